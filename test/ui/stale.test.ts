import { expect, test } from 'vitest';
import { clockFault, isStale } from '../../src/ui/page/stale.ts';

test.each([
  ['2026-11-28', '2026-11-28', false],
  ['2026-11-28', '2027-03-27', false],
  ['2026-11-28', '2027-03-28', false],
  ['2026-11-28', '2027-03-29', true],
  ['2026-11-28', '2029-01-01', true],
  // Over the end of summer time: a day more or less by the clock is none.
  ['2027-06-30', '2027-10-28', false],
  ['2027-06-30', '2027-10-29', true],
  // A clock that stands before the check.
  ['2026-11-28', '2026-01-01', false],
  ['2026-11-28', '', false],
])('facts of %s on %s: old is %s', (checked, today, old) => {
  expect(isStale(checked, today)).toBe(old);
});

test.each([
  ['2026-11-28', '2020-01-01', 'early'],
  ['2026-11-28', '2026-11-25', 'early'],
  // The day before, at the visitor's place.
  ['2026-11-28', '2026-11-27', null],
  ['2026-11-28', '2026-11-28', null],
  ['2026-11-28', '2029-11-28', null],
  ['2026-11-28', '2029-12-05', 'late'],
  ['2026-11-28', '2040-01-01', 'late'],
  ['2026-11-28', '', null],
])('facts of %s and a clock that says %s: %s', (checked, today, fault) => {
  expect(clockFault(checked, today)).toBe(fault);
});
