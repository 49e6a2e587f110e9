import { expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf } from './oracle/case-of.ts';
import { cell, list, rowsOf } from './oracle/table.ts';

const rows = rowsOf('advice/findings.md').map((row) => [`${row.Today}, ${row.Reply}: ${row.Facts}`, row] as const);

test.each(rows)('%s', (_, row) => {
  const { findings } = diagnose(caseOf(cell(row, 'Facts'), cell(row, 'Reply')), cell(row, 'Today'));
  expect(findings).toEqual(list(cell(row, 'Said')));
});
