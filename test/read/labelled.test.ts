import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markPasted } from '../../src/build/score/mark-pasted.ts';
import { markThread } from '../../src/build/score/mark-thread.ts';
import type { Marks } from '../../src/build/score/marks.ts';
import type { PastedRow, ThreadRow } from '../../src/build/score/rows.ts';

const folder = new URL('../fixtures/labelled/', import.meta.url);
const TODAY = '2026-11-28';

const rowsOf = (file: string): (PastedRow | ThreadRow)[] =>
  readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as PastedRow | ThreadRow);

const wrongIn = (marks: Marks): unknown =>
  Object.fromEntries(Object.entries(marks).filter(([field, { right }]) => field !== 'all' && !right));

/** Texts that were labelled before the readers saw them; the same judge as that of `npm run score`. */
describe.each(readdirSync(folder))('%s', (file) => {
  test.each(rowsOf(file).map((row) => [row.id, row] as const))('%s', (_, row) => {
    expect(wrongIn('expect' in row ? markThread(row, TODAY) : markPasted(row))).toEqual({});
  });
});
