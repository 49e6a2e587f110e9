import type { GateReport, Reason } from '../diagnosis.ts';
import type { Known } from '../evidence/case-state.ts';
import type { FactId } from '../facts.ts';
import type { Certainty, GateId, GateState } from '../gates.ts';

/** Judges one gate by what is known. `today` is `YYYY-MM-DD`. Never throws. */
export type Rule = (known: Known, today: string) => GateReport;

export const UNKNOWN: GateReport = { state: 'unknown', certainty: 'cannotTell', reasons: [] };

/** The grounds for the values of these facts; a fact that is not known has none. */
export const because = (known: Known, ...facts: FactId[]): Reason[] =>
  facts.flatMap((fact) => known.reason(fact) ?? []);

/** What was inferred or only answered is likely; what the server named or a tool read is certain. */
export function certaintyOf(reasons: readonly Reason[]): Certainty {
  if (reasons.length === 0) return 'likely';
  const sure = reasons.every(
    (r) => (r.kind === 'reply' && r.how === 'named') || (r.kind === 'evidence' && !SAID.has(r.evidence.origin)),
  );
  return sure ? 'certain' : 'likely';
}

/** Origins of what nobody has read: a person's word, and what follows from something else. */
const SAID: ReadonlySet<string> = new Set(['answer', 'link', 'site', 'inferred']);

/** A gate's state with its grounds; how certain it is follows from them unless it is given. */
export const report = (state: GateState, reasons: readonly Reason[], certainty = certaintyOf(reasons)): GateReport => ({
  state,
  certainty,
  reasons,
});

/** Closed by the reply that names the gate. */
export function namedReport(known: Known, gate: GateId): GateReport | null {
  const id = known.named(gate);
  return id === null ? null : report('closed', [{ kind: 'reply', reply: id, how: 'named' }], 'certain');
}

/** Nothing is known about the gate itself: open where the message has passed it, else unknown. */
export function passedOrUnknown(known: Known, gate: GateId): GateReport {
  const reason = known.passed(gate);
  return reason === null ? UNKNOWN : report('open', [reason], 'likely');
}

/** The gate plays no part in this case, because of the values of these facts. */
export const notApplicable = (known: Known, ...facts: FactId[]): GateReport =>
  report('notApplicable', because(known, ...facts));

/** Whether the value is somebody's word, and not read by a tool or seen in a log. */
export function wasSaid(known: Known, fact: FactId): boolean {
  const reason = known.reason(fact);
  return reason?.kind === 'evidence' && SAID.has(reason.evidence.origin);
}

/** Whether the client is known to log in with OAuth; false where the method is unknown. */
export const usesOAuth = (known: Known): boolean => known.value('method') === 'oauth';

/** Whether the client is known to log in with Basic authentication; false where the method is unknown. */
export const usesBasic = (known: Known): boolean => known.value('method') === 'basic';

/** Whether an application logs in as itself, without a person. */
export const appOnly = (known: Known): boolean => usesOAuth(known) && known.value('oauthFlow') === 'appOnly';
