import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';
import { REMEDY_IDS, type Remedy, type RemedyId, remedy } from './remedies.ts';
import { openers } from './remedies-for-gate.ts';

/**
 * Least harm first. Where two are equal, opening the gate comes before going round it, and what takes protection from an
 * account comes last; else the order in which they were named, which is that of the causes they answer.
 */
function byHarm(a: RemedyId, b: RemedyId): number {
  return rank(remedy(a)) - rank(remedy(b));
}

function rank({ harm, way, unprotects }: Remedy): number {
  return harm * 3 + (unprotects ? 2 : way === 'round' ? 1 : 0);
}

/** The ways round this gate that make sense in this case. */
function waysRound(gate: GateId, known: Known): RemedyId[] {
  if (known.value('service') !== undefined && known.value('service') !== 'exchangeOnline') return [];
  const oauth = known.value('method') === 'oauth';
  return REMEDY_IDS.filter((id) => {
    const { way, gates } = remedy(id);
    if (way !== 'round' || !gates.includes(gate) || gate === 'endpoint') return false;
    // Who is blocked for what was sent must not send it another way.
    if (gate === 'limits' && known.value('limit') === 'senderBlocked') return false;
    if (gate === 'sender' && known.named('sender') === 'unregisteredDomain') return false;
    // Graph sends from a mailbox in Exchange Online.
    if (id === 'sendThroughGraph' && known.value('mailbox') === 'onPremises') return false;
    if (id === 'sendThroughGraph' && known.value('mailbox') === 'missing') return false;
    if (oauth) return id !== 'switchToOAuth' && id !== 'useOAuthProxy';
    // A wrong password or a locked account is no reason to change the method; a second factor is.
    return (
      gate !== 'account' ||
      known.value('account') === 'mfaRequired' ||
      known.value('account') === 'federationFailed' ||
      known.value('changedAround') === 'mfa'
    );
  });
}

/** What opens `gate`, and what takes the message round it, least harm first. */
export function remediesFor(gate: GateId, known: Known): RemedyId[] {
  return [...new Set([...openers(gate, known), ...waysRound(gate, known)])].sort(byHarm);
}

/** What to do where the readings are right and the reply names the gate all the same. */
export function overtakenRemedies(gate: GateId, known: Known): RemedyId[] {
  switch (gate) {
    case 'tenantSetting':
    case 'mailboxSetting':
      return ['checkSignInAddress', 'waitForChange', 'findAutomation'];
    case 'securityDefaults':
    case 'authenticationPolicy':
    case 'conditionalAccess':
    case 'retirement':
      // The sentence is given to Basic alone: a client that is said to use OAuth did not.
      return known.value('method') === 'oauth'
        ? ['readSignInLog', 'switchToOAuth']
        : ['waitForChange', 'readSignInLog'];
    case 'account':
      return ['checkSignInAddress', 'correctCredentials', 'readSignInLog'];
    case 'token':
      return ['renewToken', 'waitForChange', 'fixTokenUser'];
    case 'sender':
      return ['checkSignInAddress', 'matchSender', 'waitForChange'];
    case 'endpoint':
    case 'encryption':
    case 'authentication':
    case 'mailbox':
    case 'limits':
      return openers(gate, known);
    default:
      return gate satisfies never;
  }
}

/** Each once, least harm first. */
export function sortByHarm(ids: readonly RemedyId[]): RemedyId[] {
  return [...new Set(ids)].sort(byHarm);
}
