import type { Known } from '../evidence/case-state.ts';
import type { FactId, Facts } from '../facts.ts';
import { isRightServer } from './connection-remedies.ts';
import type { RemedyId } from './remedies.ts';

/** Remedies whose result is one value of a fact: where the fact has it, they are met. */
const RESULT: { readonly [R in RemedyId]?: { [F in FactId]: readonly [F, ...Facts[F][]] }[FactId] } = {
  enableMailboxSmtpAuth: ['mailboxSmtpAuth', 'enabled'],
  enableTenantSmtpAuth: ['tenantSmtpAuth', 'enabled'],
  allowBasicForUser: ['authenticationPolicy', 'allowsBasic'],
  allowBasicInDefaultPolicy: ['authenticationPolicy', 'allowsBasic'],
  turnOffSecurityDefaults: ['securityDefaults', 'off'],
  reenableBasicForTenant: ['basicForTenant', 'allowed'],
  turnOnStartTls: ['encryption', 'startTls'],
  licenseMailbox: ['mailbox', 'licensed'],
  grantSendAs: ['sender', 'own', 'sendAsGranted'],
  correctCredentials: ['account', 'ok'],
  switchToOAuth: ['method', 'oauth'],
  useConsumerOAuth: ['method', 'oauth'],
};

/** The same remedies, those last that are met already. */
export function leastMetFirst(ids: readonly RemedyId[], known: Known): RemedyId[] {
  const isVain = (id: RemedyId): boolean => isMet(id, known);
  return [...ids.filter((id) => !isVain(id)), ...ids.filter(isVain)];
}

/** What is known shows that this has been done. */
function isMet(id: RemedyId, known: Known): boolean {
  if (id === 'setHostAndPort') return isRightServer(known);
  if (id === 'enterCredentials')
    return (
      known.value('login') === 'refused' && known.value('method') !== 'none' && known.named('authentication') === null
    );
  const [fact, ...values] = RESULT[id] ?? [];
  // What a log showed gives way to a reply that names the gate of the same name.
  if (fact === undefined || isOverruled(fact, known)) return false;
  const value = known.value(fact);
  return value !== undefined && (values as readonly unknown[]).includes(value);
}

function isOverruled(fact: FactId, { reason, latest }: Known): boolean {
  const why = reason(fact);
  const outcome = latest?.reply.outcome;
  const read = why?.kind === 'evidence' && why.evidence.origin === 'transcript';
  return read && outcome?.kind === 'gate' && outcome.gate === fact;
}
