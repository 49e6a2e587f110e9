import { expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf, TODAY } from './oracle/case-of.ts';
import { expectAlso } from './oracle/says.ts';
import { cell, list, rowsOf } from './oracle/table.ts';

const ROWS = rowsOf('worked-cases.md');

test('every case from 1 to 62 has a row', () => {
  const numbers = new Set(ROWS.map((row) => Number.parseInt(cell(row, '#'), 10)));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 62 }, (_, i) => i + 1));
});

test.each(ROWS.map((row) => [`${row['#']}: ${row['What is seen']}`, row] as const))('case %s', (_, row) => {
  const [today = TODAY] = list(cell(row, 'Today'));
  const d = diagnose(caseOf(cell(row, 'Facts'), cell(row, 'Replies')), today);
  expect([...d.blocking].sort()).toEqual(list(cell(row, 'Closed')).sort());
  expect(d.first).toBe(list(cell(row, 'First'))[0] ?? null);
  expect(d.outcome).toBe(cell(row, 'Outcome'));
  expect(d.remedies[0]).toBe(list(cell(row, 'First fix'))[0]);
  expectAlso(d, cell(row, 'Also'));
});
