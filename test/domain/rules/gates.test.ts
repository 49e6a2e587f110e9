import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import { GATE_IDS } from '../../../src/domain/gates.ts';
import { caseOf, TODAY } from '../oracle/case-of.ts';
import { cell, rowsOf } from '../oracle/table.ts';

/** The gate whose rule looks at the date has tables of its own. */
const GATES = GATE_IDS.filter((id) => id !== 'retirement');

describe.each(GATES)('%s', (gate) => {
  test.each(rowsOf('rules/gates.md', `${gate}\n`).map((row) => [`${row.Facts} | ${row.Replies}`, row] as const))(
    '%s',
    (_, row) => {
      const { state, certainty, reasons } = diagnose(caseOf(cell(row, 'Facts'), cell(row, 'Replies')), TODAY).gates[
        gate
      ];
      expect({ state, certainty }).toEqual({ state: cell(row, 'State'), certainty: cell(row, 'Certainty') });
      expect(state === 'closed' && reasons.length === 0, 'closed without a reason that can be shown').toBe(false);
    },
  );
});

test('a service that is not Exchange Online leaves every later gate not applicable', () => {
  for (const service of ['outlookConsumer', 'exchangeOnPremises', 'other']) {
    const d = diagnose(
      caseOf(
        `service=${service}; tenantSmtpAuth=disabled; mailboxSmtpAuth=inherits; method=basic; securityDefaults=on`,
        '',
      ),
      TODAY,
    );
    expect(d.blocking).toEqual(['endpoint']);
    expect(d.outcome).toBe('outOfScope');
    for (const gate of GATE_IDS.slice(1)) expect(d.gates[gate].state, `${service}: ${gate}`).toBe('notApplicable');
  }
});
