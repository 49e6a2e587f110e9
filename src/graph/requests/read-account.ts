import { found, limited } from '../../read/evidence-from-text.ts';
import { isList, objects } from '../../read/graph/json.ts';
import { readOrganization } from '../../read/graph/organization.ts';
import { readLicenceDetails, readUser, type UserReading } from '../../read/graph/user.ts';
import type { Note, Outcome } from './data.ts';
import * as ask from './requests.ts';
import { MALFORMED, type Run, refused } from './run.ts';

/** The domain of an address, in lower case. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The tenant's name and domains, and its age where Graph shows it: a permission for that date alone is not asked for. */
export async function readTheOrganization(run: Run): Promise<Outcome> {
  const answer = await run.client(ask.organization());
  if (!answer.ok) return refused(answer);
  const reading = isList(answer.body) ? readOrganization(answer.body, run.at) : null;
  if (reading === null) return MALFORMED;
  const domain = domainOf(run.address);
  const own = reading.domains.find(({ name }) => name === domain);
  const notes: Note[] = reading.name === null ? [] : [{ note: 'tenantName', what: reading.name }];
  if (own?.federated) notes.push({ note: 'federated', what: domain });
  run.foreign = own === undefined && reading.domains.length > 0;
  if (run.foreign) notes.push({ note: 'otherTenant', what: domain });
  return { state: 'read', evidence: run.foreign ? [] : reading.evidence, notes };
}

/** The account by its name, else by one of its second addresses. */
export async function readTheUser(run: Run): Promise<Outcome> {
  const full = run.granted.has('User.Read.All');
  const byName = await run.client(ask.user(run.address, full));
  const byAlias = !byName.ok && byName.problem === 'notFound' && full;
  const answer = byAlias ? await run.client(ask.userByAlias(run.address, full)) : byName;
  if (!answer.ok) return refused(answer);
  const first = objects(answer.body)[0];
  if (first === undefined) return byAlias ? { state: 'failed', problem: 'notFound' } : MALFORMED;
  const reading = readUser(first, run.at);
  if (reading === null || reading.id === null) return MALFORMED;
  run.user = reading;
  const { userPrincipalName: name } = reading;
  const alias = byAlias && name !== null;
  const notes: Note[] = alias ? [{ note: 'alias', what: name }] : [];
  if (reading.guest) notes.push({ note: 'guest' });
  if (reading.synchronised) notes.push({ note: 'synchronised' });
  if (reading.passwordChanged !== null) notes.push({ note: 'passwordChanged', what: reading.passwordChanged });
  // The licence is shown as a datum of its own.
  const evidence = reading.evidence.filter(({ fact, value }) => fact !== 'mailbox' || value !== 'licensed');
  const blocked = evidence.some(({ fact }) => fact === 'account');
  return { state: 'read', evidence: alias && !blocked ? [...evidence, aliasEvidence(name, run.at)] : evidence, notes };
}

/**
 * An alias isn't accepted as the user name, unless the tenant allows sign-in with an e-mail address as an alternate name, which
 * is not read: so it is inferred, and an attempt in the log outranks it.
 */
function aliasEvidence(name: string, at: string) {
  return limited(found('account', 'badCredentials', 'inferred', `userPrincipalName: ${name}`, at), { workedOut: true });
}

/** What an account without a licence for a mailbox most likely is. */
function withoutPlan({ planSuspended, maybeShared, synchronised, hasAddress }: UserReading): Note['note'] {
  if (planSuspended) return 'planSuspended';
  if (maybeShared) return 'maybeShared';
  return synchronised && hasAddress ? 'maybeOnPremises' : 'noPlan';
}

/** Whether a licence of the account holds a mailbox. */
export async function readTheLicences(run: Run): Promise<Outcome> {
  const { user } = run;
  if (user === null) return { state: 'failed', problem: 'needsUser' };
  if (user.guest) return { state: 'read', evidence: [], notes: [{ note: 'guest' }] };
  if (user.mailboxPlan !== null) {
    const evidence = user.evidence.filter(({ fact }) => fact === 'mailbox');
    return { state: 'read', evidence, notes: user.mailboxPlan ? [] : [{ note: withoutPlan(user) }] };
  }
  const answer = await run.client(ask.licences(user.id ?? ''));
  if (!answer.ok) return refused(answer);
  if (!isList(answer.body)) return MALFORMED;
  const evidence = readLicenceDetails(answer.body, run.at);
  return { state: 'read', evidence, notes: evidence.length === 0 ? [{ note: 'noPlan' }] : [] };
}
