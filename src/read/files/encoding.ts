import type { FileProblem } from './file-kinds.ts';

/** So many bytes decide what a file is. */
export const FIRST_BYTES = 65_536;

export type Sniffed = { encoding: string } | { problem: FileProblem };

const starts = (bytes: Uint8Array, ...wanted: number[]): boolean => wanted.every((byte, at) => bytes[at] === byte);

/**
 * How the text of a file is encoded, by its first `FIRST_BYTES`: byte order mark, zero bytes, valid UTF-8, else Windows' Western
 * letters. What is no text is told by its own first bytes.
 */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.length === 0) return { problem: 'empty' };
  if (starts(bytes, 0x50, 0x4b)) return { problem: isWorkbook(bytes) ? 'spreadsheet' : 'archive' };
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'spreadsheet' };
  if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, 0x52, 0x61, 0x72, 0x21))
    return { problem: 'archive' };
  if (starts(bytes, 0xff, 0xfe)) return { encoding: 'utf-16le' };
  if (starts(bytes, 0xfe, 0xff)) return { encoding: 'utf-16be' };
  if (starts(bytes, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8' };
  const zeros = zeroShare(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return { encoding: 'utf-16le' };
  if (zeros.even > 0.3 && zeros.odd < 0.05) return { encoding: 'utf-16be' };
  if (zeros.odd + zeros.even > 0.01) return { problem: 'notText' };
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return { problem: 'notText' };
  return { encoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252' };
}

/** A workbook is an archive whose parts lie in `xl/`. */
function isWorkbook(bytes: Uint8Array): boolean {
  const names = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8_192));
  return /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis/.test(names);
}

function zeroShare(bytes: Uint8Array): { even: number; odd: number } {
  const part = bytes.subarray(0, 4_096);
  const count = [0, 0];
  part.forEach((byte, at) => {
    if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  });
  const half = Math.max(1, part.length / 2);
  return { even: (count[0] ?? 0) / half, odd: (count[1] ?? 0) / half };
}

/** The last letter may be cut by the end of the part. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, FIRST_BYTES), { stream: true });
    return true;
  } catch {
    return false;
  }
}
