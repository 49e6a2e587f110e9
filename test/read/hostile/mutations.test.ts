import { expect, test } from 'vitest';
import { readInDetail, removePersonalData } from '../../../src/read/index.ts';
import { mutated } from './mutations.ts';

/** More with `MUTATIONS=100000`. */
const COUNT = Number(process.env.MUTATIONS ?? 600);

test(`${COUNT} mutated texts are read without a throw, and none takes a second`, () => {
  for (const text of mutated(COUNT, 4_242)) {
    const before = process.cpuUsage().user;
    const { redacted } = readInDetail(text);
    removePersonalData(redacted);
    const milliseconds = (process.cpuUsage().user - before) / 1_000;
    if (milliseconds > 1_000) expect.fail(`${milliseconds} ms: ${JSON.stringify(text.slice(0, 200))}`);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 3_600_000);
