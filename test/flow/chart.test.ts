import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { stationsOf, trunkOf } from '../../src/build/map/walk-map.ts';
import { PHASES, STEPS } from '../../src/flow/steps.ts';
import { chartRows } from './walking/chart-rows.ts';

test('the trunk, rebuilt from the definition alone, is the decision tree', () => {
  expect(trunkOf(stationsOf())).toEqual([...PHASES, 'outcome']);
  expect(PHASES).toEqual(['error', 'connection', 'settings', 'policies', 'account', 'token', 'delivery']);
});

test('the organisation comes before the mailbox, and both before security defaults', () => {
  const order = stationsOf().flatMap(({ steps }) => steps);
  const at = (step: (typeof STEPS)[number]): number => order.indexOf(step);
  expect(at('tenantSmtpAuth')).toBeLessThan(at('mailboxSmtpAuth'));
  expect(at('mailboxSmtpAuth')).toBeLessThan(at('securityDefaults'));
});

test('the map shows every step once', () => {
  expect(
    stationsOf()
      .flatMap(({ steps }) => steps)
      .sort(),
  ).toEqual([...STEPS].sort());
});

test('every transition of the chart stands in its table', () => {
  const written = readFileSync(new URL('./chart.md', import.meta.url), 'utf8');
  expect(chartRows()).toEqual(written.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| At ')));
});
