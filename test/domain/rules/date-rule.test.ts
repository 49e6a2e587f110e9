import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { BASIC_OFF_BY_DEFAULT, NEW_TENANTS_WITHOUT_BASIC } from '../../../src/domain/rules/retirement-dates.ts';
import { caseOf } from '../oracle/case-of.ts';
import { cell, list, rowsOf } from '../oracle/table.ts';

const NOTES = ['basicEndsByDefault', 'basicMayBeOff', 'settingsRight'];

test.each(rowsOf('rules/date-rule.md').map((row) => [`${row.Today}: ${row.Facts} | ${row.Replies}`, row] as const))(
  '%s',
  (_, row) => {
    const d = diagnose(caseOf(cell(row, 'Facts'), cell(row, 'Replies')), cell(row, 'Today'));
    const { state, certainty } = d.gates.retirement;
    expect({ state, certainty }).toEqual({ state: cell(row, 'State'), certainty: cell(row, 'Certainty') });
    expect(d.blocking).toEqual(list(cell(row, 'Closed')));
    expect(d.findings.filter((id) => NOTES.includes(id))).toEqual(list(cell(row, 'Noted')));
  },
);

describe('what the rule says', () => {
  test('the two days are those of the announcement', () => {
    expect(BASIC_OFF_BY_DEFAULT).toBe('2026-12-31');
    expect(NEW_TENANTS_WITHOUT_BASIC).toBe('2027-01-01');
  });

  test('a bare refusal has the retirement among its suspects from the day on, and not before', () => {
    const refused = caseOf('method=basic', 'authenticationUnsuccessful');
    expect(diagnose(refused, '2026-12-30').suspects).not.toContain('retirement');
    expect(diagnose(refused, '2026-12-31').suspects).toContain('retirement');
    expect(diagnose(refused, '2026-12-31').ask).toContain('basicForTenant');
  });

  test('the reason of a state that rests on the date is the date', () => {
    expect(diagnose(caseOf('method=basic', ''), '2026-11-23').gates.retirement.reasons).toEqual([{ kind: 'date' }]);
    const made = diagnose(caseOf('method=basic; tenantCreated=2027-02-01', ''), '2027-03-01').gates.retirement;
    expect(made.reasons.map(({ kind }) => kind)).toEqual(['evidence', 'date']);
  });
});
