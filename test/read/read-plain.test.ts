import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';
import { readPlain } from '../../src/read/read-plain.ts';

const FIXTURES = 'test/fixtures';
const inFolder = (folder: string): { name: string; text: string }[] =>
  readdirSync(join(FIXTURES, folder), { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
const STRUCTURED = ['collect', 'graph', 'graph-answers', 'powershell'].flatMap(inFolder);
const PASTED = ['pasted', 'redaction', 'sign-in-log'].flatMap(inFolder);
const ALL = [...STRUCTURED, ...PASTED, ...inFolder('files').filter(({ text }) => text.length < 200_000)];
const LINES = [...new Set(ALL.flatMap(({ text }) => text.split('\n').slice(0, 40)))].filter(
  (line) => line.length < 400,
);

describe('a text that is read without the readers of structured texts', () => {
  test.each(ALL.map(({ name, text }) => [name, text] as const))('%s says what all readers say of it', (_, text) => {
    const plain = readPlain(text);
    if (plain !== null) expect(plain).toEqual(read(text));
  });

  test('is most of what people paste, a sentence of the server among them', () => {
    const plain = PASTED.filter(({ text }) => readPlain(text) !== null);
    expect(plain.length / PASTED.length).toBeGreaterThan(0.8);
    expect(
      readPlain('535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.'),
    ).not.toBeNull();
  });

  test('says the same of lines from anywhere, one below another', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 6 }), (lines) => {
        const text = lines.join('\n');
        const plain = readPlain(text);
        if (plain !== null) expect(plain).toEqual(read(text));
      }),
      { numRuns: 300 },
    );
  });

  test('is never longer than what is read at once', () => {
    expect(readPlain('x '.repeat(100_001))).toBeNull();
  });
});
