import type { Diagnosis } from '../../domain/diagnosis.ts';
import type { GateId, GateState } from '../../domain/gates.ts';
import { codesOf } from '../../domain/replies/wordings.ts';
import { pathView } from '../case/path-view.ts';

/** What a message comes past behind the device, in its order. Three of them are doors of Microsoft 365. */
export const STOP_IDS = ['network', 'settings', 'policies', 'mailbox', 'recipient'] as const;
export type StopId = (typeof STOP_IDS)[number];

/** `held`: the message stays here. `doubtful`: it may stay here. `shut`: closed as well, behind the stop. */
export type StopState = 'open' | 'held' | 'doubtful' | 'shut' | 'unknown' | 'notReached';

export interface SceneStop {
  id: StopId;
  state: StopState;
  /** The gate that has the news; null where there is none. */
  gate: GateId | null;
}

/** What a picture of the message's path shows. */
export interface Scene {
  stops: readonly SceneStop[];
  /** Where the envelope lies; `device` where the message itself is at fault. */
  at: StopId | 'device';
  /** `stops` where the message is held, `mayStop` where that is in doubt, `through` where it has arrived. */
  end: 'stops' | 'mayStop' | 'through';
  /** The codes of the reply that the envelope is stamped with; empty where there are none. */
  stamp: string;
  /** The door of the settings has two plates: the mailbox's own value overrules the organisation's. */
  plates: { organisation: GateState; mailbox: GateState };
}

const STOP_OF: Readonly<Record<GateId, StopId>> = {
  endpoint: 'network',
  encryption: 'network',
  authentication: 'network',
  tenantSetting: 'settings',
  mailboxSetting: 'settings',
  securityDefaults: 'policies',
  authenticationPolicy: 'policies',
  retirement: 'policies',
  conditionalAccess: 'policies',
  account: 'policies',
  token: 'policies',
  mailbox: 'mailbox',
  sender: 'mailbox',
  limits: 'mailbox',
};

type SceneInput = Pick<Diagnosis, 'gates' | 'outcome' | 'suspects' | 'reply'>;

/** The picture of a diagnosis. Pure; what lies behind the stop is not reached, whatever is known of it. */
export function describeScene(diagnosis: SceneInput): Scene {
  const { outcome, reply, gates } = diagnosis;
  const view = pathView(diagnosis);
  const gate = view.at;
  const end = outcome === 'recipientSide' || outcome === 'messageFault' ? 'stops' : view.end;
  const at = whereIs(diagnosis, gate);
  const place = at === 'device' ? -1 : STOP_IDS.indexOf(at);
  return {
    stops: STOP_IDS.map((id, index) => {
      const here = index === place;
      return { id, ...stopBeside(diagnosis, { id, gate: here ? gate : null, beside: index - place, end }) };
    }),
    at,
    end,
    stamp: reply === null || outcome === 'accepted' ? '' : codesOf(reply),
    plates: { organisation: gates.tenantSetting.state, mailbox: gates.mailboxSetting.state },
  };
}

function whereIs({ outcome }: SceneInput, gate: GateId | null): Scene['at'] {
  if (outcome === 'messageFault') return 'device';
  if (outcome === 'recipientSide' || gate === null) return 'recipient';
  return STOP_OF[gate];
}

interface Beside {
  id: StopId;
  gate: GateId | null;
  /** Negative in front of the envelope, positive behind it, 0 where it lies. */
  beside: number;
  end: Scene['end'];
}

function stopBeside({ gates }: SceneInput, { id, gate, beside, end }: Beside): Omit<SceneStop, 'id'> {
  const own = (Object.keys(STOP_OF) as GateId[]).filter((one) => STOP_OF[one] === id);
  const closed = own.find((one) => gates[one].state === 'closed') ?? null;
  if (end === 'through') return { state: 'open', gate: null };
  if (beside === 0) return { state: end === 'stops' ? 'held' : 'doubtful', gate };
  if (closed !== null) return { state: 'shut', gate: closed };
  if (beside > 0) return { state: 'notReached', gate: null };
  return { state: own.some((one) => gates[one].state === 'unknown') ? 'unknown' : 'open', gate: null };
}
