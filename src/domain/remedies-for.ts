import { NEW_TENANTS_WITHOUT_BASIC } from './gate-rules.ts';
import type { GateId } from './gates.ts';
import type { Known } from './known.ts';
import { REMEDY_IDS, type Remedy, type RemedyId, remedy } from './remedies.ts';

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

/** What opens this gate in this case; of equal harm, the likeliest to help first. */
function openers(gate: GateId, known: Known): RemedyId[] {
  const { value } = known;
  const oauth = value('method') === 'oauth';
  switch (gate) {
    case 'endpoint':
      return endpointRemedies(known);
    case 'encryption':
      return encryptionRemedies(known);
    case 'authentication':
      return authenticationRemedies(known);
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
      return mayReenableBasic(known) ? ['reenableBasicForTenant'] : [];
    case 'conditionalAccess':
      return oauth
        ? ['readSignInLog', 'satisfyTokenPolicy']
        : ['readSignInLog', 'excludeFromConditionalAccess', 'addTrustedLocation'];
    case 'account':
      return accountRemedies(known);
    case 'mailbox':
      if (value('mailbox') === 'shared') return ['signInAsDelegate'];
      // The server on premises takes the message, with or without a connector behind it.
      if (value('mailbox') === 'onPremises') return ['relayOnPremises', 'relayThroughConnector'];
      return value('mailbox') === undefined ? ['checkSignInAddress', 'licenseMailbox'] : ['licenseMailbox'];
    case 'token':
      return tokenRemedies(known);
    case 'sender':
      // Send As gives no right to a domain that the tenant does not have.
      return known.named('sender') === 'unregisteredDomain' ? ['matchSender'] : ['matchSender', 'grantSendAs'];
    case 'limits':
      return limitRemedies(known);
    default:
      return gate satisfies never;
  }
}

/** AUTH is offered only after STARTTLS, so that a client without it fails here as well. */
function authenticationRemedies({ value, named }: Known): RemedyId[] {
  const noTls: RemedyId[] = value('encryption') === 'startTls' ? [] : ['turnOnStartTls'];
  const mechanism = value('mechanism');
  if (mechanism === 'login' || mechanism === 'xoauth2') return [...noTls, 'useOfferedMechanism'];
  const refused = named('authentication');
  const sent = mechanism !== undefined || (refused !== null && value('login') !== 'notTried');
  if (sent) return refused === null ? ['useOfferedMechanism'] : ['useOfferedMechanism', ...noTls];
  return ['enterCredentials', ...noTls, 'useOfferedMechanism'];
}

/** Microsoft says that administrators of existing tenants can turn Basic on again. */
function mayReenableBasic({ value }: Known): boolean {
  const created = value('tenantCreated');
  return value('basicForTenant') !== 'unavailable' && (created === undefined || created < NEW_TENANTS_WITHOUT_BASIC);
}

function endpointRemedies({ value, named }: Known): RemedyId[] {
  if (value('service') === 'outlookConsumer') return ['useConsumerOAuth', 'useOtherProvider'];
  if (value('service') === 'other' || value('service') === 'exchangeOnPremises')
    return ['setHostAndPort', 'askOtherProvider'];
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
      // Entra ID asks for a second factor, which only a person at a browser can give.
      return value('account') === 'mfaRequired' ? ['satisfyTokenPolicy'] : ['repairTokenRequest'];
    default:
      return value('oauthFlow') === 'appOnly'
        ? ['fixTokenAudience', 'registerServicePrincipal', 'grantMailboxAccess', 'grantTokenPermission']
        : ['fixTokenUser', 'fixTokenAudience', 'grantTokenPermission'];
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
      gate !== 'account' || known.value('account') === 'mfaRequired' || known.value('account') === 'federationFailed'
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
