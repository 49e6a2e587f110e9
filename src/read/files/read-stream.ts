import { FIRST_BYTES, sniff } from './encoding.ts';
import { FileReader } from './file-reader.ts';
import type { FileOptions, FileReading } from './tally.ts';

/** So many bytes are decoded at once: a slice of work between two looks at the cancel button. */
export const SLICE_BYTES = 1_000_000;

/**
 * Reads a file whose bytes arrive in parts of any size. `onBytes` is told how many have been read. Never rejects for what is in the
 * file; it does where `chunks` does.
 */
export async function readStream(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  options: FileOptions,
  onBytes: (count: number) => void = () => {},
): Promise<FileReading> {
  const reader = new FileReader(name, options);
  let decoder: TextDecoder | null = null;
  let first: Uint8Array[] = [];
  let waiting = 0;
  /** False: the rest is not needed. */
  const take = (bytes: Uint8Array): boolean => {
    if (decoder === null) return true;
    for (let at = 0; at < bytes.length; at += SLICE_BYTES)
      if (reader.push(decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: true }))) return false;
    return true;
  };
  const begin = (): FileReading | boolean => {
    const bytes = joined(first);
    first = [];
    const sniffed = sniff(bytes);
    if ('problem' in sniffed) return reader.end(sniffed.problem);
    decoder = new TextDecoder(sniffed.encoding);
    return take(bytes);
  };
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    let more: FileReading | boolean = true;
    if (decoder === null) {
      first.push(chunk);
      waiting += chunk.length;
      if (waiting >= FIRST_BYTES) more = begin();
    } else more = take(chunk);
    if (more === false) return reader.end();
    if (more !== true) return more;
  }
  if (decoder === null) {
    const begun = begin();
    if (typeof begun !== 'boolean') return begun;
  }
  const rest = (decoder as TextDecoder | null)?.decode() ?? '';
  if (rest !== '') reader.push(rest);
  return reader.end();
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
