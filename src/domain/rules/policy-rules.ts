import type { Reason } from '../diagnosis.ts';
import type { Known } from '../evidence/case-state.ts';
import {
  appOnly,
  because,
  namedReport,
  notApplicable,
  passedOrUnknown,
  type Rule,
  report,
  UNKNOWN,
  usesBasic,
  usesOAuth,
} from './gate-report.ts';
import { BASIC_OFF_BY_DEFAULT, NEW_TENANTS_WITHOUT_BASIC } from './retirement-dates.ts';
import { withoutCloudMailbox } from './setting-rules.ts';

/** A gate that stands in the way of Basic and not of OAuth, and is ruled by one fact. */
function basicOnly<F extends 'securityDefaults' | 'authenticationPolicy'>(
  gate: F,
  closing: 'on' | 'blocksBasic',
): Rule {
  return (known) => {
    if (usesOAuth(known)) return notApplicable(known, 'method');
    const value = known.value(gate);
    if (value === undefined) return namedReport(known, gate) ?? passedOrUnknown(known, gate);
    if (value !== closing) return report('open', because(known, gate));
    if (!usesBasic(known)) return { ...UNKNOWN, reasons: because(known, gate) };
    // The reply that names it is given to Basic alone; else the method is half of the reason.
    return report('closed', known.named(gate) === null ? because(known, gate, 'method') : because(known, gate));
  };
}

/** Closed where Security Defaults are on and the client uses Basic. */
export const securityDefaults: Rule = basicOnly('securityDefaults', 'on');

/** Closed where the policy in force for the mailbox blocks Basic and the client uses it. */
export const authenticationPolicy: Rule = (known, today) =>
  withoutCloudMailbox(known) ?? basicOnly('authenticationPolicy', 'blocksBasic')(known, today);

/**
 * Closed where Microsoft's retirement of Basic reaches the tenant: by reply, by its own switch, or by date and age of the
 * tenant.
 */
export const retirement: Rule = (known, today) => {
  if (usesOAuth(known)) return notApplicable(known, 'method');
  const basic = known.value('basicForTenant');
  if (basic === 'off' || basic === 'unavailable') return report('closed', because(known, 'basicForTenant'));
  const named = namedReport(known, 'retirement');
  if (named !== null && (basic === undefined || known.namedAfter('retirement', 'basicForTenant') !== null))
    return named;
  if (basic === 'allowed') return report('open', because(known, 'basicForTenant'));
  if (today < BASIC_OFF_BY_DEFAULT) return report('open', [{ kind: 'date' }], 'certain');
  const passed = known.passed('retirement');
  if (passed !== null && !isOld(known, passed)) return report('open', [passed], 'likely');
  const created = known.value('tenantCreated');
  if (created !== undefined && created >= NEW_TENANTS_WITHOUT_BASIC && usesBasic(known))
    return report('closed', [...because(known, 'tenantCreated'), { kind: 'date' }], 'likely');
  return { ...UNKNOWN, reasons: [{ kind: 'date' }] };
};

/** A login from before the change proves nothing about the time after it; one without a date counts as of today. */
function isOld({ latest }: Known, passed: Reason): boolean {
  const at = passed.kind === 'reply' ? latest?.at : passed.kind === 'inferred' ? passed.evidence.at : undefined;
  return at !== undefined && at < BASIC_OFF_BY_DEFAULT;
}

/** The policies were judged for one way of logging in, and whether the client uses it is not known. */
function isForOneMethod(known: Known): boolean {
  const reason = known.reason('conditionalAccess');
  return reason?.kind === 'evidence' && reason.evidence.method !== undefined && known.value('method') === undefined;
}

/** Closed where a policy blocks this account with this kind of client; not applicable to an app without a person. */
export const conditionalAccess: Rule = (known) => {
  if (appOnly(known)) return notApplicable(known, 'oauthFlow');
  const value = known.value('conditionalAccess');
  if (value === undefined)
    return namedReport(known, 'conditionalAccess') ?? passedOrUnknown(known, 'conditionalAccess');
  const reasons = because(known, 'conditionalAccess');
  if (isForOneMethod(known)) return value === 'blocks' ? { ...UNKNOWN, reasons } : report('open', reasons, 'likely');
  return report(value === 'blocks' ? 'closed' : 'open', reasons);
};
