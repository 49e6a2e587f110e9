import type { Case } from '../../../src/domain/case.ts';
import { applyEvent, startWalk } from '../../../src/flow/apply-event.ts';
import type { Walk, WalkEvent } from '../../../src/flow/events.ts';

/** What is known after events in any order, whether or not the chart would take them: for tests of the case alone. */
export const replay = (today: string, events: readonly WalkEvent[], known?: Case): Walk =>
  events.reduce(applyEvent, startWalk(today, known));
