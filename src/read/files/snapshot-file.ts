import { mailboxSmtpAuthOf, tenantSmtpAuthOf } from '../../domain/exchange-settings.ts';
import { flag, isJson, type Json, objects, property, text } from '../graph/json.ts';
import { addressIn, policyName } from './cells/cell-values.ts';
import type { SkipReason } from './file-kinds.ts';
import type { Statement, TenantSetting } from './statements.ts';
import type { Tally } from './tally.ts';

/** Whether a JSON is a configuration snapshot of a tenant, or the baseline of one. */
export const isSnapshot = (json: Json): boolean =>
  isJson(json.baseline) || objects(json.resources ?? []).some((item) => typeof item.resourceType === 'string');

/** A value of a resource, whatever the case of its name. */
type Read = (name: string) => unknown;
type Said = readonly Statement[] | SkipReason;

const tenantSays = (at: string | null, setting: TenantSetting): Statement => ({ is: 'tenant', at, ...setting });

/**
 * What each type of resource says, or why nothing. Names follow the schema of Microsoft365DSC.
 * How "inherits" appears for a mailbox isn't confirmed, and false may be it: only true and an explicit null are clear.
 */
const RESOURCES: Readonly<Record<string, (read: Read, at: string | null) => Said>> = {
  'microsoft.exchange.transportconfig': (read, at) => {
    const value = tenantSmtpAuthOf(flag(read('SmtpClientAuthenticationDisabled')));
    return value === null ? 'blank' : [tenantSays(at, { name: 'smtpAuth', value })];
  },
  'microsoft.exchange.casmailboxsettings': (read, at) => {
    const address = addressIn(text(read('Identity')) ?? undefined);
    if (address === null) return 'noAddress';
    const disabled = read('SmtpClientAuthenticationDisabled');
    const value = disabled === true || disabled === null ? mailboxSmtpAuthOf(disabled) : null;
    const named: Statement = { is: 'named', address };
    return value === null ? [named] : [named, { is: 'mailbox', address, at, name: 'smtpAuth', value }];
  },
  'microsoft.exchange.authenticationpolicy': (read, at) => {
    const allows = flag(read('AllowBasicAuthSmtp'));
    const policy = policyName(text(read('Identity')) ?? '');
    if (allows === null || policy === '') return 'blank';
    return [tenantSays(at, { name: 'policy', policy, value: allows ? 'yes' : 'no' })];
  },
  'microsoft.exchange.authenticationpolicyassignment': (read, at) => {
    const address = addressIn(text(read('UserName')) ?? undefined);
    if (address === null) return 'noAddress';
    const value = policyName(text(read('AuthenticationPolicyName')) ?? '');
    return [
      { is: 'named', address },
      { is: 'mailbox', address, at, name: 'policy', value },
    ];
  },
  'microsoft.exchange.organizationconfig': (read, at) => {
    const policy = read('DefaultAuthenticationPolicy');
    if (policy !== null && typeof policy !== 'string') return 'blank';
    return [tenantSays(at, { name: 'defaultPolicy', value: policyName(policy ?? '') })];
  },
  'microsoft.entra.securitydefaults': (read, at) => {
    const on = flag(read('IsEnabled'));
    return on === null ? 'blank' : [tenantSays(at, { name: 'securityDefaults', value: on ? 'on' : 'off' })];
  },
};

/** A configuration snapshot of the tenant: the answer of Graph, or the file that the portal downloads. */
export function readSnapshotFile(json: Json, tally: Tally): void {
  const baseline = isJson(json.baseline) ? json.baseline : null;
  const at = tally.dates.note(text(json.createdDateTime) ?? text(baseline?.createdDateTime) ?? undefined);
  for (const resource of objects(json.resources ?? baseline?.resources ?? [])) {
    const properties = isJson(resource.properties) ? resource.properties : {};
    const reader = RESOURCES[text(resource.resourceType)?.toLowerCase() ?? ''];
    const said = reader?.((name) => property(properties, name), at) ?? 'notAboutSmtp';
    tally.count('snapshot', typeof said === 'string' ? said : null);
    if (typeof said !== 'string') for (const statement of said) tally.context.say(statement);
  }
}
