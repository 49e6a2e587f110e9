import type { Known } from '../evidence/case-state.ts';
import { GATE_IDS, type GateId, isSmtpAuthGate, SMTP_AUTH_GATES } from '../gates.ts';
import type { Judged } from './judged.ts';
import type { UnhelpfulId } from './outcome-ids.ts';

const SWITCH_IDEAS = [
  'enableTenantToo',
  'newPassword',
  'appPassword',
  'securityDefaultsOff',
  'mfaOff',
  'tlsSettings',
  'anotherPort',
] as const satisfies readonly UnhelpfulId[];

/** What people try at each gate that cannot open it. */
const AT_GATE: Readonly<Record<Exclude<GateId, 'account'>, readonly UnhelpfulId[]>> = {
  endpoint: ['newPassword', 'enableSmtpAuth', 'mfaOff'],
  encryption: ['newPassword', 'enableSmtpAuth', 'securityDefaultsOff', 'mfaOff'],
  authentication: ['newPassword', 'enableSmtpAuth', 'mfaOff'],
  tenantSetting: SWITCH_IDEAS,
  mailboxSetting: SWITCH_IDEAS,
  securityDefaults: [
    'newPassword',
    'appPassword',
    'enableSmtpAuth',
    'mfaOff',
    'loginInBrowser',
    'tlsSettings',
    'anotherPort',
  ],
  authenticationPolicy: ['newPassword', 'appPassword', 'securityDefaultsOff', 'mfaOff', 'tlsSettings', 'anotherPort'],
  retirement: ['newPassword', 'appPassword', 'enableSmtpAuth', 'waitForRetirement', 'tlsSettings', 'anotherPort'],
  conditionalAccess: ['newPassword', 'enableSmtpAuth', 'loginInBrowser', 'tlsSettings', 'anotherPort'],
  mailbox: ['newPassword', 'appPassword', 'enableSmtpAuth', 'securityDefaultsOff', 'tlsSettings', 'anotherPort'],
  // A wrong token is refused before the switch is looked at (measured, 2026-09-17).
  token: ['newPassword', 'appPassword', 'enableSmtpAuth', 'securityDefaultsOff', 'tlsSettings', 'anotherPort'],
  sender: ['newPassword', 'enableSmtpAuth', 'tlsSettings', 'mfaOff'],
  limits: ['newPassword', 'enableSmtpAuth', 'moreRetries', 'tlsSettings'],
};

/** At the account it depends on what is wrong with it; the password is right wherever a second factor is asked for. */
function atAccount(known: Known): readonly UnhelpfulId[] {
  const always = ['enableSmtpAuth', 'moreRetries', 'tlsSettings', 'anotherPort'] as const;
  switch (known.value('account')) {
    case 'mfaRequired':
      return ['newPassword', 'loginInBrowser', ...always];
    case 'signInBlocked':
      return ['newPassword', 'appPassword', 'securityDefaultsOff', 'mfaOff', ...always];
    case 'federationFailed':
      return ['newPassword', 'securityDefaultsOff', 'mfaOff', ...always];
    case 'badCredentials':
    case 'locked':
    case 'passwordExpired':
      return ['securityDefaultsOff', ...always];
    default:
      return known.latest?.id === 'criteriaNotMet' ? ['newPassword', 'loginInBrowser', ...always] : always;
  }
}

/** The gates that each idea could open. Ideas that are missing here open none. */
const OPENS: Partial<Record<UnhelpfulId, readonly GateId[]>> = {
  newPassword: ['account'],
  appPassword: ['account'],
  tlsSettings: ['encryption', 'authentication'],
  anotherPort: ['endpoint', 'encryption'],
  enableSmtpAuth: SMTP_AUTH_GATES,
  securityDefaultsOff: ['securityDefaults'],
  mfaOff: ['account', 'conditionalAccess'],
  switchToOAuth: ['securityDefaults', 'authenticationPolicy', 'retirement', 'conditionalAccess'],
};

/** With OAuth these are no temptation, or would change something else than the gate. */
const BASIC_IDEAS: ReadonlySet<UnhelpfulId> = new Set(['newPassword', 'appPassword', 'loginInBrowser']);

/** Whoever stops here has not come as far as the gates that a suspect could be. */
const BEFORE_LOGIN: ReadonlySet<GateId> = new Set(['endpoint', 'encryption', 'authentication']);

/** What people try that can't help here; of suspects only where a reply named them, since else anything may help. */
export function unhelpfulFor(judged: Judged): UnhelpfulId[] {
  const { first, outcome, suspects, hasCandidates, known } = judged;
  if (first !== null) return unhelpfulAt(first, judged);
  return outcome === 'cannotTell' && hasCandidates ? unhelpfulAtAll(suspects, known) : [];
}

/**
 * What cannot help at the gate that blocks. Left out is what another closed gate may need, and, where it is not settled
 * that this gate is the cause, what a suspect may need.
 */
function unhelpfulAt(first: GateId, { gates, suspects, known }: Judged): UnhelpfulId[] {
  const named = known.latest?.reply.outcome.kind === 'gate' && known.latest.reply.outcome.gate === first;
  const settled = named || BEFORE_LOGIN.has(first);
  const others = GATE_IDS.filter(
    (gate) => gate !== first && (gates[gate].state === 'closed' || (!settled && suspects.includes(gate))),
  );
  const mayHelp = (idea: UnhelpfulId): boolean => others.some((gate) => canOpen(idea, gate, known));
  return ideasAt(first, known).filter((idea) => !mayHelp(idea));
}

/** Whether an idea opens gates of this kind, and isn't known to be useless at this one. */
function canOpen(idea: UnhelpfulId, gate: GateId, known: Known): boolean {
  return OPENS[idea]?.includes(gate) === true && !ideasAt(gate, known).includes(idea);
}

/** What cannot help at any of these suspects. */
function unhelpfulAtAll([head, ...rest]: readonly GateId[], known: Known): UnhelpfulId[] {
  if (head === undefined) return [];
  return ideasAt(head, known).filter((idea) => rest.every((gate) => ideasAt(gate, known).includes(idea)));
}

function ideasAt(gate: GateId, known: Known): UnhelpfulId[] {
  const ideas = gate === 'account' ? atAccount(known) : AT_GATE[gate];
  if (known.value('method') === 'oauth') return ideas.filter((idea) => !BASIC_IDEAS.has(idea));
  return isSmtpAuthGate(gate) ? [...ideas, 'switchToOAuth'] : [...ideas];
}
