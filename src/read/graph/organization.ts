import { found, type ReadEvidence } from '../evidence-from-text.ts';
import { objects, text } from './json.ts';

export interface OrganizationReading {
  name: string | null;
  /** Names of the tenant's domains, in lower case, with the place where passwords are checked. */
  domains: readonly { name: string; federated: boolean }[];
  evidence: readonly ReadEvidence[];
}

/** `GET /organization`: the tenant's age, and its domains. */
export function readOrganization(json: unknown, at?: string): OrganizationReading | null {
  const organization = objects(json)[0];
  if (organization === undefined) return null;
  const created = text(organization.createdDateTime)?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  return {
    name: text(organization.displayName),
    domains: objects(organization.verifiedDomains ?? []).map((domain) => ({
      name: (text(domain.name) ?? '').toLowerCase(),
      federated: text(domain.type)?.toLowerCase() === 'federated',
    })),
    evidence:
      created === undefined ? [] : [found('tenantCreated', created, 'graph', `createdDateTime: ${created}`, at)],
  };
}
