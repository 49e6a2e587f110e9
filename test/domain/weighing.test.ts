import { describe, expect, test } from 'vitest';
import { type Held, weigh } from '../../src/domain/evidence/merge-evidence.ts';
import { inOrder } from '../../src/domain/evidence/replies-that-count.ts';
import { type Evidence, type EvidenceLimits, evidence, type FactId, type Origin } from '../../src/domain/facts.ts';

const MONDAY = '2026-11-23T10:00:00Z';
const TUESDAY = '2026-11-24T10:00:00Z';

type Value = 'blocks' | 'allows';
const policy = (value: Value, origin: Origin, at?: string, limits: EvidenceLimits = {}): Evidence => ({
  ...evidence('conditionalAccess', value, origin, at),
  ...limits,
});
/** What the log shows of an attempt, and what settings were worked out to mean. */
const attempt = (value: Value, at?: string): Evidence => policy(value, 'signInLog', at);
const workedOut = (value: Value, since: true | string): Evidence =>
  policy(value, 'graph', undefined, { workedOut: since });

/** Weighs both in this order: the value that holds, and what is noted beside it. */
function weighed(...all: readonly Evidence[]) {
  const held: Held = new Map();
  const notes = { contradictions: new Set<FactId>(), outranked: new Set<FactId>(), changed: new Set<FactId>() };
  for (const one of all) weigh(held, one, notes);
  const value = held.get('conditionalAccess')?.evidence.value;
  return { value, contradicted: notes.contradictions.size > 0, outranked: notes.outranked.size > 0 };
}

describe('an attempt in the log and what was worked out from settings', () => {
  const OUTRANKED = { value: 'blocks', contradicted: false, outranked: true };
  test.each([
    ['settings that carry no date', true, TUESDAY],
    ['settings last changed before the attempt', MONDAY, TUESDAY],
    ['settings last changed at that moment', MONDAY, MONDAY],
    ['an attempt without a date', MONDAY, undefined],
  ] as const)('%s: what happened decides, in whichever order they come', (_, since, at) => {
    expect(weighed(workedOut('allows', since), attempt('blocks', at))).toEqual(OUTRANKED);
    expect(weighed(attempt('blocks', at), workedOut('allows', since))).toEqual(OUTRANKED);
  });

  test('settings that were changed after the attempt contradict it, and outrank nothing', () => {
    const { contradicted, outranked } = weighed(attempt('blocks', MONDAY), workedOut('allows', TUESDAY));
    expect({ contradicted, outranked }).toEqual({ contradicted: true, outranked: false });
  });

  test('a refusal before the settings were changed is noted, whichever comes first: one more attempt shows what holds', () => {
    const now = policy('allows', 'graph', TUESDAY, { workedOut: TUESDAY });
    for (const order of [[now, attempt('blocks', MONDAY)] as const, [attempt('blocks', MONDAY), now] as const]) {
      const notes = { contradictions: new Set<FactId>(), outranked: new Set<FactId>(), changed: new Set<FactId>() };
      const held: Held = new Map();
      for (const one of order) weigh(held, one, notes);
      expect([held.get('conditionalAccess')?.evidence.value, ...notes.changed]).toEqual([
        'allows',
        'conditionalAccess',
      ]);
      expect(notes.outranked.size).toBe(0);
    }
  });

  test('where both say the same nothing is noted', () => {
    const agreed = { value: 'blocks', contradicted: false, outranked: false };
    expect(weighed(workedOut('blocks', true), attempt('blocks', TUESDAY))).toEqual(agreed);
  });

  test('another reading than the log outranks nothing that was worked out', () => {
    expect(weighed(workedOut('allows', true), policy('blocks', 'powershell')).outranked).toBe(false);
  });
});

describe('two readings', () => {
  test.each([
    ['the later one decides', MONDAY, TUESDAY, 'allows', false],
    ['the earlier one changes nothing', TUESDAY, MONDAY, 'blocks', false],
    ['of the same moment contradict each other', MONDAY, MONDAY, 'allows', true],
    ['without dates contradict each other', undefined, undefined, 'allows', true],
  ] as const)('%s', (_, first, second, value, contradicted) => {
    const seen = weighed(policy('blocks', 'powershell', first), policy('allows', 'graph', second));
    expect(seen).toEqual({ value, contradicted, outranked: false });
  });

  test('a reply without a date never contradicts a reading, and never overtakes it', () => {
    const seen = weighed(policy('blocks', 'powershell'), policy('allows', 'reply'));
    expect(seen).toEqual({ value: 'blocks', contradicted: false, outranked: false });
  });
});

describe('replies', () => {
  const seen = (at?: string) => ({ reply: 'smtpAuthDisabled' as const, ...(at === undefined ? {} : { at }) });

  test('stand by their own dates where all have one', () => {
    const [early, late] = [seen(MONDAY), seen(TUESDAY)];
    expect(inOrder([late, early])).toEqual([early, late]);
    expect(inOrder([early, late])).toEqual([early, late]);
  });

  test('of one moment stay as they arrived', () => {
    const [first, second] = [
      { ...seen(MONDAY), line: 1 },
      { ...seen(MONDAY), line: 2 },
    ];
    expect(inOrder([first, second])).toEqual([first, second]);
  });

  test('stand as they arrived where one has no date', () => {
    const all = [seen(TUESDAY), seen(), seen(MONDAY)];
    expect(inOrder(all)).toEqual(all);
  });
});
