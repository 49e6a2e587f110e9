import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oneScript } from '../../src/build/site/scripts/one-script.ts';
import { choicesJoined, listsJoined, onOneLine, withoutExamples } from '../../src/build/site/scripts/rows-only.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { wordingsOf } from '../../src/domain/replies/wordings.ts';
import { placesIn, searched } from '../../src/read/phrases/find.ts';
import { FAILED } from '../../src/read/phrases/rows/words/usual/failure-words.ts';
import { LOGIN } from '../../src/read/phrases/rows/words/usual/login-words.ts';
import { MAIL_SERVER } from '../../src/read/phrases/rows/words/usual/server-words.ts';
import { CERTIFICATE } from '../../src/read/phrases/rows/words/usual/tls-words.ts';
import { oneLine } from '../../src/read/redact/rows/one-line.ts';
import { SECRET_ROWS } from '../../src/read/redact/rows/secret-rows.ts';
import { LABELS } from '../../src/read/redact/rows/secret-words.ts';
import { allRows } from '../read/phrases/rows.ts';

test('a stand-in for a file that nothing imports fails the build', async () => {
  const bundled = oneScript({
    entry: 'embed/height.ts',
    instead: { 'ui/tenant/tenant-screen.tsx': 'ui/tenant/no-tenant.ts' },
  });
  await expect(bundled).rejects.toThrow('Nothing imports ui/tenant/tenant-screen.tsx.');
});

test('the readers are shipped with their phrases, and without the examples that prove them', async () => {
  const script = await oneScript({ entry: 'ui/reading/read-worker.ts' });
  expect(script).toContain('actively refused');
  // The catalogue's own wordings are shipped, whoever else prints them.
  const printed = REPLY_IDS.flatMap(wordingsOf).map(({ says }) => says);
  const texts = allRows().filter(
    ({ says, example }) => example.length > says.length + 12 && !printed.some((wording) => wording.includes(example)),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ example }) => script.includes(JSON.stringify(example).slice(1, -1)))).toEqual([]);
});

test.each([
  ['a list of texts', ['a', 'b "c"', 'd'], String.raw`"a~b \"c\"~d".split("~")`],
  ['a short one', ['a', 'b'], '["a","b"]'],
  ['one with the sign in it', ['a', 'b~c', 'd'], '["a","b~c","d"]'],
  ['a list within', { means: null, phrases: ['a', 'b', 'c'] }, '{"means":null,"phrases":"a~b~c".split("~")}'],
])('%s is written so that the same comes of it', (_, value, code) => {
  expect(listsJoined(value)).toBe(code);
  expect(runInNewContext(`JSON.stringify(${code})`)).toBe(JSON.stringify(value));
});

test('usual words are shipped as one choice, in which each example is found', () => {
  expect(choicesJoined(['{a|b}', 'c d', '{edge}e', '{f|g}{!h}'])).toEqual(['{edge}e', '{f|g}{!h}', '{a|b|c d}']);
  expect(choicesJoined(['{a|b}', '{edge}e'])).toEqual(['{a|b}', '{edge}e']);
  for (const list of [FAILED, LOGIN, MAIL_SERVER, CERTIFICATE]) {
    const shipped = choicesJoined(list.map(({ says }) => says)) as string[];
    expect(shipped.length).toBeLessThan(list.length);
    expect(list.filter(({ example }) => placesIn(shipped, searched(example)).length === 0)).toEqual([]);
  }
});

test('the wordings of the catalogue are shipped without the sources that only the pages name', async () => {
  const script = await oneScript({ entry: 'ui/reading/read-worker.ts' });
  const sources = ['fieldReports2026', 'exchangeServerReplies', 'ndrCodes'];
  const wordings = REPLY_IDS.flatMap(wordingsOf).filter(({ source }) => sources.includes(source));
  expect(wordings.length).toBeGreaterThan(60);
  expect(sources.filter((source) => script.includes(source))).toEqual([]);
  expect(script).toContain('Message expired, connection refused');
});

test('rows with patterns are shipped without the examples that prove them', async () => {
  const script = await oneScript({ entry: 'ui/reading/read-worker.ts' });
  const examples = [...SECRET_ROWS.flatMap((row) => row.examples), ...LABELS.map(({ example }) => example)];
  expect(examples.length).toBeGreaterThan(80);
  expect(examples.filter((example) => script.includes(JSON.stringify(example).slice(1, -1)))).toEqual([]);
  // Longer ones stand on several lines, and are put together where they run.
  const words = LABELS.map((row) => row.words).filter((text) => text.length < 120 && !text.includes('\\'));
  expect(words.length).toBeGreaterThan(25);
  expect(words.filter((text) => !script.includes(text))).toEqual([]);
});

test('an example is cut out wherever it stands in its row, and nothing else is', () => {
  const code = [
    'interface Row { example: string }',
    'const ROWS: readonly Row[] = [',
    "  { a: /x,/u, examples: ['é, 密, {', `}`], b: 1 }, { example: 'x' }, { b: 'examples: [1]', example: 'y' },",
    '];',
  ].join('\n');
  expect(withoutExamples(code)).toBe(
    [
      'interface Row { example: string }',
      'const ROWS: readonly Row[] = [',
      "  { a: /x,/u,  b: 1 }, {  }, { b: 'examples: [1]',  },",
      '];',
    ].join('\n'),
  );
});

test('a pattern over several lines becomes one literal, and stays the same pattern', () => {
  const raw = '`\n      a/b\n      |[/\\d]\\/x$\n    `';
  const code = `const one = new RegExp(\n  oneLine(String.raw${raw}),\n  'gi',\n);\nconst part = oneLine(String.raw${raw});`;
  expect(onOneLine(code)).toBe('const one = /a\\/b|[\\/\\d]\\/x$/gi;\nconst part = String.raw`a/b|[/\\d]\\/x$`;');
  expect(/a\/b|[/\d]\/x$/.test('a/b')).toBe(new RegExp(oneLine(raw.slice(1, -1))).test('a/b'));
});

test('every row with a pattern keeps it', () => {
  const folder = new URL('../../src/read/redact/rows/', import.meta.url);
  const shipped = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('-rows.ts'))
    .map((name) => onOneLine(readFileSync(new URL(name, folder), 'utf8')))
    .join('\n');
  // Those that are put together from parts aren't written out anywhere.
  const written = SECRET_ROWS.filter(({ pattern }) => shipped.includes(`/${pattern.source}/`));
  expect(written.length).toBeGreaterThan(SECRET_ROWS.length * 0.66);
  expect(shipped.match(/\boneLine\(/g)).toBeNull();
});
