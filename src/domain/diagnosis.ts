import type { FindingId, OutcomeId, UnhelpfulId } from './advice/outcome-ids.ts';
import type { Evidence, FactId, Facts } from './facts.ts';
import type { Certainty, GateId, GateState } from './gates.ts';
import type { RemedyId } from './remedies/remedies.ts';
import type { ReplyId } from './replies/replies.ts';

/** Why a gate has its state: a piece of evidence, or a reply that the server gave. */
export type Reason =
  | { kind: 'evidence'; evidence: Evidence }
  /** `named`: the reply names this gate. `passed`: the reply only appears behind this gate. */
  | { kind: 'reply'; reply: ReplyId; how: 'named' | 'passed' }
  /** A fact that follows from other evidence. */
  | { kind: 'inferred'; evidence: Evidence }
  /** The rule around the date on which Basic goes off by default. */
  | { kind: 'date' };

export interface GateReport {
  state: GateState;
  certainty: Certainty;
  reasons: readonly Reason[];
}

/** The value of a fact that was stated or read and holds, or undefined; a reply's and an inferred one don't count. */
export function statedValue<F extends FactId>({ held }: Pick<Diagnosis, 'held'>, fact: F): Facts[F] | undefined {
  // Evidence pairs each fact with a value of its own.
  return held.find((found) => found.fact === fact)?.value as Facts[F] | undefined;
}

export interface Diagnosis {
  outcome: OutcomeId;
  /** How sure the outcome is. */
  certainty: Certainty;
  gates: Readonly<Record<GateId, GateReport>>;
  /** Every closed gate, in path order. */
  blocking: readonly GateId[];
  /** The closed gate that the server reports first, or null where none is closed. */
  first: GateId | null;
  /** Gates that may block, most likely first: what to check where nothing is closed. */
  suspects: readonly GateId[];
  /** The reply that this diagnosis rests on: the latest one, or null. */
  reply: ReplyId | null;
  /** The replies that still count, each once, the latest last. */
  standing: readonly ReplyId[];
  /** Of what was stated or read, what holds: one piece for each fact, none for one on which a reply decides. */
  held: readonly Evidence[];
  /** How the client logs in, as stated, read, shown by a reply or inferred; null where that is not known. */
  method: Facts['method'] | null;
  /** Gates that cannot be the cause here. */
  ruledOut: readonly GateId[];
  unhelpful: readonly UnhelpfulId[];
  findings: readonly FindingId[];
  /** Replies that can appear next, once `first` is open. */
  nextReplies: readonly ReplyId[];
  /** Facts to find out next, the most telling first. Empty where nothing more would change the outcome. */
  ask: readonly FactId[];
  /** What opens `first` (or the first suspect), then what takes the message round it; each by harm. */
  remedies: readonly RemedyId[];
}
