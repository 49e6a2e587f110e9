import type { Case, SeenReply } from '../case.ts';
import type { Reason } from '../diagnosis.ts';
import { type Evidence, FACT_IDS, type FactId, type Facts } from '../facts.ts';
import type { GateId } from '../gates.ts';
import { type Reply, type ReplyId, reply } from '../replies/replies.ts';
import { infer } from './infer.ts';
import {
  dropOldMailboxValue,
  factsOf,
  type Held,
  isReading,
  noteAttempt,
  weigh,
  weighReply,
} from './merge-evidence.ts';
import { inOrder, methodOf, PASSED_BY_STAGE, standing } from './replies-that-count.ts';

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
  /** The replies that still count, each once, the latest last. */
  standing: readonly ReplyId[];
  /** Of what was stated or read, what holds: one piece for each fact, in the order of the catalogue. */
  held: readonly Evidence[];
  /** Of what was read, what holds for the other way of logging in alone, and says nothing here. */
  setAside: readonly Evidence[];
  /** Facts on which two readings of the same age differ, or a reading and what the latest reply shows of the attempt. */
  contradictions: readonly FactId[];
  /** Facts on which an attempt in the log outranks what was worked out from settings. */
  outranked: readonly FactId[];
  /** Facts on which an attempt in the log was refused before the settings were changed: one more attempt shows what holds. */
  changed: readonly FactId[];
  /** Facts whose reading gave way to a reply of a later date. */
  superseded: readonly FactId[];
}

/** Weighs the evidence of a case; of what holds for one way of logging in, only where the client uses it or may use it. */
export function know(known: Case): Known {
  const all = weighCase(known, []);
  const method = all.value('method');
  if (method === undefined) return all;
  const says = (e: Evidence): boolean => e.method === undefined || e.method === method;
  const setAside = known.evidence.filter((e) => !says(e));
  return setAside.length === 0 ? all : weighCase({ ...known, evidence: known.evidence.filter(says) }, setAside);
}

function weighCase(known: Case, setAside: readonly Evidence[]): Known {
  const held: Held = new Map();
  const contradictions = new Set<FactId>();
  const outranked = new Set<FactId>();
  const changed = new Set<FactId>();
  const superseded = new Set<FactId>();
  const value: Known['value'] = (fact) => held.get(fact)?.evidence.value as never;

  for (const next of known.evidence) weigh(held, next, { contradictions, outranked, changed });
  const replies = inOrder(known.replies);
  const last = replies.at(-1);
  const shown = replies.findLast((seen) => methodOf(seen) !== undefined);
  // The latest attempt decides; else what was stated or read, and only then what an older attempt showed.
  const method = (last && methodOf(last)) ?? value('method') ?? (shown && methodOf(shown));
  const counting = standing(replies, method);
  for (const seen of counting) weighReply(held, seen, superseded);
  if (shown !== undefined && !held.has('method')) holdMethod(held, shown);
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
    standing: [...new Set(counting.map(({ reply }) => reply).reverse())].reverse(),
    held: FACT_IDS.flatMap((fact) => {
      const reason = held.get(fact)?.reason;
      return reason?.kind === 'evidence' ? [reason.evidence] : [];
    }),
    setAside,
    contradictions: [...contradictions],
    outranked: [...outranked],
    changed: [...changed],
    superseded: [...superseded],
  };
}

/** A gate that was passed since says no more, but the client signs in as it did there. */
function holdMethod(held: Held, seen: SeenReply): void {
  for (const fact of factsOf(seen))
    if (fact.fact === 'method')
      held.set('method', { evidence: fact, reason: { kind: 'reply', reply: seen.reply, how: 'passed' } });
}

/** The client sent AUTH, or this reply would not have come. */
const wasTried = ({ stage }: Reply): boolean => stage === 'credentials' || stage === 'loggedIn';

/** The server refused the command itself, before any credentials. */
const refusesAuth = ({ outcome }: Reply): boolean => outcome.kind === 'gate' && outcome.gate === 'authentication';

function passedReason(gate: GateId, latest: Known['latest'], login: Evidence | undefined): Reason | null {
  if (latest !== null) {
    const { outcome, stage, passes = [] } = latest.reply;
    if (outcome.kind === 'gate' && outcome.gate === gate) return null;
    if (passes.includes(gate) || PASSED_BY_STAGE[stage].includes(gate))
      return { kind: 'reply', reply: latest.id, how: 'passed' };
  }
  if (login === undefined || login.value === 'notTried') return null;
  // A refused AUTH command shows no password, and without TLS the server refuses every mechanism.
  if (latest !== null && refusesAuth(latest.reply) && login.value === 'refused') return null;
  const stage = login.value === 'accepted' ? 'loggedIn' : 'credentials';
  return PASSED_BY_STAGE[stage].includes(gate) ? { kind: 'inferred', evidence: login } : null;
}
