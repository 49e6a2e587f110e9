import type { Known } from '../evidence/case-state.ts';
import { type GateId, SMTP_AUTH_GATES } from '../gates.ts';
import { closedAtOnce } from '../remedies/connection-remedies.ts';
import { elsewhereRemedies } from '../remedies/elsewhere.ts';
import { firstSteps } from '../remedies/first-steps.ts';
import { leastMetFirst } from '../remedies/met.ts';
import { overtakenRemedies, remediesFor, sortByHarm } from '../remedies/rank-remedies.ts';
import type { RemedyId } from '../remedies/remedies.ts';
import type { Judged } from './judged.ts';
import { candidatesOf } from './suspects.ts';

/**
 * What to do about an outcome, the least harmful first; empty where nobody has to do anything. What is met already
 * comes last.
 */
export function remediesOf(judged: Judged): RemedyId[] {
  return leastMetFirst([...new Set([...ownHelp(judged), ...fittingRemedies(judged)])], judged.known);
}

/** What the latest reply itself says would help, where the outcome rests on it: not where another gate is known to be closed. */
function ownHelp({ outcome, first, known: { latest } }: Judged): readonly RemedyId[] {
  if (latest === null || outcome === 'accepted' || outcome === 'allOpen') return [];
  const { outcome: said, helps = [] } = latest.reply;
  return outcome === 'blocked' && !(said.kind === 'gate' && said.gate === first) ? [] : helps;
}

function fittingRemedies(judged: Judged): RemedyId[] {
  const { outcome, first, suspects, known } = judged;
  switch (outcome) {
    case 'blocked':
      return first === null ? [] : blockedRemedies(first, judged);
    case 'cannotTell':
      return [...tryOnceMore(known), ...suspectRemedies(judged)];
    case 'outOfScope':
      return known.latest?.reply.outcome.kind === 'notSmtpAuth' ? [] : elsewhereRemedies(known);
    case 'tryAgain':
      return [...closedAtOnce(known), ...retryRemedies(suspects)];
    case 'notSubmission':
      // A receive connector of an Exchange server on premises says this: another server answers than was meant.
      return known.latest?.id === 'unableToRelay'
        ? ['setHostAndPort', 'submitWithLogin', 'repairConnector']
        : ['submitWithLogin', 'repairConnector'];
    case 'messageFault':
      return known.latest?.reply.helps === undefined ? ['repairMessage'] : [];
    case 'recipientSide':
      return ['askRecipientSide'];
    case 'allOpen':
      return judged.namedButOpen === null ? tryOnceMore(known) : overtakenRemedies(judged.namedButOpen, known);
    case 'accepted':
      return [];
    default:
      return outcome satisfies never;
  }
}

/** What refused the newest attempt was changed since: nothing is worth doing before the next one. */
const tryOnceMore = ({ changed }: Known): RemedyId[] => (changed.length > 0 ? ['waitForChange'] : []);

/** A reply that is later than the reading of its setting may be about a change that has not arrived yet. */
function blockedRemedies(first: GateId, { known, overtaken }: Judged): RemedyId[] {
  const remedies = remediesFor(first, known);
  return overtaken ? sortByHarm([...overtakenRemedies(first, known), ...remedies]) : remedies;
}

/** Where nothing is closed: what to do about the one likely gate, or where to look. */
function suspectRemedies(judged: Judged): RemedyId[] {
  const { suspects, certainty, known, hasCandidates: named } = judged;
  const opened = justOpened(judged);
  if (opened !== undefined) return overtakenRemedies(opened, known);
  const [head] = suspects;
  if (head === undefined) return ['readSignInLog'];
  // The mailbox's own value opens the SMTP AUTH setting, whichever of its two halves is closed.
  const aboutSetting = suspects.every((gate) => SMTP_AUTH.has(gate)) || isHalfKnownHead(head, known);
  if (certainty === 'likely' || (named && aboutSetting) || isHalfKnownHead(head, known))
    return remediesFor(head, known);
  const outcome = known.latest?.reply.outcome;
  // A sentence that is given to Basic alone: OAuth is a way round each of its causes.
  const basicOnly = outcome?.kind === 'suspects' && outcome.oauth.length === 0;
  const few = named || suspects.every((gate) => UNRECORDED.has(gate));
  const steps = sortByHarm(few ? firstSteps(suspects, known) : ['readSignInLog', 'showInnerError']);
  return basicOnly ? [...steps, 'switchToOAuth'] : steps;
}

/** A policy that the reply leaves in question was just taken away: the server may not know it yet. */
function justOpened({ known, gates }: Judged): GateId | undefined {
  if (known.value('changedAround') !== 'policy') return undefined;
  return candidatesOf(known).find(
    (gate) => gates[gate].state === 'open' && gates[gate].reasons.some(({ kind }) => kind === 'evidence'),
  );
}

/** The organisation's setting is off, and the mailbox's own value is all that is left to know. */
function halfKnownSetting(head: GateId, { value }: Known): boolean {
  return SMTP_AUTH.has(head) && value('tenantSmtpAuth') === 'disabled';
}

/** So too an application whose right is a role in Exchange Online, which no token shows. */
const isHalfKnownHead = (head: GateId, known: Known): boolean =>
  halfKnownSetting(head, known) ||
  (head === 'token' && known.value('oauthFlow') === 'appOnly' && known.value('appRoad') === 'exchangeRole');

/** Gates about which the sign-in logs say nothing, or only that all went well. */
const UNRECORDED: ReadonlySet<GateId> = new Set([
  'endpoint',
  'encryption',
  'authentication',
  'mailbox',
  'token',
  'sender',
  'limits',
]);

const SMTP_AUTH: ReadonlySet<GateId> = new Set(SMTP_AUTH_GATES);

function retryRemedies(suspects: readonly GateId[]): RemedyId[] {
  const [head] = suspects;
  if (head === 'limits') return ['tryAgainLater', 'slowDown'];
  return head === 'endpoint' ? ['tryAgainLater', 'openNetworkPath'] : ['tryAgainLater'];
}
