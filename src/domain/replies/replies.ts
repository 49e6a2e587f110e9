import type { Facts } from '../facts.ts';
import type { GateId } from '../gates.ts';

/**
 * How far a client has come when it is given a reply.
 * `connect`: nothing is proven. `greeted`: the server answers, nobody has tried to log in.
 * `credentials`: AUTH was sent over TLS with an offered mechanism, and refused.
 * `loggedIn`: only a client that has logged in is told this.
 * `any`: the reply says nothing about it.
 */
type Stage = 'connect' | 'greeted' | 'credentials' | 'loggedIn' | 'any';

/** Where a reply leads. Every reply leads somewhere. */
export type ReplyOutcome =
  /** The reply names one gate. */
  | { kind: 'gate'; gate: GateId }
  /** Several causes; none is closed by the reply. First the suspects with Basic, then with OAuth. */
  | { kind: 'suspects'; basic: readonly GateId[]; oauth: readonly GateId[] }
  /** Temporary: the same attempt may succeed. `suspects` where it keeps coming back. */
  | { kind: 'tryAgain'; suspects: readonly GateId[] }
  /** Relay by connector or Direct Send, not client submission. */
  | { kind: 'notSubmission' }
  /** The message or the client's command was malformed. */
  | { kind: 'messageFault' }
  /** The receiving side or the tenant's outbound protection refused the message. */
  | { kind: 'recipientSide' }
  /** Another provider's server answered. */
  | { kind: 'otherService' }
  /** Nothing failed: 235 or 250. */
  | { kind: 'success' };

export interface Reply {
  /** Short permanent number, for tickets and for the catalogue's tests. */
  number: string;
  /** Basic code as the server sends it, or null where there is none or several. */
  basic: string | null;
  /** Enhanced code (RFC 3463), or null. */
  enhanced: string | null;
  stage: Stage;
  outcome: ReplyOutcome;
  /** Facts that the sentence proves. */
  proves: Partial<Facts>;
  /** Gates that were passed for this reply to appear, beyond what the stage says. Inferred, so likely. */
  passes?: readonly GateId[];
}

const SWITCH = ['tenantSetting', 'mailboxSetting'] as const;
/** Refused by policy at Entra ID: the authentication policy and the switch come before, the password was right. */
const AFTER_PASSWORD = ['authenticationPolicy', ...SWITCH, 'account', 'retirement'] as const;
const EXCHANGE = { service: 'exchangeOnline' } as const;
const ANY_REFUSAL = [
  'account',
  ...SWITCH,
  'securityDefaults',
  'conditionalAccess',
  'authenticationPolicy',
  // Open until Basic goes off by default, and no suspect before.
  'retirement',
] as const satisfies readonly GateId[];

const gate = (id: GateId): ReplyOutcome => ({ kind: 'gate', gate: id });
const suspects = (basic: readonly GateId[], oauth: readonly GateId[]): ReplyOutcome => ({
  kind: 'suspects',
  basic,
  oauth,
});
const tryAgain = (...ids: GateId[]): ReplyOutcome => ({ kind: 'tryAgain', suspects: ids });
const is = <K extends 'notSubmission' | 'messageFault' | 'recipientSide' | 'otherService' | 'success'>(kind: K) =>
  ({ kind }) as const;

type Row = [
  number: string,
  basic: string | null,
  enhanced: string | null,
  stage: Stage,
  outcome: ReplyOutcome,
  proves?: Partial<Facts>,
  passes?: readonly GateId[],
];

/**
 * The catalogue. Texts and causes: Microsoft's articles on printers and applications, on NDR codes and on
 * submission limits, and dated server logs; each reply's page names its sources.
 * Numbers R31 to R39 and from R80 on are messages that clients print without any server reply,
 * or replies of neighbouring services.
 */
const ROWS = {
  clientNotAuthenticated: [
    'R01',
    '530',
    '5.7.57',
    'greeted',
    suspects(['authentication', 'encryption', ...ANY_REFUSAL], ['authentication', 'encryption', 'token', ...SWITCH]),
    EXCHANGE,
  ],
  anonymousMailRefused: [
    'R02',
    '530',
    '5.7.57',
    'greeted',
    suspects(['authentication', 'encryption', ...ANY_REFUSAL], ['authentication', 'encryption', 'token', ...SWITCH]),
  ],
  refusalLost: [
    'R03',
    '535',
    '5.7.57',
    'credentials',
    suspects(ANY_REFUSAL, ['token', ...SWITCH]),
    { ...EXCHANGE, login: 'refused' },
  ],
  authenticationUnsuccessful: [
    'R04',
    '535',
    '5.7.3',
    'credentials',
    suspects(ANY_REFUSAL, ['token', 'mailbox']),
    { login: 'refused' },
  ],
  smtpAuthDisabledForTenant: [
    'R05',
    '535',
    '5.7.139',
    'credentials',
    gate('tenantSetting'),
    { ...EXCHANGE, login: 'refused', tenantSmtpAuth: 'disabled' },
  ],
  smtpAuthDisabledForMailbox: [
    'R06',
    '535',
    '5.7.139',
    'credentials',
    gate('mailboxSetting'),
    { ...EXCHANGE, login: 'refused', mailboxSmtpAuth: 'disabled' },
  ],
  basicAuthenticationDisabled: [
    'R07',
    '535',
    '5.7.139',
    'credentials',
    suspects(['endpoint', 'authenticationPolicy', 'retirement'], []),
    { login: 'refused', method: 'basic' },
  ],
  credentialsIncorrect: [
    'R08',
    '535',
    '5.7.139',
    'credentials',
    gate('account'),
    { ...EXCHANGE, login: 'refused', method: 'basic', account: 'badCredentials' },
    ['authenticationPolicy'],
  ],
  criteriaNotMet: [
    'R09',
    '535',
    '5.7.139',
    'credentials',
    suspects(['conditionalAccess', 'account', 'securityDefaults'], []),
    { ...EXCHANGE, login: 'refused', method: 'basic' },
    ['authenticationPolicy', ...SWITCH, 'retirement'],
  ],
  securityDefaultsPolicy: [
    'R10',
    '535',
    '5.7.139',
    'credentials',
    gate('securityDefaults'),
    { ...EXCHANGE, login: 'refused', method: 'basic', securityDefaults: 'on' },
    AFTER_PASSWORD,
  ],
  accountLocked: [
    'R11',
    '535',
    '5.7.139',
    'credentials',
    gate('account'),
    { ...EXCHANGE, login: 'refused', method: 'basic', account: 'locked' },
    ['authenticationPolicy'],
  ],
  accountHasIssue: [
    'R12',
    '535',
    '5.7.139',
    'credentials',
    gate('account'),
    { ...EXCHANGE, login: 'refused', method: 'basic', account: 'issue' },
    ['authenticationPolicy'],
  ],
  federationUnreachable: [
    'R13',
    '535',
    '5.7.139',
    'credentials',
    gate('account'),
    { ...EXCHANGE, login: 'refused', method: 'basic', account: 'federationFailed' },
    ['authenticationPolicy'],
  ],
  federationWithoutHttps: [
    'R14',
    '535',
    '5.7.139',
    'credentials',
    gate('account'),
    { ...EXCHANGE, login: 'refused', method: 'basic', account: 'federationFailed' },
    ['authenticationPolicy'],
  ],
  basicNotSupported: [
    'R15',
    '550',
    '5.7.30',
    'credentials',
    gate('retirement'),
    { ...EXCHANGE, login: 'refused', method: 'basic' },
  ],
  otherRefusal: [
    'R16',
    '535',
    '5.7.139',
    'credentials',
    suspects(ANY_REFUSAL, ['token', ...SWITCH]),
    { ...EXCHANGE, login: 'refused' },
  ],
  startTlsRequired: ['R17', '451', '5.7.3', 'greeted', gate('encryption'), { encryption: 'none' }],
  mustIssueStartTls: ['R18', '451', '5.7.3', 'greeted', gate('encryption'), { encryption: 'none' }],
  authenticationTypeUnrecognized: ['R19', '504', '5.7.4', 'greeted', gate('authentication')],
  temporaryProxyError: ['R20', '451', '4.7.0', 'any', tryAgain('mailbox', 'account')],
  oldTlsVersion: ['R21', '421', '4.7.66', 'greeted', gate('encryption'), { ...EXCHANGE, encryption: 'tooOld' }],
  connectionDropped: ['R22', '421', '4.4.2', 'any', tryAgain('endpoint')],
  serviceNotActive: ['R23', '421', '4.3.2', 'any', tryAgain()],
  sessionTimedOut: ['R24', null, '4.4.1', 'any', tryAgain()],
  temporaryAuthenticationFailure: ['R25', '454', '4.7.0', 'any', tryAgain('account')],
  mailboxLogonFailure: [
    'R26',
    '430',
    '4.2.0',
    'loggedIn',
    gate('token'),
    { ...EXCHANGE, login: 'accepted', method: 'oauth', token: 'noMailboxAccess' },
  ],
  tokenExpiresSoon: [
    'R27',
    '501',
    '5.5.127',
    'credentials',
    gate('token'),
    { login: 'refused', method: 'oauth', token: 'expired' },
  ],
  tlsHandshakeFailed: ['R28', null, null, 'connect', gate('encryption')],
  cannotConnect: ['R29', null, null, 'connect', gate('endpoint')],
  otherTemporaryRefusal: ['R30', '421', null, 'any', tryAgain('endpoint')],

  wrongTlsMode: ['R31', null, null, 'connect', gate('encryption'), { encryption: 'implicitTls' }],
  certificateNotTrusted: ['R32', null, null, 'connect', gate('encryption'), { encryption: 'untrusted' }],
  connectionRefused: ['R33', null, null, 'connect', gate('endpoint'), { connection: 'refused' }],
  connectionTimedOut: ['R34', null, null, 'connect', gate('endpoint'), { connection: 'timedOut' }],
  nameNotFound: ['R35', null, null, 'connect', gate('endpoint'), { connection: 'nameNotFound' }],
  authNotOffered: [
    'R36',
    null,
    null,
    'greeted',
    suspects(['encryption', 'authentication', 'endpoint'], ['encryption', 'authentication', 'endpoint']),
  ],
  noCommonMechanism: ['R37', null, null, 'greeted', gate('authentication')],
  plainRefusedByClient: ['R38', null, null, 'greeted', gate('encryption'), { encryption: 'none' }],
  loginFailedWithoutReply: [
    'R39',
    null,
    null,
    'any',
    suspects([...ANY_REFUSAL, 'authentication', 'encryption'], ['token', ...SWITCH, 'authentication', 'encryption']),
  ],

  sendAsNotPermitted: [
    'R40',
    '550',
    '5.7.60',
    'loggedIn',
    gate('sender'),
    { sender: 'sendAsDenied', login: 'accepted' },
  ],
  sendAsDenied: [
    'R41',
    '554',
    '5.2.252',
    'loggedIn',
    gate('sender'),
    { ...EXCHANGE, sender: 'sendAsDenied', login: 'accepted' },
  ],
  sendAsDeniedOlder: [
    'R42',
    '554',
    '5.2.0',
    'loggedIn',
    gate('sender'),
    { ...EXCHANGE, sender: 'sendAsDenied', login: 'accepted' },
  ],
  submissionQuotaExceeded: [
    'R43',
    '554',
    '5.2.0',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'quotaReached', login: 'accepted' },
  ],
  dailyRecipientLimit: [
    'R44',
    '550',
    '5.1.90',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'quotaReached', login: 'accepted' },
  ],
  mailboxFull: [
    'R45',
    '554',
    '5.2.2',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'mailboxFull', login: 'accepted' },
  ],
  concurrentConnections: [
    'R46',
    '432',
    '4.3.2',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'throttled', login: 'accepted' },
  ],
  senderThreadLimit: [
    'R47',
    '432',
    '4.3.2',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'throttled', login: 'accepted' },
  ],
  recipientThreadLimit: ['R48', '432', '4.3.2', 'any', is('recipientSide'), EXCHANGE],
  badOutboundSender: [
    'R49',
    '550',
    '5.1.8',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'senderBlocked', login: 'accepted' },
  ],
  senderBanned: [
    'R50',
    '550',
    '5.7.501',
    'loggedIn',
    gate('limits'),
    { ...EXCHANGE, limit: 'senderBlocked', login: 'accepted' },
  ],
  recipientAccessDenied: ['R51', '550', '5.7.504', 'any', is('recipientSide'), EXCHANGE],
  badHelo: ['R52', '550', '5.7.506', 'any', is('messageFault'), EXCHANGE],
  rejectedByRecipient: ['R53', '550', '5.7.507', 'any', is('recipientSide'), EXCHANGE],
  notRfc5322: ['R54', '550', '5.7.512', 'any', is('messageFault'), EXCHANGE],
  customerBlockList: ['R55', '550', '5.7.513', 'any', is('recipientSide'), EXCHANGE],
  sendingIpBanned: ['R56', '550', '5.7.606', 'any', is('recipientSide'), EXCHANGE],
  tenantAllowBlockList: ['R57', '550', '5.7.703', 'any', is('recipientSide'), EXCHANGE],
  tenantThresholdExceeded: ['R58', '550', '5.7.705', 'any', gate('limits'), { ...EXCHANGE, limit: 'senderBlocked' }],
  trafficNotAccepted: ['R59', '550', '5.7.708', 'any', gate('limits'), { ...EXCHANGE, limit: 'senderBlocked' }],
  unregisteredDomain: ['R60', '550', '5.7.750', 'any', gate('sender'), EXCHANGE],
  domainBanned: ['R61', '550', '5.7.800', 'any', gate('limits'), { ...EXCHANGE, limit: 'senderBlocked' }],
  tenantRecipientLimit: ['R62', '550', '5.7.233', 'any', gate('limits'), { ...EXCHANGE, limit: 'quotaReached' }],
  relayAccessDenied: ['R63', '550', '5.7.64', 'any', is('notSubmission'), EXCHANGE],
  wrongRegion: ['R64', null, '4.4.62', 'any', is('notSubmission'), EXCHANGE],
  directSendNotAllowed: ['R65', '550', '5.7.68', 'any', is('notSubmission'), EXCHANGE],
  unableToRelay: ['R66', '550', '5.7.54', 'any', is('notSubmission')],
  recipientRejectedAtMx: ['R67', '550', '5.4.1', 'any', is('notSubmission')],
  relayOrAuthenticationMissing: ['R68', '550', '5.7.1', 'any', is('notSubmission')],
  senderNotAuthenticatedForRecipient: ['R69', '550', '5.7.133', 'any', is('notSubmission')],
  malformedMessage: ['R70', null, null, 'any', is('messageFault')],
  temporarilyRestricted: ['R71', '451', '4.7.500', 'any', tryAgain('limits')],
  tenantRestricted: ['R72', '550', '5.7.700', 'any', gate('limits'), { ...EXCHANGE, limit: 'senderBlocked' }],
  highVolumeSenderRules: ['R73', '550', '5.7.515', 'any', is('recipientSide')],
  messageTooLarge: ['R74', '552', '5.3.4', 'any', is('messageFault')],
  protocolFault: ['R75', null, null, 'any', is('messageFault')],

  smtpAuthDisabled: [
    'R80',
    '535',
    '5.7.139',
    'credentials',
    suspects(SWITCH, SWITCH),
    { ...EXCHANGE, login: 'refused' },
  ],
  organizationRefused: [
    'R81',
    '535',
    '5.7.139',
    'credentials',
    suspects(['securityDefaults', 'authenticationPolicy'], []),
    { ...EXCHANGE, login: 'refused' },
  ],
  userNotResolved: [
    'R82',
    '535',
    '5.7.3',
    'credentials',
    suspects(['mailbox', 'account'], ['mailbox', 'token']),
    { login: 'refused' },
  ],
  tlsNotAvailable: ['R83', '454', '4.7.0', 'greeted', gate('encryption'), { encryption: 'none' }],
  organizationOldTls: ['R84', null, '5.7.67', 'greeted', gate('encryption'), { ...EXCHANGE, encryption: 'tooOld' }],
  malformedToken: [
    'R85',
    '501',
    '5.5.124',
    'credentials',
    gate('token'),
    { login: 'refused', method: 'oauth', token: 'malformed' },
  ],
  otherProviderCredentials: ['R86', '535', '5.7.8', 'any', is('otherService'), { service: 'other' }],
  otherProviderAppPassword: ['R87', '534', '5.7.9', 'any', is('otherService'), { service: 'other' }],
  onPremisesNotAuthenticated: ['R88', '530', '5.7.1', 'any', is('otherService'), { service: 'exchangeOnPremises' }],
  loginAccepted: ['R90', '235', '2.7.0', 'loggedIn', is('success'), { login: 'accepted' }],
  messageAccepted: ['R91', '250', '2.0.0', 'loggedIn', is('success'), { login: 'accepted' }, ['sender', 'limits']],
} as const satisfies Record<string, Row>;

export type ReplyId = keyof typeof ROWS;
export const REPLY_IDS = Object.keys(ROWS) as ReplyId[];

/** The catalogue's entry for `id`. */
export function reply(id: ReplyId): Reply {
  const [number, basic, enhanced, stage, outcome, proves = {}, passes] = ROWS[id] as Row;
  return { number, basic, enhanced, stage, outcome, proves, ...(passes === undefined ? {} : { passes }) };
}
