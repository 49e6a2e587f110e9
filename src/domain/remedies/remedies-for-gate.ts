import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';
import { NEW_TENANTS_WITHOUT_BASIC } from '../rules/retirement-dates.ts';
import type { RemedyId } from './remedies.ts';

/** What opens this gate in this case; of equal harm, the likeliest to help first. */
export function openers(gate: GateId, known: Known): RemedyId[] {
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
        : ['readSignInLog', 'addTrustedLocation', 'excludeFromConditionalAccess'];
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
