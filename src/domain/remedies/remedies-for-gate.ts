import type { Known } from '../evidence/case-state.ts';
import type { FactId, Facts } from '../facts.ts';
import type { GateId } from '../gates.ts';
import { NEW_TENANTS_WITHOUT_BASIC } from '../rules/retirement-dates.ts';
import { authenticationRemedies, encryptionRemedies, endpointRemedies } from './connection-remedies.ts';
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

/** Microsoft says that administrators of existing tenants can turn Basic on again. */
function mayReenableBasic({ value }: Known): boolean {
  const created = value('tenantCreated');
  return value('basicForTenant') !== 'unavailable' && (created === undefined || created < NEW_TENANTS_WITHOUT_BASIC);
}

function isInferred(fact: FactId, { reason }: Known): boolean {
  const why = reason(fact);
  return why?.kind === 'evidence' && why.evidence.origin === 'inferred';
}

function accountRemedies(known: Known): RemedyId[] {
  const { value } = known;
  switch (value('account')) {
    case 'badCredentials':
      // It follows from the address: another name is to be entered, not another password.
      if (isInferred('account', known)) return ['checkSignInAddress', 'correctCredentials'];
      return passwordRemedies(value('passwordChecked'), value('changedAround'));
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
    case 'issue':
      return ['readSignInLog', 'clearUserRisk', 'unblockSignIn'];
    default:
      return ['readSignInLog'];
  }
}

/** A password that works elsewhere is stored wrongly, belongs to another address, or is stopped by a second factor here. */
function passwordRemedies(
  checked: Facts['passwordChecked'] | undefined,
  changed: Facts['changedAround'] | undefined,
): RemedyId[] {
  const secondFactor: RemedyId[] = checked === 'worksElsewhere' || changed === 'mfa' ? ['useAppPassword'] : [];
  if (checked === 'worksElsewhere') return ['checkSignInAddress', 'correctCredentials', ...secondFactor];
  if (checked === 'failsElsewhere') return ['correctCredentials', 'renewPassword', ...secondFactor];
  return ['correctCredentials', 'checkSignInAddress', ...secondFactor];
}

function tokenRemedies({ value }: Known): RemedyId[] {
  const road = value('oauthFlow') === 'appOnly' ? value('appRoad') : undefined;
  const byRole = road === 'exchangeRole';
  switch (value('token')) {
    case 'wrongAudience':
      return ['fixTokenAudience'];
    case 'missingPermission':
      return byRole ? ['grantExchangeRole'] : ['grantTokenPermission'];
    case 'wrongUser':
      return ['fixTokenUser', 'getNewToken'];
    case 'servicePrincipalNotRegistered':
      return ['registerServicePrincipal'];
    case 'noMailboxAccess':
      return [byRole ? 'grantExchangeRole' : 'grantMailboxAccess', 'registerServicePrincipal'];
    case 'signInUnfinished':
      return ['getNewToken'];
    case 'expired':
      // What renews it may have expired as well.
      return ['renewToken', 'getNewToken'];
    case 'malformed':
      return ['rebuildXoauth2'];
    case 'refused':
      // Entra ID asks for a second factor, which only a person at a browser can give.
      return value('account') === 'mfaRequired' ? ['satisfyTokenPolicy'] : ['repairTokenRequest'];
    default:
      // The two ways of an application must not be mixed: a permission would widen the role, and ask for FullAccess again.
      if (byRole) return ['grantExchangeRole', 'registerServicePrincipal'];
      if (road === 'entraPermission') return ['registerServicePrincipal', 'grantMailboxAccess'];
      return value('oauthFlow') === 'appOnly'
        ? ['fixTokenAudience', 'registerServicePrincipal', 'grantMailboxAccess', 'grantTokenPermission']
        : ['fixTokenUser', 'fixTokenAudience', 'getNewToken', 'grantTokenPermission'];
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
