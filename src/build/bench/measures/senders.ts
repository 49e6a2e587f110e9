import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { fleetOf } from '../../../fleet/fleet.ts';
import { GROUPINGS, grouped, type Query, SORTS, selected, WHOLE } from '../../../fleet/query.ts';
import { plainSender } from '../../../fleet/results/lines.ts';
import { readStream } from '../../../read/files/read-stream.ts';
import type { FileReading } from '../../../read/files/tally.ts';
import { type MadeUpTenant, madeUpTenant } from '../made-up-tenant.ts';
import { atMost, beside, type Row } from '../table.ts';
import { scrolling } from './scrolling.ts';

const SENDERS = 100_000;
const TODAY = '2026-11-28';
/** The three files that most administrators have: what was sent, what is set, whom to ask. */
const THREE = ['report-1.csv', 'mailboxes.csv', 'owners.csv'];

/** How long a large tenant takes, how much memory it needs, and whether every field of every sender is right. */
export async function senders(): Promise<Row[]> {
  const tenant = madeUpTenant(SENDERS);
  const bytes = new Map(tenant.files.map(({ name, text }) => [name, new TextEncoder().encode(text)]));
  const three = new Map([...bytes].filter(([name]) => THREE.includes(name)));
  const before = memory();
  const times: number[] = [];
  let most = 0;
  let untidy = 0;
  for (let round = 0; round < 3; round += 1) {
    const from = performance.now();
    const fleet = fleetOf(await readAll(three), TODAY);
    times.push(performance.now() - from);
    untidy = Math.max(untidy, inUse() - before);
    most = Math.max(most, memory() - before);
    if (fleet.senders.length < SENDERS / 2) throw new Error('Senders were lost.');
  }
  const size = Math.round([...three.values()].reduce((sum, { length }) => sum + length, 0) / 1_000_000);
  return [
    atMost(
      `${SENDERS.toLocaleString('en')} senders of three files (${size} MB) read, merged and judged`,
      Math.min(...times),
      3_000,
      'ms',
    ),
    atMost('  memory that it takes', most, 400, 'MB'),
    await everyField(tenant, bytes),
    await answering(three),
    ...(await scrolling(tenant.files.filter(({ name }) => THREE.includes(name)))),
    beside('  beside it: before what nobody needs is collected', `${Math.round(untidy)} MB`),
    beside('  beside it: the slowest of three rounds', `${Math.round(Math.max(...times))} ms`),
  ];
}

async function readAll(files: ReadonlyMap<string, Uint8Array>): Promise<FileReading[]> {
  const readings: FileReading[] = [];
  for (const [name, bytes] of files) readings.push(await readStream(name, parts(bytes), { dates: null, tenant: null }));
  return readings;
}

async function* parts(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_000_000) yield bytes.subarray(at, at + 1_000_000);
}

async function everyField({ truth }: MadeUpTenant, bytes: ReadonlyMap<string, Uint8Array>): Promise<Row> {
  const { senders: found } = fleetOf(await readAll(bytes), TODAY);
  const wrong = found.filter((sender, at) => {
    const { notKnown, client, ways, ...told } = plainSender(sender);
    return !isDeepStrictEqual(told, truth[at]);
  });
  const ok = wrong.length === 0 && found.length === truth.length;
  const measured = ok
    ? `${found.length.toLocaleString('en')} right`
    : `${wrong.length} wrong, such as ${wrong[0]?.address}`;
  return { what: '  every field as the generator made it, from all nine files', must: 'all right', measured, ok };
}

/** How long the slowest of the orders, filters, searches and groups takes. */
async function answering(files: ReadonlyMap<string, Uint8Array>): Promise<Row> {
  const { senders: all } = fleetOf(await readAll(files), TODAY);
  const queries: readonly Query[] = [
    ...SORTS.map((sort): Query => ({ ...WHOLE, sort })),
    { ...WHOLE, atRetirement: 'stops' },
    { ...WHOLE, search: 'device-99' },
    ...GROUPINGS.map((grouping): Query => ({ ...WHOLE, grouping })),
  ];
  const times = queries.map((query) => {
    const from = performance.now();
    grouped(selected(all, query), query.grouping);
    return performance.now() - from;
  });
  return atMost('  the slowest order, filter, search or grouping of the table', Math.max(...times), 100, 'ms');
}

/** Megabytes in use by what is needed: what nobody needs is collected first. */
function memory(): number {
  collect();
  return inUse();
}

const inUse = (): number => process.memoryUsage().heapUsed / 1_000_000;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
