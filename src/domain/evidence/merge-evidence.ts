import type { SeenReply } from '../case.ts';
import type { Reason } from '../diagnosis.ts';
import { type Evidence, evidence, type FactId } from '../facts.ts';
import { reply } from '../replies/replies.ts';

export type Held = Map<FactId, { reason: Reason; evidence: Evidence }>;

const isReply = (e: Evidence): boolean => e.origin === 'reply' || e.origin === 'transcript';

/** Whether `a` was seen to happen, and `b` only follows from settings that have not been changed since. */
function happened(a: Evidence, b: Evidence): boolean {
  if (a.origin !== 'signInLog' || b.workedOut === undefined) return false;
  return b.workedOut === true || a.at === undefined || b.workedOut <= a.at;
}

/** `a` was refused in the log, and follows no more from the settings of `b`, which were changed after it. */
const changedSince = (a: Evidence, b: Evidence): boolean =>
  a.origin === 'signInLog' &&
  a.value === 'blocks' &&
  b.value === 'allows' &&
  typeof b.workedOut === 'string' &&
  isLater(b, a);

/** Whether `a` is known to be later than `b`. A reading counts as later than a reply unless both are dated. */
function isLater(a: Evidence, b: Evidence): boolean {
  if (happened(a, b)) return true;
  if (happened(b, a)) return false;
  if (a.at !== undefined && b.at !== undefined) return a.at > b.at;
  return !isReply(a) && isReply(b);
}

/** Whether a value was stated or read, and does not come out of a reply. */
export const isReading = (one: { reason: Reason; evidence: Evidence } | undefined): boolean =>
  one !== undefined && one.reason.kind === 'evidence' && !isReply(one.evidence);

/** The facts that one reply proves, as evidence. */
export function factsOf(seen: SeenReply): Evidence[] {
  const proven = Object.entries(reply(seen.reply).proves) as [FactId, never][];
  return proven.map(([fact, value]) => evidence(fact, value, 'reply', seen.at));
}

/**
 * Adds one piece of evidence to `held`, which is changed: the later one decides. Two readings that differ are noted in
 * `contradictions`, an attempt and what was worked out otherwise in `outranked`, one that a change made void in `changed`.
 */
export function weigh(
  held: Held,
  next: Evidence,
  { contradictions, outranked, changed }: Record<'contradictions' | 'outranked' | 'changed', Set<FactId>>,
): void {
  const before = held.get(next.fact)?.evidence;
  if (before !== undefined && before.value !== next.value && (happened(before, next) || happened(next, before)))
    outranked.add(next.fact);
  if (before !== undefined && (changedSince(before, next) || changedSince(next, before))) changed.add(next.fact);
  if (before !== undefined && isLater(before, next)) return;
  const bothRead = before !== undefined && !isReply(before) && !isReply(next);
  if (bothRead && before.value !== next.value && !isLater(next, before)) contradictions.add(next.fact);
  held.set(next.fact, { reason: { kind: 'evidence', evidence: next }, evidence: next });
}

/** Adds to `held` what a reply proves; facts whose older reading it overtakes are noted in `superseded`. */
export function weighReply(held: Held, seen: SeenReply, superseded: Set<FactId>): void {
  const { kind } = reply(seen.reply).outcome;
  const how = kind === 'gate' || kind === 'otherService' ? 'named' : 'passed';
  for (const fact of factsOf(seen)) {
    const before = held.get(fact.fact);
    if (before !== undefined && (isLater(before.evidence, fact) || isPersonal(before.evidence, fact))) continue;
    if (isReading(before) && before?.evidence.value !== fact.value) superseded.add(fact.fact);
    held.set(fact.fact, { evidence: fact, reason: { kind: 'reply', reply: seen.reply, how } });
  }
}

/**
 * The servers of Exchange Online answer personal accounts with the same sentences, "disabled for the Mailbox" among them
 * (measured, 2026-09-14): what shows a personal account isn't overtaken by them.
 */
function isPersonal(before: Evidence, next: Evidence): boolean {
  return before.fact === 'service' && before.value === 'outlookConsumer' && next.value === 'exchangeOnline';
}

/** What a reply shows of the attempt itself. A reading that differs is about another attempt, or wrong. */
const OF_THE_ATTEMPT = ['service', 'connection', 'encryption', 'method', 'login'] as const satisfies readonly FactId[];

/** The latest reply shows something of the attempt that was stated otherwise: the reading decides, and it is said. */
export function noteAttempt(held: Held, fact: Evidence, contradictions: Set<FactId>): void {
  const stated = held.get(fact.fact);
  const ofTheAttempt = (OF_THE_ATTEMPT as readonly FactId[]).includes(fact.fact);
  if (ofTheAttempt && isReading(stated) && stated?.evidence.value !== fact.value) contradictions.add(fact.fact);
}

/** "For the Tenant" shows that the mailbox is not enabled: an older reading that says so has been overtaken. */
export function dropOldMailboxValue(held: Held, tenant: SeenReply | undefined, superseded: Set<FactId>): void {
  const mailbox = held.get('mailboxSmtpAuth')?.evidence;
  if (tenant?.at === undefined || mailbox?.at === undefined) return;
  if (mailbox.value !== 'enabled' || mailbox.at >= tenant.at) return;
  held.delete('mailboxSmtpAuth');
  superseded.add('mailboxSmtpAuth');
}
