import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { evidence } from '../../../src/domain/facts.ts';
import { REPLY_IDS, type ReplyId, reply } from '../../../src/domain/replies/replies.ts';
import type { WalkEvent } from '../../../src/flow/events.ts';
import { play, playAll, stepOf, type WalkState } from '../../../src/flow/play.ts';
import { QUESTION_IDS, QUESTION_OPTIONS, type QuestionId } from '../../../src/flow/questions/questions.ts';
import { isQuestionStep, phaseOf, QUESTIONS_OF } from '../../../src/flow/steps.ts';
import { walkMachine } from '../../../src/flow/walk-machine.ts';

/** An event of a generated walk, where it was sent and where it led. */
export interface Edge {
  from: WalkState;
  event: WalkEvent;
  to: WalkState;
}

/** One reply for each outcome that replies have: the others lead the same ways, whatever a text is about that isn't sending. */
const REPLIES = [...new Map(REPLY_IDS.map((id) => [outcomeKey(id), id])).values()];

function outcomeKey(id: ReplyId): string {
  const { outcome } = reply(id);
  return outcome.kind === 'notSmtpAuth' ? outcome.kind : JSON.stringify(outcome);
}

const found = (from?: 'link'): WalkEvent => ({
  type: 'found',
  found: { replies: [{ reply: 'criteriaNotMet' }], evidence: [evidence('method', 'basic', 'transcript')] },
  ...(from === undefined ? {} : { from }),
});

/** Number of events after which a walk is far from the start. */
const FAR = 2;

/** The options of a question; for the client, one of all that can be named. */
const optionsOf = (question: QuestionId): readonly string[] =>
  question === 'client' ? ['grafana'] : QUESTION_OPTIONS[question];

/** What a person can do at a step. The chart says which of it is possible. */
function eventsAt(now: WalkState): WalkEvent[] {
  const step = stepOf(now);
  if (isQuestionStep(step)) {
    // Far from the start, walks repeat what nearer ones have shown: there the first option stands for all.
    const isFar = now.context.log.length > FAR;
    const all = optionsOf(step);
    const options = isFar ? [all[0], all.at(-1)].filter((option) => option !== undefined) : all;
    const answers = [...options, 'unknown'].map((option): WalkEvent => ({ type: 'answer', question: step, option }));
    return [...answers, { type: 'answer', question: 'signInAs', option: 'thisMailbox' }, { type: 'enough' }];
  }
  const [fix] = now.context.diagnosis.remedies;
  const last = now.context.diagnosis.remedies.at(-1);
  const fixes = [fix, last].flatMap((remedy): WalkEvent[] => (remedy === undefined ? [] : [{ type: 'fix', remedy }]));
  const next: WalkEvent[] = [
    { type: 'found.leaveOut', index: 0 },
    { type: 'found.use' },
    { type: 'more' },
    { type: 'verify' },
    { type: 'worked' },
    { type: 'handOver' },
    { type: 'answer', question: 'signInAs', option: 'delegate' },
    ...(now.context.log.length > FAR ? [] : [{ type: 'open', step: 'settings' } as const]),
    { type: 'settings', answers: [] },
    { type: 'settings', answers: [['service', 'other']] },
    {
      type: 'settings',
      answers: [
        ['tenantSmtpAuth', 'enabled'],
        ['mailboxSmtpAuth', 'inherits'],
      ],
    },
  ];
  return step === 'start' ? BEGINNINGS : [...fixes, ...next];
}

/** One reply that decides, and something else that was read with it. */
const DECISIVE: WalkEvent = {
  type: 'found',
  found: {
    replies: [{ reply: 'smtpAuthDisabledForTenant' }],
    evidence: [evidence('mechanism', 'login', 'transcript')],
  },
};

const BEGINNINGS: WalkEvent[] = [
  ...REPLIES.map((id): WalkEvent => ({ type: 'reply', reply: id })),
  { type: 'open', step: 'symptom' },
  { type: 'open', step: 'settings' },
  found(),
  DECISIVE,
  found('link'),
  // A link of somebody who knew nothing.
  {
    type: 'found',
    from: 'link',
    found: {
      replies: [{ reply: 'authenticationUnsuccessful' }],
      evidence: [],
      answers: (['method', 'account', 'tenantSmtpAuth'] as const).map((question) => [question, 'unknown'] as const),
    },
  },
];

/** States that are the same for the walk: where it is, what stands, and what was asked in this phase. */
function keyOf(now: WalkState): string {
  const step = stepOf(now);
  const { answers, remedy, askFurther, diagnosis } = now.context;
  const asked = isQuestionStep(step) ? QUESTIONS_OF[phaseOf(step)].filter((id) => answers[id] !== undefined) : [];
  const role = answers.role === undefined ? '' : answers.role === 'admin' ? 'admin' : 'other';
  const lost = now.context.log.reduce((row, event) => rowOfUnknown(row, event), 0);
  const stands = [diagnosis.outcome, diagnosis.first ?? diagnosis.suspects[0]];
  return JSON.stringify([now.value, stands, asked, role, lost, remedy !== null, askFurther]);
}

/** How many answers "I don't know" came one after another; three end the walk. */
const rowOfUnknown = (row: number, event: WalkEvent): number =>
  event.type === 'answer' && event.option === 'unknown' ? Math.min(row + 1, 3) : 0;

const TODAY = '2026-11-28';
const AFTER = '2027-01-10';

/** Where the walks begin: at the start on both sides of the change of default, and in the middle of each phase. */
const SEEDS: readonly WalkState[] = [
  playAll({ today: TODAY }, []),
  playAll({ today: AFTER }, [{ type: 'reply', reply: 'basicAuthenticationDisabled' }]),
  playAll({ today: TODAY }, [
    { type: 'open', step: 'symptom' },
    { type: 'answer', question: 'symptom', option: 'atOnce' },
    { type: 'answer', question: 'workedBefore', option: 'untilWeChangedSomething' },
  ]),
  ...(['method', 'role'] as const).map((question) =>
    playAll({ today: TODAY }, [
      { type: 'reply', reply: 'authenticationUnsuccessful' },
      { type: 'answer', question, option: QUESTION_OPTIONS[question][0] },
    ]),
  ),
];

/** Most states that are looked at from one seed: beyond them the walks repeat what others have shown. */
const LIMIT = 90_000;

/** From a verdict: each question is opened again, and answered or left. */
function changes(): Edge[] {
  const verdict = playAll({ today: TODAY }, [{ type: 'reply', reply: 'smtpAuthDisabledForTenant' }]);
  return QUESTION_IDS.flatMap((question) => {
    const change: WalkEvent = { type: 'change', question };
    const opened = play(verdict, change);
    const answer: WalkEvent = { type: 'answer', question, option: optionsOf(question)[0] ?? 'unknown' };
    return [
      { from: verdict, event: change, to: opened },
      ...[answer, { type: 'enough' } as const].map((event) => ({ from: opened, event, to: play(opened, event) })),
    ];
  });
}

/** From a verdict that was asked for early: the client is named, and nothing else is asked. */
function namesClient(): Edge[] {
  let from = playAll({ today: TODAY }, [{ type: 'reply', reply: 'authenticationUnsuccessful' }]);
  const all = [
    { type: 'enough' },
    { type: 'change', question: 'client' },
    { type: 'answer', question: 'client', option: 'grafana' },
  ] as const;
  return all.map((event) => {
    const edge = { from, event, to: play(from, event) };
    from = edge.to;
    return edge;
  });
}

/** From a verdict: what was misread is taken out, one thing after the other. */
function removals(): Edge[] {
  const all = [
    { type: 'remove', question: 'mechanism' },
    { type: 'remove', reply: 'smtpAuthDisabledForTenant' },
  ] as const;
  let from = playAll({ today: TODAY }, [DECISIVE]);
  return all.map((event) => {
    const edge = { from, event, to: play(from, event) };
    from = edge.to;
    return edge;
  });
}

/** Every way between two states that generated walks take. */
export function generatedEdges(): Edge[] {
  return [...changes(), ...removals(), ...namesClient(), ...walks()];
}

function walks(): Edge[] {
  return SEEDS.flatMap((fromState) => {
    const map = getAdjacencyMap(walkMachine, {
      fromState: fromState as never,
      events: (now) => eventsAt(now as WalkState).filter((event) => (now as WalkState).can(event)),
      serializeState: (now) => keyOf(now as WalkState),
      serializeEvent: (event) => JSON.stringify(event),
      limit: LIMIT,
    });
    return adjacencyMapToArray(map).map(
      ({ state, event, nextState }) => ({ from: state, event, to: nextState }) as Edge,
    );
  });
}
