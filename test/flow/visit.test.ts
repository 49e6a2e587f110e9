import { describe, expect, test } from 'vitest';
import { evidence } from '../../src/domain/facts.ts';
import type { WalkEvent } from '../../src/flow/events.ts';
import { stepOf } from '../../src/flow/play.ts';
import { beginVisit, goTo, nextOf, onward, openVisit, stateOf, type Visit, withInput } from '../../src/flow/visit.ts';

const INPUT = { today: '2026-11-28' };
const REPLY: WalkEvent = { type: 'reply', reply: 'authenticationUnsuccessful' };
const BASIC: WalkEvent = { type: 'answer', question: 'method', option: 'basic' };
const OAUTH: WalkEvent = { type: 'answer', question: 'method', option: 'oauth' };

const stepAt = (visit: Visit) => stepOf(stateOf(visit));
const visit = openVisit(INPUT, [REPLY, BASIC]);

describe('a visit', () => {
  test('begins at the start', () => {
    expect(stepAt(beginVisit(INPUT))).toBe('start');
    expect(stateOf(beginVisit(INPUT)).context.log).toEqual([]);
  });

  test('goes back and forward through the states that it was in', () => {
    const back = goTo(visit, 1);
    expect([stepAt(back), stateOf(back).context.answers]).toEqual(['method', {}]);
    expect(stateOf(goTo(back, 2))).toBe(stateOf(visit));
  });

  test('knows at each place what led on from there', () => {
    expect([0, 1, 2].map((at) => nextOf(goTo(visit, at)))).toEqual([REPLY, BASIC, null]);
  });

  test('goes no further back than its start, and no further on than it was', () => {
    expect([stepAt(goTo(visit, -1)), goTo(visit, 9).at]).toEqual(['start', 2]);
  });

  test('another answer takes the place of what came after', () => {
    const changed = onward(goTo(visit, 1), OAUTH);
    expect(stateOf(changed).context.answers).toEqual({ method: 'oauth' });
    expect(goTo(changed, 9).at).toBe(2);
  });

  test('stays the same where the chart refuses an event', () => {
    expect(onward(visit, { type: 'worked' })).toBe(visit);
  });

  test('keeps its place when more becomes known about the organisation', () => {
    const known = { replies: [], evidence: [evidence('cloud', 'gccHigh', 'site')] };
    const told = withInput(goTo(visit, 1), { ...INPUT, known });
    expect([stepAt(told), told.at]).toEqual(['method', 1]);
    expect(stateOf(told).context.known.evidence).toEqual(known.evidence);
  });

  test('leaves out of a log what the chart refuses', () => {
    expect(openVisit(INPUT, [{ type: 'worked' }, REPLY]).states.map(stepOf)).toEqual(['start', 'method']);
  });
});
