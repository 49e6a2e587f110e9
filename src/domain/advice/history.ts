import type { Known } from '../evidence/case-state.ts';
import type { Facts } from '../facts.ts';
import { type GateId, SMTP_AUTH_GATES } from '../gates.ts';

/** What never worked is a setting that was never right; what stopped by itself is more often the account or a policy. */
const AFTER: Readonly<Record<Facts['workedBefore'], readonly GateId[]>> = {
  never: ['endpoint', ...SMTP_AUTH_GATES, 'encryption', 'authentication', 'mailbox', 'token', 'sender'],
  untilWeChangedSomething: [],
  stoppedByItself: ['retirement', 'account', 'conditionalAccess', 'securityDefaults', 'authenticationPolicy', 'token'],
  sometimes: ['limits', 'conditionalAccess', 'endpoint'],
};

/** The gates that each change can close. */
const CLOSED_BY: Readonly<Record<Facts['changedAround'], readonly GateId[]>> = {
  password: ['account', 'token'],
  mfa: ['account', 'conditionalAccess', 'securityDefaults', 'token'],
  securityDefaults: ['securityDefaults', 'conditionalAccess', 'account'],
  license: ['mailbox', 'account'],
  policy: ['conditionalAccess', 'authenticationPolicy', ...SMTP_AUTH_GATES, 'securityDefaults'],
  deviceOrTls: ['encryption', 'authentication', 'endpoint', 'account', 'token', 'sender'],
  network: ['endpoint', 'encryption', 'conditionalAccess'],
  nothing: [],
};

/** A password that works elsewhere leaves what stops Basic alone; one that fails everywhere is the account's. */
const BY_PASSWORD: Readonly<Record<Facts['passwordChecked'], readonly GateId[]>> = {
  worksElsewhere: [...SMTP_AUTH_GATES, 'securityDefaults', 'conditionalAccess', 'authenticationPolicy', 'retirement'],
  failsElsewhere: ['account'],
};

/** An attempt that Entra ID never saw was stopped before it, or went elsewhere; what Entra ID decides is then the least likely. */
const WITHOUT_ENTRY: readonly GateId[] = ['authenticationPolicy', 'endpoint', 'authentication', ...SMTP_AUTH_GATES];
const BEHIND_ENTRA: ReadonlySet<GateId> = new Set(['account', 'securityDefaults', 'conditionalAccess']);

/** Nobody has found the attempt in the sign-in logs, and nothing else tells of the account. */
const isWithoutEntry = (value: Known['value']): boolean =>
  value('signInEntry') === 'none' && value('account') === undefined;

/**
 * The same gates, those first to which the history of the fault points: what was changed, then what was checked, then
 * whether it ever worked. None is dropped, since each is only likelier than another.
 */
export function byHistory(gates: readonly GateId[], { value }: Known): GateId[] {
  const password = value('passwordChecked');
  const changed = value('changedAround');
  const before = value('workedBefore');
  const noEntry = isWithoutEntry(value) && value('method') !== 'oauth';
  const pointed = [
    ...(noEntry ? WITHOUT_ENTRY : []),
    ...(changed === undefined ? [] : CLOSED_BY[changed]),
    ...(password === undefined ? [] : BY_PASSWORD[password]),
    ...(before === undefined ? [] : AFTER[before]),
  ];
  const all = [...new Set([...pointed.filter((id) => gates.includes(id)), ...gates])];
  if (!noEntry) return all;
  return [...all.filter((id) => !BEHIND_ENTRA.has(id)), ...all.filter((id) => BEHIND_ENTRA.has(id))];
}
