import { SMTP_AUTH_GATES } from '../../gates.ts';
import { ANY_REFUSAL, BASIC_REFUSED, gate, REFUSED, type ReplyRow, suspects } from './row.ts';

/** Replies to AUTH: the sign-in was refused. */
export const LOGIN_ROWS = {
  refusalLost: {
    number: 'R03',
    replyCode: '535',
    enhancedStatusCode: '5.7.57',
    // With its tail the reply is known by the reason in it.
    texts: {
      docsIssue3124: [
        '5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, […]',
      ],
    },
    alsoSeen: { docsIssue3124: ['{535 5.7.57 Client not authenticated to send mail}'] },
    stage: 'credentials',
    outcome: suspects(ANY_REFUSAL, ['token', ...SMTP_AUTH_GATES]),
    proves: REFUSED,
    cause: 'ambiguousAuthFailure',
  },
  authenticationUnsuccessful: {
    number: 'R04',
    replyCode: '535',
    enhancedStatusCode: '5.7.3',
    texts: { nextcloud13668: ['535 5.7.3 {Authentication unsuccessful} […]'] },
    stage: 'credentials',
    outcome: suspects(ANY_REFUSAL, ['token', 'mailbox']),
    proves: { login: 'refused' },
    tells: 'refusal',
    textOfGate: { gate: 'token', common: true },
    atStart: 7,
    cause: 'ambiguousAuthFailure',
  },
  basicNotSupported: {
    number: 'R15',
    replyCode: '550',
    enhancedStatusCode: '5.7.30',
    namedByCodes: ['5.7.30'],
    texts: { retirement2024: ['550 5.7.30 {Basic authentication is not supported} for Client Submission.'] },
    onlyExchangeOnline: 'codes',
    stage: 'credentials',
    outcome: gate('retirement'),
    proves: BASIC_REFUSED,
    textOfGate: { gate: 'retirement' },
    atStart: 8,
    cause: 'basicAuthDisabled',
  },
  tokenExpiresSoon: {
    number: 'R27',
    replyCode: '501',
    enhancedStatusCode: '5.5.127',
    namedByCodes: ['5.5.127', '5.7.142'],
    texts: {
      saslXoauth2: ['501 5.5.127 Invalid XOAUTH2 auth data - {Token will expire soon}'],
      hveTroubleshoot: ['535 5.7.142 Token will expire soon'],
    },
    stage: 'credentials',
    outcome: gate('token'),
    proves: { login: 'refused', method: 'oauth', token: 'expired' },
    cause: 'oauthTokenInvalid',
  },
  userNotResolved: {
    number: 'R82',
    replyCode: '535',
    enhancedStatusCode: '5.7.3',
    texts: {
      exchangeServerReplies: [
        '535 5.7.3 {Unable to proxy authenticated session} because either the backend does not support it ' +
          'or failed to resolve the user',
      ],
    },
    stage: 'credentials',
    outcome: suspects(['mailbox', 'account'], ['mailbox', 'token']),
    proves: { login: 'refused' },
    cause: 'ambiguousAuthFailure',
  },
  malformedToken: {
    number: 'R85',
    replyCode: '501',
    enhancedStatusCode: '5.5.124',
    namedByCodes: ['5.5.121-126'],
    texts: { smtpOAuth: ['501 5.5.124 {Invalid XOAUTH2 auth data}'] },
    stage: 'credentials',
    outcome: gate('token'),
    proves: { login: 'refused', method: 'oauth', token: 'malformed' },
    cause: 'oauthTokenInvalid',
  },
  mailboxNotAccessible: {
    number: 'R94',
    replyCode: '550',
    enhancedStatusCode: '5.2.1',
    namedByCodes: ['5.2.253'],
    texts: {
      nodemailer949: ['550 5.2.1 {Mailbox cannot be accessed} […]'],
      exchangeServerReplies: ['550 5.2.1 {Mailbox disabled, not accepting messages}'],
    },
    // Seen in answer to AUTH; a recipient's server sends it too.
    stage: 'any',
    outcome: suspects(['mailbox', 'account'], ['mailbox', 'token']),
    helps: ['checkSignInAddress', 'licenseMailbox'],
    loginShown: 'refusedBesideAuth',
    cause: 'licenceOrMailboxMissing',
  },
} as const satisfies Record<string, ReplyRow>;
