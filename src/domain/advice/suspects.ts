import type { Diagnosis, GateReport } from '../diagnosis.ts';
import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';
import { reportOrder } from '../rules/report-order.ts';
import { byHistory } from './history.ts';

/**
 * Gates that may block: the latest reply's candidates that are still unknown; without any, every unknown gate. First
 * come those of which half is known, such as a tenant that is off while the mailbox's value is not known; then those to
 * which the history of the fault points.
 */
export function suspectsOf(known: Known, gates: Diagnosis['gates'], oauth: boolean): GateId[] {
  const isOpenQuestion = (id: GateId): boolean => gates[id].state === 'unknown';
  const candidates = candidatesOf(known).filter(isOpenQuestion);
  const unknown = candidates.length > 0 ? candidates : reportOrder(oauth).filter(isOpenQuestion);
  // A server that may be another provider's comes before whatever only Exchange Online has.
  const elsewhere = isOpenQuestion('endpoint') && isHalfKnown(gates.endpoint) ? (['endpoint'] as const) : [];
  // In doubt since the day on which Basic was turned off by default: that is the likeliest reason of this sentence.
  const since = known.latest?.id === 'basicAuthenticationDisabled' && unknown.includes('retirement');
  const retired = since ? unknown.filter((id) => id === 'endpoint' || id === 'retirement') : [];
  const halfKnown = [...elsewhere, ...retired, ...unknown.filter((id) => isHalfKnown(gates[id]))];
  return [...new Set([...halfKnown, ...byHistory(unknown, known)])];
}

/** Something is known about this gate, and not enough to judge it. */
export function isHalfKnown({ state, reasons }: GateReport): boolean {
  return state === 'unknown' && reasons.some(({ kind }) => kind !== 'date');
}

/** The gates that the latest reply leaves in question. With the method unknown, those of Basic and then of OAuth. */
export function candidatesOf({ latest, value }: Known): GateId[] {
  const outcome = latest?.reply.outcome;
  if (outcome?.kind === 'tryAgain') return [...outcome.suspects];
  if (outcome?.kind !== 'suspects') return [];
  const method = value('method');
  if (method === 'oauth' && outcome.oauth.length > 0) return [...outcome.oauth];
  if (method === 'basic') return [...outcome.basic];
  return [...new Set([...outcome.basic, ...outcome.oauth])];
}
