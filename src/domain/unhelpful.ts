import type { GateId } from './gates.ts';
import type { Known } from './known.ts';
import type { UnhelpfulId } from './notes.ts';

/** What people try at each gate that cannot open it. */
const AT_GATE: Readonly<Record<GateId, readonly UnhelpfulId[]>> = {
  endpoint: ['newPassword', 'enableSmtpAuth', 'mfaOff'],
  encryption: ['newPassword', 'enableSmtpAuth', 'securityDefaultsOff', 'mfaOff'],
  authentication: ['newPassword', 'enableSmtpAuth', 'mfaOff'],
  tenantSetting: [
    'enableTenantToo',
    'newPassword',
    'appPassword',
    'securityDefaultsOff',
    'mfaOff',
    'tlsSettings',
    'anotherPort',
  ],
  mailboxSetting: [
    'enableTenantToo',
    'newPassword',
    'appPassword',
    'securityDefaultsOff',
    'mfaOff',
    'tlsSettings',
    'anotherPort',
  ],
  securityDefaults: ['newPassword', 'appPassword', 'enableSmtpAuth', 'loginInBrowser', 'tlsSettings', 'anotherPort'],
  authenticationPolicy: ['newPassword', 'appPassword', 'securityDefaultsOff', 'mfaOff', 'tlsSettings', 'anotherPort'],
  retirement: ['newPassword', 'appPassword', 'enableSmtpAuth', 'waitForRetirement', 'tlsSettings', 'anotherPort'],
  conditionalAccess: ['newPassword', 'enableSmtpAuth', 'loginInBrowser', 'tlsSettings', 'anotherPort'],
  account: ['enableSmtpAuth', 'moreRetries', 'tlsSettings', 'anotherPort'],
  mailbox: ['newPassword', 'enableSmtpAuth', 'tlsSettings'],
  token: ['newPassword', 'appPassword', 'tlsSettings', 'anotherPort'],
  sender: ['newPassword', 'enableSmtpAuth', 'tlsSettings', 'mfaOff'],
  limits: ['newPassword', 'enableSmtpAuth', 'moreRetries', 'tlsSettings'],
};

/** With OAuth these are no temptation, or would change something else than the gate. */
const BASIC_IDEAS: ReadonlySet<UnhelpfulId> = new Set(['newPassword', 'appPassword', 'loginInBrowser']);

/**
 * What cannot help: at the gate that blocks, or, where none is known, at every suspect alike.
 * Nothing is called unhelpful that another closed or suspected gate may still need.
 */
export function unhelpfulFor(gates: readonly GateId[], known: Known): UnhelpfulId[] {
  const [head, ...rest] = gates;
  if (head === undefined) return [];
  const oauth = known.value('method') === 'oauth';
  const shared = AT_GATE[head].filter((id) => rest.every((gate) => AT_GATE[gate].includes(id)));
  const own = oauth ? shared.filter((id) => !BASIC_IDEAS.has(id)) : shared;
  const switchBlocks = head === 'tenantSetting' || head === 'mailboxSetting';
  return switchBlocks && !oauth ? [...own, 'switchToOAuth'] : own;
}
