import { describe, expect, test } from 'vitest';
import { lowerThan, reportLines, totalsOf } from '../../../src/build/score/report.ts';

const MARKED = [
  { id: 'a', marks: { cause: { right: true, got: 'x', want: 'x' } } },
  { id: 'b', marks: { cause: { right: false, got: 'x', want: 'y' }, host: { right: true, got: null, want: null } } },
];

test('a field counts where a row carries it, and a wrong row is named with both values', () => {
  expect(totalsOf(MARKED)).toEqual({ rows: 2, right: { cause: 1, host: 1 }, of: { cause: 2, host: 1 } });
  expect(reportLines(MARKED)).toEqual(['cause: 1 of 2', '  b (got "x", label "y")', 'host: 1 of 1']);
});

describe('what must be reached', () => {
  const least = { 'file.jsonl': { right: { cause: 2 }, of: { cause: 4 } } };
  const totals = (right: number, of: number) => ({ rows: of, right: { cause: right }, of: { cause: of } });

  test.each([
    [2, 4],
    [3, 4],
    [5, 10],
  ])('%i of %i is enough', (right, of) => {
    expect(lowerThan(least, 'file.jsonl', totals(right, of))).toEqual([]);
  });

  test.each([
    [1, 4],
    [4, 10],
    [0, 0],
  ])('%i of %i is not', (right, of) => {
    expect(lowerThan(least, 'file.jsonl', totals(right, of))).toHaveLength(1);
  });

  test('another file has nothing to reach', () => {
    expect(lowerThan(least, 'other.jsonl', totals(0, 4))).toEqual([]);
  });
});
