import type { Diagnosis } from '../diagnosis.ts';
import type { Known } from '../evidence/case-state.ts';
import type { Certainty, GateId } from '../gates.ts';
import { overtakenRemedies, remediesFor, sortByHarm } from '../remedies/rank-remedies.ts';
import { type RemedyId, remedy } from '../remedies/remedies.ts';
import { isOvertaken, namedButOpen } from './findings.ts';
import type { OutcomeId } from './outcome-ids.ts';
import { candidatesOf } from './suspects.ts';

type Gates = Diagnosis['gates'];

/** What to do about an outcome, the least harmful first; empty where nobody has to do anything. */
export function remediesOf(
  outcome: OutcomeId,
  first: GateId | null,
  suspects: readonly GateId[],
  certainty: Certainty,
  known: Known,
  gates: Gates,
): RemedyId[] {
  switch (outcome) {
    case 'blocked':
      return first === null ? [] : blockedRemedies(first, known, gates);
    case 'cannotTell':
      return suspectRemedies(suspects, certainty, known);
    case 'outOfScope':
      return remediesFor('endpoint', known);
    case 'tryAgain':
      return retryRemedies(suspects);
    case 'notSubmission':
      // A receive connector of an Exchange server on premises says this: another server answers than was meant.
      return known.latest?.id === 'unableToRelay'
        ? ['setHostAndPort', 'submitWithLogin', 'repairConnector']
        : ['submitWithLogin', 'repairConnector'];
    case 'messageFault':
      return ['repairMessage'];
    case 'recipientSide':
      return ['askRecipientSide'];
    case 'allOpen': {
      const named = namedButOpen(known, { gates });
      return named === null ? [] : overtakenRemedies(named, known);
    }
    case 'accepted':
      return [];
    default:
      return outcome satisfies never;
  }
}

/** A reply that is later than the reading of its setting may be about a change that has not arrived yet. */
function blockedRemedies(first: GateId, known: Known, gates: Gates): RemedyId[] {
  const remedies = remediesFor(first, known);
  return isOvertaken(known, { gates }) ? sortByHarm([...overtakenRemedies(first, known), ...remedies]) : remedies;
}

/** Where nothing is closed: what to do about the one likely gate, or where to look. */
function suspectRemedies(suspects: readonly GateId[], certainty: Certainty, known: Known): RemedyId[] {
  const [head] = suspects;
  if (head === undefined) return ['readSignInLog'];
  const named = candidatesOf(known).length > 0;
  // The mailbox's own value opens the switch, whichever of its two halves is closed.
  if (certainty === 'likely' || (named && suspects.every((gate) => SWITCH.has(gate)))) return remediesFor(head, known);
  const unrecorded = suspects.every((gate) => UNRECORDED.has(gate));
  if (unrecorded) return sortByHarm(suspects.flatMap((gate) => smallSteps(gate, known)));
  const outcome = known.latest?.reply.outcome;
  // A sentence that is given to Basic alone: OAuth is a way round each of its causes.
  if (outcome?.kind === 'suspects' && outcome.oauth.length === 0) return ['readSignInLog', 'switchToOAuth'];
  return sortByHarm(named && UNRECORDED.has(head) ? [...smallSteps(head, known), 'readSignInLog'] : ['readSignInLog']);
}

/** What can be tried at a gate that may not be the one: no way round, which would be much work for a guess. */
function smallSteps(gate: GateId, known: Known): RemedyId[] {
  return remediesFor(gate, known).filter((id) => remedy(id).way === 'opens');
}

const SWITCH: ReadonlySet<GateId> = new Set(['tenantSetting', 'mailboxSetting']);

/** Gates about which the sign-in log says nothing, or only that all went well. */
const UNRECORDED: ReadonlySet<GateId> = new Set([
  'endpoint',
  'encryption',
  'authentication',
  'mailbox',
  'token',
  'sender',
  'limits',
]);

function retryRemedies(suspects: readonly GateId[]): RemedyId[] {
  const [head] = suspects;
  if (head === 'limits') return ['tryAgainLater', 'slowDown'];
  return head === 'endpoint' ? ['tryAgainLater', 'openNetworkPath'] : ['tryAgainLater'];
}
