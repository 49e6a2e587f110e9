import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import type { WalkEvent } from './events.ts';
import type { Step } from './steps.ts';
import { type WalkInput, walkMachine } from './walk-machine.ts';

/** Where a walk is, and what is known there. */
export type WalkState = SnapshotFrom<typeof walkMachine>;

/** The walk before anything happened. */
export const beginWalk = (input: WalkInput): WalkState => initialTransition(walkMachine, input)[0];

/** The walk after one event. The chart refuses what isn't possible there: then the same state comes back. */
export const play = (now: WalkState, event: WalkEvent): WalkState =>
  now.can(event) ? transition(walkMachine, now, event)[0] : now;

/** The walk after several events, each refused where it isn't possible. */
export const playAll = (input: WalkInput, events: readonly WalkEvent[]): WalkState =>
  events.reduce(play, beginWalk(input));

/** The step that a person sees: the id of the leaf of the chart. */
export function stepOf({ value }: WalkState): Step {
  let leaf: unknown = value;
  while (typeof leaf === 'object' && leaf !== null) [leaf] = Object.values(leaf);
  return leaf as Step;
}
