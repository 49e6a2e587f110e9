import { zipSync } from 'fflate';

/** A file of an archive: its path with slashes, and its content. */
export interface ZipEntry {
  path: string;
  content: Uint8Array;
}

/** 1 January 1980, the earliest that the format knows: the same files give the same archive on any day. */
const EARLIEST = new Date(1980, 0, 1);

/** A ZIP archive of files. The same files in the same order give the same bytes. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files = Object.fromEntries(entries.map(({ path, content }) => [path, content]));
  return zipSync(files, { level: 9, mtime: EARLIEST });
}
