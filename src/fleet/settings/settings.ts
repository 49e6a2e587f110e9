import { authenticationPolicyInForce, smtpAuthInForce } from '../../domain/exchange-settings.ts';
import type { Facts } from '../../domain/facts.ts';
import type { MailboxStatement } from '../../read/files/statements.ts';
import type { ConflictField, Sender } from '../sender.ts';
import { type Settled, settle } from './settle.ts';
import type { TenantFacts } from './tenant-state.ts';

/** What the files say of one account's settings, with what is in force. */
export interface AccountSettings {
  smtpAuth: Sender['smtpAuth'];
  basicAllowedByPolicy: Sender['basicAllowedByPolicy'];
  mailbox: Facts['mailbox'] | null;
  signInBlocked: boolean;
  conflicts: readonly ConflictField[];
}

/** Settles the settings of one account. A property that no file has is unknown, and never inherited. */
export function accountSettings(statements: readonly MailboxStatement[], tenant: TenantFacts): AccountSettings {
  const own = settle(statements.filter((statement) => statement.name === 'smtpAuth'));
  const inForce = smtpAuthInForce(tenant.smtpAuth.value, own.value);
  const policy = policyInForce(
    settle(statements.filter((statement) => statement.name === 'policy')),
    settle(statements.filter((statement) => statement.name === 'basicAllowed')),
    tenant,
  );
  const conflicts: ConflictField[] = [];
  if (own.conflict) conflicts.push('smtpAuth.own');
  if (own.value === 'inherits' && tenant.smtpAuth.conflict) conflicts.push('smtpAuth.inForce');
  if (policy.conflict) conflicts.push('basicAllowedByPolicy');
  return {
    smtpAuth: { own: own.value ?? 'unknown', inForce: inForce?.value ?? 'unknown' },
    basicAllowedByPolicy: policy.value ?? 'unknown',
    mailbox: settle(statements.filter((statement) => statement.name === 'mailbox')).value,
    signInBlocked: settle(statements.filter((statement) => statement.name === 'account')).value === 'signInBlocked',
    conflicts,
  };
}

/** Whether the policy in force allows Basic: by the assignment and the policies, or as a report says it of the account. */
function policyInForce(
  assigned: Settled<string>,
  stated: Settled<'yes' | 'no'>,
  { defaultPolicy, policies, contestedPolicies }: TenantFacts,
): Settled<'yes' | 'no'> {
  const inherits = assigned.value === '';
  const deciding = inherits ? defaultPolicy.value : assigned.value;
  const contested = assigned.conflict || (inherits && defaultPolicy.conflict) || contestedPolicies.has(deciding ?? '');
  if (contested || stated.conflict) return { value: null, at: null, conflict: true };
  const found = authenticationPolicyInForce(
    { user: assigned.value ?? undefined, organisation: defaultPolicy.value ?? undefined },
    policies,
  );
  const derived =
    found === null
      ? []
      : [{ value: found.value === 'allowsBasic' ? ('yes' as const) : ('no' as const), at: assigned.at }];
  const direct = stated.value === null ? [] : [{ value: stated.value, at: stated.at }];
  return settle([...derived, ...direct]);
}
