import { expect, test } from 'vitest';
import { hangsOnClient, remediesShown } from '../../src/domain/advice/remedies-shown.ts';
import { diagnose } from '../../src/domain/diagnose.ts';
import { caseOf, TODAY } from './oracle/case-of.ts';
import { cell, list, rowsOf } from './oracle/table.ts';

const rows = rowsOf('advice/shown.md').map((row) => [`${row.Reply}: ${row.Facts}`, row] as const);

test.each(rows)('%s', (_, row) => {
  const known = caseOf(cell(row, 'Facts'), cell(row, 'Reply'));
  const diagnosis = diagnose(known, TODAY);
  expect(diagnosis.outcome).toBe(cell(row, 'Outcome'));
  expect(remediesShown(diagnosis, known)).toEqual(list(cell(row, 'Shown')));
});

test('whoever names the client may see another way first, and where the fix is made', () => {
  expect((['switchToOAuth', 'useDirectSend', 'showInnerError'] as const).filter(hangsOnClient)).toHaveLength(3);
  expect((['correctCredentials', 'enableMailboxSmtpAuth', 'readSignInLog'] as const).filter(hangsOnClient)).toEqual([]);
});
