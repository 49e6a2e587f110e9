import type { Diagnosis, GateReport } from '../../domain/diagnosis.ts';
import { type Certainty, GATE_IDS, type GateId, type GateState } from '../../domain/gates.ts';

export interface PathStep {
  id: GateId;
  state: GateState;
  certainty: Certainty;
  /** The message is known to have come past this step. */
  passed: boolean;
  /** The envelope stands here. */
  here: boolean;
  /** The message is held before this step, which nothing blocks: whatever is known of it, it isn't reached. */
  notReached: boolean;
}

export interface PathView {
  steps: readonly PathStep[];
  /** The step at which the envelope stands; null where it is out. */
  at: GateId | null;
  /** `stops` at the first closed step, `mayStop` at the first one in doubt, `through`: out. */
  end: 'stops' | 'mayStop' | 'through';
}

export type PathInput = Pick<Diagnosis, 'gates' | 'outcome' | 'suspects'>;

/**
 * Where the envelope stands: at the first closed step of the path, else at the likeliest one to block, else behind the
 * last. A message that was accepted is out, whatever is unknown.
 */
export function pathView({ gates, outcome, suspects }: PathInput): PathView {
  const closed = GATE_IDS.findIndex((id) => gates[id].state === 'closed');
  const doubtful = suspects[0] === undefined ? -1 : GATE_IDS.indexOf(suspects[0]);
  const stop = outcome === 'accepted' ? -1 : closed >= 0 ? closed : doubtful;
  return {
    steps: GATE_IDS.map((id, index) => ({
      id,
      ...(outcome === 'accepted' ? passedState(gates[id]) : { state: gates[id].state, certainty: gates[id].certainty }),
      passed: stop < 0 || (index < stop && gates[id].state !== 'unknown'),
      here: index === stop,
      notReached: closed >= 0 && outcome !== 'accepted' && index > stop && isPassable(gates[id].state),
    })),
    at: GATE_IDS[stop] ?? null,
    end: stop < 0 ? 'through' : closed >= 0 ? 'stops' : 'mayStop',
  };
}

const isPassable = (state: GateState): boolean => state === 'open' || state === 'unknown' || state === 'overruled';

/** What was taken by the server has come past every step that it had to pass, whatever was said before. */
function passedState({ state }: GateReport): Pick<GateReport, 'state' | 'certainty'> {
  return { state: state === 'closed' || state === 'unknown' ? 'open' : state, certainty: 'certain' };
}
