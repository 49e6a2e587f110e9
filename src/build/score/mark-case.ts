import { diagnose } from '../../domain/diagnose.ts';
import { type Evidence, evidence, type FactId } from '../../domain/facts.ts';
import { GATE_IDS } from '../../domain/gates.ts';
import { read } from '../../read/index.ts';
import { includesAll, type Marks, same, sameSet } from './marks.ts';
import type { CaseRow } from './rows.ts';

/** Judges the diagnosis of a case whose facts count as read. `today` is the ISO date where the row has none. */
export function markCase({ facts, expect, ...row }: CaseRow, today: string): Marks {
  const { reply: pasted, ...settings } = facts;
  const reading = typeof pasted === 'string' ? read(pasted) : null;
  const known = Object.entries(settings).map(([fact, value]) => evidence(fact as FactId, value as never, 'powershell'));
  const seen = (reading?.evidence ?? []).map(({ words: _, ...item }) => item as Evidence);
  const replies = reading?.replies.map(({ reply, at }) => (at === undefined ? { reply } : { reply, at })) ?? [];
  const { blocking, first, gates } = diagnose({ evidence: [...known, ...seen], replies }, row.today ?? today);
  const marks: Marks = { blocking: sameSet(blocking, expect.blocking ?? []) };
  if (expect.first !== undefined) marks.first = same(first, expect.first);
  for (const state of ['open', 'unknown', 'overruled', 'notApplicable'] as const) {
    const want = expect[state];
    const got = GATE_IDS.filter((id) => gates[id].state === state);
    if (want !== undefined) marks[state] = includesAll(got, want);
  }
  return marks;
}
