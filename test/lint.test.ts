import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const TOO_NEW = 'Chrome 109, Firefox 115 or Safari 16.4 lacks this';

/** Pieces of code, each with whether the linter has to refuse it. */
const SAMPLES: readonly (readonly [string, boolean])[] = [
  ['export const a = [3, 1].toSorted();', true],
  ['export const a = [3, 1].toReversed();', true],
  ['export const a = new Set([1]).union(new Set([2]));', true],
  ['export const a = new Map().values().map(String);', true],
  ["export const a = URL.canParse('https://contoso.com', 'https://contoso.com');", true],
  ['export const a = AbortSignal.any([]);', true],
  ['export const a = Object.groupBy([], String);', true],
  ['export const a = /[\\p{L}--[a-z]]/v;', true],
  ["export const a = [...new Map([[1, 2]]).values()].map(String).reverse().at(-1) + '/a/v';", false],
];

/** Writes each piece of code as a file of a project with our settings, and gives what the linter says of all. */
function lint(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lint-'));
  cpSync('.biome.json', join(folder, '.biome.json'));
  cpSync('test/lint', join(folder, 'test', 'lint'), { recursive: true });
  mkdirSync(join(folder, 'src'));
  for (const [index, [code]] of SAMPLES.entries()) writeFileSync(join(folder, 'src', `sample${index}.ts`), code);
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--max-diagnostics=none', '--reporter=github', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return stdout;
}

describe('the linter refuses what the promised browsers lack', () => {
  const said = lint().split('\n');
  test.each(SAMPLES.map(([code, refused], index) => [code, refused, index] as const))('%s: %s', (_, refused, index) => {
    const about = said.filter((line) => line.includes(`sample${index}.ts`) && line.includes(TOO_NEW));
    expect(about.length > 0).toBe(refused);
  });
});

test('no line of code is longer than 160 characters, but for one address', () => {
  const files = globSync(['src/**/*.{ts,tsx,mjs,astro,jsx}', 'test/**/*.{ts,tsx}']);
  const long = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => (line.length > 160 && !/^\s*'https:\S+',$/.test(line) ? [`${file}:${at + 1}`] : [])),
  );
  expect(long).toEqual([]);
});
