import { type Datum, NEEDS, type Outcome } from './data.ts';
import { domainOf, readTheLicences, readTheOrganization, readTheUser } from './read-account.ts';
import { readTheSignIns } from './read-log.ts';
import { readTheAudits, readTheMessages, readTheSnapshot } from './read-own-steps.ts';
import { readConditionalAccess, readThePerUserMfa, readTheSecurityDefaults } from './read-policies.ts';
import type { Run, TenantRead } from './run.ts';

/** In this order: the log tells from where the client signs in, which decides policies for places. */
const READERS: Readonly<Record<Datum, (run: Run) => Promise<Outcome>>> = {
  organization: readTheOrganization,
  user: readTheUser,
  licences: readTheLicences,
  signIns: readTheSignIns,
  conditionalAccess: readConditionalAccess,
  securityDefaults: readTheSecurityDefaults,
  perUserMfa: readThePerUserMfa,
  snapshot: readTheSnapshot,
  directoryAudits: readTheAudits,
  messageTrace: readTheMessages,
};

const ABOUT_THE_ACCOUNT = [
  'licences',
  'signIns',
  'conditionalAccess',
  'perUserMfa',
  'snapshot',
  'directoryAudits',
] as const satisfies readonly Datum[];

/** Settings and logs of a tenant to which the address doesn't belong say nothing of its sign-in. */
const OF_THE_TENANT: ReadonlySet<Datum> = new Set([
  'signIns',
  'conditionalAccess',
  'securityDefaults',
  'snapshot',
  'directoryAudits',
  'messageTrace',
]);

const elsewhere = ({ address }: Run): Outcome => ({
  state: 'read',
  evidence: [],
  notes: [{ note: 'otherTenant', what: domainOf(address) }],
});

/** Reads one datum after another; each ends in its own way, and none stops the others. Never rejects. */
export async function readTenant(read: TenantRead): Promise<void> {
  const run: Run = {
    ...read,
    at: read.now.toISOString(),
    user: null,
    foreign: false,
    policiesEnabled: false,
    attempts: [],
    differing: [],
  };
  const wanted = new Set<Datum>(read.data);
  if (ABOUT_THE_ACCOUNT.some((datum) => wanted.has(datum)) && allowed(run, 'user')) wanted.add('user');
  for (const datum of (Object.keys(READERS) as Datum[]).filter((id) => wanted.has(id))) {
    run.report(datum, null);
    run.report(datum, await readOne(run, datum));
  }
}

async function readOne(run: Run, datum: Datum): Promise<Outcome> {
  if (run.signal.aborted) return { state: 'failed', problem: 'cancelled' };
  if (!allowed(run, datum)) {
    const [permission] = NEEDS[datum].anyOf;
    return { state: 'failed', problem: 'noConsent', ...(permission === undefined ? {} : { permission }) };
  }
  if (run.foreign && run.user === null && OF_THE_TENANT.has(datum)) return elsewhere(run);
  try {
    return await READERS[datum](run);
  } catch {
    // An answer of a shape that no decoder expects must not take the others down with it.
    return { state: 'failed', problem: 'malformed' };
  }
}

/** Without the permission nothing is asked: Graph's own answer could not be told from a missing role. */
function allowed({ granted }: Run, datum: Datum): boolean {
  return NEEDS[datum].anyOf.some((permission) => granted.has(permission));
}
