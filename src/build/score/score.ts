// Scores the readers, the diagnosis and the walk against a labelled file: `npm run score -- FILE.jsonl`.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markCase } from './mark-case.ts';
import { markPasted, markSecretsRow } from './mark-pasted.ts';
import { markThread } from './mark-thread.ts';
import type { Marks } from './marks.ts';
import { type Least, lowerThan, reportLines, totalsOf } from './report.ts';
import { type Row, rowsIn, UnknownRow } from './rows.ts';

/** The day on which rows without one are judged. */
const TODAY = '2026-11-28';

const USAGE = 'npm run score -- FILE.jsonl [--today YYYY-MM-DD] [--least test/score.json]';

function marksOf(row: Row, today: string): Marks {
  switch (row.kind) {
    case 'pasted':
      return markPasted(row);
    case 'secrets':
      return markSecretsRow(row);
    case 'case':
      return markCase(row, today);
    case 'thread':
      return markThread(row, today);
    default:
      return row satisfies never;
  }
}

/** Prints the score and gives the exit status. */
function main(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { today: { type: 'string', default: TODAY }, least: { type: 'string' } },
  });
  const [path] = positionals;
  if (path === undefined || !/^\d{4}-\d\d-\d\d$/.test(values.today)) {
    console.error(USAGE);
    return 1;
  }
  const rows = rowsIn(readFileSync(resolve(path), 'utf8'));
  const marked = rows.map((row) => ({ id: row.id, marks: marksOf(row, values.today) }));
  for (const line of reportLines(marked)) console.log(line);
  const totals = totalsOf(marked);
  const lower = values.least === undefined ? [] : lowerThan(leastIn(values.least), basename(path), totals);
  for (const sentence of lower) console.error(sentence);
  console.log(JSON.stringify(totals));
  return lower.length === 0 ? 0 : 1;
}

function leastIn(path: string): Least {
  return JSON.parse(readFileSync(resolve(path), 'utf8')) as Least;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (problem) {
  if (!(problem instanceof UnknownRow) && !isUsage(problem)) throw problem;
  console.error((problem as Error).message);
  process.exitCode = 1;
}

/** A file that isn't there, or an option that doesn't exist. */
function isUsage(problem: unknown): boolean {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  return code === 'ENOENT' || code.startsWith('ERR_PARSE_ARGS');
}
