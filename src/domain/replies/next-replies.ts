import type { Known } from '../evidence/case-state.ts';
import type { GateId } from '../gates.ts';
import { reportOrder } from '../rules/report-order.ts';
import type { ReplyId } from './replies.ts';

/** The text that the server gives at each gate, where one is known. */
const TEXT_OF: Partial<Record<GateId, ReplyId>> = {
  encryption: 'startTlsRequired',
  authentication: 'clientNotAuthenticated',
  retirement: 'basicNotSupported',
  authenticationPolicy: 'basicAuthenticationDisabled',
  tenantSetting: 'smtpAuthDisabledForTenant',
  mailboxSetting: 'smtpAuthDisabledForMailbox',
  account: 'credentialsIncorrect',
  securityDefaults: 'securityDefaultsPolicy',
  conditionalAccess: 'criteriaNotMet',
  token: 'authenticationUnsuccessful',
  sender: 'sendAsDenied',
};

/** Unknown gates whose texts are commonly met after another fix. */
const LIKELY_NEXT: ReadonlySet<GateId> = new Set([
  'tenantSetting',
  'mailboxSetting',
  'account',
  'securityDefaults',
  'conditionalAccess',
  'token',
  'sender',
]);

const UNTOLD: ReadonlySet<GateId> = new Set(['endpoint', 'encryption']);

/** At most four, those of closed gates first: enough to recognise the next text, not a list to study. */
export function nextAfter(
  first: GateId | null,
  blocking: readonly GateId[],
  suspects: readonly GateId[],
  known: Known,
  oauth: boolean,
): ReplyId[] {
  if (first === null) return [];
  const order = reportOrder(oauth);
  const later = order.slice(order.indexOf(first) + 1);
  const closed = order.filter((id) => id !== first && blocking.includes(id));
  // Before the client logs in every text is possible: a list of them would tell nothing.
  const unknown = UNTOLD.has(first) ? [] : later.filter((id) => suspects.includes(id) && LIKELY_NEXT.has(id));
  const texts = [...closed, ...unknown].flatMap((id) => TEXT_OF[id] ?? []);
  return [...new Set(texts)].filter((id) => id !== known.latest?.id).slice(0, 4);
}
