import { hostKind, isMicrosoftName } from '../../domain/endpoints.ts';
import { type Cause, type ReplyId, reply } from '../../domain/replies/replies.ts';

import { ABOUT_CONSENT, signInError } from '../../domain/sign-in-errors.ts';
import type { Decisive, DeviceReading, ReadingInDetail } from '../../read/index.ts';

import type { Gist } from '../../read/replies/reply-topic.ts';

/** The cause that a reading stands for: by the server's reply, else by Entra's code, else by what the session shows. */
export function causeOf(reading: ReadingInDetail): Cause {
  const { decisive, topic, seen, session, signInErrors, device } = reading;
  if (topic === 'mailAccess' || topic === 'other') return 'notSmtpAuth';
  if (reading.token !== null) return causeOfTokenItself(reading);
  if (topic === 'signInLog' && signInErrors.length === 0) return 'success';
  // A client that got no token says of the server only that it broke off.
  if (signInErrors.length > 0 && (decisive?.reply ?? 'saslFailed') === 'saslFailed')
    return causeOfCode(signInErrors.at(-1) ?? 0);
  if (reading.otherProtocol !== null && (decisive === null || decisive.replyCode === null)) return 'wrongEndpoint';
  if (topic === 'token' && signInErrors.length === 0) return causeOfTokenError(reading.tokenError);
  if (decisive?.reply === 'deviceCode' && device !== null) return causeOfDevice(device);
  if (decisive?.reply != null) return causeOfReply(decisive.reply, reading);
  if (decisive !== null) return causeOfUnknown(decisive, reading);
  // Graph's own refusal stands for the reply that says the same.
  const meant = reading.replies.at(-1);
  if (meant !== undefined) return reply(meant.reply).cause;
  if (session.visible && seen.authAttempted === false) return 'notAuthenticated';
  if (session.visible && seen.authAttempted === true)
    return seen.authSucceeded === true ? 'success' : 'ambiguousAuthFailure';
  return isNoEndpoint(seen.host) ? 'wrongEndpoint' : 'notSmtpAuth';
}

function causeOfTokenItself({ evidence }: ReadingInDetail): Cause {
  const problem = evidence.find(({ fact }) => fact === 'token')?.value;
  if (problem === undefined) return 'notSmtpAuth';
  return problem === 'missingPermission' ? 'oauthConsentOrPermission' : 'oauthTokenInvalid';
}

/** The stage that a device's own code stands for; of a recalled one only how far the attempt came. */
function causeOfDevice({ stage, confirmed }: DeviceReading): Cause {
  switch (stage) {
    case 'nameLookup':
    case 'connect':
    case 'timeout':
      return 'connectivity';
    case 'tls':
    case 'certificate':
      return 'tlsFailure';
    case 'token':
      return 'oauthTokenInvalid';
    case 'throttled':
      return 'throttled';
    case 'senderRefused':
      return confirmed ? 'sendAsDenied' : 'ambiguousAuthFailure';
    case 'notAuthenticated':
      return confirmed ? 'notAuthenticated' : 'ambiguousAuthFailure';
    case 'recipientRefused':
    case 'tooLarge':
    case 'other':
    case 'sent':
      return 'notSmtpAuth';
    case 'loginRefused':
    case 'clock':
    case 'unknown':
      return 'ambiguousAuthFailure';
    default:
      return stage satisfies never;
  }
}

/** Graph's names for a token without the permission. */
const GRAPH_CONSENT: ReadonlySet<string> = new Set([
  'NoPermissionsInAccessToken',
  'Authorization_RequestDenied',
  'ErrorAccessDenied',
  'Access is denied. Check credentials',
]);

function causeOfTokenError(error: string | null): Cause {
  if (error !== null && GRAPH_CONSENT.has(error)) return 'oauthConsentOrPermission';
  if (error === 'interaction_required') return 'mfaOrAppPassword';
  const aboutConsent = error === 'consent_required' || error === 'invalid_scope' || error === 'unauthorized_client';
  return aboutConsent || error === 'invalid_request' ? 'oauthConsentOrPermission' : 'oauthTokenInvalid';
}

function causeOfReply(id: ReplyId, reading: ReadingInDetail): Cause {
  const { seen, session, decisive } = reading;
  const elsewhere = answeredElsewhere(reading);
  const cause = reply(id).cause;
  const misdirected = isNoEndpoint(seen.host) || NO_SUBMISSION.has(seen.port ?? 0);
  if (cause === 'connectivity' && decisive?.replyCode === null && misdirected) return 'wrongEndpoint';
  if (id === 'loginFailedWithoutReply' && decisive?.replyCode === null && isNoEndpoint(seen.host))
    return 'wrongEndpoint';
  if ((cause === 'notAuthenticated' || id === 'otherProviderCredentials') && elsewhere) return 'wrongEndpoint';
  if (id === 'otherTemporaryRefusal' && decisive?.gist === 'limit') return 'throttled';
  if (id === 'otherProviderCredentials' && decisive?.gist === 'account') return 'accountLockedOrDisabled';
  // This sentence of Exchange Online's front end belongs to the login; after DATA another server's says the same.
  const proxy = id === 'temporaryProxyError' && /PRX4\b/.test(decisive?.words ?? '') && session.phase === null;
  const tried =
    seen.authAttempted === true || session.phase === 'auth' || (proxy && !/after end of data/i.test(reading.redacted));
  if (id === 'temporaryProxyError' || id === 'otherTemporaryRefusal' || id === 'temporaryAuthenticationFailure')
    return tried
      ? 'ambiguousAuthFailure'
      : id === 'otherTemporaryRefusal' &&
          (decisive?.replyCode === '421' || /^4\.4\./.test(decisive?.enhancedStatusCode ?? ''))
        ? 'connectivity'
        : 'notSmtpAuth';
  if (id === 'protocolFault' && seen.authAttempted === true) return 'notAuthenticated';
  return cause;
}

/** A name under Microsoft's that nobody submits mail to; the one of other protocols is a name of the same servers. */
const isNoEndpoint = (host: string | null): boolean =>
  host !== null && host !== 'outlook.office365.com' && isMicrosoftName(host) && hostKind(host) === 'other';

/** Where mail is read or browsed, never submitted. */
const NO_SUBMISSION: ReadonlySet<number> = new Set([110, 143, 443, 993, 995]);

/** The server that answered is not the one where mail is submitted: the tenant's MX, or somebody else's under that name. */
function answeredElsewhere({ session, seen, decisive, evidence }: ReadingInDetail): boolean {
  const mx = /protection\.outlook\.com/i;
  if (mx.test(session.banner ?? '') || mx.test(decisive?.words ?? '')) return true;
  const service = evidence.find(({ fact }) => fact === 'service')?.value;
  return /office365\.com$/.test(seen.host ?? '') && service === 'other';
}

const BY_GIST: Readonly<Record<NonNullable<Gist>, Cause>> = {
  notAuthenticated: 'notAuthenticated',
  login: 'ambiguousAuthFailure',
  account: 'accountLockedOrDisabled',
  sender: 'sendAsDenied',
  spam: 'senderBlocked',
  limit: 'throttled',
  relay: 'relayNotPermitted',
  recipient: 'notSmtpAuth',
  tls: 'notAuthenticated',
  message: 'notSmtpAuth',
};

function causeOfUnknown({ replyCode, gist }: Decisive, { seen }: ReadingInDetail): Cause {
  if (gist === 'sender') return BY_GIST.sender;
  if (replyCode === '530' || replyCode === '505') return 'notAuthenticated';
  if (replyCode === '535' || replyCode === '334')
    return seen.authSucceeded === false && replyCode === '334' ? 'notAuthenticated' : 'ambiguousAuthFailure';
  return gist === null ? 'notSmtpAuth' : BY_GIST[gist];
}

function causeOfCode(code: number): Cause {
  const proves = signInError(code)?.proves ?? {};
  if (code === 0) return 'success';
  if (proves.conditionalAccess === 'blocks') return 'conditionalAccess';
  if (proves.securityDefaults === 'on') return 'securityDefaults';
  if (proves.account === 'mfaRequired') return 'mfaOrAppPassword';
  if (proves.account === 'locked' || proves.account === 'signInBlocked') return 'accountLockedOrDisabled';
  if (proves.account === 'badCredentials' || proves.account === 'passwordExpired') return 'badCredentials';
  if (proves.account === 'federationFailed') return 'ambiguousAuthFailure';
  // The other codes of this range are Conditional Access too.
  if (Object.keys(proves).length === 0 && /^530\d{2,3}$/.test(String(code))) return 'conditionalAccess';
  return ABOUT_CONSENT.has(code) ? 'oauthConsentOrPermission' : 'oauthTokenInvalid';
}
