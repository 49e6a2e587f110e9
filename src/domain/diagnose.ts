import { askFor } from './ask.ts';
import type { Case } from './case.ts';
import type { Diagnosis, GateReport } from './diagnosis.ts';
import { findingsFor, isOvertaken, namedButOpen } from './findings.ts';
import { GATE_RULES } from './gate-rules.ts';
import { type Certainty, GATE_IDS, type GateId } from './gates.ts';
import { type Known, know } from './known.ts';
import type { OutcomeId } from './notes.ts';
import { type RemedyId, remedy } from './remedies.ts';
import { overtakenRemedies, remediesFor, sortByHarm } from './remedies-for.ts';
import type { ReplyId } from './replies.ts';
import { reportOrder } from './report-order.ts';
import { unhelpfulAt, unhelpfulAtAll } from './unhelpful.ts';

type Gates = Readonly<Record<GateId, GateReport>>;

/**
 * Says which gates are closed for this case, which one the server reports first, how certain that is, and what to do
 * or find out next. Pure: the same case and day give the same diagnosis. Never throws.
 * `today` is an ISO date, `YYYY-MM-DD`; only the rule about the end of Basic looks at it.
 */
export function diagnose(evidence: Case, today: string): Diagnosis {
  const known = know(evidence);
  const gates = judgeGates(known, today);
  const oauth = known.value('method') === 'oauth';
  const blocking = GATE_IDS.filter((id) => gates[id].state === 'closed');
  const first = firstReported(blocking, known, oauth);
  const suspects = suspectsOf(known, gates, oauth);
  const outcome = outcomeOf(known, gates, blocking);
  const certainty = certaintyOf(outcome, gates, first, suspects, known);
  const nextReplies = nextAfter(first, blocking, suspects, known, oauth);
  const sketch = { gates, blocking, first, suspects, nextReplies, outcome };
  return {
    ...sketch,
    certainty,
    reply: known.latest?.id ?? null,
    ruledOut: GATE_IDS.filter((id) => gates[id].state !== 'closed' && gates[id].state !== 'unknown'),
    unhelpful:
      first !== null
        ? unhelpfulAt(first, { gates, suspects }, known)
        : outcome === 'cannotTell'
          ? unhelpfulAtAll(namedSuspects(known, suspects), known)
          : [],
    findings: findingsFor(known, sketch, today),
    ask: outcome === 'outOfScope' ? [] : askFor(suspects, known),
    remedies: remediesOf(outcome, first, suspects, certainty, known, gates),
  };
}

function judgeGates(known: Known, today: string): Gates {
  const endpoint = GATE_RULES.endpoint(known, today);
  const service = known.value('service');
  const elsewhere = service !== undefined && service !== 'exchangeOnline';
  const judged = GATE_IDS.map((id): [GateId, GateReport] => {
    if (id === 'endpoint') return [id, endpoint];
    if (elsewhere) return [id, { state: 'notApplicable', certainty: endpoint.certainty, reasons: endpoint.reasons }];
    return [id, GATE_RULES[id](known, today)];
  });
  return Object.fromEntries(judged) as Record<GateId, GateReport>;
}

/** The gate that the latest reply names, where it is closed; else the first closed one in the order of reporting. */
function firstReported(blocking: readonly GateId[], { latest }: Known, oauth: boolean): GateId | null {
  const outcome = latest?.reply.outcome;
  if (outcome?.kind === 'gate' && blocking.includes(outcome.gate)) return outcome.gate;
  return reportOrder(oauth).find((id) => blocking.includes(id)) ?? null;
}

/**
 * Gates that may block: the latest reply's candidates that are still unknown; without any, every unknown gate, and
 * first those of which half is known, such as a tenant that is off while the mailbox's value is not known.
 */
function suspectsOf(known: Known, gates: Gates, oauth: boolean): GateId[] {
  const isOpenQuestion = (id: GateId): boolean => gates[id].state === 'unknown';
  const candidates = candidatesOf(known).filter(isOpenQuestion);
  if (known.latest !== null && candidates.length > 0) return candidates;
  const unknown = reportOrder(oauth).filter(isOpenQuestion);
  const halfKnown = unknown.filter((id) => isHalfKnown(gates[id]));
  return [...new Set([...halfKnown, ...unknown])];
}

/** Something is known about this gate, and not enough to judge it. */
export function isHalfKnown({ state, reasons }: GateReport): boolean {
  return state === 'unknown' && reasons.some(({ kind }) => kind !== 'date');
}

/** The gates that the latest reply leaves in question. With the method unknown, those of Basic and then of OAuth. */
function candidatesOf({ latest, value }: Known): GateId[] {
  const outcome = latest?.reply.outcome;
  if (outcome?.kind === 'tryAgain') return [...outcome.suspects];
  if (outcome?.kind !== 'suspects') return [];
  const method = value('method');
  if (method === 'oauth' && outcome.oauth.length > 0) return [...outcome.oauth];
  if (method === 'basic') return [...outcome.basic];
  return [...new Set([...outcome.basic, ...outcome.oauth])];
}

/** Suspects that a reply named; a long list of everything unknown says nothing about what is needless. */
function namedSuspects(known: Known, suspects: readonly GateId[]): readonly GateId[] {
  return candidatesOf(known).length > 0 ? suspects : [];
}

function outcomeOf(known: Known, gates: Gates, blocking: readonly GateId[]): OutcomeId {
  const service = known.value('service');
  if (service !== undefined && service !== 'exchangeOnline') return 'outOfScope';
  const kind = known.latest?.reply.outcome.kind;
  if (kind === 'otherService') return service === undefined ? 'outOfScope' : 'blocked';
  if (kind === 'notSubmission' || kind === 'messageFault' || kind === 'recipientSide') return kind;
  // What the server has taken was not blocked, whatever was read before.
  if (known.latest?.id === 'messageAccepted') return 'accepted';
  if (blocking.length > 0) return 'blocked';
  if (kind === 'tryAgain') return kind;
  // Who was let in and failed all the same failed behind the login.
  const failedLater = known.value('login') === 'accepted' && known.latest?.id !== 'loginAccepted';
  const settled = GATE_IDS.every((id) => gates[id].state !== 'unknown' || (AFTER_LOGIN.has(id) && !failedLater));
  return known.latest?.id === 'loginAccepted' || settled || namedButOpen(known, { gates }) !== null
    ? 'allOpen'
    : 'cannotTell';
}

/** Nobody can know these before a message has been sent. */
const AFTER_LOGIN: ReadonlySet<GateId> = new Set(['sender', 'limits']);

function certaintyOf(
  outcome: OutcomeId,
  gates: Gates,
  first: GateId | null,
  suspects: readonly GateId[],
  known: Known,
): Certainty {
  switch (outcome) {
    case 'blocked':
      return first === null ? 'cannotTell' : gates[first].certainty;
    case 'cannotTell':
      return known.latest?.reply.outcome.kind === 'suspects' && suspects.length === 1 ? 'likely' : 'cannotTell';
    case 'outOfScope':
      return gates.endpoint.state === 'closed' ? gates.endpoint.certainty : 'likely';
    case 'allOpen':
      return 'likely';
    case 'tryAgain':
      return 'likely';
    case 'accepted':
    case 'notSubmission':
    case 'messageFault':
    case 'recipientSide':
      return 'certain';
    default:
      return outcome satisfies never;
  }
}

/** The text that the server gives at each gate, where one is known. */
const TEXT_OF: Partial<Record<GateId, ReplyId>> = {
  encryption: 'startTlsRequired',
  authentication: 'clientNotAuthenticated',
  retirement: 'basicNotSupported',
  authenticationPolicy: 'basicAuthenticationDisabled',
  tenantSetting: 'smtpAuthDisabledForTenant',
  mailboxSetting: 'smtpAuthDisabledForMailbox',
  account: 'credentialsIncorrect',
  securityDefaults: 'securityDefaultsPolicy',
  conditionalAccess: 'criteriaNotMet',
  token: 'authenticationUnsuccessful',
  sender: 'sendAsDenied',
};

/** Unknown gates whose texts are commonly met after another fix. */
const LIKELY_NEXT: ReadonlySet<GateId> = new Set([
  'tenantSetting',
  'mailboxSetting',
  'account',
  'securityDefaults',
  'conditionalAccess',
  'token',
  'sender',
]);

const UNTOLD: ReadonlySet<GateId> = new Set(['endpoint', 'encryption']);

/** At most four, those of closed gates first: enough to recognise the next text, not a list to study. */
function nextAfter(
  first: GateId | null,
  blocking: readonly GateId[],
  suspects: readonly GateId[],
  known: Known,
  oauth: boolean,
): ReplyId[] {
  if (first === null) return [];
  const order = reportOrder(oauth);
  const later = order.slice(order.indexOf(first) + 1);
  const closed = order.filter((id) => id !== first && blocking.includes(id));
  // Before the client logs in every text is possible: a list of them would tell nothing.
  const unknown = UNTOLD.has(first) ? [] : later.filter((id) => suspects.includes(id) && LIKELY_NEXT.has(id));
  const texts = [...closed, ...unknown].flatMap((id) => TEXT_OF[id] ?? []);
  return [...new Set(texts)].filter((id) => id !== known.latest?.id).slice(0, 4);
}

function remediesOf(
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
      return gates.endpoint.state === 'closed'
        ? remediesFor('endpoint', known)
        : ['setHostAndPort', 'askOtherProvider'];
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

/** What can be tried at a gate that may not be the one: nothing that adds a service or loosens a rule. */
function smallSteps(gate: GateId, known: Known): RemedyId[] {
  return remediesFor(gate, known).filter((id) => remedy(id).harm <= 1 && remedy(id).way === 'opens');
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
