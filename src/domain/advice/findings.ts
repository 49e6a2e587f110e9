import type { Diagnosis } from '../diagnosis.ts';
import { hostKind } from '../endpoints.ts';
import type { Known } from '../evidence/case-state.ts';
import { GATE_FACTS } from '../gate-facts.ts';
import { type GateId, isSmtpAuthGate } from '../gates.ts';
import { BASIC_OFF_BY_DEFAULT } from '../rules/retirement-dates.ts';
import type { Judged } from './judged.ts';
import type { FindingId } from './outcome-ids.ts';

/** What else must be said about a diagnosis; each finding has one condition. */
const CONDITIONS: Readonly<Record<FindingId, (known: Known, d: Judged) => boolean>> = {
  notSmtpAuth: ({ latest }) => latest?.reply.outcome.kind === 'notSmtpAuth',
  settingsRight: (_, d) => d.overtaken,
  staleReading: ({ value }) => value('securityDefaults') === 'on' && value('conditionalAccess') === 'blocks',
  contradiction: (known, d) => known.contradictions.length > 0 || contradictsAttempt(d),
  attemptDiffers: ({ outranked }) => outranked.length > 0,
  changedSince: ({ changed }) => changed.length > 0,
  anotherTextFollows: (_, d) => d.outcome === 'blocked' && d.nextReplies.length > 0,
  securityDefaultsWithOAuth: ({ value }) => value('securityDefaults') === 'on' && value('method') === 'oauth',
  // At the switch the method is often not known, and the fix keeps a Basic client on Basic.
  basicEndsByDefault: ({ value }, d) =>
    (value('method') === 'basic' || (value('method') === undefined && d.first !== null && isSmtpAuthGate(d.first))) &&
    d.today < BASIC_OFF_BY_DEFAULT &&
    d.outcome !== 'outOfScope' &&
    d.first !== 'retirement',
  basicMayBeOff: ({ value }, d) => value('method') === 'basic' && d.gates.retirement.state === 'unknown',
  unconfirmedHost: ({ value }) => hostKind(value('endpointHost') ?? '', value('cloud')) === 'unconfirmed',
  unusualHost: ({ value }, d) => {
    const host = value('endpointHost');
    return host !== undefined && hostKind(host, value('cloud')) === 'other' && d.gates.endpoint.state === 'open';
  },
  oauthNeedsSwitch: ({ value }, d) => value('method') === 'oauth' && d.blocking.some(isSmtpAuthGate),
  noSignInEntry: ({ latest }, d) =>
    d.first === 'authenticationPolicy' ||
    (d.outcome === 'cannotTell' && latest !== null && d.suspects.includes('authenticationPolicy')),
  sharedMailboxWithOAuth: ({ value }) =>
    value('method') === 'oauth' && (value('mailbox') === 'shared' || value('token') === 'wrongUser'),
  // What a reply has named is told first, whatever the order.
  orderUnconfirmed: ({ latest }, d) =>
    latest?.reply.outcome.kind !== 'gate' &&
    d.blocking.includes('authenticationPolicy') &&
    d.blocking.some(isSmtpAuthGate),
};

/** Gates that are no setting: a reading can't be right there while the reply is right as well. */
const OF_THE_ATTEMPT: ReadonlySet<GateId> = new Set(['endpoint', 'encryption', 'authentication', 'limits']);

/** The gate that the latest reply names, or null. */
function namedGate({ latest }: Known): GateId | null {
  return latest?.reply.outcome.kind === 'gate' ? latest.reply.outcome.gate : null;
}

/**
 * The gate that the latest reply names and that the readings show not to be closed, or null.
 * Tenant and mailbox are one switch: while either is closed, the reply is right.
 */
export function namedButOpen(known: Known, { gates }: Pick<Diagnosis, 'gates'>): GateId | null {
  const gate = namedGate(known);
  if (gate === null) return null;
  const { state } = gates[gate];
  if (isSmtpAuthGate(gate) && (gates.tenantSetting.state === 'closed' || gates.mailboxSetting.state === 'closed'))
    return null;
  const otherMethod = state === 'notApplicable' && known.contradictions.includes('method');
  return state === 'open' || state === 'overruled' || otherMethod ? gate : null;
}

/**
 * The settings were read as right, and the reply names them all the same: the server does not know the change yet,
 * another account signs in, or something sets it back. So too where the reply is dated after the reading and decides.
 */
export function isOvertaken(known: Known, sketch: Pick<Diagnosis, 'gates'>): boolean {
  const open = namedButOpen(known, sketch);
  if (open !== null) return !OF_THE_ATTEMPT.has(open) && sketch.gates[open].state !== 'notApplicable';
  const gate = namedGate(known);
  const facts = gate === null ? [] : (GATE_FACTS[gate].delayed ?? []);
  return gate !== null && facts.some((fact) => known.superseded.includes(fact));
}

/** The reply is about the attempt, such as its encryption, and what was stated about it differs. */
const contradictsAttempt = ({ namedButOpen: open }: Judged): boolean => open !== null && OF_THE_ATTEMPT.has(open);

/** What else must be said about this diagnosis, in the order of the closed list. */
export function findingsFor(judged: Judged): FindingId[] {
  return (Object.keys(CONDITIONS) as FindingId[]).filter((id) => CONDITIONS[id](judged.known, judged));
}
