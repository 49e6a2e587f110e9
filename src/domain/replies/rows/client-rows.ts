import { SMTP_AUTH_GATES } from '../../gates.ts';
import { ANY_REFUSAL, gate, type ReplyRow, suspects } from './row.ts';

/** Messages that clients print before or without any reply of a server. Their wordings in every language stand with the readers. */
export const CLIENT_ROWS = {
  tlsHandshakeFailed: {
    number: 'R28',
    replyCode: null,
    enhancedStatusCode: null,
    texts: { mailKit: ['An error occurred while attempting to establish an SSL or TLS connection.'] },
    alsoSeen: {
      exchangeServerReplies: [
        '454 4.7.0 Temporary authentication failure because {negotiated Tls cipher strength is too weak}',
      ],
    },
    stage: 'connect',
    outcome: gate('encryption'),
    cause: 'tlsFailure',
  },
  cannotConnect: {
    number: 'R29',
    replyCode: null,
    enhancedStatusCode: null,
    texts: { phpMailer: ['SMTP connect() failed.'], fixDevices: ['Unable to connect to the remote server'] },
    stage: 'connect',
    outcome: gate('endpoint'),
    cause: 'connectivity',
  },
  wrongTlsMode: {
    number: 'R31',
    replyCode: null,
    enhancedStatusCode: null,
    texts: {
      nodemailer: [
        '[SSL: WRONG_VERSION_NUMBER] wrong version number […]',
        'SSL routines:ssl3_get_record:wrong version number […]',
      ],
      mailSystem39: ['The handshake failed due to an unexpected packet format.'],
    },
    stage: 'connect',
    outcome: gate('encryption'),
    proves: { encryption: 'implicitTls' },
    cause: 'tlsFailure',
  },
  certificateNotTrusted: {
    number: 'R32',
    replyCode: null,
    enhancedStatusCode: null,
    texts: {
      nodemailer: ['self-signed certificate in certificate chain', 'unable to get local issuer certificate'],
      deviceSetup: ['The remote certificate is invalid according to the validation procedure.'],
    },
    stage: 'connect',
    outcome: gate('encryption'),
    proves: { encryption: 'untrusted' },
    cause: 'tlsFailure',
  },
  connectionRefused: {
    number: 'R33',
    replyCode: null,
    enhancedStatusCode: null,
    texts: { nodemailer: ['connect ECONNREFUSED […]:587'], fixDevices: ['[Errno 111] Connection refused'] },
    stage: 'connect',
    outcome: gate('endpoint'),
    proves: { connection: 'refused' },
    cause: 'connectivity',
  },
  connectionTimedOut: {
    number: 'R34',
    replyCode: null,
    enhancedStatusCode: null,
    texts: {
      nodemailer: ['connect ETIMEDOUT […]:587'],
      angusMail: ['java.net.SocketTimeoutException: connect timed out'],
      fixDevices: ['Connection timed out'],
    },
    stage: 'connect',
    outcome: gate('endpoint'),
    proves: { connection: 'timedOut' },
    cause: 'connectivity',
  },
  nameNotFound: {
    number: 'R35',
    replyCode: null,
    enhancedStatusCode: null,
    texts: {
      nodemailer: ['getaddrinfo ENOTFOUND […]'],
      oldHostNames: [
        'getaddrinfo for […] failed: Name or service not known',
        "The remote name could not be resolved: '[…]'",
      ],
    },
    stage: 'connect',
    outcome: gate('endpoint'),
    proves: { connection: 'nameNotFound' },
    cause: 'connectivity',
  },
  authNotOffered: {
    number: 'R36',
    replyCode: null,
    enhancedStatusCode: null,
    texts: { smtpOAuth: ['SMTP AUTH extension not supported by server.'] },
    stage: 'greeted',
    outcome: suspects(['encryption', 'authentication', 'endpoint'], ['encryption', 'authentication', 'endpoint']),
    cause: 'notAuthenticated',
  },
  noCommonMechanism: {
    number: 'R37',
    replyCode: null,
    enhancedStatusCode: null,
    texts: {
      angusMail: ['No authentication mechanisms supported by both server and client'],
      postfix: ['server […] offered no compatible authentication mechanisms for this type of connection security'],
    },
    stage: 'greeted',
    outcome: gate('authentication'),
    cause: 'notAuthenticated',
  },
  plainRefusedByClient: {
    number: 'R38',
    replyCode: null,
    enhancedStatusCode: null,
    texts: { goEmail113: ['unencrypted connection'], msmtp: ['cannot use a secure authentication method'] },
    stage: 'greeted',
    outcome: gate('encryption'),
    proves: { encryption: 'none' },
    cause: 'notAuthenticated',
  },
  loginFailedWithoutReply: {
    number: 'R39',
    replyCode: null,
    enhancedStatusCode: null,
    texts: {
      phpMailer: ['SMTP Error: Could not authenticate.'],
      msmtp: ['authentication failed (method LOGIN)'],
      curlSmtp: ['curl: (67) Login denied'],
    },
    // A provider that wants a sign-in in the browser doesn't say why.
    alsoSeen: {
      gmailErrors: [
        '534 5.7.14 {Please log in with your web browser}',
        '534 5.7.14 {Please log in via your web browser}',
      ],
    },
    stage: 'any',
    outcome: suspects(
      [...ANY_REFUSAL, 'authentication', 'encryption'],
      ['token', ...SMTP_AUTH_GATES, 'authentication', 'encryption'],
    ),
    tells: 'refusal',
    loginShown: 'refused',
    cause: 'ambiguousAuthFailure',
  },
  deviceCode: {
    number: 'R95',
    replyCode: null,
    enhancedStatusCode: null,
    texts: { canonSendKit: ['Canon #839', 'Canon #843'] },
    stage: 'any',
    outcome: suspects(
      ['endpoint', 'encryption', 'authentication', ...ANY_REFUSAL],
      ['endpoint', 'encryption', 'authentication', 'token', ...SMTP_AUTH_GATES],
    ),
    tells: 'closing',
    loginShown: 'silent',
    cause: 'ambiguousAuthFailure',
  },
} as const satisfies Record<string, ReplyRow>;
