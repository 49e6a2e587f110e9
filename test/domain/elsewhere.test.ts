import { describe, expect, test } from 'vitest';
import { remediesShown } from '../../src/domain/advice/remedies-shown.ts';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf, TODAY } from './oracle/case-of.ts';
import { cell, list, rowsOf } from './oracle/table.ts';

describe('the first fixes that are shown', () => {
  const rows = rowsOf('advice/first-fixes.md').map((row) => [`${row['What is seen']}`, row] as const);
  test.each(rows)('%s', (_, row) => {
    const known = caseOf(cell(row, 'Facts'), cell(row, 'Reply'));
    const diagnosis = diagnose(known, TODAY);
    const shown = remediesShown(diagnosis, known);
    expect(diagnosis.outcome).toBe(cell(row, 'Outcome'));
    const wanted = list(cell(row, 'Shown first'));
    expect(shown.slice(0, wanted.length)).toEqual(wanted);
    for (const id of list(cell(row, 'Not shown'))) expect(shown).not.toContain(id);
  });
});
