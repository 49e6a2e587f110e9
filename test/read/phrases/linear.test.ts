import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/read/phrases/compile.ts';
import { placeOf, searched } from '../../../src/read/phrases/find.ts';
import { cpuTime } from '../../cpu-time.ts';
import { allRows } from './rows.ts';

// The checker in plain JavaScript: its faster forms are programs for a few systems.
process.env.RECHECK_BACKEND = 'pure';
process.env.RECHECK_SYNC_BACKEND = 'pure';

const CACHE = fileURLToPath(new URL('../../../.cache/linear-time.json', import.meta.url));
const FLAGS = 'giu';
/** Patterns that the checker can't judge; each is pumped below. */
const NOT_JUDGED: readonly string[] = [];

const rows = allRows();
const sources = [...new Set(rows.map(({ says }) => compile(says).source))];

describe('no row takes more time than its text is long', () => {
  test('as the checker proves it, of each row for itself', async () => {
    const before: Record<string, string> = existsSync(CACHE) ? JSON.parse(readFileSync(CACHE, 'utf8')) : {};
    const after: Record<string, string> = {};
    for (const source of sources) {
      const key = createHash('sha256').update(`${FLAGS} ${source}`).digest('hex').slice(0, 32);
      after[key] = before[key] ?? (await verdict(source));
      if (!NOT_JUDGED.includes(source)) expect(`${after[key]} ${source}`).toBe(`safe ${source}`);
    }
    mkdirSync(dirname(CACHE), { recursive: true });
    writeFileSync(CACHE, JSON.stringify(after));
  }, 120_000);

  const LENGTH = 50_000;
  /** In milliseconds. A pattern that is quadratic takes seconds. */
  const BOUND = 200;
  test('as pumped texts show', () => {
    const slow: string[] = [];
    for (const { says, example } of rows.filter((row) => row.says.includes('{'))) {
      const parts = says.split(/\{[^{}]*\}/).filter((part) => part !== '');
      for (const piece of [...parts, parts.slice(0, -1).join(' '), `${example.slice(0, -1)} `]) {
        if (piece === '') continue;
        const text = searched(`${piece.repeat(Math.ceil(LENGTH / piece.length))} ${parts.at(-1)}!`.slice(-LENGTH));
        const took = cpuTime(() => placeOf(says, text));
        if (took > BOUND) slow.push(`${says} (${Math.round(took)} ms with "${piece}")`);
      }
    }
    expect(slow).toEqual([]);
  }, 120_000);
});

async function verdict(source: string): Promise<string> {
  const { checkSync } = await import('recheck');
  return checkSync(source, FLAGS, { checker: 'automaton', timeout: 20_000 }).status;
}
