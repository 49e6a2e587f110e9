import type { WalkEvent } from './events.ts';
import { beginWalk, play, type WalkState } from './play.ts';
import type { WalkInput } from './walk-machine.ts';

/**
 * One visit: every state that the walk was in, and at which of them it is. Going back and forward chooses another one; a
 * new event from there takes the place of what came after.
 */
export interface Visit {
  input: WalkInput;
  states: readonly WalkState[];
  /** Index of the present state. */
  at: number;
}

export const beginVisit = (input: WalkInput): Visit => ({ input, states: [beginWalk(input)], at: 0 });

export const stateOf = ({ states, at }: Visit): WalkState => states[at] as WalkState;

/** The event that led on from the present state before the way back to it; null where it is the newest. */
export const nextOf = ({ states, at }: Visit): WalkEvent | null => states[at + 1]?.context.log.at(-1) ?? null;

/** The visit after an event; the same visit where the chart refuses it. */
export function onward(visit: Visit, event: WalkEvent): Visit {
  const now = stateOf(visit);
  const next = play(now, event);
  return next === now ? visit : { ...visit, states: [...visit.states.slice(0, visit.at + 1), next], at: visit.at + 1 };
}

/** The visit at the state with this index, as far as there is one. */
export const goTo = (visit: Visit, at: number): Visit => ({
  ...visit,
  at: Math.min(Math.max(at, 0), visit.states.length - 1),
});

/** A new visit with these events, as a link or a reload asks for. What the chart refuses is left out. */
export const openVisit = (input: WalkInput, events: readonly WalkEvent[]): Visit =>
  events.reduce(onward, beginVisit(input));

/** The same visit with other things known before it started, such as settings of an organisation that have come. */
export const withInput = (visit: Visit, input: WalkInput): Visit => openVisit(input, stateOf(visit).context.log);
