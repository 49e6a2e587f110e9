import type { ReplyId } from '../../domain/replies/replies.ts';
import { signInError } from '../../domain/sign-in-errors.ts';
import type { Decisive, Reading } from '../../read/index.ts';
import type { Gist } from '../../read/replies/reply-topic.ts';

/** Cause ids of the labelled files; their meaning is in the README beside those files. */
type Cause =
  | 'tenant-smtp-auth-disabled'
  | 'mailbox-smtp-auth-disabled'
  | 'smtp-auth-disabled-unspecified'
  | 'basic-auth-disabled'
  | 'security-defaults'
  | 'conditional-access'
  | 'mfa-or-app-password'
  | 'bad-credentials'
  | 'account-locked-or-disabled'
  | 'not-authenticated'
  | 'wrong-endpoint'
  | 'tls-failure'
  | 'connectivity'
  | 'send-as-denied'
  | 'oauth-token-invalid'
  | 'oauth-consent-or-permission'
  | 'throttled'
  | 'sender-blocked'
  | 'relay-not-permitted'
  | 'licence-or-mailbox-missing'
  | 'direct-send-rejected'
  | 'ambiguous-auth-failure'
  | 'success'
  | 'not-smtp-auth';

const BY_REPLY: Readonly<Record<ReplyId, Cause>> = {
  clientNotAuthenticated: 'not-authenticated',
  anonymousMailRefused: 'not-authenticated',
  refusalLost: 'ambiguous-auth-failure',
  authenticationUnsuccessful: 'ambiguous-auth-failure',
  smtpAuthDisabledForTenant: 'tenant-smtp-auth-disabled',
  smtpAuthDisabledForMailbox: 'mailbox-smtp-auth-disabled',
  basicAuthenticationDisabled: 'basic-auth-disabled',
  credentialsIncorrect: 'bad-credentials',
  criteriaNotMet: 'ambiguous-auth-failure',
  securityDefaultsPolicy: 'security-defaults',
  accountLocked: 'account-locked-or-disabled',
  accountHasIssue: 'account-locked-or-disabled',
  federationUnreachable: 'ambiguous-auth-failure',
  federationWithoutHttps: 'ambiguous-auth-failure',
  basicNotSupported: 'basic-auth-disabled',
  otherRefusal: 'ambiguous-auth-failure',
  startTlsRequired: 'not-authenticated',
  mustIssueStartTls: 'not-authenticated',
  authenticationTypeUnrecognized: 'not-authenticated',
  temporaryProxyError: 'ambiguous-auth-failure',
  oldTlsVersion: 'tls-failure',
  connectionDropped: 'connectivity',
  serviceNotActive: 'connectivity',
  sessionTimedOut: 'connectivity',
  temporaryAuthenticationFailure: 'ambiguous-auth-failure',
  mailboxLogonFailure: 'licence-or-mailbox-missing',
  tokenExpiresSoon: 'oauth-token-invalid',
  tlsHandshakeFailed: 'tls-failure',
  cannotConnect: 'connectivity',
  otherTemporaryRefusal: 'connectivity',
  wrongTlsMode: 'tls-failure',
  certificateNotTrusted: 'tls-failure',
  connectionRefused: 'connectivity',
  connectionTimedOut: 'connectivity',
  nameNotFound: 'connectivity',
  authNotOffered: 'not-authenticated',
  noCommonMechanism: 'not-authenticated',
  plainRefusedByClient: 'not-authenticated',
  loginFailedWithoutReply: 'ambiguous-auth-failure',
  sendAsNotPermitted: 'send-as-denied',
  sendAsDenied: 'send-as-denied',
  sendAsDeniedOlder: 'send-as-denied',
  submissionQuotaExceeded: 'throttled',
  dailyRecipientLimit: 'throttled',
  mailboxFull: 'throttled',
  concurrentConnections: 'throttled',
  senderThreadLimit: 'throttled',
  recipientThreadLimit: 'throttled',
  badOutboundSender: 'sender-blocked',
  senderBanned: 'sender-blocked',
  recipientAccessDenied: 'not-smtp-auth',
  badHelo: 'not-smtp-auth',
  rejectedByRecipient: 'sender-blocked',
  notRfc5322: 'not-smtp-auth',
  customerBlockList: 'sender-blocked',
  sendingIpBanned: 'sender-blocked',
  tenantAllowBlockList: 'sender-blocked',
  tenantThresholdExceeded: 'sender-blocked',
  trafficNotAccepted: 'sender-blocked',
  unregisteredDomain: 'sender-blocked',
  domainBanned: 'sender-blocked',
  tenantRecipientLimit: 'throttled',
  relayAccessDenied: 'relay-not-permitted',
  wrongRegion: 'relay-not-permitted',
  directSendNotAllowed: 'direct-send-rejected',
  unableToRelay: 'relay-not-permitted',
  recipientRejectedAtMx: 'not-smtp-auth',
  relayOrAuthenticationMissing: 'relay-not-permitted',
  senderNotAuthenticatedForRecipient: 'not-smtp-auth',
  malformedMessage: 'not-smtp-auth',
  temporarilyRestricted: 'throttled',
  tenantRestricted: 'sender-blocked',
  highVolumeSenderRules: 'sender-blocked',
  messageTooLarge: 'not-smtp-auth',
  protocolFault: 'not-smtp-auth',
  smtpAuthDisabled: 'smtp-auth-disabled-unspecified',
  organizationRefused: 'ambiguous-auth-failure',
  userNotResolved: 'ambiguous-auth-failure',
  tlsNotAvailable: 'tls-failure',
  organizationOldTls: 'tls-failure',
  malformedToken: 'oauth-token-invalid',
  otherProviderCredentials: 'bad-credentials',
  otherProviderAppPassword: 'mfa-or-app-password',
  onPremisesNotAuthenticated: 'not-authenticated',
  loginAccepted: 'success',
  messageAccepted: 'success',
};

/** Codes of Entra ID about consent, scopes, addresses and registrations; the other token codes are about the token itself. */
const CONSENT: ReadonlySet<number> = new Set([
  28000, 28003, 50011, 50020, 50059, 50105, 50194, 65001, 65002, 65004, 70001, 70011, 90002, 90008, 90009, 90094,
  500011, 500112, 500113, 500200, 530004, 650051, 650052, 650053, 650056, 650057, 90072, 7000229, 700011, 700016,
  700054, 900023, 900144, 900971, 7000112, 7000218, 9001023, 9002325, 9002326,
]);

/** The cause that a reading stands for: by the server's reply, else by Entra's code, else by what the session shows. */
export function causeOf(reading: Reading): Cause {
  const { decisive, topic, seen, session, signInErrors } = reading;
  if (topic === 'mailAccess') return 'not-smtp-auth';
  if (topic === 'signInLog' && signInErrors.length === 0) return 'success';
  if (signInErrors.length > 0 && (decisive?.reply ?? null) === null) return causeOfCode(signInErrors.at(-1) ?? 0);
  if (reading.otherProtocol !== null && (decisive === null || decisive.basic === null)) return 'wrong-endpoint';
  if (topic === 'token' && signInErrors.length === 0) return causeOfTokenError(reading.tokenError);
  if (decisive?.reply != null) return causeOfReply(decisive.reply, reading);
  if (decisive !== null) return causeOfUnknown(decisive, reading);
  if (session.visible && seen.authAttempted === false) return 'not-authenticated';
  if (session.visible && seen.authAttempted === true)
    return seen.authSucceeded === true ? 'success' : 'ambiguous-auth-failure';
  return 'not-smtp-auth';
}

function causeOfTokenError(error: string | null): Cause {
  if (error === 'interaction_required') return 'mfa-or-app-password';
  const aboutConsent = error === 'consent_required' || error === 'invalid_scope' || error === 'unauthorized_client';
  return aboutConsent || error === 'invalid_request' ? 'oauth-consent-or-permission' : 'oauth-token-invalid';
}

function causeOfReply(id: ReplyId, reading: Reading): Cause {
  const { seen, session, decisive } = reading;
  const elsewhere = answeredElsewhere(reading);
  const cause = BY_REPLY[id];
  if ((cause === 'not-authenticated' || id === 'otherProviderCredentials') && elsewhere) return 'wrong-endpoint';
  if (id === 'otherTemporaryRefusal' && decisive?.gist === 'limit') return 'throttled';
  if (id === 'otherProviderCredentials' && decisive?.gist === 'account') return 'account-locked-or-disabled';
  // This sentence of Exchange Online's front end belongs to the login; after DATA another server's says the same.
  const proxy = id === 'temporaryProxyError' && /PRX4\b/.test(decisive?.words ?? '') && session.phase === null;
  const tried =
    seen.authAttempted === true || session.phase === 'auth' || (proxy && !/after end of data/i.test(reading.redacted));
  if (id === 'temporaryProxyError' || id === 'otherTemporaryRefusal' || id === 'temporaryAuthenticationFailure')
    return tried
      ? 'ambiguous-auth-failure'
      : id === 'otherTemporaryRefusal' && decisive?.basic === '421'
        ? 'connectivity'
        : 'not-smtp-auth';
  if (id === 'protocolFault' && seen.authAttempted === true) return 'not-authenticated';
  return cause;
}

/** The server that answered is not the one where mail is submitted: the tenant's MX, or somebody else's under that name. */
function answeredElsewhere({ session, seen, decisive, evidence }: Reading): boolean {
  const mx = /protection\.outlook\.com/i;
  if (mx.test(session.banner ?? '') || mx.test(decisive?.words ?? '')) return true;
  const service = evidence.find(({ fact }) => fact === 'service')?.value;
  return /office365\.com$/.test(seen.host ?? '') && service === 'other';
}

const BY_GIST: Readonly<Record<NonNullable<Gist>, Cause>> = {
  notAuthenticated: 'not-authenticated',
  login: 'ambiguous-auth-failure',
  account: 'account-locked-or-disabled',
  sender: 'send-as-denied',
  spam: 'sender-blocked',
  limit: 'throttled',
  relay: 'relay-not-permitted',
  recipient: 'not-smtp-auth',
  tls: 'not-authenticated',
  message: 'not-smtp-auth',
};

function causeOfUnknown({ basic, gist }: Decisive, { seen }: Reading): Cause {
  if (basic === '530' || basic === '505') return 'not-authenticated';
  if (basic === '535' || basic === '334')
    return seen.authSucceeded === false && basic === '334' ? 'not-authenticated' : 'ambiguous-auth-failure';
  return gist === null ? 'not-smtp-auth' : BY_GIST[gist];
}

function causeOfCode(code: number): Cause {
  const proves = signInError(code)?.proves ?? {};
  if (code === 0) return 'success';
  if (proves.conditionalAccess === 'blocks') return 'conditional-access';
  if (proves.securityDefaults === 'on') return 'security-defaults';
  if (proves.account === 'mfaRequired') return 'mfa-or-app-password';
  if (proves.account === 'locked' || proves.account === 'signInBlocked') return 'account-locked-or-disabled';
  if (proves.account === 'badCredentials' || proves.account === 'passwordExpired') return 'bad-credentials';
  if (proves.account === 'federationFailed') return 'ambiguous-auth-failure';
  // The other codes of this range are Conditional Access too.
  if (Object.keys(proves).length === 0 && /^530\d{2,3}$/.test(String(code))) return 'conditional-access';
  return CONSENT.has(code) ? 'oauth-consent-or-permission' : 'oauth-token-invalid';
}
