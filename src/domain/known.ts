import type { Case, SeenReply } from './case.ts';
import type { Reason } from './diagnosis.ts';
import { type Evidence, evidence, type FactId, type Facts } from './facts.ts';
import type { GateId } from './gates.ts';
import { type Reply, type ReplyId, reply } from './replies.ts';
import { reportPosition } from './report-order.ts';

/** What holds for a case after its evidence has been weighed. */
export interface Known {
  /** The value of a fact, or undefined where it is unknown. */
  value<F extends FactId>(fact: F): Facts[F] | undefined;
  /** The reason for that value: evidence, or an inference from evidence. */
  reason(fact: FactId): Reason | undefined;
  /** True where a person or a tool read or stated the value, in contrast to a reply or an inference. */
  wasRead(fact: FactId): boolean;
  /** The latest reply, or null. */
  latest: { id: ReplyId; reply: Reply } | null;
  /** The reply that names this gate, or null. */
  named(gate: GateId): ReplyId | null;
  /** The reason why the message has passed this gate, or null. */
  passed(gate: GateId): Reason | null;
  /** Facts on which two readings of the same age differ. */
  contradictions: readonly FactId[];
}

/** Gates before each stage: whoever is given a reply of that stage has passed them. */
const PASSED_BY_STAGE: Record<Reply['stage'], readonly GateId[]> = {
  any: [],
  connect: [],
  greeted: [],
  credentials: ['encryption', 'authentication'],
  loggedIn: [
    'endpoint',
    'encryption',
    'authentication',
    'tenantSetting',
    'mailboxSetting',
    'securityDefaults',
    'authenticationPolicy',
    'retirement',
    'conditionalAccess',
    'account',
    'mailbox',
    'token',
  ],
};

const isReply = (e: Evidence): boolean => e.origin === 'reply' || e.origin === 'transcript';

/** Whether `a` is known to be later than `b`. A reading counts as later than a reply unless both are dated. */
function isLater(a: Evidence, b: Evidence): boolean {
  if (a.at !== undefined && b.at !== undefined) return a.at > b.at;
  return !isReply(a) && isReply(b);
}

/** The facts that one reply proves, as evidence. */
function factsOf(seen: SeenReply): Evidence[] {
  const proven = Object.entries(reply(seen.reply).proves) as [FactId, never][];
  return proven.map(([fact, value]) => evidence(fact, value, 'reply', seen.at));
}

/**
 * The replies that still count. The latest one always does; an older one only where the gate it names
 * is reported after the latest reply's gates: an earlier gate has been passed since, or is open to doubt again.
 */
function standing(replies: readonly SeenReply[], oauth: boolean): SeenReply[] {
  const latest = replies.at(-1);
  if (latest === undefined) return [];
  const now = reply(latest.reply);
  if (now.stage === 'any') return [...replies];
  const reached = positionOf(now, oauth);
  const older = replies.slice(0, -1).filter((seen) => {
    const { outcome } = reply(seen.reply);
    return outcome.kind === 'gate' && reportPosition(outcome.gate, oauth) > reached;
  });
  return [...older, latest];
}

/** How far a reply shows the message to have come, as a position in the order of reporting. */
function positionOf({ outcome, stage, passes = [] }: Reply, oauth: boolean): number {
  const named =
    outcome.kind === 'gate' ? [outcome.gate] : outcome.kind === 'suspects' ? [...outcome.basic, ...outcome.oauth] : [];
  const seen = [...named, ...passes, ...PASSED_BY_STAGE[stage]];
  return Math.max(-1, ...seen.map((id) => reportPosition(id, oauth)));
}

/** Facts that follow from others. Each holds only where the fact itself is unknown. */
function infer(value: Known['value'], latest: ReplyId | null): Evidence[] {
  const found: Evidence[] = [];
  const flow = value('oauthFlow') ?? (value('signInAs') === 'app' ? 'appOnly' : undefined);
  if (flow !== undefined) found.push(evidence('oauthFlow', flow, 'answer'));
  const mechanism = value('mechanism');
  if (mechanism === 'login' || mechanism === 'plain') found.push(evidence('method', 'basic', 'transcript'));
  else if (mechanism === 'xoauth2' || flow !== undefined || value('token') !== undefined)
    found.push(evidence('method', 'oauth', 'transcript'));
  // The server says "for the Tenant" where the mailbox has no value of its own.
  if (latest === 'smtpAuthDisabledForTenant') found.push(evidence('mailboxSmtpAuth', 'inherits', 'reply'));
  return found;
}

/** Weighs the evidence of a case. */
export function know(known: Case): Known {
  const winners = new Map<FactId, { reason: Reason; evidence: Evidence }>();
  const contradictions = new Set<FactId>();
  const latestSeen = known.replies.at(-1);
  const latest = latestSeen === undefined ? null : { id: latestSeen.reply, reply: reply(latestSeen.reply) };

  const weigh = (next: Evidence): void => {
    const before = winners.get(next.fact)?.evidence;
    if (before !== undefined && isLater(before, next)) return;
    if (
      before !== undefined &&
      before.value !== next.value &&
      !isReply(before) &&
      !isReply(next) &&
      !isLater(next, before)
    )
      contradictions.add(next.fact);
    winners.set(next.fact, { reason: { kind: 'evidence', evidence: next }, evidence: next });
  };
  const value: Known['value'] = (fact) => winners.get(fact)?.evidence.value as never;

  known.evidence.forEach(weigh);
  const oauth = value('method') === 'oauth';
  const counting = standing(known.replies, oauth);
  for (const seen of counting) {
    for (const fact of factsOf(seen)) {
      const before = winners.get(fact.fact)?.evidence;
      if (before !== undefined && isLater(before, fact)) continue;
      const named = reply(seen.reply).outcome;
      winners.set(fact.fact, {
        evidence: fact,
        reason: { kind: 'reply', reply: seen.reply, how: named.kind === 'gate' ? 'named' : 'passed' },
      });
    }
  }
  for (const fact of infer(
    value,
    counting.some((seen) => seen.reply === 'smtpAuthDisabledForTenant') ? 'smtpAuthDisabledForTenant' : null,
  ))
    if (!winners.has(fact.fact))
      winners.set(fact.fact, { evidence: fact, reason: { kind: 'inferred', evidence: fact } });

  return {
    value,
    reason: (fact) => winners.get(fact)?.reason,
    wasRead: (fact) => {
      const held = winners.get(fact);
      return held !== undefined && held.reason.kind === 'evidence' && !isReply(held.evidence);
    },
    latest,
    named: (gate) => {
      const naming = counting.findLast((seen) => {
        const { outcome } = reply(seen.reply);
        return outcome.kind === 'gate' && outcome.gate === gate;
      });
      return naming?.reply ?? null;
    },
    passed: (gate) => passedReason(gate, latest, value),
    contradictions: [...contradictions],
  };
}

function passedReason(gate: GateId, latest: Known['latest'], value: Known['value']): Reason | null {
  if (latest !== null) {
    const { outcome, stage, passes = [] } = latest.reply;
    if (outcome.kind === 'gate' && outcome.gate === gate) return null;
    if (passes.includes(gate) || PASSED_BY_STAGE[stage].includes(gate))
      return { kind: 'reply', reply: latest.id, how: 'passed' };
  }
  const login = value('login');
  if (login === undefined || login === 'notTried') return null;
  const stage = login === 'accepted' ? 'loggedIn' : 'credentials';
  return PASSED_BY_STAGE[stage].includes(gate)
    ? { kind: 'inferred', evidence: evidence('login', login, 'transcript') }
    : null;
}
