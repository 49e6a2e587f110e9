/** One number of the plan, or one that stands beside it for comparison. */
export interface Row {
  what: string;
  /** What it must be; empty where it is measured for comparison alone. */
  must: string;
  measured: string;
  /** Null where nothing is demanded. */
  ok: boolean | null;
}

const HEADINGS: Row = { what: 'what', must: 'must', measured: 'measured', ok: null };

/** The rows as one table in Markdown, in even columns for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [HEADINGS, ...rows].map(({ what, must, measured, ok }, i) => [
    what,
    must,
    measured,
    i === 0 ? 'ok' : ok === null ? '' : ok ? 'yes' : 'NO',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** A row whose value may not exceed a limit, both in the same unit. */
export function atMost(what: string, value: number, limit: number, unit: string, note = ''): Row {
  const measured = `${format(value)} ${unit}${note === '' ? '' : ` (${note})`}`;
  return { what, must: `≤ ${format(limit)} ${unit}`, measured, ok: value <= limit };
}

/** A row that is there for comparison. */
export const beside = (what: string, measured: string): Row => ({ what, must: '', measured, ok: null });

const format = (value: number): string =>
  (value < 10 ? Number(value.toFixed(2)) : value < 100 ? Number(value.toFixed(1)) : Math.round(value)).toLocaleString(
    'en',
  );

/** The middle value; of an even count the mean of the two in the middle. NaN of nothing. */
export const median = (values: readonly number[]): number => (quantile(values, 0.5) + quantile(values, 0.5, 'up')) / 2;

/** The value that this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number, round: 'down' | 'up' = 'down'): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  return sorted[round === 'down' ? Math.floor(at) : Math.ceil(at)] ?? Number.NaN;
}

/** 95 of 100 values do not exceed it. */
export const p95 = (values: readonly number[]): number => quantile(values, 0.95, 'up');
