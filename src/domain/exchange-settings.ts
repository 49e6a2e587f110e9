import type { Facts } from './facts.ts';

/**
 * `SmtpClientAuthenticationDisabled` as Exchange holds it, for the organisation and for a mailbox. `true` turns SMTP AUTH off,
 * `null` is blank, `undefined` is a property that the source doesn't have: unknown, never a value.
 */
export type AuthDisabled = boolean | null | undefined;

/** SMTP AUTH by a value that isn't blank. */
export const smtpAuthOf = (disabled: boolean): Facts['tenantSmtpAuth'] => (disabled ? 'disabled' : 'enabled');

/** The organisation's own setting; null where it is unknown. The organisation has nothing to inherit from, so blank is unknown. */
export const tenantSmtpAuthOf = (disabled: AuthDisabled): Facts['tenantSmtpAuth'] | null =>
  typeof disabled === 'boolean' ? smtpAuthOf(disabled) : null;

/** The mailbox's own setting; null where it is unknown. Blank inherits the organisation's. */
export const mailboxSmtpAuthOf = (disabled: AuthDisabled): Facts['mailboxSmtpAuth'] | null =>
  disabled === null ? 'inherits' : disabled === undefined ? null : smtpAuthOf(disabled);

/** SMTP AUTH as it applies to one mailbox, and whose value decides. */
export interface SmtpAuthInForce {
  value: Facts['tenantSmtpAuth'];
  decidedBy: 'mailbox' | 'tenant';
}

/**
 * The SMTP AUTH setting in force for a mailbox: its own value, else the organisation's. Null where the deciding value is unknown:
 * a mailbox whose value isn't known may have one of its own, whatever the organisation's is.
 * Source: Set-CASMailbox, parameter SmtpClientAuthenticationDisabled (Microsoft Learn).
 */
export function smtpAuthInForce(
  tenant: Facts['tenantSmtpAuth'] | null | undefined,
  mailbox: Facts['mailboxSmtpAuth'] | null | undefined,
): SmtpAuthInForce | null {
  if (mailbox === 'enabled' || mailbox === 'disabled') return { value: mailbox, decidedBy: 'mailbox' };
  if (mailbox !== 'inherits' || tenant === null || tenant === undefined) return null;
  return { value: tenant, decidedBy: 'tenant' };
}

/** An authentication policy. `allowsBasic` is its `AllowBasicAuthSmtp`; null or undefined where that wasn't read. */
export interface AuthenticationPolicy {
  name: string;
  allowsBasic: boolean | null | undefined;
}

/**
 * Which policy is assigned, by name or by a path that ends in the name. Blank (`''` or `null`) means that none is assigned,
 * `undefined` that the source doesn't say.
 */
export interface PolicyAssignment {
  /** `AuthenticationPolicy` of the user. */
  user: string | null | undefined;
  /** `DefaultAuthenticationPolicy` of the organisation. */
  organisation: string | null | undefined;
}

/** What an authentication policy does to Basic authentication for one user, and whose assignment decides. */
export interface PolicyInForce {
  value: Facts['authenticationPolicy'];
  decidedBy: 'user' | 'organisation' | 'none';
  /** The policy's name as it is assigned; null where none is. */
  name: string | null;
}

/**
 * The authentication policy in force for a user: the user's own, else the organisation's default. With neither, Basic is allowed.
 * Null where an assignment that decides is unknown, or the policy that it names wasn't read.
 * Sources: Set-User, Set-OrganizationConfig, Disable Basic authentication in Exchange Online (Microsoft Learn).
 */
export function authenticationPolicyInForce(
  { user, organisation }: PolicyAssignment,
  policies: readonly AuthenticationPolicy[],
): PolicyInForce | null {
  if (user === undefined) return null;
  const decidedBy = isBlank(user) ? 'organisation' : 'user';
  const name = isBlank(user) ? organisation : user;
  if (name === undefined) return null;
  if (isBlank(name)) return { value: 'allowsBasic', decidedBy: 'none', name: null };
  const allows = policies.find((policy) => isNamed(policy, name))?.allowsBasic;
  return typeof allows === 'boolean' ? { value: allows ? 'allowsBasic' : 'blocksBasic', decidedBy, name } : null;
}

const isBlank = (assigned: string | null): assigned is null | '' => assigned === null || assigned.trim() === '';

/** Exchange prints an assignment as a name, or as a path or canonical name that ends in it. Case doesn't matter. */
function isNamed({ name }: AuthenticationPolicy, assigned: string): boolean {
  const [wanted, given] = [name.trim().toLowerCase(), assigned.trim().toLowerCase()];
  return wanted !== '' && (given === wanted || given.split(/[/\\]/).at(-1) === wanted);
}
