import { assign, setup } from 'xstate';
import type { Sending } from '../../domain/clients/will-it-stop.ts';

/** What is asked, in this order. */
export const FORECAST_TOPICS = ['client', 'signsIn', 'server'] as const satisfies readonly (keyof Sending)[];
export type ForecastTopic = (typeof FORECAST_TOPICS)[number];

export interface ForecastContext {
  sending: Sending;
  /** Questions that were left open with "I don't know". */
  open: readonly ForecastTopic[];
  /** Topics in the order in which they were answered or left open, the latest last. */
  log: readonly ForecastTopic[];
}

type Answer =
  | { [T in ForecastTopic]: { topic: T; value: NonNullable<Sending[T]> } }[ForecastTopic]
  | { topic: ForecastTopic; value: 'unknown' };

export type ForecastEvent =
  | ({ type: 'answer' } & Answer)
  | { type: 'change'; topic: ForecastTopic }
  | { type: 'back' }
  | { type: 'restart' };

export interface ForecastInput {
  sending?: Sending;
  open?: readonly ForecastTopic[];
}

const EMPTY: ForecastContext = { sending: {}, open: [], log: [] };

function without(context: ForecastContext, topic: ForecastTopic): ForecastContext {
  const { [topic]: _, ...sending } = context.sending;
  return {
    sending,
    open: context.open.filter((other) => other !== topic),
    log: context.log.filter((other) => other !== topic),
  };
}

function answered(context: ForecastContext, { topic, value }: Answer): ForecastContext {
  const rest = without(context, topic);
  const log = [...rest.log, topic];
  return value === 'unknown'
    ? { ...rest, open: [...rest.open, topic], log }
    : { ...rest, sending: { ...rest.sending, [topic]: value }, log };
}

const forecast = setup({
  types: { context: {} as ForecastContext, events: {} as ForecastEvent, input: {} as ForecastInput },
  actions: {
    take: assign(({ context, event }) => (event.type === 'answer' ? answered(context, event) : context)),
    forget: assign(({ context }, { topic }: { topic: ForecastTopic | undefined }) =>
      topic === undefined ? context : without(context, topic),
    ),
    forgetAll: assign(() => EMPTY),
  },
  guards: {
    isSettled: ({ context }, { topic }: { topic: ForecastTopic }) =>
      context.sending[topic] !== undefined || context.open.includes(topic),
    isAbout: ({ event }, { topic }: { topic: ForecastTopic }) => event.type === 'answer' && event.topic === topic,
    hasPast: ({ context }) => context.log.length > 0,
  },
});

/** A question takes its own answer and is passed over where its topic is settled. */
const question = (topic: ForecastTopic, next: string) =>
  forecast.createStateConfig({
    tags: 'question',
    always: { guard: { type: 'isSettled', params: { topic } }, target: next },
    on: { answer: { guard: { type: 'isAbout', params: { topic } }, actions: 'take' } },
  });

/** "It works now: will it stop?": three questions, then the forecast. No network, no clock, no words. */
export const forecastMachine = forecast.createMachine({
  id: 'forecast',
  initial: 'client',
  context: ({ input }) => ({ ...EMPTY, sending: input.sending ?? {}, open: input.open ?? [] }),
  on: {
    change: { target: '.client', actions: { type: 'forget', params: ({ event }) => ({ topic: event.topic }) } },
    back: {
      guard: 'hasPast',
      target: '.client',
      actions: { type: 'forget', params: ({ context }) => ({ topic: context.log.at(-1) }) },
    },
    restart: { target: '.client', actions: 'forgetAll' },
  },
  states: {
    client: question('client', 'signsIn'),
    signsIn: question('signsIn', 'server'),
    server: question('server', 'outlook'),
    outlook: { tags: 'outcome' },
  },
});
