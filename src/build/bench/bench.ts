// Measures the numbers that the product must keep, beside the same tree built with other tools: `npm run bench`, or
// `npm run bench -- PART` for one part alone.
import { cpus, loadavg, totalmem } from 'node:os';
import { building } from './measures/building.ts';
import { firstLoad } from './measures/first-load.ts';
import { lighthouseScores } from './measures/lighthouse-scores.ts';
import { nextStep } from './measures/next-step.ts';
import { reading } from './measures/reading.ts';
import { senders } from './measures/senders.ts';
import { toVerdict } from './measures/to-verdict.ts';
import { type Row, tableOf } from './table.ts';

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  load: firstLoad,
  verdict: toVerdict,
  lighthouse: lighthouseScores,
  steps: nextStep,
  read: reading,
  senders,
  build: building,
};

/** A part that cannot be measured here is a row of the table, not the end of the run. */
async function measure(part: string): Promise<Row[]> {
  console.log(`Measuring: ${part} …`);
  try {
    return (await PARTS[part]?.()) ?? [];
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return [{ what: part, must: '', measured: `not measured: ${reason}`, ok: false }];
  }
}

/** The day and the machine, as they belong below the table; times measured beside other work are too long, and the reader must know. */
function machine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = cpus()[0]?.model.replaceAll(/\s+/g, ' ').trim() ?? 'unknown';
  const [, , lately = 0] = loadavg();
  const busy = lately > cpus().length * 1.5 ? ': other work made all times longer, measure again when it is over' : '';
  return `${day}, ${cpus().length} CPUs (${model}), ${memory} GB, Node ${process.versions.node}, load ${lately.toFixed(1)} over the last 15 minutes${busy}.`;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is no part "${unknown[0]}". Choose from: ${Object.keys(PARTS).join(', ')}.`);
} else {
  const rows: Row[] = [];
  for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) rows.push(...(await measure(part)));
  console.log(`\n${tableOf(rows)}`);
  const missed = rows.filter(({ ok }) => ok === false).length;
  console.log(`\n${missed === 0 ? 'All numbers hold' : `${missed} missed`}. ${machine()}`);
}
process.exit(unknown.length > 0 ? 1 : 0);
