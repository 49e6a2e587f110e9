import type { SeenReply } from '../case.ts';
import type { Facts } from '../facts.ts';
import { GATE_IDS, type GateId } from '../gates.ts';
import { type Reply, reply } from '../replies/replies.ts';
import { reportPosition } from '../rules/report-order.ts';

/** Gates before each stage: whoever is given a reply of that stage has passed them. */
export const PASSED_BY_STAGE: Record<Reply['stage'], readonly GateId[]> = {
  any: [],
  connect: [],
  greeted: [],
  credentials: ['encryption', 'authentication'],
  loggedIn: GATE_IDS.slice(0, GATE_IDS.indexOf('sender')),
};

/** Replies by their own dates where all have one, else as they arrived. */
export function inOrder(replies: readonly SeenReply[]): readonly SeenReply[] {
  return replies.every(isDated) ? [...replies].sort((a, b) => a.at.localeCompare(b.at)) : replies;
}

const isDated = (seen: SeenReply): seen is SeenReply & { at: string } => seen.at !== undefined;

/**
 * The replies that still count. The latest one always does; an older one only where the gate it names
 * is reported after the latest reply's gates: an earlier gate has been passed since, or is open to doubt again.
 * An older one to another way of signing in doesn't: it was about another attempt.
 */
export function standing(replies: readonly SeenReply[], method: Facts['method'] | undefined): SeenReply[] {
  const latest = replies.at(-1);
  if (latest === undefined) return [];
  const now = reply(latest.reply);
  const before = replies.slice(0, -1).filter((seen) => (methodOf(seen) ?? method) === method);
  if (now.stage === 'any') return [...before, latest];
  const oauth = method === 'oauth';
  const reached = positionOf(now, oauth);
  const older = before.filter((seen) => {
    const { outcome } = reply(seen.reply);
    return outcome.kind === 'gate' && checkPosition(outcome.gate, oauth) > reached;
  });
  return [...older, latest];
}

/** How the client signed in, where the reply shows it. */
export const methodOf = (seen: SeenReply): Facts['method'] | undefined => reply(seen.reply).proves.method;

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
