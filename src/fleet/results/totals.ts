import type { FileReading } from '../../read/files/tally.ts';
import type { FileLine, Sender, Totals } from '../sender.ts';

/** How many senders there are of each kind, and what became of the files, by name. */
export function totalsOf(senders: readonly Sender[], files: readonly FileReading[]): Totals {
  const totals = {
    senders: senders.length,
    basic: 0,
    oauth: 0,
    both: 0,
    unknown: 0,
    stops: 0,
    alreadyBlocked: 0,
    continues: 0,
  };
  for (const { authentication, atRetirement } of senders) {
    totals[authentication] += 1;
    if (atRetirement !== 'unknown') totals[atRetirement] += 1;
  }
  const lines = files.map(
    ({ report: { name, kind, rows, read, skipped } }): FileLine => ({ name, kind, rows, read, skipped }),
  );
  return { ...totals, files: lines.sort(byName) };
}

const byName = (a: FileLine, b: FileLine): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
