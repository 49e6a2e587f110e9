import { expect, test } from 'vitest';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf, TODAY } from './oracle/case-of.ts';
import { expectAlso } from './oracle/says.ts';
import { cell, list, rowsOf } from './oracle/table.ts';

test.each(rowsOf('evidence.md').map((row) => [`${row['#']}: ${row['What has happened']}`, row] as const))(
  '%s',
  (_, row) => {
    const d = diagnose(caseOf(cell(row, 'Facts'), cell(row, 'Replies')), TODAY);
    expect([...d.blocking].sort()).toEqual(list(cell(row, 'Closed')).sort());
    expect(d.first).toBe(list(cell(row, 'First'))[0] ?? null);
    expect(d.outcome).toBe(cell(row, 'Outcome'));
    expectAlso(d, cell(row, 'Also'));
  },
);
