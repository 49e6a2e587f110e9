import {
  type AuthenticationPolicy,
  authenticationPolicyInForce,
  mailboxSmtpAuthOf,
  type PolicyAssignment,
  tenantSmtpAuthOf,
} from '../../../domain/exchange-settings.ts';
import type { Facts } from '../../../domain/facts.ts';
import { found, type ReadEvidence } from '../../evidence-from-text.ts';
import { flag, isJson, type Json, objects, property, text } from '../json.ts';

export interface SnapshotReading {
  evidence: readonly ReadEvidence[];
  /** Mailboxes in the snapshot whose value differs from the one asked for. */
  mailboxes: readonly { identity: string; value: Facts['mailboxSmtpAuth'] | 'unclear' }[];
}

/**
 * A configuration snapshot of the tenant (Graph, or the file that the portal downloads). Property names follow the schema of
 * Microsoft365DSC; `displayName` texts are not documented, so the resource type decides.
 * A mailbox counts only if it is `mailbox`, or if the snapshot holds a single one.
 */
export function readSnapshot(json: unknown, mailbox?: string, at?: string): SnapshotReading {
  const resources = isJson(json) ? objects(json.resources ?? (json.baseline as Json | undefined)?.resources ?? []) : [];
  const evidence: ReadEvidence[] = [];
  const mailboxes: SnapshotReading['mailboxes'][number][] = [];
  const policies: AuthenticationPolicy[] = [];
  let organisation: string | null | undefined;
  let assigned: string | undefined;
  for (const resource of resources) {
    const properties = isJson(resource.properties) ? resource.properties : {};
    const read = (name: string): unknown => property(properties, name);
    switch (text(resource.resourceType)?.toLowerCase()) {
      case 'microsoft.exchange.transportconfig': {
        const disabled = flag(read('SmtpClientAuthenticationDisabled'));
        const value = tenantSmtpAuthOf(disabled);
        const words = `TransportConfig SmtpClientAuthenticationDisabled: ${disabled}`;
        if (value !== null) evidence.push(found('tenantSmtpAuth', value, 'graph', words, at));
        break;
      }
      case 'microsoft.exchange.casmailboxsettings':
        mailboxes.push({ identity: text(read('Identity')) ?? '', value: mailboxValue(properties) });
        break;
      case 'microsoft.exchange.authenticationpolicy':
        policies.push({ name: text(read('Identity')) ?? '', allowsBasic: flag(read('AllowBasicAuthSmtp')) });
        break;
      case 'microsoft.exchange.authenticationpolicyassignment':
        if (mailbox !== undefined && sameName(text(read('UserName')), mailbox))
          assigned = text(read('AuthenticationPolicyName')) ?? undefined;
        break;
      case 'microsoft.exchange.organizationconfig':
        organisation = text(read('DefaultAuthenticationPolicy'));
        break;
      case 'microsoft.entra.securitydefaults': {
        const on = read('IsEnabled');
        if (typeof on === 'boolean')
          evidence.push(found('securityDefaults', on ? 'on' : 'off', 'graph', `SecurityDefaults IsEnabled: ${on}`, at));
      }
    }
  }
  const own = mailboxes.find(({ identity }) =>
    mailbox === undefined ? mailboxes.length === 1 : sameName(identity, mailbox),
  );
  if (own !== undefined && own.value !== 'unclear')
    evidence.push(found('mailboxSmtpAuth', own.value, 'graph', `${own.identity}: ${own.value}`, at));
  const user = mailbox === undefined ? undefined : (assigned ?? null);
  evidence.push(...policyEvidence({ user, organisation }, policies, at));
  return { evidence, mailboxes };
}

/** How "inherits" appears in a snapshot is not confirmed, and false may be it: only true and an explicit null are clear. */
function mailboxValue(properties: Json): SnapshotReading['mailboxes'][number]['value'] {
  const disabled = property(properties, 'SmtpClientAuthenticationDisabled');
  return disabled === true || disabled === null ? (mailboxSmtpAuthOf(disabled) ?? 'unclear') : 'unclear';
}

function sameName(a: string | null, b: string): boolean {
  if (a === null) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x === y.split('@')[0];
}

/** A snapshot lists assignments by user, so that without the user's name none can be told. */
function policyEvidence(
  assignment: PolicyAssignment,
  policies: readonly AuthenticationPolicy[],
  at?: string,
): ReadEvidence[] {
  const inForce = authenticationPolicyInForce(assignment, policies);
  if (inForce === null) return [];
  const { name, value } = inForce;
  const words =
    name === null ? 'DefaultAuthenticationPolicy: none' : `${name} AllowBasicAuthSmtp: ${value === 'allowsBasic'}`;
  return [found('authenticationPolicy', value, 'graph', words, at)];
}
