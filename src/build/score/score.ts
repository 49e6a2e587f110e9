// Scores the readers and the diagnosis against a labelled file: `npm run score -- FILE.jsonl`.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { diagnose } from '../../domain/diagnose.ts';
import { type Evidence, evidence, type FactId } from '../../domain/facts.ts';
import type { GateState } from '../../domain/gates.ts';
import { GATE_IDS } from '../../domain/gates.ts';
import { type Reading, read } from '../../read/index.ts';
import { causeOf } from './score-causes.ts';

/** Right or wrong per field; a field that the row doesn't carry is missing. */
type Marks = Record<string, { right: boolean; got: unknown; want: unknown }>;

interface PastedRow {
  id: string;
  text: string;
  secrets?: readonly string[];
  expected: Record<string, unknown> & { proves: Record<string, unknown> };
}

interface CaseRow {
  id: string;
  today: string;
  facts: Record<string, unknown>;
  expect: Partial<Record<'blocking' | GateState, readonly string[]>> & { first?: string | null };
}

const PROVES = ['tls', 'authAttempted', 'mechanism', 'host', 'port', 'authSucceeded'] as const;
/** `exchangeOnPremises` is written shorter in the labelled files. */
const kebab = (name: string): string =>
  name.replace('OnPremises', 'Onprem').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function markPasted({ text, secrets, expected }: PastedRow): Marks {
  const reading = read(text);
  const service = reading.evidence.find(({ fact }) => fact === 'service')?.value;
  const got: Record<string, unknown> = {
    service: service === undefined ? 'unknown' : kebab(String(service)),
    basicCode: reading.decisive?.basic ?? null,
    enhancedCode: reading.decisive?.enhanced ?? null,
    cause: causeOf(reading),
  };
  const marks: Marks = {};
  for (const [field, value] of Object.entries(got)) marks[field] = mark(value, expected[field] ?? null);
  for (const field of PROVES) marks[field] = mark(reading.seen[field], expected.proves[field] ?? null);
  if (secrets !== undefined) {
    const left = secrets.filter((secret) => shownText(reading).includes(secret));
    marks.secrets = { right: left.length === 0, got: left, want: [] };
  }
  return marks;
}

/** Every text of a reading that a screen shows or a button copies. */
function shownText(reading: Reading): string {
  const { redacted, replies, evidence, notUnderstood, secretLines, dialogue } = reading;
  return [
    redacted,
    ...replies.map(({ words }) => words),
    ...evidence.map(({ words = '', value }) => `${words} ${value}`),
    ...notUnderstood,
    ...secretLines,
    ...(dialogue?.lines.map((line) => line.text) ?? []),
  ].join('\n');
}

function mark(got: unknown, want: unknown): Marks[string] {
  return { right: got === want, got, want };
}

function markCase({ today, facts, expect }: CaseRow): Marks {
  const { reply: pasted, ...settings } = facts;
  const reading = typeof pasted === 'string' ? read(pasted) : null;
  const known = Object.entries(settings).map(([fact, value]) => evidence(fact as FactId, value as never, 'powershell'));
  const seen = (reading?.evidence ?? []).map(({ words: _, ...item }) => item as Evidence);
  const replies = reading?.replies.map(({ reply, at }) => (at === undefined ? { reply } : { reply, at })) ?? [];
  const { blocking, first, gates } = diagnose({ evidence: [...known, ...seen], replies }, today);
  const marks: Marks = {
    blocking: { right: sameSet(blocking, expect.blocking ?? []), got: blocking, want: expect.blocking ?? [] },
  };
  if (expect.first !== undefined) marks.first = mark(first, expect.first);
  for (const state of ['open', 'unknown', 'overruled', 'notApplicable'] as const) {
    const want = expect[state];
    if (want === undefined) continue;
    const got = GATE_IDS.filter((id) => gates[id].state === state);
    marks[state] = { right: want.every((id) => (got as readonly string[]).includes(id)), got, want };
  }
  return marks;
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

function main(path: string | undefined): void {
  if (path === undefined) {
    console.error('Name the labelled file: npm run score -- FILE.jsonl');
    process.exitCode = 1;
    return;
  }
  const rows = readFileSync(resolve(path), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as PastedRow | CaseRow);
  const right: Record<string, number> = {};
  const of: Record<string, number> = {};
  const wrong: Record<string, string[]> = {};
  for (const row of rows) {
    const marks = 'text' in row ? markPasted(row) : markCase(row);
    for (const [field, { right: isRight, got, want }] of Object.entries(marks)) {
      of[field] = (of[field] ?? 0) + 1;
      right[field] = (right[field] ?? 0) + (isRight ? 1 : 0);
      if (!isRight)
        wrong[field] = [
          ...(wrong[field] ?? []),
          `${row.id} (got ${JSON.stringify(got)}, label ${JSON.stringify(want)})`,
        ];
    }
  }
  for (const field of Object.keys(of)) {
    console.log(`${field}: ${right[field]} of ${of[field]}`);
    for (const line of wrong[field] ?? []) console.log(`  ${line}`);
  }
  console.log(JSON.stringify({ rows: rows.length, right, of }));
}

main(process.argv[2]);
