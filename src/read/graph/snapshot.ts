import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { isJson, type Json, objects, property, text } from './json.ts';

export interface SnapshotReading {
  evidence: readonly ReadEvidence[];
  /** Mailboxes in the snapshot whose value differs from the one asked for. */
  mailboxes: readonly { identity: string; value: 'enabled' | 'disabled' | 'inherits' | 'unclear' }[];
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
  const policies = new Map<string, boolean | null>();
  let defaultPolicy: string | null | undefined;
  let assigned: string | undefined;
  for (const resource of resources) {
    const properties = isJson(resource.properties) ? resource.properties : {};
    const read = (name: string): unknown => property(properties, name);
    switch (text(resource.resourceType)?.toLowerCase()) {
      case 'microsoft.exchange.transportconfig': {
        const off = read('SmtpClientAuthenticationDisabled');
        if (typeof off === 'boolean')
          evidence.push(
            found('tenantSmtpAuth', off ? 'disabled' : 'enabled', 'graph', words('TransportConfig', off), at),
          );
        break;
      }
      case 'microsoft.exchange.casmailboxsettings':
        mailboxes.push({ identity: text(read('Identity')) ?? '', value: mailboxValue(properties) });
        break;
      case 'microsoft.exchange.authenticationpolicy': {
        const allows = read('AllowBasicAuthSmtp');
        policies.set((text(read('Identity')) ?? '').toLowerCase(), typeof allows === 'boolean' ? allows : null);
        break;
      }
      case 'microsoft.exchange.authenticationpolicyassignment':
        if (mailbox !== undefined && sameName(text(read('UserName')), mailbox))
          assigned = text(read('AuthenticationPolicyName')) ?? undefined;
        break;
      case 'microsoft.exchange.organizationconfig':
        defaultPolicy = text(read('DefaultAuthenticationPolicy'));
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
  evidence.push(
    ...policyEvidence(policies, assigned ?? defaultPolicy, mailbox === undefined && assigned === undefined, at),
  );
  return { evidence, mailboxes };
}

const words = (what: string, off: boolean): string => `${what} SmtpClientAuthenticationDisabled: ${off}`;

/** How "inherits" appears in a snapshot is not confirmed, and false may be it: only true and an explicit null are clear. */
function mailboxValue(properties: Json): SnapshotReading['mailboxes'][number]['value'] {
  const off = property(properties, 'SmtpClientAuthenticationDisabled');
  if (off === true) return 'disabled';
  return off === null ? 'inherits' : 'unclear';
}

function sameName(a: string | null, b: string): boolean {
  if (a === null) return false;
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || x === y.split('@')[0];
}

/** The policy in force. Without the account only a default policy counts, and only where nobody has another. */
function policyEvidence(
  policies: ReadonlyMap<string, boolean | null>,
  name: string | null | undefined,
  accountUnknown: boolean,
  at?: string,
): ReadEvidence[] {
  if (name === undefined || accountUnknown) return [];
  if (name === null || name === '')
    return [found('authenticationPolicy', 'allowsBasic', 'graph', 'DefaultAuthenticationPolicy: none', at)];
  const allows = policies.get(name.toLowerCase());
  if (typeof allows !== 'boolean') return [];
  const value = allows ? 'allowsBasic' : 'blocksBasic';
  return [found('authenticationPolicy', value, 'graph', `${name} AllowBasicAuthSmtp: ${allows}`, at)];
}
