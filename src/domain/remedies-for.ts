import type { GateId } from './gates.ts';
import type { Known } from './known.ts';
import { REMEDY_IDS, type Remedy, type RemedyId, remedy } from './remedies.ts';

/** Least harm first; where two are equal, opening the gate comes before going round it. */
function byHarm(a: RemedyId, b: RemedyId): number {
  const key = ({ harm, way }: Remedy): number => harm * 2 + (way === 'round' ? 1 : 0);
  return key(remedy(a)) - key(remedy(b)) || REMEDY_IDS.indexOf(a) - REMEDY_IDS.indexOf(b);
}

/** What opens this gate in this case. The order does not matter here. */
function openers(gate: GateId, known: Known): RemedyId[] {
  const { value } = known;
  const oauth = value('method') === 'oauth';
  switch (gate) {
    case 'endpoint':
      return endpointRemedies(known);
    case 'encryption':
      return encryptionRemedies(known);
    case 'authentication': {
      const sent =
        value('mechanism') !== undefined || known.named('authentication') === 'authenticationTypeUnrecognized';
      return sent || known.named('authentication') === 'noCommonMechanism'
        ? ['useOfferedMechanism']
        : ['enterCredentials', 'useOfferedMechanism'];
    }
    case 'tenantSetting':
      return ['enableMailboxSmtpAuth', 'findAutomation', 'enableTenantSmtpAuth'];
    case 'mailboxSetting':
      return value('tenantSmtpAuth') === 'enabled'
        ? ['enableMailboxSmtpAuth', 'inheritMailboxSmtpAuth', 'findAutomation']
        : ['enableMailboxSmtpAuth', 'findAutomation'];
    case 'securityDefaults':
      return ['turnOffSecurityDefaults'];
    case 'authenticationPolicy':
      return ['allowBasicForUser', 'allowBasicInDefaultPolicy'];
    case 'retirement':
      return value('basicForTenant') === 'unavailable' ? [] : ['reenableBasicForTenant'];
    case 'conditionalAccess':
      return oauth
        ? ['readSignInLog', 'satisfyTokenPolicy']
        : ['readSignInLog', 'addTrustedLocation', 'excludeFromConditionalAccess'];
    case 'account':
      return accountRemedies(known);
    case 'mailbox':
      return value('mailbox') === 'shared'
        ? ['signInAsDelegate']
        : value('mailbox') === 'onPremises'
          ? []
          : ['licenseMailbox'];
    case 'token':
      return tokenRemedies(known);
    case 'sender':
      return ['matchSender', 'grantSendAs'];
    case 'limits':
      return limitRemedies(known);
    default:
      return gate satisfies never;
  }
}

function endpointRemedies({ value, named }: Known): RemedyId[] {
  if (value('service') === 'outlookConsumer') return ['useConsumerOAuth'];
  if (value('service') === 'other' || value('service') === 'exchangeOnPremises')
    return ['askOtherProvider', 'setHostAndPort'];
  const connection = value('connection');
  const unreachable = (connection !== undefined && connection !== 'ok') || named('endpoint') !== null;
  return unreachable ? ['setHostAndPort', 'openNetworkPath'] : ['setHostAndPort'];
}

function encryptionRemedies({ value }: Known): RemedyId[] {
  const worldwide = value('cloud') !== 'gccHigh' && value('cloud') !== 'dod';
  switch (value('encryption')) {
    case 'none':
    case 'implicitTls':
      return ['turnOnStartTls'];
    case 'tooOld':
      // The legacy endpoint is not offered in the US government clouds.
      return worldwide ? ['updateTls', 'useLegacyTlsEndpoint'] : ['updateTls'];
    case 'untrusted':
      return ['trustCertificate'];
    default:
      return ['turnOnStartTls', 'updateTls', 'trustCertificate'];
  }
}

function accountRemedies({ value }: Known): RemedyId[] {
  switch (value('account')) {
    case 'badCredentials':
      return ['correctCredentials'];
    case 'locked':
      return ['stopRetries', 'correctCredentials', 'readSignInLog'];
    case 'signInBlocked':
      return ['unblockSignIn'];
    case 'passwordExpired':
      return ['renewPassword'];
    case 'mfaRequired':
      return ['useAppPassword', 'excludeFromMfa'];
    case 'federationFailed':
      return ['repairFederation', 'useCloudAccount'];
    default:
      return ['readSignInLog'];
  }
}

function tokenRemedies({ value }: Known): RemedyId[] {
  switch (value('token')) {
    case 'wrongAudience':
      return ['fixTokenAudience'];
    case 'missingPermission':
      return ['grantTokenPermission'];
    case 'wrongUser':
      return ['fixTokenUser'];
    case 'servicePrincipalNotRegistered':
      return ['registerServicePrincipal'];
    case 'noMailboxAccess':
      return ['grantMailboxAccess', 'registerServicePrincipal'];
    case 'expired':
      return ['renewToken'];
    case 'malformed':
      return ['rebuildXoauth2'];
    case 'refused':
      return ['repairTokenRequest'];
    default:
      return ['fixTokenAudience', 'fixTokenUser'];
  }
}

function limitRemedies({ value }: Known): RemedyId[] {
  switch (value('limit')) {
    case 'throttled':
      return ['slowDown'];
    case 'quotaReached':
      return ['waitForQuota'];
    case 'mailboxFull':
      return ['emptyMailbox'];
    case 'senderBlocked':
      return ['unblockSender'];
    default:
      return ['slowDown', 'waitForQuota'];
  }
}

/** The ways round this gate that make sense in this case. */
function waysRound(gate: GateId, known: Known): RemedyId[] {
  if (known.value('service') !== undefined && known.value('service') !== 'exchangeOnline') return [];
  const oauth = known.value('method') === 'oauth';
  return REMEDY_IDS.filter((id) => {
    const { way, gates } = remedy(id);
    if (way !== 'round' || !gates.includes(gate) || id === 'useConsumerOAuth' || id === 'askOtherProvider')
      return false;
    // Who is blocked for what was sent must not send it another way.
    if (gate === 'limits' && known.value('limit') === 'senderBlocked') return false;
    if (oauth) return id !== 'switchToOAuth' && id !== 'useOAuthProxy';
    // A wrong password or a locked account is no reason to change the method; a second factor is.
    return (
      gate !== 'account' || known.value('account') === 'mfaRequired' || known.value('account') === 'federationFailed'
    );
  });
}

/** What opens `gate`, and what takes the message round it, least harm first. */
export function remediesFor(gate: GateId, known: Known): RemedyId[] {
  return [...new Set([...openers(gate, known), ...waysRound(gate, known)])].sort(byHarm);
}

/** The same for several lists. */
export function sortByHarm(ids: readonly RemedyId[]): RemedyId[] {
  return [...new Set(ids)].sort(byHarm);
}
