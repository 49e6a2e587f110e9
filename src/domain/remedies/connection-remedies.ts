import { hostKind, isSubmissionPort } from '../endpoints.ts';
import type { Known } from '../evidence/case-state.ts';
import type { RemedyId } from './remedies.ts';

/** What makes the client reach Exchange Online; the right server is no fix where it is entered already. */
export function endpointRemedies(known: Known): RemedyId[] {
  const { value, named } = known;
  if (isAcs(value('endpointHost'))) return ['fixAcsLogin', 'setHostAndPort'];
  const connection = value('connection');
  const unreachable = (connection !== undefined && connection !== 'ok') || named('endpoint') !== null;
  if (!unreachable)
    return isRightServer(known) && value('changedAround') === 'network' ? ['openNetworkPath'] : ['setHostAndPort'];
  const slow: RemedyId[] = connection === 'timedOut' ? ['raiseTimeout'] : [];
  return isRightServer(known)
    ? ['openNetworkPath', ...slow, 'setHostAndPort']
    : ['setHostAndPort', 'openNetworkPath', ...slow];
}

/** Azure Communication Services has credentials of its own. */
export function isAcs(host: string | undefined): boolean {
  return host?.trim().toLowerCase() === 'smtp.azurecomm.net';
}

/** The client is set to a submission endpoint, as far as its host and port are known. */
export function isRightServer({ value }: Known): boolean {
  const host = value('endpointHost');
  const port = value('endpointPort');
  const rightHost = host !== undefined && hostKind(host, value('cloud')) === 'submission';
  return rightHost && (port === undefined || isSubmissionPort(port));
}

/** A port that begins with TLS ends the connection of a client that begins in plain text. */
export function closedAtOnce({ value, latest }: Known): RemedyId[] {
  const port = value('endpointPort');
  const ended = latest?.id === 'connectionDropped' || latest?.id === 'connectionClosed';
  return ended && (port === 465 || port === 994) ? ['useImplicitTls'] : [];
}

const isElsewhere = (service: string | undefined): boolean => service !== undefined && service !== 'exchangeOnline';

/** What brings both sides to the same encryption. */
export function encryptionRemedies({ value, latest }: Known): RemedyId[] {
  const worldwide = value('cloud') !== 'gccHigh' && value('cloud') !== 'dod';
  // The client asked for TLS and wasn't offered it: something between takes the offer away, or another server answers.
  if (latest?.id === 'tlsNotAvailable' && value('service') === 'exchangeOnPremises')
    return ['askOwnExchangeAdmin', 'openNetworkPath', 'turnOnStartTls'];
  if (latest?.id === 'tlsNotAvailable')
    return isElsewhere(value('service'))
      ? ['openNetworkPath', 'turnOnStartTls']
      : ['openNetworkPath', 'setHostAndPort', 'turnOnStartTls'];
  switch (value('encryption')) {
    case 'none':
      return ['turnOnStartTls'];
    case 'implicitTls':
      return value('service') === 'exchangeOnline' ? ['turnOnStartTls'] : ['turnOnStartTls', 'useImplicitTls'];
    case 'tooOld':
      // The legacy endpoint is not offered in the US government clouds.
      return worldwide ? ['updateTls', 'useLegacyTlsEndpoint'] : ['updateTls'];
    case 'untrusted':
      return ['trustCertificate'];
    default:
      return ['turnOnStartTls', 'updateTls', 'trustCertificate'];
  }
}

/** AUTH is offered only after STARTTLS, so that a client without it fails here as well. */
export function authenticationRemedies({ value, named, latest }: Known): RemedyId[] {
  const noTls: RemedyId[] = value('encryption') === 'startTls' ? [] : ['turnOnStartTls'];
  const mechanism = value('mechanism');
  if (mechanism === 'login' || mechanism === 'xoauth2') return [...noTls, 'useOfferedMechanism'];
  if (mechanism !== undefined) return ['useOfferedMechanism', ...noTls];
  if (latest?.id === 'noCommonMechanism') return ['useOfferedMechanism', 'installSaslPlugin', ...noTls];
  // Without TLS the server refuses every mechanism with these words.
  if (named('authentication') === 'authenticationTypeUnrecognized') return [...noTls, 'useOfferedMechanism'];
  const notOffered = latest?.id === 'authNotOffered';
  if (value('method') === 'none' && (notOffered || value('login') === 'refused'))
    return ['removeCredentials', 'enterCredentials', ...noTls];
  // A server of somebody else's may take mail without a login.
  if (notOffered && value('service') !== 'exchangeOnline')
    return [...noTls, 'removeCredentials', 'useOfferedMechanism'];
  return ['enterCredentials', ...noTls, 'useOfferedMechanism'];
}
