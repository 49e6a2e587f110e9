import { assign, setup } from 'xstate';
import { type Addition, type Situation, sendsOf, type Topic } from '../../domain/clients/situation.ts';

export interface ChooserContext {
  situation: Situation;
  /** Questions that were left open with "I don't know", so that they aren't asked again. */
  open: readonly Topic[];
  /** Topics in the order in which they were answered or left open, the latest last. */
  log: readonly Topic[];
  /** A topic that is asked again although its client answers it. */
  again: Topic | null;
}

/** One value, every value of `add` that applies, or `unknown`. */
type Answer =
  | { [T in Exclude<Topic, 'add'>]: { topic: T; value: NonNullable<Situation[T]> } }[Exclude<Topic, 'add'>]
  | { topic: 'add'; value: readonly Addition[] }
  | { topic: Topic; value: 'unknown' };

export type ChooserEvent =
  | ({ type: 'answer' } & Answer)
  | { type: 'change'; topic: Topic }
  | { type: 'back' }
  | { type: 'restart' }
  /** Shows the list with what is known so far. */
  | { type: 'enough' };

/** What is known before the first question, such as from a link. */
export interface ChooserInput {
  situation?: Situation;
  open?: readonly Topic[];
}

const EMPTY: ChooserContext = { situation: {}, open: [], log: [], again: null };

/** Whether a topic needs no question: answered, left open, or known from the client. */
function isSettled({ situation, open, again }: ChooserContext, topic: Topic): boolean {
  if (again === topic) return false;
  const known = topic === 'sends' ? sendsOf(situation) : situation[topic];
  return known !== undefined || open.includes(topic);
}

const answered = (context: ChooserContext, { topic, value }: Answer): ChooserContext => {
  const rest = without(context, topic);
  const log = [...rest.log, topic];
  return value === 'unknown'
    ? { ...rest, open: [...rest.open, topic], log }
    : { ...rest, situation: { ...rest.situation, [topic]: value }, log };
};

function without(context: ChooserContext, topic: Topic): ChooserContext {
  const { [topic]: _, ...situation } = context.situation;
  return {
    situation,
    open: context.open.filter((other) => other !== topic),
    log: context.log.filter((other) => other !== topic),
    again: null,
  };
}

const chooser = setup({
  types: { context: {} as ChooserContext, events: {} as ChooserEvent, input: {} as ChooserInput },
  actions: {
    take: assign(({ context, event }) => (event.type === 'answer' ? answered(context, event) : context)),
    forget: assign(({ context }, { topic }: { topic: Topic | undefined }) =>
      topic === undefined ? context : { ...without(context, topic), again: topic },
    ),
    forgetAll: assign(() => EMPTY),
  },
  guards: {
    isSettled: ({ context }, { topic }: { topic: Topic }) => isSettled(context, topic),
    isAbout: ({ event }, { topic }: { topic: Topic }) => event.type === 'answer' && event.topic === topic,
    hasPast: ({ context }) => context.log.length > 0,
  },
});

/** A question takes its own answer and is passed over where its topic is settled. */
const question = (topic: Topic, next: string) =>
  chooser.createStateConfig({
    tags: 'question',
    always: { guard: { type: 'isSettled', params: { topic } }, target: next },
    on: { answer: { guard: { type: 'isAbout', params: { topic } }, actions: 'take' }, enough: '#chooser.ways' },
  });

/** The chooser: five questions, then the list. No network, no clock, no words. */
export const chooserMachine = chooser.createMachine({
  id: 'chooser',
  initial: 'recipients',
  context: ({ input }) => ({ ...EMPTY, situation: input.situation ?? {}, open: input.open ?? [] }),
  on: {
    change: { target: '.recipients', actions: { type: 'forget', params: ({ event }) => ({ topic: event.topic }) } },
    back: {
      guard: 'hasPast',
      target: '.recipients',
      actions: { type: 'forget', params: ({ context }) => ({ topic: context.log.at(-1) }) },
    },
    restart: { target: '.recipients', actions: 'forgetAll' },
  },
  states: {
    recipients: question('recipients', 'sends'),
    sends: question('sends', 'address'),
    address: question('address', 'volume'),
    volume: question('volume', 'add'),
    add: question('add', 'ways'),
    ways: { tags: 'outcome' },
  },
});
