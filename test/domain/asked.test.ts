import { expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf, TODAY } from './oracle/case-of.ts';
import { cell, list, rowsOf } from './oracle/table.ts';

const rows = rowsOf('advice/asked.md').map((row) => [`${row.Reply}: ${row.Facts}`, row] as const);

test.each(rows)('%s', (_, row) => {
  const { ask } = diagnose(caseOf(cell(row, 'Facts'), cell(row, 'Reply')), TODAY);
  expect(ask).toEqual(list(cell(row, 'Asked')));
});
