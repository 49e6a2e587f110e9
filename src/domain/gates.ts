/**
 * The gates in the order in which a message meets them: the path of the message.
 * Which gate a server *reports* first is another order; see `report-order.ts`.
 */
export const GATE_IDS = [
  'endpoint',
  'encryption',
  'authentication',
  'tenantSetting',
  'mailboxSetting',
  'securityDefaults',
  'authenticationPolicy',
  'retirement',
  'conditionalAccess',
  'account',
  'mailbox',
  'token',
  'sender',
  'limits',
] as const;
export type GateId = (typeof GATE_IDS)[number];

/** The two gates of the SMTP AUTH setting: the organisation's, and the mailbox's, which overrules it. */
export const SMTP_AUTH_GATES = ['tenantSetting', 'mailboxSetting'] as const satisfies readonly GateId[];

export const isSmtpAuthGate = (id: GateId): boolean => id === 'tenantSetting' || id === 'mailboxSetting';

export type GateState = 'open' | 'closed' | 'overruled' | 'unknown' | 'notApplicable';

/** `certain`: the server named it, or it was read. `likely`: it follows from something certain. */
export type Certainty = 'certain' | 'likely' | 'cannotTell';
