import { expect, test } from 'vitest';
import { madeUpTenant } from '../../src/build/bench/made-up-tenant.ts';
import { fleetOf } from '../../src/fleet/fleet.ts';
import { plainSender } from '../../src/fleet/results/lines.ts';
import { readText } from '../read/files/read-fixture.ts';
import { TODAY } from './fleet-of.ts';

test.each([1, 2, 3, 4])('every field of two thousand made-up senders is right (seed %d)', async (seed) => {
  const { files, truth } = madeUpTenant(2_000, seed);
  const readings = await Promise.all(files.map(({ text }) => readText(text)));
  const { senders, totals } = fleetOf(seed % 2 === 0 ? readings : readings.reverse(), TODAY);
  const found = senders.map((sender) => {
    const { notKnown, client, ways, ...told } = plainSender(sender);
    return told;
  });
  expect(found).toEqual(truth);
  expect(totals.senders).toBe(2_002);
  for (const { report } of readings) expect(report).toMatchObject({ skipped: 0, problem: null });
});
