import { remediesShown } from '../../domain/advice/remedies-shown.ts';
import type { Case } from '../../domain/case.ts';
import { diagnose } from '../../domain/diagnose.ts';
import type { Diagnosis } from '../../domain/diagnosis.ts';
import type { RemedyId } from '../../domain/remedies/remedies.ts';
import type { ReplyId } from '../../domain/replies/replies.ts';
import { foldFixes } from '../../ui/parts/fixes.tsx';

/** What is known of a case whose only evidence is one reply: what the walk shows to whoever starts it there. */
export interface ReplyCase {
  diagnosis: Diagnosis;
  /** The lowest-risk remedy; null where nobody has to do anything. */
  first: RemedyId | null;
  /** The next ones of its kind. */
  next: readonly RemedyId[];
  rest: ReturnType<typeof foldFixes>['rest'];
}

/** `today` is an ISO date, `YYYY-MM-DD`: a page that is built once takes the day on which its facts were checked. */
export function caseOf(id: ReplyId, today: string): ReplyCase {
  const known: Case = { evidence: [], replies: [{ reply: id }] };
  const diagnosis = diagnose(known, today);
  const { shown, rest } = foldFixes(remediesShown(diagnosis, known));
  const [first = null, ...next] = shown;
  return { diagnosis, first, next, rest };
}
