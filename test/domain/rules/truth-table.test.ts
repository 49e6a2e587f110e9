import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import type { Diagnosis } from '../../../src/domain/diagnosis.ts';
import type { GateId } from '../../../src/domain/gates.ts';
import { reply } from '../../../src/domain/replies/replies.ts';
import { caseOf, TODAY } from '../oracle/case-of.ts';
import { cell, list, type Row, rowsOf } from '../oracle/table.ts';

const SWITCHES = rowsOf('rules/truth-table.md', 'The switch');
const ROWS = rowsOf('rules/truth-table.md', 'The rest');
const AT_TOKEN = rowsOf('rules/truth-table.md', 'Conditional Access');

const switchFacts = (row: Row): string =>
  `tenantSmtpAuth=${cell(row, 'Tenant')}; mailboxSmtpAuth=${cell(row, 'Mailbox')}`;

/** The gate that this setting of the switch closes. */
function switchGate(row: Row): GateId | null {
  if (cell(row, "Mailbox's gate") === 'closed') return 'mailboxSetting';
  return cell(row, "Tenant's gate") === 'closed' ? 'tenantSetting' : null;
}

/** The gates of a cell, with `switch` read as the gate that is closed there. */
function gates(text: string, row: Row): string[] {
  return list(text.replaceAll(' or ', ', ')).map((id) => (id === 'switch' ? (switchGate(row) ?? '?') : id));
}

function expectSwitch(d: Diagnosis, row: Row): void {
  expect(d.gates.tenantSetting.state).toBe(cell(row, "Tenant's gate"));
  expect(d.gates.mailboxSetting.state).toBe(cell(row, "Mailbox's gate"));
}

test('the tables are complete: six settings of the switch, thirty-two rows, ninety-six combinations', () => {
  expect(SWITCHES).toHaveLength(6);
  expect(new Set(SWITCHES.map(switchFacts)).size).toBe(6);
  expect(ROWS).toHaveLength(32);
  const keys = ROWS.map((row) =>
    ['Switch', 'Policy', 'Security Defaults', 'CA', 'Method'].map((head) => cell(row, head)).join(),
  );
  expect(new Set(keys).size).toBe(32);
});

describe.each(SWITCHES.map((row) => [`tenant ${row.Tenant}, mailbox ${row.Mailbox}`, row] as const))('%s', (_, on) => {
  const rows = ROWS.filter((row) => row.Switch === on.Switch);

  test.each(
    rows.map(
      (row) =>
        [
          `${row['#']}: policy ${row.Policy}, Security Defaults ${row['Security Defaults']}, CA ${row.CA}, ${row.Method}`,
          row,
        ] as const,
    ),
  )('row %s', (_name, row) => {
    const method = cell(row, 'Method');
    // A policy against legacy clients does not touch the token request.
    const access = cell(row, 'CA') === 'yes' && method === 'basic' ? 'blocks' : 'allows';
    const d = diagnose(
      caseOf(
        `${switchFacts(on)}; authenticationPolicy=${row.Policy}Basic; securityDefaults=${row['Security Defaults']};` +
          `conditionalAccess=${access}; method=${method}`,
        '',
      ),
      TODAY,
    );
    expect([...d.blocking].sort()).toEqual(gates(cell(row, 'Closed'), on).sort());
    const told = gates(cell(row, 'Told first'), on);
    expect(told.length === 0 ? [null] : told).toContain(d.first);
    expectSwitch(d, on);
    expect(d.gates.securityDefaults.state).toBe(cell(row, 'Gate of Security Defaults'));
    expect(d.gates.authenticationPolicy.state).toBe(cell(row, 'Gate of the policy'));
    expect(d.gates.conditionalAccess.state).toBe(cell(row, 'Gate of CA'));
    expect(d.gates.retirement.state).toBe(method === 'basic' ? 'open' : 'notApplicable');
    expect(d.gates.token.state).toBe(method === 'basic' ? 'notApplicable' : 'unknown');
    expect(d.outcome).toBe(row.Result === 'fails' ? 'blocked' : 'cannotTell');
    expect(d.findings.includes('orderUnconfirmed')).toBe(cell(row, 'Told first') === 'authenticationPolicy or switch');
    expect(d.findings.includes('staleReading')).toBe(
      cell(row, 'Security Defaults') === 'on' && cell(row, 'CA') === 'yes' && method === 'basic',
    );
  });

  test('the text that the server gives names the gate that is closed', () => {
    const [text] = list(cell(on, 'Text where it is off'));
    const gate = switchGate(on);
    expect(text === undefined).toBe(gate === null);
    if (text === undefined) return;
    const { outcome } = reply(text as never);
    expect(outcome).toEqual({ kind: 'gate', gate });
    const d = diagnose(caseOf(`${switchFacts(on)}; method=basic`, text), TODAY);
    expect(d.blocking).toEqual([gate]);
    expect(d.certainty).toBe('certain');
    expect(d.findings).not.toContain('settingsRight');
  });
});

describe('Conditional Access at the token request', () => {
  const [on, off] = [SWITCHES[0], SWITCHES[3]] as [Row, Row];

  test.each(AT_TOKEN.map((row) => [`${row.Flow}, CA ${row.CA}, switch ${row.Switch}`, row] as const))(
    '%s',
    (_, row) => {
      const setting = row.Switch === 'on' ? on : off;
      const facts = `${switchFacts(setting)}; method=oauth; oauthFlow=${row.Flow}; conditionalAccess=${row.CA}`;
      const d = diagnose(caseOf(facts, ''), TODAY);
      expect([...d.blocking].sort()).toEqual(gates(cell(row, 'Closed'), setting).sort());
      expect(d.first).toBe(gates(cell(row, 'Told first'), setting)[0] ?? null);
      expect(d.gates.conditionalAccess.state).toBe(cell(row, 'Gate of CA'));
    },
  );
});
