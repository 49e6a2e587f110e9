import { isClientId } from '../../domain/clients/clients.ts';
import type { Diagnosis, Reason } from '../../domain/diagnosis.ts';
import type { GateId } from '../../domain/gates.ts';
import { nameOfClient } from '../clients/client-names.ts';
import type { KnownRow } from '../props.ts';
import type { T } from '../words.ts';
import { because } from './reasons.ts';

/** The gate that the verdict names: the one that blocks, or the one that is left as likely; else undefined. */
export function titleGate({ outcome, first, certainty, suspects }: Diagnosis): GateId | undefined {
  if (outcome === 'blocked') return first ?? undefined;
  return outcome === 'cannotTell' && certainty === 'likely' ? suspects[0] : undefined;
}

/** The verdict in one sentence: the gate that it names, or how the diagnosis ends. */
export function verdictTitle(diagnosis: Diagnosis, t: T): string {
  if (diagnosis.findings.includes('settingsRight')) return t('finding.settingsRight.title');
  // What the text is about stands in the reply's own title; the finding says what follows from it.
  if (diagnosis.findings.includes('notSmtpAuth'))
    return diagnosis.reply === null ? t('finding.notSmtpAuth.title') : t(`reply.${diagnosis.reply}.title`);
  const gate = titleGate(diagnosis);
  if (gate === undefined) return t(`outcome.${diagnosis.outcome}.title`);
  const named = NAMED_BY_REPLY.has(gate) ? diagnosis.gates[gate].reasons.find(isNamed) : undefined;
  return named === undefined ? t(`gate.${gate}.closed`) : t(`reply.${named.reply}.title`);
}

/** Gates that close for many reasons: the reply that names one says more than the gate. */
const NAMED_BY_REPLY: ReadonlySet<GateId> = new Set(['account', 'token', 'limits']);

const isNamed = (reason: Reason): reason is Extract<Reason, { kind: 'reply' }> =>
  reason.kind === 'reply' && reason.how === 'named';

/** "Certain: the server said so". */
export function certaintyReason(diagnosis: Diagnosis, t: T): string {
  return `${t(`certainty.${diagnosis.certainty}`)}: ${t(because(diagnosis))}`;
}

/** The value of a row as plain text. */
export function valueText({ question, option, text }: KnownRow, t: T): string {
  if (question === 'client' && isClientId(option)) return nameOfClient(option);
  return text ?? (option === 'unknown' ? t('known.unknown') : t(`question.${question}.option.${option}`));
}
