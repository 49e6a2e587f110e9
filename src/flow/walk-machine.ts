import { assign, setup } from 'xstate';
import type { Case } from '../domain/case.ts';
import { applyEvent, startWalk } from './apply-event.ts';
import type { Walk, WalkEvent } from './events.ts';
import * as is from './guards.ts';
import type { QuestionId } from './questions/questions.ts';
import { ASKED_QUESTIONS, type AskedQuestion, isAskedFor, type Phase, phaseOf, QUESTIONS_OF } from './steps.ts';

export interface WalkInput {
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** What is known before the walk starts, such as an organisation's own settings. */
  known?: Case;
}

const walk = setup({
  types: {
    context: {} as Walk,
    events: {} as WalkEvent,
    input: {} as WalkInput,
    tags: {} as 'question' | 'outcome',
  },
  actions: {
    apply: assign(({ context, event }) => applyEvent(context, event)),
  },
  guards: {
    isOutOfScope: ({ context }) => is.isOutOfScope(context),
    isAccepted: ({ context }) => is.isAccepted(context),
    isDecided: ({ context }) => is.isDecided(context),
    isAtALoss: ({ context }) => is.isAtALoss(context),
    asksWhetherItWorked: ({ context }) => is.asksWhetherItWorked(context),
    asksWhatChanged: ({ context }) => is.asksWhatChanged(context),
    asksForClient: ({ context }) => is.asksForClient(context),
    hadEnough: ({ context }) => is.hadEnough(context),
    asksForRole: ({ context }, { phase }: { phase: Phase }) => is.asksForRole(context, phase),
    isSuspectedFirst: ({ context }, { phase }: { phase: Phase }) => is.isSuspectedFirst(context, phase),
    leads: ({ context }, { phase }: { phase: Phase }) => is.leads(context, phase),
    hasQuestionIn: ({ context }, { phase }: { phase: Phase }) => is.hasQuestionIn(context, phase),
    isMostTelling: ({ context }, { question, among }: { question: AskedQuestion; among: readonly AskedQuestion[] }) =>
      is.mostTelling(context, among) === question,
    isAbout: ({ event }, { question }: { question: QuestionId }) => 'question' in event && event.question === question,
    opens: ({ event }, { step }: { step: string }) => event.type === 'open' && event.step === step,
    isFromLink: ({ event }) => event.type === 'found' && event.from === 'link',
    isDecisive: ({ context, event }) => event.type === 'found' && is.isDecisive(context, event),
    leavesNothing: ({ context, event }) => event.type === 'remove' && is.isEmpty(applyEvent(context, event)),
    isPending: ({ context }) => context.pending !== null,
    hasSaidEnough: ({ context }) => is.hasSaidEnough(context),
    isOffered: ({ context, event }) => event.type === 'fix' && is.isOffered(context, event.remedy),
    hasChosenFix: ({ context }) => context.remedy !== null,
    isForOthers: ({ context }) => is.isForOthers(context),
  },
});

/** A case that is decided leaves its phase, and so does whoever knows nothing more. */
const DECIDED = { guard: 'isDecided', target: '#walk.outcome.verdict' } as const;
const WAY_OUT = [DECIDED, { guard: 'isAtALoss', target: '#walk.outcome.next' }] as const;

/** Only a reply and the question about the server show that this isn't a matter of Exchange Online's submission. */
const OUT_OF_SCOPE = { guard: 'isOutOfScope', target: '#walk.outcome.outOfScope' } as const;

/** One question: it takes its own answer, and "enough, what is the verdict so far?". */
const asks = (question: AskedQuestion, next: string) =>
  walk.createStateConfig({
    tags: 'question',
    on: {
      answer: { guard: { type: 'isAbout', params: { question } }, target: next, actions: 'apply' },
      enough: { target: '#walk.outcome.next', actions: 'apply' },
    },
  });

/** The questions of a phase, and at its entry the one that the diagnosis wants answered first. */
const questionsOf = (phase: Phase) => ({
  mostTelling: QUESTIONS_OF[phase].filter(isAskedFor).map((question) => ({
    guard: { type: 'isMostTelling' as const, params: { question, among: QUESTIONS_OF[phase] } },
    target: question,
  })),
  states: Object.fromEntries(
    QUESTIONS_OF[phase].map((question) => [question, asks(question, `#walk.${phase}.next`)]),
  ) as Record<AskedQuestion, ReturnType<typeof asks>>,
});

const connection = questionsOf('connection');
const settings = questionsOf('settings');
const policies = questionsOf('policies');
const account = questionsOf('account');
const token = questionsOf('token');
const delivery = questionsOf('delivery');

const fix = { guard: 'isOffered', target: '#walk.outcome.toFix', actions: 'apply' } as const;
const verify = { target: '#walk.outcome.verify', actions: 'apply' } as const;

/**
 * The walk: what is asked, in which order, and how it ends. The phases stand in the order in which they are passed; each
 * leaves by `WAY_OUT` as soon as the case is decided. No network, no clock, no words.
 */
export const walkMachine = walk.createMachine({
  id: 'walk',
  context: ({ input }) => startWalk(input.today, input.known),
  initial: 'error',
  states: {
    error: {
      initial: 'start',
      states: {
        start: {},
        understood: {
          on: {
            'found.leaveOut': { guard: 'isPending', actions: 'apply' },
            'found.use': { guard: 'isPending', target: 'next', actions: 'apply' },
          },
        },
        settings: { on: { settings: { target: 'told', actions: 'apply' } } },
        told: { always: [{ guard: 'hasSaidEnough', target: '#walk.outcome.next' }, { target: 'next' }] },
        symptom: asks('symptom', '#walk.error.next'),
        next: {
          always: [
            OUT_OF_SCOPE,
            { guard: 'isAccepted', target: '#walk.outcome.resolved' },
            ...WAY_OUT,
            { guard: 'asksWhetherItWorked', target: 'workedBefore' },
            { guard: 'asksWhatChanged', target: 'changedAround' },
            { target: '#walk.connection.next' },
          ],
        },
        workedBefore: asks('workedBefore', '#walk.error.next'),
        changedAround: asks('changedAround', '#walk.error.next'),
        client: asks('client', '#walk.error.clientKnown'),
        clientKnown: { always: [{ guard: 'hadEnough', target: '#walk.outcome.next' }, { target: 'next' }] },
        role: asks('role', '#walk.error.roleKnown'),
        roleKnown: { always: [{ guard: 'hasChosenFix', target: '#walk.outcome.toFix' }, { target: 'next' }] },
      },
    },
    connection: {
      initial: 'next',
      states: {
        ...connection.states,
        next: {
          always: [
            OUT_OF_SCOPE,
            ...WAY_OUT,
            // How the client connects is asked at length only where the reply points there, or nothing else is left.
            { guard: { type: 'leads', params: { phase: 'connection' } }, target: 'ask' },
            { guard: { type: 'isSuspectedFirst', params: { phase: 'policies' } }, target: '#walk.policies.next' },
            { guard: { type: 'isSuspectedFirst', params: { phase: 'account' } }, target: '#walk.account.next' },
            { target: '#walk.settings.next' },
          ],
        },
        ask: { always: connection.mostTelling },
      },
    },
    settings: {
      initial: 'next',
      states: {
        ...settings.states,
        next: {
          always: [
            ...WAY_OUT,
            { guard: { type: 'asksForRole', params: { phase: 'settings' } }, target: '#walk.error.role' },
            ...settings.mostTelling,
            { target: '#walk.policies.next' },
          ],
        },
      },
    },
    policies: {
      initial: 'next',
      states: {
        ...policies.states,
        next: {
          always: [
            ...WAY_OUT,
            { guard: { type: 'asksForRole', params: { phase: 'policies' } }, target: '#walk.error.role' },
            ...policies.mostTelling,
            { guard: { type: 'hasQuestionIn', params: { phase: 'settings' } }, target: '#walk.settings.next' },
            { target: '#walk.account.next' },
          ],
        },
      },
    },
    account: {
      initial: 'next',
      states: {
        ...account.states,
        next: {
          always: [
            ...WAY_OUT,
            ...account.mostTelling,
            { guard: { type: 'hasQuestionIn', params: { phase: 'settings' } }, target: '#walk.settings.next' },
            { guard: { type: 'hasQuestionIn', params: { phase: 'policies' } }, target: '#walk.policies.next' },
            { target: '#walk.token.next' },
          ],
        },
      },
    },
    token: {
      initial: 'next',
      states: {
        ...token.states,
        next: { always: [...WAY_OUT, ...token.mostTelling, { target: '#walk.delivery.next' }] },
      },
    },
    delivery: {
      initial: 'next',
      states: {
        ...delivery.states,
        next: {
          always: [
            DECIDED,
            ...delivery.mostTelling,
            { guard: { type: 'hasQuestionIn', params: { phase: 'connection' } }, target: '#walk.connection.next' },
            { target: '#walk.outcome.next' },
          ],
        },
      },
    },
    outcome: {
      initial: 'next',
      states: {
        next: {
          always: [
            { guard: 'isOutOfScope', target: 'outOfScope' },
            { guard: 'isAccepted', target: 'resolved' },
            // Where nothing is certain, what to try first may hang on the client.
            { guard: 'asksForClient', target: '#walk.error.client' },
            { target: 'verdict' },
          ],
        },
        verdict: {
          tags: 'outcome',
          on: { fix, verify, more: { target: '#walk.connection.next', actions: 'apply' } },
        },
        outOfScope: { tags: 'outcome', on: { fix, verify } },
        toFix: {
          always: [{ guard: 'isForOthers', target: 'handOver' }, { target: 'fix' }],
        },
        fix: { on: { fix, verify } },
        verify: { on: { worked: { target: 'resolved', actions: 'apply' } } },
        resolved: { tags: 'outcome' },
        handOver: { tags: 'outcome', on: { fix, verify } },
      },
    },
  },
  on: {
    found: [
      { guard: 'isFromLink', target: '#walk.error.next', actions: 'apply' },
      { guard: 'isDecisive', target: '#walk.error.next', actions: 'apply' },
      { target: '#walk.error.understood', actions: 'apply' },
    ],
    remove: [
      { guard: 'leavesNothing', target: '#walk.error.start', actions: 'apply' },
      { target: '#walk.error.next', actions: 'apply' },
    ],
    reply: { target: '#walk.error.next', actions: 'apply' },
    // The form with all settings can be opened from anywhere: a command fills it.
    open: [
      { guard: { type: 'opens', params: { step: 'symptom' } }, target: '#walk.error.symptom', actions: 'apply' },
      { guard: { type: 'opens', params: { step: 'settings' } }, target: '#walk.error.settings', actions: 'apply' },
    ],
    change: [
      ...ASKED_QUESTIONS.map((question) => ({
        guard: { type: 'isAbout' as const, params: { question } },
        target: `#walk.${phaseOf(question)}.${question}`,
        actions: 'apply' as const,
      })),
      {
        guard: { type: 'isAbout', params: { question: 'signInAs' } },
        target: '#walk.settings.mailboxSmtpAuth',
        actions: 'apply',
      },
    ],
    handOver: { target: '#walk.outcome.handOver', actions: 'apply' },
    // Whose address signs in is a field of the screens that name a mailbox: its answer leads nowhere else.
    answer: { guard: { type: 'isAbout', params: { question: 'signInAs' } }, actions: 'apply' },
  },
});
