import type { Facts } from '../../facts.ts';
import { type GateId, SMTP_AUTH_GATES } from '../../gates.ts';
import type { RemedyId } from '../../remedies/remedies.ts';

/**
 * How far a client has come when it gets a reply.
 * `connect`: nothing is proven. `greeted`: the server answers, nobody has tried to sign in.
 * `credentials`: AUTH was sent over TLS with an offered mechanism, and refused.
 * `loggedIn`: only a client that has signed in gets this.
 * `any`: the reply says nothing about it.
 */
export type Stage = 'connect' | 'greeted' | 'credentials' | 'loggedIn' | 'any';

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
  /** It isn't about sending over SMTP at all. */
  | { kind: 'notSmtpAuth'; about: NotSmtpAuth }
  /** Nothing failed: 235 or 250. */
  | { kind: 'success' };

/** What a text is about that isn't about sending over SMTP. */
export type NotSmtpAuth =
  | 'imapOrPop'
  | 'ews'
  | 'graphForAnotherPurpose'
  | 'inbound'
  | 'localPassword'
  | 'panelLogin'
  | 'deviceJob';

/** What a reply says about the cause, from least to most; of several replies in one text the one that says most decides. */
export const EXACTNESS = ['closing', 'consequence', 'bareRefusal', 'refusal', 'cause'] as const;
export type Exactness = (typeof EXACTNESS)[number];

/**
 * What a reply shows of the sign-in, where that differs from its stage.
 * `notLoggedIn`: nobody is signed in, tried or not. `acceptedIfTagged`: accepted where Exchange Online's own trailer stands.
 * `refusedBesideAuth`: refused where the client's words around it are about AUTH; the last part says what holds elsewhere.
 * `refusedIfAuthUnknown`: refused where the server says that it has no AUTH. `neverTried`: it comes before anybody can sign in.
 * `neverTriedWithoutAuth`: the same where the client says that it was offered no AUTH.
 */
export type LoginShown =
  | 'refused'
  | 'silent'
  | 'notLoggedIn'
  | 'neverTried'
  | 'neverTriedWithoutAuth'
  | 'acceptedIfTagged'
  | 'refusedBesideAuth'
  | 'refusedBesideAuthElseNotLoggedIn'
  | 'refusedIfAuthUnknown';

/** The cause that a reply stands for by itself; the names that labelled files use, with capitals in place of hyphens. */
export type Cause =
  | 'tenantSmtpAuthDisabled'
  | 'mailboxSmtpAuthDisabled'
  | 'smtpAuthDisabledUnspecified'
  | 'basicAuthDisabled'
  | 'securityDefaults'
  | 'conditionalAccess'
  | 'mfaOrAppPassword'
  | 'badCredentials'
  | 'accountLockedOrDisabled'
  | 'notAuthenticated'
  | 'wrongEndpoint'
  | 'tlsFailure'
  | 'connectivity'
  | 'sendAsDenied'
  | 'oauthTokenInvalid'
  | 'oauthConsentOrPermission'
  | 'throttled'
  | 'senderBlocked'
  | 'relayNotPermitted'
  | 'licenceOrMailboxMissing'
  | 'directSendRejected'
  | 'ambiguousAuthFailure'
  | 'success'
  | 'notSmtpAuth';

/**
 * Wordings by their source, an id of `content/sources.json`. `[…]` stands for what differs from case to case: trailers, addresses,
 * numbers, hosts. Each part in braces is enough to know the reply by; a wording without braces is found by its code or by the
 * phrases of the readers.
 */
export type Wordings = Readonly<Record<string, readonly string[]>>;

/** All that is known about one reply. Sentences, codes, lists and orders are derived from it. */
export interface ReplyRow {
  /** Short permanent number, for tickets and for the written tables. */
  number: `R${string}`;
  /** Reply code (RFC 5321, section 4.2) as the server sends it, or null where there is none or several. */
  replyCode: string | null;
  /** Enhanced status code (RFC 3463), or null. */
  enhancedStatusCode: string | null;
  /** Enhanced status codes that mean this reply whatever the words; `5.7.501-503` is a range. */
  namedByCodes?: readonly string[];
  /**
   * What is printed, shown on the reply's page. Articles often leave out the reply code of a bounce; a line that has an enhanced
   * status code carries the reply code of this row. A line of nothing but codes and `[…]` means that the sentence isn't known.
   */
  texts: Wordings;
  /** Other wordings by which it is known. */
  alsoSeen?: Wordings;
  /** Enhanced status codes, or beginnings of such (`5.7.`), with which the words mean this reply. Missing: with any. */
  saidWith?: readonly string[];
  /** Other replies have the same words; a code of the same subject (`5.7.…`) that means one of them decides. */
  codeDecides?: true;
  /** Where nobody but Exchange Online sends this code, or these words. */
  onlyExchangeOnline?: 'codes' | 'words' | 'codesAndWords';
  stage: Stage;
  outcome: ReplyOutcome;
  /** Facts that the sentence proves. */
  proves?: Partial<Facts>;
  /** Gates that were passed for this reply to appear, beyond what the stage says. Inferred, so likely. */
  passes?: readonly GateId[];
  /** Missing: its sentence names the cause. A refusal without an enhanced status code says less than one with it. */
  tells?: 'closing' | 'consequence' | 'refusal';
  /** Missing: what the stage says. */
  loginShown?: LoginShown;
  /** Stands for a code alone: what it is about must be read from its words. */
  topicByWords?: true;
  /** What helps wherever this reply comes from, the first first; missing: what its gate, its cause or its outcome needs. */
  helps?: readonly RemedyId[];
  /** The text that the server returns at this gate; `common` where it is often met after another fix. */
  textOfGate?: { gate: GateId; common?: true };
  /** Place in the list of the start page; replies without one aren't listed there. */
  atStart?: number;
  cause: Cause;
}

export const EXCHANGE = { service: 'exchangeOnline' } as const;
export const REFUSED = { ...EXCHANGE, login: 'refused' } as const;
export const BASIC_REFUSED = { ...REFUSED, method: 'basic' } as const;
export const LOGGED_IN = { ...EXCHANGE, login: 'accepted' } as const;

/** Refused by policy at Entra ID: the authentication policy and the SMTP AUTH setting come before, the password was right. */
export const AFTER_PASSWORD = ['authenticationPolicy', ...SMTP_AUTH_GATES, 'account', 'retirement'] as const;
export const ANY_REFUSAL = [
  'account',
  ...SMTP_AUTH_GATES,
  'securityDefaults',
  'conditionalAccess',
  'authenticationPolicy',
  // Open until Basic is turned off by default, and no suspect before.
  'retirement',
] as const satisfies readonly GateId[];

export const gate = (id: GateId): ReplyOutcome => ({ kind: 'gate', gate: id });
export const suspects = (basic: readonly GateId[], oauth: readonly GateId[]): ReplyOutcome => ({
  kind: 'suspects',
  basic,
  oauth,
});
export const tryAgain = (...ids: GateId[]): ReplyOutcome => ({ kind: 'tryAgain', suspects: ids });
