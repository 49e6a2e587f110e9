import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { evidence } from '../../src/domain/facts.ts';
import { OUTCOME_IDS } from '../../src/domain/notes.ts';
import { REMEDY_IDS } from '../../src/domain/remedies.ts';
import { REPLY_IDS } from '../../src/domain/replies.ts';
import { fromLink, toLink } from '../../src/flow/link.ts';
import { walkMachine } from '../../src/flow/machine.ts';
import { QUESTION_IDS, QUESTION_OPTIONS } from '../../src/flow/questions.ts';
import { STEPS } from '../../src/flow/route.ts';
import { replay, type WalkEvent } from '../../src/flow/walk.ts';

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
    for (const may of ['yes', 'no'])
      collect(
        replay(TODAY, [
          { type: 'reply', reply: 'smtpAuthDisabledForTenant' },
          { type: 'answer', question: 'signInAs', option: 'thisMailbox' },
          { type: 'answer', question: 'mayChange', option: may },
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
        expect(now.hasTag('outcome') || EVENTS.some((event) => now.can(event))).toBe(true);
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

describe('links', () => {
  test('lead back to the same diagnosis', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REPLY_IDS),
        fc.array(
          fc
            .constantFrom(...QUESTION_IDS.filter((q) => q !== 'symptom'))
            .chain((question) =>
              fc.constantFrom(...QUESTION_OPTIONS[question], 'unknown').map((option) => ({ question, option })),
            ),
          { maxLength: 8 },
        ),
        (reply, answers) => {
          const events: WalkEvent[] = [
            { type: 'reply', reply },
            ...answers.map(({ question, option }) => ({ type: 'answer', question, option }) as WalkEvent),
          ];
          const walk = replay(TODAY, events);
          const opened = fromLink(toLink(walk));
          expect(opened.dropped).toBe(0);
          expect(replay(TODAY, opened.events).diagnosis.blocking).toEqual(walk.diagnosis.blocking);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('never hold what was typed', () => {
    const walk = replay(TODAY, [
      { type: 'answer', question: 'server', option: 'otherServer', detail: 'secret-host.contoso.com' },
      { type: 'answer', question: 'signInAs', option: 'thisMailbox', detail: 'scanner@contoso.com' },
    ]);
    expect(toLink(walk)).toBe('#a=server.otherServer~signInAs.thisMailbox');
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
