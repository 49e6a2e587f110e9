import type { Facts } from '../../domain/facts.ts';

/** How a sender authenticates, as far as one row tells. */
export type Method = 'basic' | 'oauth' | 'both' | null;

/** A time in UTC: `YYYY-MM-DD`, or with `THH:MM:SS`; null where the file does not say it, or not for certain. */
export type Moment = string | null;

/** Somebody used SMTP AUTH, or tried to. */
export interface Use {
  is: 'use';
  address: string;
  /** `sender`: the address in From; `account`: the one that signed in. */
  as: 'sender' | 'account';
  method: Method;
  at: Moment;
  /** Messages, where the row counts them. */
  count: number | null;
  /** The detail report counts each message, the table of the admin center only sums; what is no report counts nothing. */
  from: 'report' | 'table' | 'other';
  ips: readonly string[];
  tls: readonly string[];
  /** A number made of the whole row: rows that are equal in every column have the same. 0 where rows are not counted. */
  row: number;
  /** What Entra ID answered, for a sign-in. */
  attempt: { code: number; policyRefused: boolean } | null;
}

/** What a file says of one mailbox or account. */
export type Setting =
  | { name: 'smtpAuth'; value: Facts['mailboxSmtpAuth'] }
  /** The name of the policy, normalised; blank where the account has none of its own. */
  | { name: 'policy'; value: string }
  | { name: 'basicAllowed'; value: 'yes' | 'no' }
  | { name: 'mailbox'; value: Facts['mailbox'] }
  | { name: 'account'; value: Facts['account'] };
export type MailboxStatement = { is: 'mailbox'; address: string; at: Moment } & Setting;

/** What a file says of the whole tenant. */
export type TenantSetting =
  | { name: 'smtpAuth'; value: Facts['tenantSmtpAuth'] }
  | { name: 'defaultPolicy'; value: string }
  /** Whether the policy of this normalised name allows Basic for SMTP. */
  | { name: 'policy'; policy: string; value: 'yes' | 'no' }
  | { name: 'securityDefaults'; value: Facts['securityDefaults'] }
  | { name: 'conditionalAccess'; value: Facts['conditionalAccess'] }
  | { name: 'created'; value: string };
export type TenantStatement = { is: 'tenant'; at: Moment } & TenantSetting;

/** Several addresses of one mailbox. `primary` is the main one where the file says which it is. */
export interface Same {
  is: 'same';
  primary: string;
  names: readonly string[];
  /** False where the file names the account, and not the mailbox's main address. */
  sure: boolean;
}

/** Whom to ask. `account` is the address that the device signs in with, where the list says it. */
export interface Owned {
  is: 'owner';
  address: string;
  name: string | null;
  device: string | null;
  place: string | null;
  account: string | null;
}

/** A file names this address and says nothing else that counts. */
export interface Named {
  is: 'named';
  address: string;
}

export type Statement = Use | MailboxStatement | TenantStatement | Same | Owned | Named;
