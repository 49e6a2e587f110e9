import { expect, test } from 'vitest';
import { isClientId } from '../../../src/domain/clients/clients.ts';
import {
  FORECAST_REASONS,
  SENDING_VALUES,
  type Sending,
  willItStop,
} from '../../../src/domain/clients/will-it-stop.ts';
import { cell, type Row, rowsOf } from '../oracle/table.ts';

const ROWS = rowsOf('clients/will-it-stop.md');

function sendingOf(row: Row): Sending {
  const [client, signsIn, server] = ['Client', 'Signs in', 'Server'].map((head) => cell(row, head)) as [
    string,
    string,
    string,
  ];
  if (client !== '–' && !isClientId(client)) throw new Error(`no client "${client}"`);
  for (const [topic, value] of [['signsIn', signsIn] as const, ['server', server] as const])
    if (value !== '–' && !(SENDING_VALUES[topic] as readonly string[]).includes(value))
      throw new Error(`no "${value}"`);
  const said = { client, signsIn, server };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '–')) as Sending;
}

test.each(ROWS.map((row) => [Object.values(row).slice(0, 3).join(' · '), row] as const))('%s', (_, row) => {
  const { forecast, because } = willItStop(sendingOf(row), '2026-11-28');
  expect({ forecast, because }).toEqual({ forecast: cell(row, 'Forecast'), because: cell(row, 'Because') });
});

test('every reason is in the table', () => {
  expect([...new Set(ROWS.map((row) => cell(row, 'Because')))].sort()).toEqual([...FORECAST_REASONS].sort());
});

test('the words change with the day, the forecast does not', () => {
  const sending: Sending = { signsIn: 'password', server: 'submission' };
  const days = ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'].map((day) => willItStop(sending, day));
  expect(days.map(({ offByDefault }) => offByDefault)).toEqual([false, true, true, true]);
  expect(new Set(days.map(({ forecast }) => forecast))).toEqual(new Set(['stops']));
});
