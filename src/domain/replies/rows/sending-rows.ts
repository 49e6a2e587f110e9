import { gate, LOGGED_IN, type ReplyRow } from './row.ts';

const PERMANENT = 'Failed to process message due to a permanent exception with message […]';

/** Replies that only a client that has signed in gets. */
export const SENDING_ROWS = {
  mailboxLogonFailure: {
    number: 'R26',
    replyCode: '430',
    enhancedStatusCode: '4.2.0',
    texts: {
      oauthProxy271: [
        '430 4.2.0 {STOREDRV; mailbox logon failure}; STOREDRV.Submission.Exception:' +
          'ConnectionFailedTransientException.{MapiExceptionLogonFailed}; […] Cannot open mailbox […]',
      ],
    },
    stage: 'loggedIn',
    outcome: gate('token'),
    proves: { ...LOGGED_IN, method: 'oauth', token: 'noMailboxAccess' },
    cause: 'licenceOrMailboxMissing',
  },
  sendAsNotPermitted: {
    number: 'R40',
    replyCode: '550',
    enhancedStatusCode: '5.7.60',
    namedByCodes: ['5.7.60'],
    texts: { fixDevices: ['550 5.7.60 SMTP; Client {does not have permissions to send as this sender} […]'] },
    alsoSeen: {
      exchangeServerReplies: ['550 5.7.1 Client {does not have permissions to send on behalf of the from address}'],
    },
    stage: 'loggedIn',
    outcome: gate('sender'),
    proves: { sender: 'sendAsDenied', login: 'accepted' },
    loginShown: 'acceptedIfTagged',
    atStart: 12,
    cause: 'sendAsDenied',
  },
  sendAsDenied: {
    number: 'R41',
    replyCode: '554',
    enhancedStatusCode: '5.2.252',
    namedByCodes: ['5.2.252'],
    texts: {
      gophish2900: [
        '554 5.2.252 {SendAsDenied;} […] {not allowed to send as} […]; ' +
          `STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied; ${PERMANENT}`,
      ],
    },
    onlyExchangeOnline: 'codes',
    codeDecides: true,
    stage: 'loggedIn',
    outcome: gate('sender'),
    proves: { ...LOGGED_IN, sender: 'sendAsDenied' },
    textOfGate: { gate: 'sender', common: true },
    atStart: 13,
    cause: 'sendAsDenied',
  },
  sendAsDeniedOlder: {
    number: 'R42',
    replyCode: '554',
    enhancedStatusCode: '5.2.0',
    texts: {
      mailKit1176: [
        `554 5.2.0 STOREDRV.Submission.Exception:{SendAsDeniedException}.{MapiExceptionSendAsDenied}; ${PERMANENT}`,
      ],
    },
    codeDecides: true,
    stage: 'loggedIn',
    outcome: gate('sender'),
    proves: { ...LOGGED_IN, sender: 'sendAsDenied' },
    cause: 'sendAsDenied',
  },
  submissionQuotaExceeded: {
    number: 'R43',
    replyCode: '554',
    enhancedStatusCode: '5.2.0',
    texts: { submissionLimits: ['554 5.2.0 STOREDRV.Submission.Exception:{SubmissionQuotaExceeded}Exception […]'] },
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'quotaReached' },
    cause: 'throttled',
  },
  dailyRecipientLimit: {
    number: 'R44',
    replyCode: '550',
    enhancedStatusCode: '5.1.90',
    namedByCodes: ['5.1.90'],
    texts: {
      submissionLimits: [
        "550 5.1.90 Your message can't be sent because you've reached your {daily limit for message recipients}",
      ],
    },
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'quotaReached' },
    loginShown: 'silent',
    cause: 'throttled',
  },
  mailboxFull: {
    number: 'R45',
    replyCode: '554',
    enhancedStatusCode: '5.2.2',
    namedByCodes: ['5.2.2', '5.2.251'],
    texts: {
      submissionLimits: [
        '554 {5.2.2 mailbox full}; STOREDRV.Submission.Exception:QuotaExceededException.MapiException{ShutoffQuotaExceeded} […]',
        '554 5.2.2 mailbox full; STOREDRV.Submission.Exception:QuotaExceededException.{MapiExceptionQuotaExceeded} […]',
      ],
    },
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'mailboxFull' },
    loginShown: 'acceptedIfTagged',
    cause: 'throttled',
  },
  concurrentConnections: {
    number: 'R46',
    replyCode: '432',
    enhancedStatusCode: '4.3.2',
    texts: {
      submissionLimits: [
        '432 4.3.2 {Concurrent connections limit exceeded}. ' +
          'Visit https://aka.ms/concurrent_sending for more information. [Hostname=[…]]',
      ],
    },
    onlyExchangeOnline: 'words',
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'throttled' },
    loginShown: 'acceptedIfTagged',
    cause: 'throttled',
  },
  senderThreadLimit: {
    number: 'R47',
    replyCode: '432',
    enhancedStatusCode: '4.3.2',
    texts: { submissionLimits: ['432 4.3.2 STOREDRV.ClientSubmit; {sender thread limit exceeded} […]'] },
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'throttled' },
    cause: 'throttled',
  },
  badOutboundSender: {
    number: 'R49',
    replyCode: '550',
    enhancedStatusCode: '5.1.8',
    namedByCodes: ['5.1.8'],
    texts: { ndrCodes: ['550 5.1.8 Access denied, {bad outbound sender} […]'] },
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'senderBlocked' },
    loginShown: 'silent',
    cause: 'senderBlocked',
  },
  senderBanned: {
    number: 'R50',
    replyCode: '550',
    enhancedStatusCode: '5.7.501',
    namedByCodes: ['5.7.501-503'],
    texts: {
      ndrCodes: [
        '550 5.7.501 Access denied, {spam abuse detected}',
        '550 5.7.502 {Access denied, banned sender}',
        '550 5.7.503 {Access denied, banned sender}',
      ],
    },
    alsoSeen: { fieldOtherServers: ['{suspected of sending spam}'] },
    onlyExchangeOnline: 'codes',
    codeDecides: true,
    stage: 'loggedIn',
    outcome: gate('limits'),
    proves: { ...LOGGED_IN, limit: 'senderBlocked' },
    loginShown: 'silent',
    cause: 'senderBlocked',
  },
  loginAccepted: {
    number: 'R90',
    replyCode: '235',
    enhancedStatusCode: '2.7.0',
    texts: { smtpOAuth: ['235 2.7.0 Authentication successful'] },
    stage: 'loggedIn',
    outcome: { kind: 'success' },
    proves: { login: 'accepted' },
    cause: 'success',
  },
  messageAccepted: {
    number: 'R91',
    replyCode: '250',
    enhancedStatusCode: '2.0.0',
    texts: { nextcloud13668: ['250 2.0.0 OK […] [Hostname=[…]]'] },
    stage: 'loggedIn',
    outcome: { kind: 'success' },
    proves: { login: 'accepted' },
    passes: ['sender', 'limits'],
    cause: 'success',
  },
  outboundSpamStopped: {
    number: 'R92',
    replyCode: '554',
    enhancedStatusCode: '5.2.0',
    texts: {
      fieldOutboundSpam: [
        `554 5.2.0 STOREDRV.Submission.Exception:{OutboundSpamException}; ${PERMANENT} ` +
          'WASCL UserAction verdict is not None. Actual verdict is […]',
      ],
    },
    alsoSeen: { fieldOutboundSpam: ['To continue sending messages, {please sign in to your account}.'] },
    stage: 'loggedIn',
    outcome: gate('limits'),
    // Personal accounts get it more often than business accounts.
    proves: { login: 'accepted', limit: 'senderBlocked' },
    cause: 'senderBlocked',
  },
} as const satisfies Record<string, ReplyRow>;
