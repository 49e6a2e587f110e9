import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { release } from '../../src/build/hosting/release.ts';
import { oneFileScript } from '../../src/build/site/one-file.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const name = `smtp-auth-troubleshooter-${version}`;
const folder = mkdtempSync(join(tmpdir(), 'release-'));
let files: string[];
beforeAll(() => {
  files = release('dist', join(folder, 'first'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads an archive by its directory, as programs for archives do. */
function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const found = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    expect(archive.readUInt32LE(at)).toBe(0x02014b50);
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const path = archive.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20)));
    expect(crc32(content), path).toBe(archive.readUInt32LE(at + 16));
    found.set(path, content);
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return found;
}

describe('a release', () => {
  test('has the archive, the single file of every language and examples for servers, each with its checksum', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        `${name}.zip`,
        'smtp-auth-troubleshooter.html',
        'smtp-auth-troubleshooter.id.html',
        'hosting/nginx.conf',
      ]),
    );
    const sums = readFileSync(join(folder, 'first', 'SHA256SUMS'), 'utf8')
      .trimEnd()
      .split('\n');
    expect(sums.map((line) => line.slice(66))).toEqual(files);
    for (const line of sums) {
      const content = readFileSync(join(folder, 'first', line.slice(66)));
      expect(createHash('sha256').update(content).digest('hex'), line).toBe(line.slice(0, 64));
    }
  });

  test('has an archive that holds the whole site, dot-files included', () => {
    const inside = unzip(readFileSync(join(folder, 'first', `${name}.zip`)));
    for (const path of [
      'index.html',
      'en/index.html',
      '.htaccess',
      '.nojekyll',
      'LICENSE',
      'HOW-TO-HOST.md',
      'config.example.json',
      'service-worker.js',
    ])
      expect([...inside.keys()]).toContain(`${name}/${path}`);
    for (const [path, content] of inside)
      expect(content.equals(readFileSync(join(folder, 'first', path))), path).toBe(true);
  });

  test('is the same, byte for byte, when it is made again', () => {
    release('dist', join(folder, 'second'));
    for (const file of [...files, 'SHA256SUMS'])
      expect(readFileSync(join(folder, 'second', file)).equals(readFileSync(join(folder, 'first', file))), file).toBe(
        true,
      );
  });

  test('has a single file whose script is bundled to the same bytes again', async () => {
    const file = readFileSync(join(folder, 'first', 'smtp-auth-troubleshooter.html'), 'utf8');
    // The runner's own setting would have the bundler write for a developer.
    vi.stubEnv('NODE_ENV', 'production');
    expect(file.includes(`<script>${await oneFileScript()}</script>`)).toBe(true);
    vi.unstubAllEnvs();
  });
});
