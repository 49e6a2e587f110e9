import { findingsFor, isOvertaken, namedButOpen } from './advice/findings.ts';
import type { Judged } from './advice/judged.ts';
import type { OutcomeId } from './advice/outcome-ids.ts';
import { remediesOf } from './advice/remedies-for-outcome.ts';
import { candidatesOf, suspectsOf } from './advice/suspects.ts';
import { unhelpfulFor } from './advice/unhelpful.ts';
import { askFor } from './advice/what-to-ask.ts';
import type { Case } from './case.ts';
import type { Diagnosis, GateReport } from './diagnosis.ts';
import { type Known, know } from './evidence/case-state.ts';
import { type Certainty, GATE_IDS, type GateId } from './gates.ts';
import { nextAfter } from './replies/next-replies.ts';
import type { ReplyId } from './replies/replies.ts';
import { GATE_RULES } from './rules/gate-rules.ts';
import { reportOrder } from './rules/report-order.ts';

type Gates = Diagnosis['gates'];

/**
 * Says which gates are closed for this case, which one the server reports first, how certain that is, and what to do
 * or find out next. Pure: the same case and day give the same diagnosis. Never throws.
 * `today` is an ISO date, `YYYY-MM-DD`; only the rule about the end of Basic looks at it.
 */
export function diagnose(evidence: Case, today: string): Diagnosis {
  const judged = judge(evidence, today);
  const { known, gates, blocking, first, suspects, outcome, certainty, nextReplies } = judged;
  return {
    gates,
    blocking,
    first,
    suspects,
    nextReplies,
    outcome,
    certainty,
    reply: known.latest?.id ?? null,
    standing: known.standing,
    held: known.held,
    method: known.value('method') ?? null,
    ruledOut: GATE_IDS.filter((id) => gates[id].state !== 'closed' && gates[id].state !== 'unknown'),
    unhelpful: unhelpfulFor(judged),
    findings: findingsFor(judged),
    ask: askFor(suspects, known),
    remedies: remediesOf(judged),
  };
}

function judge(evidence: Case, today: string): Judged {
  const known = know(evidence);
  const gates = judgeGates(known, today);
  const oauth = known.value('method') === 'oauth';
  const blocking = GATE_IDS.filter((id) => gates[id].state === 'closed');
  const first = firstReported(blocking, known, oauth);
  const suspects = suspectsOf(known, gates, oauth);
  const named = namedButOpen(known, { gates });
  const outcome = outcomeOf(known, gates, blocking, named);
  return {
    known,
    today,
    gates,
    blocking,
    first,
    suspects,
    outcome,
    certainty: certaintyOf(outcome, gates, first, suspects, known),
    nextReplies: nextAfter(first, blocking, suspects, known, oauth),
    namedButOpen: named,
    overtaken: isOvertaken(known, { gates }),
    hasCandidates: candidatesOf(known).length > 0,
  };
}

function judgeGates(known: Known, today: string): Gates {
  if (known.latest?.reply.outcome.kind === 'notSmtpAuth') return noneApplies(known.latest.id);
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

/** What isn't about sending over SMTP meets none of the gates. */
function noneApplies(reply: ReplyId): Gates {
  const report: GateReport = {
    state: 'notApplicable',
    certainty: 'certain',
    reasons: [{ kind: 'reply', reply, how: 'named' }],
  };
  return Object.fromEntries(GATE_IDS.map((id) => [id, report])) as Record<GateId, GateReport>;
}

/** The gate that the latest reply names, where it is closed; else the first closed one in the order of reporting. */
function firstReported(blocking: readonly GateId[], { latest }: Known, oauth: boolean): GateId | null {
  const outcome = latest?.reply.outcome;
  if (outcome?.kind === 'gate' && blocking.includes(outcome.gate)) return outcome.gate;
  return reportOrder(oauth).find((id) => blocking.includes(id)) ?? null;
}

function outcomeOf(known: Known, gates: Gates, blocking: readonly GateId[], named: GateId | null): OutcomeId {
  const service = known.value('service');
  const kind = known.latest?.reply.outcome.kind;
  if (kind === 'notSmtpAuth' || (service !== undefined && service !== 'exchangeOnline')) return 'outOfScope';
  if (kind === 'notSubmission' || kind === 'messageFault' || kind === 'recipientSide') return kind;
  // What the server has taken was not blocked, whatever was read before.
  if (known.latest?.id === 'messageAccepted') return 'accepted';
  if (blocking.length > 0) return 'blocked';
  if (kind === 'tryAgain') return kind;
  // Who was let in and failed all the same failed behind the login.
  const failedLater = known.value('login') === 'accepted' && known.latest?.id !== 'loginAccepted';
  const settled = GATE_IDS.every((id) => gates[id].state !== 'unknown' || (AFTER_LOGIN.has(id) && !failedLater));
  return known.latest?.id === 'loginAccepted' || settled || named !== null ? 'allOpen' : 'cannotTell';
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
      return gates.endpoint.certainty;
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
