import { describe, expect, test } from 'vitest';
import { atMost, beside, median, p95, tableOf } from '../../src/build/bench/table.ts';
import { HOSTILE, json, log } from '../../src/build/bench/texts.ts';

describe('numbers of the bench', () => {
  test('the median of an even count lies between the two in the middle', () => {
    expect(median([40, 10, 30, 20])).toBe(25);
    expect(median([3, 1, 2])).toBe(2);
  });

  test('95 of 100 values do not exceed the value that is named', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1);
    expect(values.filter((value) => value <= p95(values)).length).toBeGreaterThanOrEqual(95);
    expect(p95(values)).toBeLessThan(100);
  });

  test('a value at its limit holds, one above it does not, and a comparison demands nothing', () => {
    expect(atMost('steps', 70, 70, 'ms').ok).toBe(true);
    expect(atMost('steps', 70.1, 70, 'ms').ok).toBe(false);
    expect(
      tableOf([beside('another', '80 ms'), atMost('steps', 71, 70, 'ms')])
        .split('\n')
        .at(-1),
    ).toMatch(/\| NO \|$/);
  });
});

describe('texts to read', () => {
  test.each(Object.entries({ log, json, ...HOSTILE }))('%s has the length that was asked for', (_, make) => {
    expect(make(0.2).length).toBeGreaterThan(198_000);
    expect(make(0.2).length).toBeLessThanOrEqual(200_002);
  });

  test('the export of sign-ins is whole JSON', () => {
    expect(Array.isArray(JSON.parse(json(0.2)))).toBe(true);
  });
});
