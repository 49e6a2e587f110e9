import type { FileKind } from '../file-kinds.ts';
import type { ColumnId } from './columns/columns.ts';

type Has = (column: ColumnId) => boolean;

const ADDRESSES = ['primaryAddress', 'userName', 'anyAddress', 'senderAddress', 'emailAddresses'] as const;
const MAIL_APPS = [
  'imapEnabled',
  'popEnabled',
  'mapiEnabled',
  'owaEnabled',
  'activeSyncEnabled',
  'ewsEnabled',
] as const;
const TLS_SHARES = ['tls10', 'tls11', 'tls12', 'tls13'] as const;

const some = (has: Has, columns: readonly ColumnId[]): boolean => columns.some(has);
const hasAddress = (has: Has): boolean => some(has, ADDRESSES) || has('identity');

/** What a table is, by the columns that only it has: the first that fits. */
const KINDS: readonly (readonly [FileKind, (has: Has) => boolean])[] = [
  ['signInDetails', (has) => has('authDetail') && !has('clientApp')],
  [
    'smtpAuthReport',
    (has) => has('senderName') && has('senderDomain') && some(has, ['authMethod', 'messageCount', 'tlsVersion']),
  ],
  [
    'smtpAuthReport',
    (has) => has('senderAddress') && has('originalClientIp') && some(has, ['authMethod', 'tlsVersion']),
  ],
  ['messageTrace', (has) => has('traceTime') && has('senderAddress')],
  ['appSignIns', (has) => has('servicePrincipalId') && !has('userName')],
  ['signIns', (has) => has('clientApp') && has('userName')],
  ['signIns', (has) => has('signInDate') && has('userName') && some(has, ['errorCode', 'ipAddress', 'riskState'])],
  ['emailApps', (has) => has('smtpApp') && some(has, ['imapApp', 'userName'])],
  ['mailboxes', (has) => has('smtpOverride') && !some(has, ['effectiveSmtp', 'basicPossible', 'policySource'])],
  ['readiness', (has) => some(has, ['smtpOverride', 'basicPossible', 'effectiveSmtp'])],
  ['readiness', (has) => has('allowBasicSmtp') && some(has, ['isDefault', 'assignedUsers'])],
  ['policies', (has) => has('allowBasicSmtp') && !some(has, ADDRESSES)],
  ['organizationConfig', (has) => has('defaultPolicy')],
  ['cipp', (has) => has('smtpDisabled') && has('primaryAddress') && has('ecpEnabled') && has('ewsEnabled')],
  ['transportConfig', (has) => some(has, ['smtpDisabled', 'tenantSmtpDisabled']) && has('legacyTls')],
  ['mailboxes', (has) => has('smtpDisabled') && hasAddress(has)],
  ['transportConfig', (has) => some(has, ['smtpDisabled', 'tenantSmtpDisabled'])],
  ['users', (has) => has('policy') && hasAddress(has)],
  ['mailboxes', (has) => some(has, MAIL_APPS) && hasAddress(has)],
  ['mailboxes', (has) => has('recipientType') && hasAddress(has)],
  ['users', (has) => some(has, ['accountDisabled', 'accountEnabled']) && hasAddress(has)],
  ['securityDefaults', (has) => has('securityDefaults') || (has('isEnabled') && has('displayName') && has('objectId'))],
  ['scubaGear', (has) => has('controlId') && has('result')],
  ['smtpAuthTable', (has) => has('senderAddress') && some(has, ['messagesSent', 'authMethod', ...TLS_SHARES])],
  ['owners', (has) => some(has, ADDRESSES) && some(has, ['device', 'owner', 'place'])],
  ['mailboxes', (has) => has('primaryAddress') && some(has, ['emailAddresses', 'userName'])],
];

/** What a table or an object with these columns is; null where it is nothing that is read. */
export function tableKind(has: Has): FileKind | null {
  return KINDS.find(([, fits]) => fits(has))?.[0] ?? null;
}
