import { readFileSync } from 'node:fs';
import { readStream } from '../../../src/read/files/read-stream.ts';
import type { FileOptions, FileReading } from '../../../src/read/files/tally.ts';

const NO_OPTIONS: FileOptions = { dates: null, tenant: null };

async function* parts(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads bytes as a file that arrives in parts of `size` bytes. */
export const readBytes = (
  bytes: Uint8Array,
  options: Partial<FileOptions> = {},
  size = 1_000_000,
  name = 'file',
): Promise<FileReading> => readStream(name, parts(bytes, size), { ...NO_OPTIONS, ...options });

export const readText = (text: string, options: Partial<FileOptions> = {}, size?: number): Promise<FileReading> =>
  readBytes(new TextEncoder().encode(text), options, size);

/** A file of `test/fixtures/files/`. */
export const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/files/${name}`, import.meta.url));

export const readFixture = (name: string, options: Partial<FileOptions> = {}, size?: number): Promise<FileReading> =>
  readBytes(fixture(name), options, size, name);
