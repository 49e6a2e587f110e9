import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive: its path with slashes, and its content. */
export interface ZipEntry {
  path: string;
  content: Buffer;
}

/** 1 January 1980, the earliest that the format knows: the same files give the same archive on any day. */
const DATE = 0x0021;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const DEFLATE = 8;

/**
 * An archive of files, by the ZIP format of PKWARE's APPNOTE 6.3 (sections 4.3.7, 4.3.12 and 4.3.16). Up to 65,535 files
 * and 4 GB, which is far more than a site has.
 */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of entries) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const about = aboutEntry(content, packed, name);
    const local = Buffer.concat([numbers(['u32', 0x04034b50], ['u16', 20]), about, numbers(['u16', 0]), name, packed]);
    const more = numbers(['u16', 0], ['u16', 0], ['u16', 0], ['u16', 0], ['u32', 0], ['u32', offset]);
    directory.push(Buffer.concat([numbers(['u32', 0x02014b50], ['u16', 20], ['u16', 20]), about, more, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count: Field = ['u16', entries.length];
  const end = numbers(
    ['u32', 0x06054b50],
    ['u16', 0],
    ['u16', 0],
    count,
    count,
    ['u32', central.length],
    ['u32', offset],
    ['u16', 0],
  );
  return Buffer.concat([...parts, central, end]);
}

/** The fields that the entry itself and the directory share. */
function aboutEntry(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  return numbers(
    ['u16', FLAGS],
    ['u16', DEFLATE],
    ['u16', 0],
    ['u16', DATE],
    ['u32', crc32(content)],
    ['u32', packed.length],
    ['u32', content.length],
    ['u16', name.length],
  );
}

type Field = readonly ['u16' | 'u32', number];

/** Numbers as the format writes them, the low byte first. */
function numbers(...fields: readonly Field[]): Buffer {
  return Buffer.concat(
    fields.map(([kind, value]) => {
      const bytes = Buffer.alloc(kind === 'u16' ? 2 : 4);
      if (kind === 'u16') bytes.writeUInt16LE(value);
      else bytes.writeUInt32LE(value);
      return bytes;
    }),
  );
}
