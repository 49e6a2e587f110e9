import type { ReplyId } from './replies.ts';

/**
 * What a server or a client prints for each reply, one form a line, as it stands in logs and in Microsoft's articles.
 * `[…]` stands for what differs from case to case: trailers, addresses, numbers, hosts. Articles often leave out the
 * basic code of a bounce; here each line that has an enhanced code carries the basic code of the catalogue.
 * A line that holds nothing but codes and `[…]` means that the sentence is not known.
 */
export const REPLY_TEXTS = {
  clientNotAuthenticated: '530 5.7.57 Client not authenticated to send mail. […]',
  anonymousMailRefused: '530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM […]',
  refusalLost: '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, […]',
  authenticationUnsuccessful: '535 5.7.3 Authentication unsuccessful […]',
  smtpAuthDisabledForTenant:
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled for more information. […]',
  smtpAuthDisabledForMailbox:
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled for more information. […]',
  basicAuthenticationDisabled: '535 5.7.139 Authentication unsuccessful, basic authentication is disabled. […]',
  credentialsIncorrect: '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect. […]',
  criteriaNotMet:
    '535 5.7.139 Authentication unsuccessful, the request did not meet the criteria to be authenticated successfully. Contact your administrator. […]',
  securityDefaultsPolicy:
    "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. Contact your administrator. […]",
  accountLocked: '535 5.7.139 Authentication unsuccessful, account locked. Contact your administrator. […]',
  accountHasIssue: '535 5.7.139 Authentication unsuccessful, account has an issue. Contact your administrator. […]',
  federationUnreachable: '535 5.7.139 Authentication unsuccessful, federated STS service was unreachable.',
  federationWithoutHttps: '535 5.7.139 Authentication unsuccessful, the federated STS URL does not support HTTPS.',
  basicNotSupported: '550 5.7.30 Basic authentication is not supported for Client Submission.',
  otherRefusal: '535 5.7.139 Authentication unsuccessful, […]',
  startTlsRequired: '451 5.7.3 STARTTLS is required to send mail […]',
  mustIssueStartTls: '451 5.7.3 Must issue a STARTTLS command first',
  authenticationTypeUnrecognized: '504 5.7.4 Unrecognized authentication type […]',
  temporaryProxyError: '451 4.7.0 Temporary server error. Please try again later. PRX4 […]',
  oldTlsVersion:
    '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2. Visit https://aka.ms/smtp_auth_tls',
  connectionDropped: '421 4.4.2 Connection dropped due to SocketError',
  serviceNotActive: '421 4.3.2 Service not active […]',
  sessionTimedOut: '4.4.1 Connection timed out. Total session duration: 00:20:55',
  temporaryAuthenticationFailure: '454 4.7.0 Temporary authentication failure',
  mailboxLogonFailure:
    '430 4.2.0 STOREDRV; mailbox logon failure; STOREDRV.Submission.Exception:ConnectionFailedTransientException.MapiExceptionLogonFailed; […] Cannot open mailbox […]',
  tokenExpiresSoon: '501 5.5.127 Invalid XOAUTH2 auth data - Token will expire soon',
  tlsHandshakeFailed: [
    'The handshake failed due to an unexpected packet format.',
    'An error occurred while attempting to establish an SSL or TLS connection.',
  ].join('\n'),
  cannotConnect: ['SMTP connect() failed.', 'Unable to connect to the remote server'].join('\n'),
  otherTemporaryRefusal: '421 4.7.[…]',

  wrongTlsMode: [
    '[SSL: WRONG_VERSION_NUMBER] wrong version number […]',
    'SSL routines:ssl3_get_record:wrong version number […]',
  ].join('\n'),
  certificateNotTrusted: [
    'self-signed certificate in certificate chain',
    'unable to get local issuer certificate',
    'The remote certificate is invalid according to the validation procedure.',
  ].join('\n'),
  connectionRefused: ['connect ECONNREFUSED […]:587', '[Errno 111] Connection refused'].join('\n'),
  connectionTimedOut: [
    'connect ETIMEDOUT […]:587',
    'java.net.SocketTimeoutException: connect timed out',
    'Connection timed out',
  ].join('\n'),
  nameNotFound: [
    'getaddrinfo ENOTFOUND […]',
    'getaddrinfo for […] failed: Name or service not known',
    "The remote name could not be resolved: '[…]'",
  ].join('\n'),
  authNotOffered: 'SMTP AUTH extension not supported by server.',
  noCommonMechanism: [
    'No authentication mechanisms supported by both server and client',
    'server […] offered no compatible authentication mechanisms for this type of connection security',
  ].join('\n'),
  plainRefusedByClient: ['unencrypted connection', 'cannot use a secure authentication method'].join('\n'),
  loginFailedWithoutReply: [
    'SMTP Error: Could not authenticate.',
    'authentication failed (method LOGIN)',
    'curl: (67) Login denied',
  ].join('\n'),

  sendAsNotPermitted: '550 5.7.60 SMTP; Client does not have permissions to send as this sender […]',
  sendAsDenied:
    '554 5.2.252 SendAsDenied; […] not allowed to send as […]; STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message […]',
  sendAsDeniedOlder:
    '554 5.2.0 STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; Failed to process message due to a permanent exception with message […]',
  submissionQuotaExceeded: '554 5.2.0 STOREDRV.Submission.Exception:SubmissionQuotaExceededException […]',
  dailyRecipientLimit:
    "550 5.1.90 Your message can't be sent because you've reached your daily limit for message recipients",
  mailboxFull: [
    '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded […]',
    '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionQuotaExceeded […]',
  ].join('\n'),
  concurrentConnections:
    '432 4.3.2 Concurrent connections limit exceeded. Visit https://aka.ms/concurrent_sending for more information. [Hostname=[…]]',
  senderThreadLimit: '432 4.3.2 STOREDRV.ClientSubmit; sender thread limit exceeded […]',
  recipientThreadLimit: '432 4.3.2 STOREDRV.Deliver; recipient thread limit exceeded […]',
  badOutboundSender: '550 5.1.8 Access denied, bad outbound sender […]',
  senderBanned: [
    '550 5.7.501 Access denied, spam abuse detected',
    '550 5.7.502 Access denied, banned sender',
    '550 5.7.503 Access denied, banned sender',
  ].join('\n'),
  recipientAccessDenied: [
    '550 5.7.504 […]: Recipient address rejected: Access denied',
    '550 5.7.505 Access denied, banned recipient',
  ].join('\n'),
  badHelo: '550 5.7.506 Access Denied, Bad HELO',
  rejectedByRecipient: [
    '550 5.7.507 Access denied, rejected by recipient',
    '550 5.7.508 Access denied, […] has exceeded permitted limits within […] range',
    '550 5.7.509 Access denied, sending domain […] does not pass DMARC verification and has a DMARC policy of reject.',
    '550 5.7.510 Access denied, […] does not accept email over IPv6',
    '550 5.7.511 Access denied, banned sender',
  ].join('\n'),
  notRfc5322: '550 5.7.512 Access denied, message must be RFC 5322 section 3.6.2 compliant',
  customerBlockList:
    '550 5.7.513 Service unavailable, Client host […] blocked by […] using Customer Block list (AS16012607)',
  sendingIpBanned: '550 5.7.606 Access denied, banned sending IP […]',
  tenantAllowBlockList:
    "550 5.7.703 Your message can't be delivered because messages to […] are blocked by your organization using Tenant Allow Block List.",
  tenantThresholdExceeded: '550 5.7.705 Access denied, tenant has exceeded threshold',
  trafficNotAccepted: '550 5.7.708 Service unavailable. Access denied, traffic not accepted from this IP. […] AS(7230)',
  unregisteredDomain: '550 5.7.750 Service unavailable. Client blocked from sending from unregistered domains',
  domainBanned: '550 5.7.800 Access denied, banned sender',
  tenantRecipientLimit: [
    '550 5.7.232 […] trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)',
    '550 5.7.233 […] tenant exceeded its daily limit […]',
    '550 5.7.236 […]',
  ].join('\n'),
  relayAccessDenied: '550 5.7.64 TenantAttribution; Relay Access Denied […]',
  wrongRegion: '451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35. […]',
  directSendNotAllowed:
    '550 5.7.68 TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources',
  unableToRelay: '550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain',
  recipientRejectedAtMx: [
    '550 5.4.1 Recipient address rejected: Access denied. […]',
    '550 5.4.1 Relay Access Denied',
  ].join('\n'),
  relayOrAuthenticationMissing: ['550 5.7.1 Unable to relay', '550 5.7.1 Delivery not authorized'].join('\n'),
  senderNotAuthenticatedForRecipient: [
    '550 5.7.12 Sender was not authenticated by organization',
    '550 5.7.124 Sender not in allowed-senders list',
    '550 5.7.133 Sender not authenticated for group',
    '550 5.7.134 Sender was not authenticated for mailbox',
    '550 5.7.136 Sender was not authenticated',
  ].join('\n'),
  malformedMessage: [
    '4.5.3 Too many recipients',
    '5.1.20 Multiple From addresses are not allowed without Sender address',
    '5.6.11 Invalid characters',
  ].join('\n'),
  temporarilyRestricted: [
    '451 4.7.500 Access denied, please try again later',
    '451 4.7.500 Server busy. Please try again later from […]. […]',
  ].join('\n'),
  tenantRestricted: '550 5.7.700 […]',
  highVolumeSenderRules:
    '550 5.7.515 Access denied, sending domain […] does not meet the required authentication level. […]',
  messageTooLarge: '552 5.3.4 Message size exceeds fixed maximum message size',
  protocolFault: [
    '500 5.3.3 Unrecognized command',
    '501 5.1.7 Invalid address',
    '501 5.5.4 Invalid domain name',
    '503 5.5.2 Send hello first',
  ].join('\n'),

  smtpAuthDisabled:
    '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled […]. Visit https://aka.ms/smtp_auth_disabled for more information. […]',
  organizationRefused:
    "535 5.7.139 Authentication unsuccessful, the organization configuration doesn't allow this authentication request.",
  userNotResolved:
    '535 5.7.3 Unable to proxy authenticated session because either the backend does not support it or failed to resolve the user',
  tlsNotAvailable: [
    '454 4.7.0 TLS not available due to local problem',
    '454 4.7.0 Failed to establish appropriate TLS channel: […]',
  ].join('\n'),
  // Known from the German edition of Microsoft's documentation alone.
  organizationOldTls: '5.7.67 TLS 1.0 und 1.1 werden von Ihrer Organisation nicht unterstützt.',
  malformedToken: '501 5.5.124 Invalid XOAUTH2 auth data',
  otherProviderCredentials: [
    '535 5.7.8 Username and Password not accepted. […]',
    '535 5.7.8 Error: authentication failed: […]',
  ].join('\n'),
  otherProviderAppPassword: '534 5.7.9 Application-specific password required. […]',
  onPremisesNotAuthenticated: '530 5.7.1 Client was not authenticated',
  loginAccepted: '235 2.7.0 Authentication successful',
  messageAccepted: '250 2.0.0 OK […] [Hostname=[…]]',
} as const satisfies Record<ReplyId, string>;
