import type { ClientId } from '../domain/clients/clients.ts';
import type { Evidence } from '../domain/facts.ts';
import type { GateId } from '../domain/gates.ts';
import type { RemedyId } from '../domain/remedies/remedies.ts';
import type { FileKind } from '../read/files/file-kinds.ts';

export type Authentication = 'basic' | 'oauth' | 'both' | 'unknown';

/** What becomes of a sender when Basic is turned off by default. */
export type AtRetirement = 'stops' | 'continues' | 'alreadyBlocked' | 'unknown';

/** Fields of a sender on which files disagree, so that nobody can tell the value. */
export type ConflictField = 'smtpAuth.own' | 'smtpAuth.inForce' | 'basicAllowedByPolicy' | 'owner' | 'address';

export interface Owner {
  name: string | null;
  device: string | null;
  place: string | null;
}

/** One address that submits mail, or may: what all files together say of it. */
export interface Sender {
  /** In lower case; the mailbox's main address where a file tells it. */
  address: string;
  authentication: Authentication;
  /** Null where no report names the sender. */
  messages: number | null;
  /** The latest day on which any file saw it, `YYYY-MM-DD`, UTC. */
  lastSeen: string | null;
  /** In the form of RFC 5952, sorted. */
  ips: readonly string[];
  tls: readonly string[];
  smtpAuth: { own: 'enabled' | 'disabled' | 'inherits' | 'unknown'; inForce: 'enabled' | 'disabled' | 'unknown' };
  basicAllowedByPolicy: 'yes' | 'no' | 'unknown';
  /** Closed gates, in path order. */
  blockedBy: readonly GateId[];
  /** Gates that nobody could judge, in path order. */
  notKnown: readonly GateId[];
  atRetirement: AtRetirement;
  conflicts: readonly ConflictField[];
  owner: Owner | null;
  client: ClientId | null;
  /** Ways to send without Basic, the best first; empty for who needs none. */
  ways: readonly RemedyId[];
}

/** A sender with what the page shows besides. */
export interface JudgedSender extends Sender {
  /** The account that signs in, where a file names another address than the sender's; its settings count. */
  account: string | null;
  /** Other addresses of the same mailbox. */
  names: readonly string[];
  /**
   * Whose settings these are: of the account that signs in, or, where only a report of senders is there, likely of the mailbox
   * with the sender's address.
   */
  settingsOf: 'account' | 'sendersMailbox';
  /** What the judge was told of it. */
  facts: readonly Evidence[];
  /** A file saw it sending or signing in. */
  seen: boolean;
  /** Files that name it, by their place in the list. */
  files: readonly number[];
}

/** One file in the line of totals. */
export interface FileLine {
  name: string;
  kind: FileKind;
  rows: number;
  read: number;
  skipped: number;
}

export interface Totals {
  senders: number;
  basic: number;
  oauth: number;
  both: number;
  unknown: number;
  stops: number;
  alreadyBlocked: number;
  continues: number;
  files: readonly FileLine[];
}

/** What is known of the whole tenant. */
export interface TenantState {
  smtpAuth: 'enabled' | 'disabled' | 'unknown';
  securityDefaults: 'on' | 'off' | 'unknown';
  /** Names of more than one tenant that the files are about; empty where they are about one. */
  several: readonly string[];
}

export interface Fleet {
  senders: readonly JudgedSender[];
  totals: Totals;
  tenant: TenantState;
}
