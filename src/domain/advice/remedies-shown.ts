import type { Case } from '../case.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { type RemedyId, remedy } from '../remedies/remedies.ts';

/**
 * The one order in which remedies are shown, wherever they are: what opens the gate and harms least, the ways round,
 * then what touches more than any way round.
 */
export function remediesShown({ remedies }: Diagnosis, _known: Case): RemedyId[] {
  const isRound = (id: RemedyId): boolean => remedy(id).way === 'round';
  const from = remedies.findIndex(isRound);
  const before = from < 0 ? remedies : remedies.slice(0, from);
  const behind = from < 0 ? [] : remedies.slice(from);
  return [...before, ...behind.filter(isRound), ...behind.filter((id) => !isRound(id))];
}
