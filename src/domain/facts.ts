import type { ClientId } from './clients/clients.ts';

/**
 * The closed list of facts: what can be known about a case.
 * A fact that is missing from a case is unknown; nothing here ever means "no".
 */
export const FACT_VALUES = {
  service: ['exchangeOnline', 'outlookConsumer', 'exchangeOnPremises', 'other'],
  cloud: ['global', 'gccHigh', 'dod', 'china'],
  connection: ['ok', 'refused', 'timedOut', 'nameNotFound', 'intercepted'],
  encryption: ['startTls', 'implicitTls', 'none', 'tooOld', 'untrusted'],
  method: ['basic', 'oauth', 'none'],
  mechanism: ['login', 'plain', 'xoauth2', 'other'],
  oauthFlow: ['delegated', 'appOnly'],
  /** Which right an app-only token uses: a permission in Entra ID, or a role in Exchange Online (RBAC). */
  appRoad: ['entraPermission', 'exchangeRole'],
  login: ['notTried', 'refused', 'accepted'],
  signInAs: ['thisMailbox', 'delegate', 'app'],
  tenantSmtpAuth: ['enabled', 'disabled'],
  mailboxSmtpAuth: ['enabled', 'disabled', 'inherits'],
  authenticationPolicy: ['allowsBasic', 'blocksBasic'],
  securityDefaults: ['on', 'off'],
  conditionalAccess: ['blocks', 'allows'],
  basicForTenant: ['allowed', 'off', 'unavailable'],
  account: [
    'ok',
    'badCredentials',
    'locked',
    'signInBlocked',
    'passwordExpired',
    'mfaRequired',
    'federationFailed',
    'issue',
  ],
  mailbox: ['licensed', 'shared', 'missing', 'onPremises'],
  token: [
    'ok',
    'wrongAudience',
    'missingPermission',
    'wrongUser',
    'servicePrincipalNotRegistered',
    'noMailboxAccess',
    'expired',
    'malformed',
    'refused',
    'signInUnfinished',
  ],
  /** What the sign-in logs hold of the attempt; an entry is told by what it says. */
  signInEntry: ['none'],
  sender: ['own', 'sendAsGranted', 'sendAsDenied'],
  limit: ['none', 'throttled', 'quotaReached', 'senderBlocked', 'mailboxFull'],
  /** Who asks: looks after the device or program, administers Microsoft 365, or writes the program. */
  role: ['device', 'admin', 'developer'],
  /** The same password in a browser, in IMAP, in another program. */
  passwordChecked: ['worksElsewhere', 'failsElsewhere'],
  workedBefore: ['never', 'untilWeChangedSomething', 'stoppedByItself', 'sometimes'],
  /** What happened about the time at which it stopped. */
  changedAround: ['password', 'mfa', 'securityDefaults', 'license', 'policy', 'deviceOrTls', 'network', 'nothing'],
} as const;

type ChoiceFact = keyof typeof FACT_VALUES;

/** Facts whose value is not one of a few words. `tenantCreated` is an ISO date, `YYYY-MM-DD`. */
interface FreeFacts {
  endpointHost: string;
  endpointPort: number;
  tenantCreated: string;
  client: ClientId;
}

/** Every fact with the type of its value. */
export type Facts = { [F in ChoiceFact]: (typeof FACT_VALUES)[F][number] } & FreeFacts;
export type FactId = keyof Facts;

export const FACT_IDS = [
  ...(Object.keys(FACT_VALUES) as ChoiceFact[]),
  'endpointHost',
  'endpointPort',
  'tenantCreated',
  'client',
] as const satisfies readonly FactId[];

/**
 * Where evidence comes from. `answer` is the person's word, `site` the settings of whoever
 * runs this site; `powershell`, `graph` and `signInLog` are values that were read; `inferred` follows from other evidence.
 */
export type Origin =
  | 'answer'
  | 'reply'
  | 'transcript'
  | 'powershell'
  | 'graph'
  | 'signInLog'
  | 'link'
  | 'site'
  | 'inferred';

/** What limits a piece of evidence. */
export interface EvidenceLimits {
  /** How the client logs in, where the value holds for this way alone: a policy for legacy clients says nothing of OAuth. */
  method?: 'basic' | 'oauth';
  /**
   * The value was worked out from settings, and nobody has seen it happen: an attempt in the log outranks it. Where it is
   * a text, it is the ISO time of the last change of those settings, and only an attempt after it does.
   */
  workedOut?: true | string;
}

/** A fact with its origin. `at` is the ISO time at which it held, where that is known. */
export type Evidence<F extends FactId = FactId> = {
  [K in F]: { fact: K; value: Facts[K]; origin: Origin; at?: string } & EvidenceLimits;
}[F];

/** Whether the values of this fact are text or a number, and no closed list of words. */
export function isFree(fact: FactId): boolean {
  return !Object.hasOwn(FACT_VALUES, fact);
}

/** Makes evidence; its use is that the value is checked against the fact. */
export function evidence<F extends FactId>(fact: F, value: Facts[F], origin: Origin, at?: string): Evidence {
  const made = { fact, value, origin, ...(at === undefined ? {} : { at }) };
  return made as Evidence;
}

/**
 * Whether `value` is a value of the choice fact `fact`: the check for text from links, storage and other tabs. Names that
 * every object has, such as `constructor`, are no facts.
 */
export function isFactValue(fact: string, value: string): boolean {
  return Object.hasOwn(FACT_VALUES, fact) && FACT_VALUES[fact as ChoiceFact].some((known) => known === value);
}
