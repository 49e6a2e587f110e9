import { remediesShown } from '../../domain/advice/remedies-shown.ts';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import { GATE_IDS } from '../../domain/gates.ts';
import { includesNone, type Mark, type Marks } from './marks.ts';
import type { ThreadRow } from './rows.ts';
import { type WalkEnd, walkThread } from './walk-thread.ts';

/** How many remedies a person looks at. */
const LOOKED_AT = 3;

/** Judges where the walk of a public report ends. `today` is the ISO date where the row has none. */
export function markThread({ text, answers = {}, expect, ...row }: ThreadRow, today: string): Marks {
  const ended = walkThread(text, answers, row.today ?? today);
  const { diagnosis } = ended.walk;
  const outcome = ended.end === 'outcome' ? diagnosis.outcome : ended.end;
  const shown: readonly string[] = ended.end === 'outcome' ? remediesShown(diagnosis, ended.walk.known) : [];
  const marks: Marks = {};
  if (expect.outcome !== undefined)
    marks.outcome = { right: expect.outcome.includes(outcome), got: outcome, want: expect.outcome };
  if (expect.solves !== undefined) marks.solves = markSolves(ended, shown, expect.solves);
  if (expect.first_not !== undefined) marks.first_not = includesNone(shown.slice(0, 1), expect.first_not);
  if (expect.gate_not !== undefined) marks.gate_not = includesNone(certainlyClosed(diagnosis), expect.gate_not);
  if (expect.not_cleared !== undefined) {
    const open = GATE_IDS.filter((id) => diagnosis.gates[id].state === 'open');
    marks.not_cleared = includesNone(open, expect.not_cleared);
  }
  const wrong = Object.keys(marks).filter((field) => marks[field]?.right !== true);
  return { ...marks, all: { right: wrong.length === 0, got: wrong, want: [] } };
}

function markSolves({ end, walk: { diagnosis } }: WalkEnd, shown: readonly string[], want: readonly string[]): Mark {
  const top = shown.slice(0, LOOKED_AT);
  const { outcome, certainty, findings } = diagnosis;
  const said = end === 'outcome' && outcome === 'outOfScope' && (findings as readonly string[]).includes('notSmtpAuth');
  const silent =
    shown.length === 0 || outcome === 'accepted' || (outcome === 'cannotTell' && certainty === 'cannotTell');
  const right = want.length === 0 ? silent : want.some((id) => top.includes(id) || (id === 'notSmtpAuth' && said));
  return { right, got: top, want };
}

/** Another service's server isn't a closed gate to the person who meant it. */
function certainlyClosed({ gates, outcome }: Diagnosis): string[] {
  return GATE_IDS.filter(
    (id) =>
      gates[id].state === 'closed' &&
      gates[id].certainty === 'certain' &&
      !(id === 'endpoint' && outcome === 'outOfScope'),
  );
}
