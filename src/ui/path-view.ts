import type { Diagnosis } from '../domain/diagnosis.ts';
import { type Certainty, GATE_IDS, type GateId, type GateState } from '../domain/gates.ts';

export interface PathStep {
  id: GateId;
  state: GateState;
  certainty: Certainty;
  /** The message is known to have come past this step. */
  passed: boolean;
  /** The envelope stands here. */
  here: boolean;
}

export interface PathView {
  steps: readonly PathStep[];
  /** `stops` at the first closed step, `known`: known to get as far as the first unknown one, `through`: out. */
  end: 'stops' | 'known' | 'through';
}

/**
 * Where the envelope stands: at the first closed step of the path, else at the first unknown one, else behind the last.
 * A message that was accepted is out, whatever is unknown.
 */
export function pathView({ gates, outcome, first }: Pick<Diagnosis, 'gates' | 'outcome' | 'first'>): PathView {
  const at = (state: GateState): number => GATE_IDS.findIndex((id) => gates[id].state === state);
  const closed = first === null ? -1 : at('closed');
  const stop = outcome === 'accepted' ? -1 : closed >= 0 ? closed : at('unknown');
  return {
    steps: GATE_IDS.map((id, index) => ({
      id,
      state: gates[id].state,
      certainty: gates[id].certainty,
      passed: stop < 0 || index < stop,
      here: index === stop,
    })),
    end: stop < 0 ? 'through' : closed >= 0 ? 'stops' : 'known',
  };
}
