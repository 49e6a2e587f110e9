import type { Known } from '../evidence/case-state.ts';
import type { Cause } from '../replies/replies.ts';
import { closedAtOnce, encryptionRemedies, isAcs, isRightServer } from './connection-remedies.ts';
import type { RemedyId } from './remedies.ts';

/**
 * What helps at the service that answered, where it isn't Exchange Online: the reply's own meaning first, then who can be
 * asked there. Settings of Microsoft 365 change nothing at another service, and are never among them.
 */
export function elsewhereRemedies(known: Known): RemedyId[] {
  const acs: RemedyId[] = isAcs(known.value('endpointHost')) ? ['fixAcsLogin'] : [];
  // The client was told Microsoft's server, and another one answered: some hosters lead every connection to their own.
  const redirected: RemedyId[] = known.value('service') === 'other' && isRightServer(known) ? ['openNetworkPath'] : [];
  const own = [...acs, ...redirected, ...ownMeaning(known)];
  return [...new Set([...own, ...lastResort(known)])];
}

/** Whom to ask, or what to use instead, where the reply's own meaning doesn't help. */
function lastResort({ value }: Known): RemedyId[] {
  switch (value('service')) {
    case 'exchangeOnPremises':
      return ['askOwnExchangeAdmin'];
    case 'outlookConsumer':
      // Personal mailboxes were measured to refuse SMTP even with a good token, while Graph sends (2026-09-14).
      return value('method') === 'oauth'
        ? ['sendThroughGraph', 'useOtherProvider']
        : ['useConsumerOAuth', 'useOtherProvider'];
    default:
      return ['askOtherProvider'];
  }
}

/** What the reply is about decides, whichever service sent it. */
function ownMeaning(known: Known): RemedyId[] {
  const { latest, value } = known;
  if (value('service') === 'outlookConsumer' && isPolicyOfPersonalAccounts(known)) return [];
  if (latest === null) return withoutReply(known);
  const { outcome, cause, helps } = latest.reply;
  if (helps !== undefined) return [...helps];
  if (outcome.kind === 'gate' && outcome.gate === 'encryption') return encryptionRemedies(known);
  return BY_CAUSE[cause](known);
}

/** A personal account refuses a password, and its owner has no setting to turn on. */
function isPolicyOfPersonalAccounts({ latest, value }: Known): boolean {
  if (latest === null) return value('method') !== 'oauth';
  const { cause } = latest.reply;
  return (
    cause === 'basicAuthDisabled' ||
    cause === 'mailboxSmtpAuthDisabled' ||
    cause === 'tenantSmtpAuthDisabled' ||
    cause === 'smtpAuthDisabledUnspecified' ||
    ((latest.reply.stage === 'credentials' || cause === 'ambiguousAuthFailure') && value('method') !== 'oauth')
  );
}

function withoutReply(known: Known): RemedyId[] {
  const encryption = known.value('encryption');
  const connection = known.value('connection');
  if (connection !== undefined && connection !== 'ok') return ['openNetworkPath'];
  return encryption === undefined || encryption === 'startTls' ? [] : encryptionRemedies(known);
}

const always =
  (...ids: RemedyId[]) =>
  (): RemedyId[] =>
    ids;

const BY_CAUSE: Readonly<Record<Cause, (known: Known) => RemedyId[]>> = {
  notAuthenticated: (known) => authenticationAt(known),
  badCredentials: (known) => credentialsAt(known),
  ambiguousAuthFailure: (known) => credentialsAt(known),
  accountLockedOrDisabled: always('stopRetries'),
  mfaOrAppPassword: always('useAppPasswordAtProvider', 'correctCredentials'),
  basicAuthDisabled: always(),
  tenantSmtpAuthDisabled: always(),
  mailboxSmtpAuthDisabled: always(),
  smtpAuthDisabledUnspecified: always(),
  securityDefaults: always(),
  conditionalAccess: always(),
  wrongEndpoint: always(),
  tlsFailure: encryptionRemedies,
  connectivity: (known) =>
    known.latest?.reply.outcome.kind === 'tryAgain'
      ? [...closedAtOnce(known), 'tryAgainLater']
      : ['openNetworkPath', 'raiseTimeout'],
  sendAsDenied: ({ value }) => (value('service') === 'exchangeOnPremises' ? ['matchSender'] : ['matchFromAtProvider']),
  oauthTokenInvalid: always('getNewToken', 'repairTokenRequest'),
  oauthConsentOrPermission: always('repairTokenRequest', 'getNewToken'),
  throttled: always('slowDown', 'waitForQuota'),
  senderBlocked: (known) => blockedAt(known),
  relayNotPermitted: (known) => authenticationAt(known),
  licenceOrMailboxMissing: always('checkSignInAddress'),
  directSendRejected: always('submitWithLogin'),
  success: always(),
  notSmtpAuth: (known) => messageAt(known),
};

/** The server wants a sign-in that it didn't get. */
function authenticationAt({ value, latest }: Known): RemedyId[] {
  const encryption = value('encryption');
  const secured = encryption === 'startTls' || encryption === 'implicitTls';
  const tls: RemedyId[] = secured ? [] : ['turnOnStartTls'];
  if (value('method') === 'none') return ['removeCredentials', 'enterCredentials', ...tls];
  // It offers a login after TLS only, or takes mail from its own network without one.
  if (latest?.id === 'authNotOffered') return [...tls, 'removeCredentials', 'useOfferedMechanism'];
  if (value('mechanism') !== undefined) return [...tls, 'useOfferedMechanism'];
  return ['enterCredentials', ...appPassword(value('service')), ...tls];
}

function credentialsAt({ value, latest }: Known): RemedyId[] {
  if (value('method') === 'oauth') return ['repairTokenRequest', 'getNewToken'];
  // A program's own sentence doesn't say what the server refused.
  const silent: RemedyId[] = latest?.id === 'loginFailedWithoutReply' ? ['showInnerError'] : [];
  if (value('method') === 'none') return ['removeCredentials', 'correctCredentials', ...silent];
  return ['correctCredentials', ...appPassword(value('service')), ...silent];
}

const appPassword = (service: string | undefined): RemedyId[] =>
  service === 'other' ? ['useAppPasswordAtProvider'] : [];

function blockedAt({ latest }: Known): RemedyId[] {
  return latest?.reply.outcome.kind === 'messageFault'
    ? ['repairMessage']
    : ['delistSender', 'authenticateSenderDomain'];
}

function messageAt({ latest }: Known): RemedyId[] {
  return latest?.reply.outcome.kind === 'recipientSide'
    ? ['checkRecipientAddress', 'askRecipientSide']
    : ['repairMessage'];
}
