import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { FINDING_IDS, OUTCOME_IDS, UNHELPFUL_IDS } from '../../src/domain/advice/outcome-ids.ts';
import { hangsOnClient, remediesShown } from '../../src/domain/advice/remedies-shown.ts';
import type { Case } from '../../src/domain/case.ts';
import { CLIENT_IDS } from '../../src/domain/clients/clients.ts';
import { diagnose } from '../../src/domain/diagnose.ts';
import type { Diagnosis } from '../../src/domain/diagnosis.ts';
import { know } from '../../src/domain/evidence/case-state.ts';
import { type Evidence, evidence, FACT_IDS, FACT_VALUES, type FactId, type Origin } from '../../src/domain/facts.ts';
import { GATE_IDS, type GateId } from '../../src/domain/gates.ts';
import { leastMetFirst } from '../../src/domain/remedies/met.ts';
import { REMEDY_IDS, remedy } from '../../src/domain/remedies/remedies.ts';
import { REPLY_IDS, reply } from '../../src/domain/replies/replies.ts';
import { reportOrder } from '../../src/domain/rules/report-order.ts';

const ORIGINS: Origin[] = ['answer', 'reply', 'transcript', 'powershell', 'graph', 'signInLog', 'link', 'site'];
const FREE = {
  endpointHost: [
    'smtp.office365.com',
    'mail.contoso.com',
    'contoso-com.mail.protection.outlook.com',
    'smtp.azurecomm.net',
    '__proto__',
  ],
  endpointPort: [587, 25, 465],
  tenantCreated: ['2018-01-01', '2027-02-01'],
  client: ['mailKit', 'systemNetMail', 'kyocera'],
};
const valuesOf = (fact: FactId): readonly (string | number)[] =>
  fact in FACT_VALUES ? FACT_VALUES[fact as keyof typeof FACT_VALUES] : FREE[fact as keyof typeof FREE];

const times = fc.option(fc.constantFrom('2026-11-20T08:00Z', '2026-11-20T09:00Z', '2027-01-05T08:00Z'), {
  nil: undefined,
});
const anyEvidence: fc.Arbitrary<Evidence> = fc
  .constantFrom(...FACT_IDS)
  .chain((fact) =>
    fc
      .tuple(fc.constantFrom(...valuesOf(fact)), fc.constantFrom(...ORIGINS), times)
      .map(([value, origin, at]) => evidence(fact, value as never, origin, at)),
  );
const anyReply = fc
  .tuple(fc.constantFrom(...REPLY_IDS), times)
  .map(([reply, at]) => (at === undefined ? { reply } : { reply, at }));
const anyCase: fc.Arbitrary<Case> = fc.record({
  evidence: fc.array(anyEvidence, { maxLength: 12 }),
  replies: fc.array(anyReply, { maxLength: 3 }),
});
const anyDay = fc.constantFrom('2026-11-23', '2026-12-31', '2027-03-01');

/** Facts that were read, each once: no two readings differ. */
const someFacts = fc
  .uniqueArray(anyEvidence, { selector: ({ fact }) => fact, maxLength: 10 })
  .map((found) => found.map(({ fact, value }) => evidence(fact, value as never, 'powershell')));

const holds = (law: (known: Case, today: string) => void, numRuns = 400): void =>
  fc.assert(fc.property(anyCase, anyDay, law), { numRuns });

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('whatever is known, a diagnosis', () => {
  test('is made, and the same each time, from evidence that stays as it was', () => {
    holds((known, today) => {
      const frozen = deepFreeze(structuredClone(known));
      expect(diagnose(frozen, today)).toEqual(diagnose(known, today));
      expect(frozen).toEqual(known);
    });
  });

  test('judges every gate, and holds ids of the closed lists alone', () => {
    holds((known, today) => {
      const d = diagnose(known, today);
      expect(Object.keys(d.gates)).toEqual(GATE_IDS);
      expect(OUTCOME_IDS).toContain(d.outcome);
      for (const id of d.remedies) expect(REMEDY_IDS).toContain(id);
      for (const id of d.findings) expect(FINDING_IDS).toContain(id);
      for (const id of d.unhelpful) expect(UNHELPFUL_IDS).toContain(id);
      for (const ids of [d.remedies, d.findings, d.unhelpful, d.ask, d.suspects, d.nextReplies, d.blocking])
        expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('gives every closed gate a reason that can be shown, and lists it', () => {
    holds((known, today) => {
      const { gates, blocking } = diagnose(known, today);
      expect(blocking).toEqual(GATE_IDS.filter((id) => gates[id].state === 'closed'));
      for (const id of blocking) {
        expect(gates[id].reasons.length, id).toBeGreaterThan(0);
        expect(gates[id].certainty, id).not.toBe('cannotTell');
      }
    });
  });

  test('has a first gate exactly where one is closed, and it is one of them', () => {
    holds((known, today) => {
      const { first, blocking } = diagnose(known, today);
      if (blocking.length === 0) expect(first).toBeNull();
      else expect(blocking).toContain(first);
    });
  });

  test('never takes what it does not know for open, and rules out no gate that may block', () => {
    holds((known, today) => {
      const { gates, ruledOut, suspects } = diagnose(known, today);
      for (const id of GATE_IDS) {
        const { state, reasons, certainty } = gates[id];
        if (state === 'open' || state === 'overruled') expect(reasons.length, id).toBeGreaterThan(0);
        if (state === 'unknown') expect(certainty).toBe('cannotTell');
      }
      for (const id of ruledOut) expect(['open', 'overruled', 'notApplicable']).toContain(gates[id].state);
      for (const id of suspects) expect(gates[id].state).toBe('unknown');
    });
  });

  test('orders its fixes by harm', () => {
    holds((known, today) => {
      const { remedies, outcome, first } = diagnose(known, today);
      // What a reply itself names comes first, and what is met or impossible last.
      const helps = known.replies.flatMap((seen) => reply(seen.reply).helps ?? []);
      const vain = remedies.filter((id) => leastMetFirst([id, 'tryAgainLater'], know(known))[0] !== id);
      const ordered = remedies.filter((id) => !helps.includes(id) && !vain.includes(id));
      const harms = ordered.map((id) => remedy(id).harm);
      // At another service the reply's own meaning comes before whom to ask.
      if (outcome !== 'outOfScope') expect(harms, `${first}`).toEqual(harms.toSorted((a, b) => a - b));
      expect(remedies.slice(remedies.length - vain.length)).toEqual(vain);
    });
  });

  test('never names first what takes protection from an account or from all, where anything else helps', () => {
    holds((known, today) => {
      const { remedies } = diagnose(known, today);
      const [head] = remedies;
      if (head !== undefined && remedies.length > 1)
        expect(remedy(head).unprotects || remedy(head).harm >= 3, head).toBe(false);
    });
  });

  test('opens a closed tenant setting with the mailbox value first', () => {
    holds((known, today) => {
      const { outcome, first, remedies, findings } = diagnose(known, today);
      if (outcome !== 'blocked' || first !== 'tenantSetting' || findings.includes('settingsRight')) return;
      expect(remedies.filter((id) => remedy(id).way === 'opens')[0]).toBe('enableMailboxSmtpAuth');
    });
  });

  test('offers no way to weaken Security Defaults to a client with OAuth', () => {
    holds((known, today) => {
      const d = diagnose(
        { ...known, evidence: [...known.evidence, evidence('method', 'oauth', 'graph', '2028-01-01')] },
        today,
      );
      expect(d.remedies).not.toContain('turnOffSecurityDefaults');
      expect(d.remedies).not.toContain('excludeFromMfa');
    });
  });

  test('asks for nothing that it knows, and for nothing outside its scope', () => {
    holds((known, today) => {
      const d = diagnose(known, today);
      const read = new Set(known.evidence.map(({ fact }) => fact));
      for (const fact of d.ask) expect(read.has(fact), fact).toBe(false);
      if (d.outcome === 'outOfScope') expect(d.ask).toEqual([]);
    });
  });

  test('calls nothing needless that a closed gate needs', () => {
    holds((known, today) => {
      const { blocking, first, unhelpful } = diagnose(known, today);
      const closedElsewhere = (gate: GateId): boolean => blocking.includes(gate) && gate !== first;
      if (closedElsewhere('securityDefaults')) expect(unhelpful).not.toContain('securityDefaultsOff');
      if (closedElsewhere('tenantSetting') || closedElsewhere('mailboxSetting'))
        expect(unhelpful).not.toContain('enableSmtpAuth');
    });
  });

  test('says of no remedy at once that it helps and that it does not', () => {
    holds((known, today) => {
      const { remedies, unhelpful } = diagnose(known, today);
      if (unhelpful.includes('switchToOAuth')) expect(remedies).not.toContain('switchToOAuth');
      if (unhelpful.includes('appPassword')) expect(remedies).not.toContain('useAppPassword');
      if (unhelpful.includes('securityDefaultsOff')) expect(remedies).not.toContain('turnOffSecurityDefaults');
      if (unhelpful.includes('mfaOff')) expect(remedies).not.toContain('excludeFromMfa');
      if (unhelpful.includes('enableSmtpAuth')) expect(remedies).not.toContain('enableMailboxSmtpAuth');
      if (unhelpful.includes('newPassword')) expect(remedies).not.toContain('renewPassword');
    });
  });
});

describe('more evidence', () => {
  /** What decides each gate by itself: another fact can't open a gate that this one has closed. */
  const CLOSES: [GateId, Evidence[]][] = [
    ['mailboxSetting', [evidence('mailboxSmtpAuth', 'disabled', 'powershell')]],
    [
      'tenantSetting',
      [evidence('tenantSmtpAuth', 'disabled', 'powershell'), evidence('mailboxSmtpAuth', 'inherits', 'powershell')],
    ],
    ['securityDefaults', [evidence('securityDefaults', 'on', 'graph'), evidence('method', 'basic', 'signInLog')]],
    [
      'authenticationPolicy',
      [evidence('authenticationPolicy', 'blocksBasic', 'powershell'), evidence('method', 'basic', 'signInLog')],
    ],
    ['conditionalAccess', [evidence('conditionalAccess', 'blocks', 'graph'), evidence('method', 'basic', 'signInLog')]],
    ['retirement', [evidence('basicForTenant', 'off', 'powershell'), evidence('method', 'basic', 'signInLog')]],
    ['account', [evidence('account', 'signInBlocked', 'graph'), evidence('method', 'basic', 'signInLog')]],
    ['sender', [evidence('sender', 'sendAsDenied', 'powershell')]],
    ['limits', [evidence('limit', 'senderBlocked', 'powershell')]],
  ];

  test.each(CLOSES)('about other things leaves %s closed where it was read as closed', (gate, closing) => {
    fc.assert(
      fc.property(
        someFacts,
        fc.array(
          fc.constantFrom(...REPLY_IDS).map((reply) => ({ reply })),
          { maxLength: 2 },
        ),
        anyDay,
        (more, replies, today) => {
          const others = more.filter(
            ({ fact }) => fact !== 'service' && fact !== 'mailbox' && closing.every((known) => known.fact !== fact),
          );
          const elsewhere = replies.some((seen) =>
            ['otherService', 'notSmtpAuth'].includes(reply(seen.reply).outcome.kind),
          );
          if (elsewhere) return;
          expect(diagnose({ evidence: [...closing, ...others], replies }, today).gates[gate].state).toBe('closed');
        },
      ),
      { numRuns: 200 },
    );
  });

  test('about a gate that is unknown never makes it open without saying so of that gate', () => {
    const setting = new Set<FactId>(['endpointHost', 'endpointPort', 'cloud', 'limit', 'sender', 'tenantCreated']);
    fc.assert(
      fc.property(someFacts, (facts) => {
        const harmless = facts.filter(({ fact }) => setting.has(fact));
        const { gates } = diagnose({ evidence: harmless, replies: [] }, '2026-11-23');
        for (const id of [
          'tenantSetting',
          'mailboxSetting',
          'securityDefaults',
          'conditionalAccess',
          'account',
        ] as const)
          expect(gates[id].state, id).toBe('unknown');
      }),
    );
  });

  test('in another order leads to the same verdict, where no two readings differ', () => {
    fc.assert(
      fc.property(someFacts, fc.infiniteStream(fc.nat()), (facts, picks) => {
        const shuffled = [...facts];
        for (let i = shuffled.length - 1; i > 0; i -= 1) {
          const j = (picks.next().value ?? 0) % (i + 1);
          [shuffled[i], shuffled[j]] = [shuffled[j] as Evidence, shuffled[i] as Evidence];
        }
        const day = '2026-11-23';
        expect(diagnose({ evidence: shuffled, replies: [] }, day)).toEqual(
          diagnose({ evidence: facts, replies: [] }, day),
        );
      }),
    );
  });
});

describe('the lists are closed and used', () => {
  // 15,000 verdicts, on a machine with other work too.
  let verdicts: readonly Diagnosis[] = [];
  const all = (): readonly Diagnosis[] => verdicts;
  beforeAll(() => {
    verdicts = [
      ...REPLY_IDS.map((reply) => diagnose({ evidence: [], replies: [{ reply }] }, '2026-11-23')),
      ...FACT_IDS.flatMap((fact) =>
        valuesOf(fact).flatMap((value) =>
          ([undefined, 'basic', 'oauth'] as const).flatMap((method) =>
            [undefined, ...REPLY_IDS].map((reply) =>
              diagnose(
                {
                  evidence: [
                    ...(method === undefined || fact === 'method' ? [] : [evidence('method', method, 'graph')]),
                    evidence(fact, value as never, 'graph'),
                  ],
                  replies: reply === undefined ? [] : [{ reply }],
                },
                '2026-11-23',
              ),
            ),
          ),
        ),
      ),
    ];
  }, 120_000);

  test('every value of every fact changes the verdict on something', () => {
    const bases: Evidence[][] = [
      [],
      [evidence('endpointHost', 'smtp.partner.outlook.cn', 'graph'), evidence('connection', 'ok', 'graph')],
      [evidence('endpointHost', 'smtp.office365.com', 'graph'), evidence('connection', 'ok', 'graph')],
      [evidence('mailbox', 'shared', 'graph'), evidence('method', 'basic', 'graph')],
    ];
    const judged = (found: Evidence[]): string =>
      JSON.stringify(diagnose({ evidence: found, replies: [] }, '2027-01-10'));
    for (const fact of FACT_IDS)
      for (const value of valuesOf(fact)) {
        const changes = bases.some(
          (base) => judged(base) !== judged([...base, evidence(fact, value as never, 'graph')]),
        );
        expect(changes, `${fact}=${value}`).toBe(true);
      }
  });

  test.each(GATE_IDS)('%s can be closed, open and unknown', (gate) => {
    const states = new Set(all().map(({ gates }) => gates[gate].state));
    expect([...states]).toEqual(expect.arrayContaining(['closed', 'open']));
    expect(states.has('unknown') || gate === 'retirement').toBe(true);
  });

  test.each(UNHELPFUL_IDS)('%s is said to be needless somewhere', (id) => {
    expect(all().some(({ unhelpful }) => unhelpful.includes(id))).toBe(true);
  });

  test('every remedy is offered somewhere', () => {
    const offered = new Set(all().flatMap(({ remedies }) => remedies));
    expect(REMEDY_IDS.filter((id) => !offered.has(id))).toEqual([]);
  });

  test('the two orders of reporting hold every gate once', () => {
    for (const oauth of [true, false]) expect([...reportOrder(oauth)].sort()).toEqual([...GATE_IDS].sort());
  });
});

test('a client changes the order of fixes only where a fix depends on it', () => {
  for (const reply of REPLY_IDS) {
    const without = { replies: [{ reply }], evidence: [] };
    const diagnosis = diagnose(without, '2026-11-28');
    const order = remediesShown(diagnosis, without);
    if (order.some(hangsOnClient)) continue;
    for (const id of CLIENT_IDS) {
      const known = { ...without, evidence: [evidence('client', id, 'answer')] };
      expect(remediesShown(diagnosis, known), `${reply} with ${id}`).toEqual(order);
    }
  }
});
