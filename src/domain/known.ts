import type { Case, SeenReply } from './case.ts';
import type { Reason } from './diagnosis.ts';
import { type Evidence, evidence, type FactId, type Facts } from './facts.ts';
import type { GateId } from './gates.ts';
import { infer } from './infer.ts';
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
  latest: { id: ReplyId; reply: Reply; at?: string } | null;
  /** The reply that names this gate, or null. */
  named(gate: GateId): ReplyId | null;
  /** The reply that names this gate, where it is dated later than the reading of `fact`; else null. */
  namedAfter(gate: GateId, fact: FactId): ReplyId | null;
  /** The reason why the message has passed this gate, or null. */
  passed(gate: GateId): Reason | null;
  /** Facts on which two readings of the same age differ, or a reading and what the latest reply shows of the attempt. */
  contradictions: readonly FactId[];
  /** Facts whose reading gave way to a reply of a later date. */
  superseded: readonly FactId[];
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

/** What a reply shows of the attempt itself. A reading that differs is about another attempt, or wrong. */
const OF_THE_ATTEMPT = ['service', 'connection', 'encryption', 'method', 'login'] as const satisfies readonly FactId[];

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

/** Replies by their own dates where all have one, else as they arrived. */
function inOrder(replies: readonly SeenReply[]): readonly SeenReply[] {
  if (replies.some(({ at }) => at === undefined)) return replies;
  return [...replies].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0));
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
    return outcome.kind === 'gate' && checkPosition(outcome.gate, oauth) > reached;
  });
  return [...older, latest];
}

/** Tenant and mailbox are looked at together, and one sentence tells the result: a later one takes the other's place. */
function checkPosition(gate: GateId, oauth: boolean): number {
  return reportPosition(gate === 'mailboxSetting' ? 'tenantSetting' : gate, oauth);
}

/** How far a reply shows the message to have come, as a position in the order of reporting. */
function positionOf({ outcome, stage, passes = [] }: Reply, oauth: boolean): number {
  const named =
    outcome.kind === 'gate' ? [outcome.gate] : outcome.kind === 'suspects' ? [...outcome.basic, ...outcome.oauth] : [];
  const seen = [...named, ...passes, ...PASSED_BY_STAGE[stage]];
  return Math.max(-1, ...seen.map((id) => checkPosition(id, oauth)));
}

type Held = Map<FactId, { reason: Reason; evidence: Evidence }>;

/** Weighs the evidence of a case. */
export function know(known: Case): Known {
  const held: Held = new Map();
  const contradictions = new Set<FactId>();
  const superseded = new Set<FactId>();
  const value: Known['value'] = (fact) => held.get(fact)?.evidence.value as never;

  for (const next of known.evidence) weigh(held, next, contradictions);
  const counting = standing(inOrder(known.replies), value('method') === 'oauth');
  for (const seen of counting) weighReply(held, seen, superseded);
  const last = counting.at(-1);
  const latest =
    last === undefined
      ? null
      : { id: last.reply, reply: reply(last.reply), ...(last.at === undefined ? {} : { at: last.at }) };
  for (const fact of last === undefined ? [] : factsOf(last)) noteAttempt(held, fact, contradictions);
  if (latest !== null && wasTried(latest.reply) && value('method') === 'none') contradictions.add('method');

  const naming = (gate: GateId): SeenReply | undefined =>
    counting.findLast((seen) => {
      const { outcome } = reply(seen.reply);
      return outcome.kind === 'gate' && outcome.gate === gate;
    });
  dropOldMailboxValue(held, naming('tenantSetting'), superseded);
  const passed: Known['passed'] = (gate) => passedReason(gate, latest, held.get('login')?.evidence);
  const found = infer({
    value,
    switchNamed: naming('tenantSetting') !== undefined,
    switchPassed: passed('mailboxSetting') !== null,
  });
  for (const fact of found)
    if (!held.has(fact.fact)) held.set(fact.fact, { evidence: fact, reason: { kind: 'inferred', evidence: fact } });

  return {
    value,
    reason: (fact) => held.get(fact)?.reason,
    wasRead: (fact) => isReading(held.get(fact)),
    latest,
    named: (gate) => naming(gate)?.reply ?? null,
    namedAfter: (gate, fact) => {
      const seen = naming(gate);
      const at = held.get(fact)?.evidence.at;
      return seen?.at !== undefined && at !== undefined && seen.at > at ? seen.reply : null;
    },
    passed,
    contradictions: [...contradictions],
    superseded: [...superseded],
  };
}

const isReading = (one: { reason: Reason; evidence: Evidence } | undefined): boolean =>
  one !== undefined && one.reason.kind === 'evidence' && !isReply(one.evidence);

/** The client sent AUTH, or this reply would not have come. */
const wasTried = ({ stage }: Reply): boolean => stage === 'credentials' || stage === 'loggedIn';

function weigh(held: Held, next: Evidence, contradictions: Set<FactId>): void {
  const before = held.get(next.fact)?.evidence;
  if (before !== undefined && isLater(before, next)) return;
  const bothRead = before !== undefined && !isReply(before) && !isReply(next);
  if (bothRead && before.value !== next.value && !isLater(next, before)) contradictions.add(next.fact);
  held.set(next.fact, { reason: { kind: 'evidence', evidence: next }, evidence: next });
}

function weighReply(held: Held, seen: SeenReply, superseded: Set<FactId>): void {
  const { kind } = reply(seen.reply).outcome;
  const how = kind === 'gate' || kind === 'otherService' ? 'named' : 'passed';
  for (const fact of factsOf(seen)) {
    const before = held.get(fact.fact);
    if (before !== undefined && isLater(before.evidence, fact)) continue;
    if (isReading(before) && before?.evidence.value !== fact.value) superseded.add(fact.fact);
    held.set(fact.fact, { evidence: fact, reason: { kind: 'reply', reply: seen.reply, how } });
  }
}

/** The latest reply shows something of the attempt that was stated otherwise: the reading decides, and it is said. */
function noteAttempt(held: Held, fact: Evidence, contradictions: Set<FactId>): void {
  const stated = held.get(fact.fact);
  const ofTheAttempt = (OF_THE_ATTEMPT as readonly FactId[]).includes(fact.fact);
  if (ofTheAttempt && isReading(stated) && stated?.evidence.value !== fact.value) contradictions.add(fact.fact);
}

/** "For the Tenant" shows that the mailbox is not enabled: an older reading that says so has been overtaken. */
function dropOldMailboxValue(held: Held, tenant: SeenReply | undefined, superseded: Set<FactId>): void {
  const mailbox = held.get('mailboxSmtpAuth')?.evidence;
  if (tenant?.at === undefined || mailbox?.at === undefined) return;
  if (mailbox.value !== 'enabled' || mailbox.at >= tenant.at) return;
  held.delete('mailboxSmtpAuth');
  superseded.add('mailboxSmtpAuth');
}

function passedReason(gate: GateId, latest: Known['latest'], login: Evidence | undefined): Reason | null {
  if (latest !== null) {
    const { outcome, stage, passes = [] } = latest.reply;
    if (outcome.kind === 'gate' && outcome.gate === gate) return null;
    if (passes.includes(gate) || PASSED_BY_STAGE[stage].includes(gate))
      return { kind: 'reply', reply: latest.id, how: 'passed' };
  }
  if (login === undefined || login.value === 'notTried') return null;
  const stage = login.value === 'accepted' ? 'loggedIn' : 'credentials';
  return PASSED_BY_STAGE[stage].includes(gate) ? { kind: 'inferred', evidence: login } : null;
}
