import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';
import { reportOrder } from '../rules/report-order.ts';
import { REPLY_IDS, type ReplyId, reply } from './replies.ts';

/** The replies that stand for a gate, by the gate. */
const TEXTS = new Map(
  REPLY_IDS.flatMap((id) => {
    const { textOfGate } = reply(id);
    return textOfGate === undefined ? [] : [[textOfGate.gate, { id, common: textOfGate.common === true }] as const];
  }),
);

const UNTOLD: ReadonlySet<GateId> = new Set(['endpoint', 'encryption']);

/** At most four, those of closed gates first: enough to recognise the next text, not a list to study. */
export function nextAfter(
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
  const unknown = UNTOLD.has(first)
    ? []
    : later.filter((id) => suspects.includes(id) && TEXTS.get(id)?.common === true);
  const texts = [...closed, ...unknown].flatMap((id) => TEXTS.get(id)?.id ?? []);
  return [...new Set(texts)].filter((id) => id !== known.latest?.id).slice(0, 4);
}
