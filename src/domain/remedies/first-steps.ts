import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';
import { type RemedyId, remedy } from './remedies.ts';
import { openers } from './remedies-for-gate.ts';

/**
 * What to try where several gates may be the one, in the order of the gates: for each what opens it at little cost, and the
 * sign-in logs once for those of which they tell. No way round, which would be much work for a guess.
 */
export function firstSteps(suspects: readonly GateId[], known: Known): RemedyId[] {
  const silent: RemedyId[] = isWithoutReply(known) ? ['showInnerError'] : [];
  return [...new Set([...silent, ...suspects.flatMap((gate) => stepsAt(gate, known))])];
}

/** What a program says itself hides what the server said. */
function isWithoutReply({ latest }: Known): boolean {
  return latest === null || latest.id === 'loginFailedWithoutReply' || latest.id === 'refusalLost';
}

function stepsAt(gate: GateId, known: Known): RemedyId[] {
  switch (gate) {
    case 'account':
      return ['readSignInLog', ...atAccount(known)];
    case 'securityDefaults':
    case 'authenticationPolicy':
    case 'conditionalAccess':
    case 'retirement':
      return ['readSignInLog'];
    case 'tenantSetting':
    case 'mailboxSetting':
      return ['enableMailboxSmtpAuth'];
    case 'endpoint':
      // Who was refused a sign-in has reached a server.
      return known.latest?.reply.stage === 'credentials' ? [] : openers(gate, known).slice(0, 2);
    default:
      return openers(gate, known).filter((id) => remedy(id).way === 'opens' && remedy(id).harm < 2);
  }
}

function atAccount({ value, latest }: Known): RemedyId[] {
  const passwordIsRight = value('passwordChecked') === 'worksElsewhere' && value('changedAround') !== 'password';
  // This sentence is given to a right password alone.
  if (passwordIsRight || latest?.id === 'criteriaNotMet')
    return value('changedAround') === 'mfa' ? ['useAppPassword'] : [];
  const expired: RemedyId[] = value('workedBefore') === 'stoppedByItself' ? ['renewPassword'] : [];
  return ['correctCredentials', ...expired];
}
