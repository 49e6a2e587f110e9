import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/domain/diagnose.ts';
import type { GateReport } from '../../../src/domain/diagnosis.ts';
import { evidence, type FactId } from '../../../src/domain/facts.ts';
import { GATE_IDS, type GateId } from '../../../src/domain/gates.ts';
import { caseOf, TODAY } from '../oracle/case-of.ts';
import { cell, rowsOf } from '../oracle/table.ts';

/** What a reason names is what a person reads behind "because": what the state rests on must be among it. */
const GATES = GATE_IDS.filter((id) => id !== 'retirement');
/** Facts that stand in a reason by what follows from them. */
const FOLLOWS: Partial<Record<FactId, FactId>> = { mechanism: 'method', signInAs: 'oauthFlow' };

const namedIn = ({ reasons }: GateReport): readonly FactId[] =>
  reasons.flatMap((reason) => ('evidence' in reason ? [reason.evidence.fact] : []));
const gateOf = (gate: GateId, facts: string, replies = ''): GateReport =>
  diagnose(caseOf(facts, replies), TODAY).gates[gate];

describe.each(GATES)('%s', (gate) => {
  test.each(rowsOf('rules/gates.md', `${gate}\n`).map((row) => [`${row.Facts} | ${row.Replies}`, row] as const))(
    '%s: the reasons name what it rests on',
    (_, row) => {
      const known = caseOf(cell(row, 'Facts'), cell(row, 'Replies'));
      const report = diagnose(known, TODAY).gates[gate];
      const named = namedIn(report);
      if (report.state !== 'unknown') expect(report.reasons).not.toEqual([]);
      // What was read of the gate itself is shown even where it decides nothing yet.
      for (const { fact } of known.evidence)
        if (fact === gate && report.state === 'unknown') expect(named).toContain(gate);
      // The endpoint is judged by the server's name and port; whose mailbox it is, is known of every case that gets there.
      if (gate === 'endpoint' || (report.state !== 'closed' && report.state !== 'open')) return;
      for (const one of known.evidence) {
        const less = { ...known, evidence: known.evidence.filter((e) => e !== one) };
        const { state } = diagnose(less, TODAY).gates[gate];
        if (state === report.state || state === 'notApplicable') continue;
        expect(
          [one.fact, FOLLOWS[one.fact]].some((fact) => fact !== undefined && named.includes(fact)),
          one.fact,
        ).toBe(true);
      }
    },
  );
});

test.each<[GateId, string, readonly FactId[]]>([
  ['account', 'account=mfaRequired; method=basic', ['account', 'method']],
  ['account', 'account=mfaRequired; method=oauth', ['account', 'method']],
  ['account', 'method=oauth; oauthFlow=appOnly', ['oauthFlow']],
  ['mailbox', 'mailbox=shared; signInAs=thisMailbox; method=basic', ['mailbox', 'signInAs', 'method']],
  ['mailbox', 'mailbox=shared; signInAs=delegate; method=basic', ['mailbox', 'signInAs']],
  ['mailbox', 'mailbox=shared; method=oauth', ['mailbox', 'method']],
  ['mailbox', 'mailbox=licensed; method=oauth', ['mailbox']],
  ['mailbox', 'mailbox=shared', ['mailbox']],
  ['token', 'method=oauth; oauthFlow=appOnly; appRoad=exchangeRole', ['appRoad']],
  ['token', 'method=oauth; oauthFlow=delegated; appRoad=exchangeRole', []],
  ['token', 'method=oauth; oauthFlow=appOnly; appRoad=entraPermission', []],
  ['securityDefaults', 'securityDefaults=on; method=basic', ['securityDefaults', 'method']],
  ['endpoint', 'endpointHost=smtp.gmail.com; connection=ok', ['endpointHost']],
  ['endpoint', 'cloud=china; endpointHost=smtp.office365.com; connection=ok', ['endpointHost', 'cloud']],
  ['endpoint', 'endpointHost=smtp.office365.com; connection=ok', ['endpointHost', 'connection']],
])('%s of "%s" is said to be so because of %s', (gate, facts, named) => {
  expect(namedIn(gateOf(gate, facts))).toEqual(named);
});

describe('policies that were judged for one way of signing in', () => {
  const judged = (value: 'blocks' | 'allows', ...more: string[]): GateReport => {
    const known = caseOf(more.join('; '), '');
    const read = { ...evidence('conditionalAccess', value, 'graph'), method: 'basic' } as const;
    return diagnose({ ...known, evidence: [...known.evidence, read] }, TODAY).gates.conditionalAccess;
  };
  test('close nothing while it is not known which one the client uses', () => {
    expect(judged('blocks')).toMatchObject({ state: 'unknown', certainty: 'cannotTell' });
    expect(namedIn(judged('blocks'))).toEqual(['conditionalAccess']);
    expect(judged('allows')).toMatchObject({ state: 'open', certainty: 'likely' });
  });
  test('decide for the client that uses it, and say nothing of another', () => {
    expect(judged('blocks', 'method=basic')).toMatchObject({ state: 'closed', certainty: 'certain' });
    expect(judged('allows', 'method=basic')).toMatchObject({ state: 'open', certainty: 'certain' });
    expect(judged('blocks', 'method=oauth').state).toBe('unknown');
  });
});
