import type { Diagnosis } from '../diagnosis.ts';
import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';

/** All that is judged about a case, each thing once, before anything is advised. */
export interface Judged
  extends Pick<Diagnosis, 'gates' | 'blocking' | 'first' | 'suspects' | 'outcome' | 'certainty' | 'nextReplies'> {
  known: Known;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  /** The gate that the latest reply names and that the readings show not to be closed, or null. */
  namedButOpen: GateId | null;
  /** The settings were read as right, and the reply names them all the same. */
  overtaken: boolean;
  /** Whether the latest reply leaves some gates in question. */
  hasCandidates: boolean;
}
