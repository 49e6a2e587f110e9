/** Largest file that is read, in bytes. */
export const FILE_LIMIT = 10_000_000;

/** So much of a file decides what table it is: bytes of a file, UTF-16 code units of a text. */
export const HEAD = 65_536;

export type FileProblem = 'tooLarge' | 'notText' | 'picture';

/** The text of a log, bounce or export: UTF-8, or UTF-16 by its byte order mark. Nothing is uploaded. */
export async function readFile(file: Blob): Promise<{ text: string } | { problem: FileProblem }> {
  if (file.type.startsWith('image/')) return { problem: 'picture' };
  if (file.size > FILE_LIMIT) return { problem: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // A picture or an archive decodes to a heap of NULs and replacement marks.
  const odd = (text.slice(0, 4_000).match(/[\0\uFFFD]/g) ?? []).length;
  return odd > 40 ? { problem: 'notText' } : { text };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Windows tools write UTF-16 without a mark: every other byte of plain English is zero.
  if (second === 0 && first !== 0 && bytes[3] === 0) return 'utf-16le';
  return 'utf-8';
}
