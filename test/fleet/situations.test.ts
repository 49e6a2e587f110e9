import { describe, expect, test } from 'vitest';
import { fleetOf } from '../../src/fleet/fleet.ts';
import { readAll } from '../../src/fleet/read-all.ts';
import { plainSender } from '../../src/fleet/results/lines.ts';
import { readBytes } from '../read/files/read-fixture.ts';
import { TODAY } from './fleet-of.ts';
import { CHOICES } from './situations/choices.ts';
import { COLUMNS } from './situations/columns.ts';
import { EXPORTS } from './situations/exports.ts';
import { MERGING } from './situations/merging.ts';
import { SETTINGS } from './situations/settings.ts';
import { SHAPES } from './situations/shapes.ts';
import type { Situation } from './situations/situation.ts';
import { USAGE } from './situations/usage.ts';

const read = ({ files, options }: Situation) =>
  readAll(Object.entries(files), { dates: null, tenant: null, ...options }, ([name, content], asked) =>
    readBytes(typeof content === 'string' ? new TextEncoder().encode(content) : content, asked, 1_000_000, name),
  );

describe.each([...USAGE, ...SETTINGS, ...MERGING, ...EXPORTS, ...COLUMNS, ...SHAPES, ...CHOICES])(
  '$name',
  (situation) => {
    test('every sender is judged as written down, in any order of the files', async () => {
      const readings = await read(situation);
      const judge = (files: typeof readings) =>
        fleetOf(files, situation.today ?? TODAY, situation.options?.tenant !== undefined).senders.map(plainSender);
      const senders = judge(readings);
      expect(senders.map(({ address }) => address)).toEqual(Object.keys(situation.senders));
      for (const sender of senders) expect(sender).toMatchObject(situation.senders[sender.address] ?? {});
      expect(judge([...readings].reverse())).toEqual(senders);
    });

    test('every file is taken for what it is', async () => {
      for (const { report } of await read(situation))
        expect({ ...report, problem: report.problem ?? undefined }).toMatchObject(
          situation.reports?.[report.name] ?? {},
        );
    });
  },
);
