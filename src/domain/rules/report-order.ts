import type { GateId } from '../gates.ts';

/**
 * The order in which failures are reported, which is not the order of the path: one reply reveals one cause.
 * Basic: the authentication policy acts before the identity provider (Microsoft's page on disabling Basic); the SMTP AUTH
 * switch is reported before Security Defaults (one dated report, 2026-08-15); the password comes before Conditional
 * Access (Microsoft's page on blocking legacy authentication). The order of authentication policy and switch, and of
 * switch and password, is not confirmed.
 */
const BASIC_ORDER = [
  'endpoint',
  'encryption',
  'authentication',
  'retirement',
  'authenticationPolicy',
  'tenantSetting',
  'mailboxSetting',
  'mailbox',
  'account',
  'securityDefaults',
  'conditionalAccess',
  'token',
  'sender',
  'limits',
] as const satisfies readonly GateId[];

/**
 * OAuth: whatever Entra ID refuses is refused with the token, before SMTP is reached; then token and user are resolved,
 * and only then the switch is looked at (measured, 2026-09-17).
 */
const OAUTH_ORDER = [
  'account',
  'conditionalAccess',
  'endpoint',
  'encryption',
  'authentication',
  'token',
  'mailbox',
  'tenantSetting',
  'mailboxSetting',
  'retirement',
  'authenticationPolicy',
  'securityDefaults',
  'sender',
  'limits',
] as const satisfies readonly GateId[];

/** All gates in the order in which their failures are reported. `oauth`: the client logs in with OAuth. */
export function reportOrder(oauth: boolean): readonly GateId[] {
  return oauth ? OAUTH_ORDER : BASIC_ORDER;
}

/** Place of a gate in that order, from 0: of two closed gates, the lower one is reported first. */
export function reportPosition(gate: GateId, oauth: boolean): number {
  return reportOrder(oauth).indexOf(gate);
}
