import type { Case, SeenReply } from '../domain/case.ts';
import type { Diagnosis } from '../domain/diagnosis.ts';
import type { Evidence, FactId, Origin } from '../domain/facts.ts';
import type { RemedyId } from '../domain/remedies/remedies.ts';
import type { ReplyId } from '../domain/replies/replies.ts';
import type { QuestionId } from './questions/questions.ts';

/** What a reader found in a paste, or what a link holds: ids and values only, never the text. */
export interface Found {
  replies: readonly SeenReply[];
  evidence: readonly Evidence[];
  /** Of a link: what was said about questions that are no fact, and where the answer was "I don't know". */
  answers?: readonly (readonly [QuestionId, string])[];
  /** Of a reading of the tenant: the facts that it is about. What an earlier one found on them is over. */
  readAnew?: readonly FactId[];
}

export type WalkEvent =
  /**
   * Text was read. One reply that decides the case is used at once; anything else is shown first, as is what a person must look at
   * (`toConfirm`). What a link holds was shown before the link was made.
   */
  | { type: 'found'; found: Found; from?: 'link'; toConfirm?: true }
  /** One thing that was read is wrong and is left out. `index` counts replies first, then evidence. */
  | { type: 'found.leaveOut'; index: number }
  | { type: 'found.use' }
  /** What was read and is in use already is wrong: a reply, or the value that answers a question. */
  | { type: 'remove'; reply: ReplyId }
  | { type: 'remove'; question: QuestionId }
  | { type: 'reply'; reply: ReplyId }
  /** "No code at all" and "I know my settings" on the start screen. */
  | { type: 'open'; step: 'symptom' | 'settings' }
  /** `option` is an id of the question or `unknown`; `detail` a typed host name, port or, for `signInAs`, the address. */
  | { type: 'answer'; question: QuestionId; option: string; detail?: string; origin?: Origin }
  | { type: 'settings'; answers: readonly (readonly [QuestionId, string])[] }
  /** From the verdict: go on asking. */
  | { type: 'more' }
  /** From a question: the verdict as far as it goes. */
  | { type: 'enough' }
  /** `asked` where somebody else asked for it, in the link of a request. */
  | { type: 'fix'; remedy: RemedyId; asked?: true }
  | { type: 'verify' }
  | { type: 'worked' }
  | { type: 'handOver' }
  | { type: 'change'; question: QuestionId };

/** The case of one troubleshooting and what was said about it: the context of the chart. Where the walk is, the chart knows. */
export interface Walk {
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  known: Case;
  diagnosis: Diagnosis;
  /** The latest answer to each question; `unknown` where the person does not know. */
  answers: Readonly<Partial<Record<QuestionId, string>>>;
  /** The address that signs in, as typed; it never goes into a link. */
  address: string | null;
  /** Read and not yet confirmed. */
  pending: Found | null;
  remedy: RemedyId | null;
  /** The remedy that is being checked: the next reply is judged after it. */
  verifying: RemedyId | null;
  /** Replies met one after another, for "one gate further". */
  rounds: number;
  /** True while the person wants to be asked beyond the verdict. */
  askFurther: boolean;
  /** Every event that led here, for going back and for the browser's history. */
  log: readonly WalkEvent[];
}
