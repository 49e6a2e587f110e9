import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { OUTCOME_IDS } from '../../src/domain/advice/outcome-ids.ts';
import type { Diagnosis } from '../../src/domain/diagnosis.ts';
import { evidence, FACT_VALUES } from '../../src/domain/facts.ts';
import { REMEDY_IDS } from '../../src/domain/remedies/remedies.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { fromLink, toLink } from '../../src/flow/link.ts';
import { QUESTION_IDS, QUESTION_OPTIONS } from '../../src/flow/questions.ts';
import { STEPS } from '../../src/flow/route.ts';
import { replay, type WalkEvent } from '../../src/flow/walk.ts';
import { walkMachine } from '../../src/flow/walk-machine.ts';

const TODAY = '2026-11-24';

/** Every event that a person can cause, with the payloads that matter. */
const EVENTS: WalkEvent[] = [
  ...REPLY_IDS.map((reply) => ({ type: 'reply', reply }) as const),
  ...QUESTION_IDS.flatMap((question) =>
    [...QUESTION_OPTIONS[question], 'unknown'].map((option) => ({ type: 'answer', question, option }) as const),
  ),
  ...QUESTION_IDS.map((question) => ({ type: 'change', question }) as const),
  ...REMEDY_IDS.map((remedy) => ({ type: 'fix', remedy }) as const),
  { type: 'open', step: 'symptom' },
  { type: 'open', step: 'settings' },
  {
    type: 'settings',
    answers: [
      ['tenantSmtpAuth', 'disabled'],
      ['mailboxSmtpAuth', 'inherits'],
    ],
  },
  {
    type: 'found',
    found: { replies: [{ reply: 'criteriaNotMet' }], evidence: [evidence('method', 'basic', 'transcript')] },
  },
  {
    type: 'found',
    found: { replies: [], evidence: [evidence('securityDefaults', 'on', 'graph', '2026-11-24T09:00:00Z')] },
  },
  { type: 'found.leaveOut', index: 0 },
  { type: 'found.use' },
  { type: 'more' },
  { type: 'enough' },
  { type: 'verify' },
  { type: 'worked' },
  { type: 'handOver' },
];

/** Events that are possible at some steps only: whatever is possible everywhere says nothing about a step. */
const EVERYWHERE = Object.keys(walkMachine.config.on ?? {});
const OWN_EVENTS = EVENTS.filter(({ type }) => !EVERYWHERE.includes(type));

/** A walk of events that are possible where they come, chosen by `picks`. */
function wander(picks: readonly number[]) {
  let [now] = initialTransition(walkMachine, { today: TODAY });
  const seen = [String(now.value)];
  for (const pick of picks) {
    const possible = EVENTS.filter((event) => now.can(event));
    const event = possible[pick % possible.length];
    if (event === undefined) break;
    [now] = transition(walkMachine, now, event);
    seen.push(String(now.value));
  }
  return { now, seen };
}

describe('generated walks', () => {
  const steps = new Set<string>();
  const outcomes = new Set<string>();
  for (const event of EVENTS) collect(replay(TODAY, [event]));
  for (const reply of REPLY_IDS)
    for (const question of QUESTION_IDS)
      for (const option of [...QUESTION_OPTIONS[question], 'unknown'])
        collect(
          replay(TODAY, [
            { type: 'reply', reply },
            { type: 'answer', question, option },
          ]),
        );
  for (const remedy of REMEDY_IDS)
    for (const may of ['admin', 'device'])
      collect(
        replay(TODAY, [
          { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
          { type: 'answer', question: 'signInAs', option: 'thisMailbox' },
          { type: 'answer', question: 'role', option: may },
          { type: 'fix', remedy },
        ]),
      );
  collect(
    replay(
      TODAY,
      QUESTION_IDS.map((question) => ({ type: 'answer', question, option: QUESTION_OPTIONS[question][0] })),
    ),
  );

  function collect(walk: ReturnType<typeof replay>): void {
    steps.add(walk.step);
    outcomes.add(walk.diagnosis.outcome);
  }

  test.each(STEPS.filter((step) => step !== 'start'))('reach %s', (step) => {
    expect([...steps]).toContain(step);
  });

  test.each(OUTCOME_IDS)('reach the outcome %s', (outcome) => {
    expect([...outcomes]).toContain(outcome);
  });

  test('never end where nothing can be done', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 25 }), (picks) => {
        const { now } = wander(picks);
        expect(String(now.value)).toBe(now.context.step);
        expect(now.value === 'start' || now.hasTag('outcome') || OWN_EVENTS.some((event) => now.can(event))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('that only ever say "I don\'t know" always come to an end', () => {
    for (const reply of REPLY_IDS) {
      let [now] = initialTransition(walkMachine, { today: TODAY });
      [now] = transition(walkMachine, now, { type: 'reply', reply });
      for (let i = 0; i <= QUESTION_IDS.length && now.hasTag('question'); i += 1) {
        const question = now.context.step as (typeof QUESTION_IDS)[number];
        [now] = transition(walkMachine, now, { type: 'answer', question, option: 'unknown' });
      }
      expect(now.hasTag('outcome'), reply).toBe(true);
    }
  });
});

/** What a link leads back to. */
function essence({ gates, outcome, suspects, remedies, standing, method }: Diagnosis) {
  const states = Object.fromEntries(Object.entries(gates).map(([id, { state }]) => [id, state]));
  return { states, outcome, suspects, remedies, standing, method };
}

const someAnswer = fc
  .constantFrom(...QUESTION_IDS)
  .chain((question) =>
    fc.constantFrom(...QUESTION_OPTIONS[question], 'unknown').map((option) => ({ question, option })),
  )
  .map(({ question, option }): WalkEvent[] => [{ type: 'answer', question, option }]);
const DAYS = ['2026-11-20T08:00:00Z', '2026-11-21T08:00:00Z', '2026-11-22T08:00:00Z'];
/** Settings as commands and services print them: a value may be dated, and several may differ. */
const SETTINGS = [
  'tenantSmtpAuth',
  'mailboxSmtpAuth',
  'authenticationPolicy',
  'securityDefaults',
  'conditionalAccess',
  'account',
  'mailbox',
  'limit',
] as const;
const someSetting = fc
  .constantFrom(...SETTINGS)
  .chain((fact) =>
    fc
      .tuple(
        fc.constantFrom(...FACT_VALUES[fact]),
        fc.constantFrom('powershell' as const, 'graph' as const, 'signInLog' as const),
        fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
      )
      .map(([value, origin, at]) => evidence(fact, value, origin, at)),
  );
/** What a log of the conversation shows of the attempt. That no login was tried shows in `login`, never in `method`. */
const someSight = fc.constantFrom(
  evidence('connection', 'ok', 'transcript'),
  evidence('encryption', 'startTls', 'transcript'),
  evidence('encryption', 'none', 'transcript'),
  evidence('method', 'basic', 'transcript'),
  evidence('login', 'notTried', 'transcript'),
  evidence('login', 'refused', 'transcript'),
  evidence('login', 'accepted', 'transcript'),
);
const someReading = fc.oneof(someSetting, someSight);
const somePaste = fc
  .tuple(fc.array(fc.constantFrom(...REPLY_IDS), { maxLength: 2 }), fc.array(someReading, { maxLength: 4 }))
  .map(([replies, read]): WalkEvent[] => [
    { type: 'found', found: { replies: replies.map((reply) => ({ reply })), evidence: read } },
    { type: 'found.use' },
  ]);
const someReply = fc.constantFrom(...REPLY_IDS).map((reply): WalkEvent[] => [{ type: 'reply', reply }]);
const someWalk = fc
  .array(fc.oneof({ weight: 3, arbitrary: someAnswer }, somePaste, someReply), { maxLength: 8 })
  .map((events) => events.flat());

describe('links', () => {
  test('lead back to the same diagnosis', () => {
    fc.assert(
      fc.property(someWalk, (events) => {
        const walk = replay(TODAY, events);
        const opened = fromLink(toLink(walk));
        expect(opened.dropped).toBe(0);
        expect(essence(replay(TODAY, opened.events).diagnosis)).toEqual(essence(walk.diagnosis));
      }),
      { numRuns: 600 },
    );
  });

  test('hold the later of two dated readings, whatever their order in the paste', () => {
    const [early = '', late = ''] = DAYS;
    const read = [
      evidence('tenantSmtpAuth', 'disabled', 'graph', late),
      evidence('tenantSmtpAuth', 'enabled', 'powershell', early),
    ];
    const walk = replay(TODAY, [{ type: 'found', found: { replies: [], evidence: read } }, { type: 'found.use' }]);
    expect(toLink(walk)).toBe('#a=tenantSmtpAuth.disabled');
  });

  test('hold the answer that a transcript does not outweigh', () => {
    const walk = replay(TODAY, [
      { type: 'answer', question: 'method', option: 'oauth' },
      { type: 'found', found: { replies: [], evidence: [evidence('method', 'basic', 'transcript')] } },
      { type: 'found.use' },
    ]);
    expect(toLink(walk)).toBe('#a=method.oauth');
  });

  test('hold every reply that still counts, in order', () => {
    const replies = [{ reply: 'sendAsDenied' }, { reply: 'smtpAuthDisabledForTenant' }] as const;
    const walk = replay(TODAY, [{ type: 'found', found: { replies, evidence: [] } }, { type: 'found.use' }]);
    expect(toLink(walk)).toBe('#a=reply.sendAsDenied~reply.smtpAuthDisabledForTenant');
    expect(replay(TODAY, fromLink(toLink(walk)).events).diagnosis.blocking).toEqual(['tenantSetting', 'sender']);
  });

  test('hold nothing that a fix has made stale', () => {
    const walk = replay(TODAY, [
      { type: 'reply', reply: 'clientNotAuthenticated' },
      { type: 'answer', question: 'encryption', option: 'none' },
      { type: 'fix', remedy: 'turnOnStartTls' },
      { type: 'verify' },
      { type: 'reply', reply: 'clientNotAuthenticated' },
    ]);
    expect(toLink(walk)).toBe('#a=reply.clientNotAuthenticated');
  });

  test('never hold what was typed', () => {
    const walk = replay(TODAY, [
      { type: 'answer', question: 'server', option: 'otherServer', detail: 'secret-host.contoso.com' },
      { type: 'answer', question: 'signInAs', option: 'thisMailbox', detail: 'scanner@contoso.com' },
    ]);
    expect(toLink(walk)).toBe('#a=signInAs.thisMailbox');
  });

  test('ask again for the host and port that were typed', () => {
    const typed: WalkEvent[] = [
      { type: 'answer', question: 'server', option: 'otherServer', detail: 'relay.contoso.com' },
      { type: 'answer', question: 'port', option: 'otherPort', detail: '2525' },
    ];
    expect(toLink(replay(TODAY, typed))).toBe('');
  });

  test('unknown ids are left out and counted', () => {
    const opened = fromLink('#a=method.basic~method.carrierPigeon~noSuchQuestion.yes~reply.nope');
    expect(opened.events).toEqual([{ type: 'answer', question: 'method', option: 'basic', origin: 'link' }]);
    expect(opened.dropped).toBe(3);
  });

  test('any text is read without a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => fromLink(text).dropped >= 0));
    expect(fromLink('#a=__proto__.x~constructor.y~toString.z').events).toEqual([]);
  });
});
