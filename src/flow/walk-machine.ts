import { assign, setup } from 'xstate';
import type { Case } from '../domain/case.ts';
import type { QuestionId } from './questions.ts';
import { QUESTION_IDS } from './questions.ts';
import { STEPS, type Step } from './route.ts';
import { advance, replay, startWalk, type Walk, type WalkEvent } from './walk.ts';

export type StepKind = 'place' | 'question';

/** Events that move along the log and add nothing to it. */
export type HistoryEvent =
  | { type: 'back' }
  | { type: 'restart' }
  /** Follows the browser's history, or opens a link: plays these events from the start. */
  | { type: 'restore'; log: readonly WalkEvent[] };

export interface WalkInput {
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** What is known before the walk starts, such as an organisation's own settings. */
  known?: Case;
}

const walk = setup({
  types: {
    context: {} as Walk & { atStart: Case | undefined },
    events: {} as WalkEvent | HistoryEvent,
    input: {} as WalkInput,
    tags: {} as 'question' | 'outcome',
    meta: {} as { kind: StepKind },
  },
  actions: {
    advance: assign(({ context, event }) => advance(context, event as WalkEvent)),
    back: assign(({ context }) => replay(context.today, context.log.slice(0, -1), context.atStart)),
    restart: assign(({ context }) => startWalk(context.today, context.atStart)),
    restore: assign(({ context }, { log }: { log: readonly WalkEvent[] }) =>
      replay(context.today, log, context.atStart),
    ),
  },
  guards: {
    isAt: ({ context }, { step }: { step: Step }) => context.step === step,
    isAbout: (_, { asked, question }: { asked: QuestionId; question: QuestionId }) => asked === question,
    hasPast: ({ context }) => context.log.length > 0,
    isPending: ({ context }) => context.pending !== null,
  },
});

const onward = { target: '#walk.askNext', actions: 'advance' } as const;

/** One state for each question: it takes its own answer, and "enough, what is the verdict so far?". */
const questions = Object.fromEntries(
  QUESTION_IDS.map((id) => [
    id,
    walk.createStateConfig({
      tags: 'question',
      meta: { kind: 'question' },
      on: {
        answer: {
          ...onward,
          guard: { type: 'isAbout', params: ({ event }) => ({ asked: id, question: event.question }) },
        },
        enough: onward,
      },
    }),
  ]),
) as Record<QuestionId, ReturnType<typeof walk.createStateConfig>>;

const place = { kind: 'place' } as const;

/** The walk: what is asked, in which order, and how it ends. No network, no clock, no words. */
export const walkMachine = walk.createMachine({
  id: 'walk',
  initial: 'start',
  context: ({ input }) => ({ ...startWalk(input.today, input.known), atStart: input.known }),
  on: {
    found: onward,
    reply: onward,
    change: onward,
    handOver: onward,
    // The form with all settings can be opened from anywhere: a command fills it.
    open: onward,
    back: { guard: 'hasPast', target: '.askNext', actions: 'back' },
    restart: { target: '.askNext', actions: 'restart' },
    restore: { target: '.askNext', actions: { type: 'restore', params: ({ event }) => ({ log: event.log }) } },
  },
  states: {
    start: { meta: place },
    understood: {
      meta: place,
      on: { 'found.leaveOut': { ...onward, guard: 'isPending' }, 'found.use': { ...onward, guard: 'isPending' } },
    },
    settings: { meta: place, on: { settings: onward } },
    ...questions,
    verdict: { tags: 'outcome', meta: place, on: { fix: onward, verify: onward, more: onward } },
    fix: {
      meta: place,
      on: {
        verify: onward,
        fix: onward,
        // The address can be set or corrected where the commands name it.
        answer: {
          ...onward,
          guard: { type: 'isAbout', params: ({ event }) => ({ asked: 'signInAs', question: event.question }) },
        },
      },
    },
    verify: { meta: place, on: { worked: onward } },
    resolved: { tags: 'outcome', meta: place },
    handOver: { tags: 'outcome', meta: place, on: { verify: onward, fix: onward } },
    outOfScope: { tags: 'outcome', meta: place, on: { fix: onward, verify: onward } },
    /** Passes on at once to the step that the walk has come to. */
    askNext: {
      always: STEPS.map((step) => ({ guard: { type: 'isAt' as const, params: { step } }, target: step })),
    },
  },
});
