import { type ConditionalAccessReading, readPolicies, readWhatIf } from '../../read/graph/conditional-access.ts';
import { isJson, objects, text } from '../../read/graph/json.ts';
import { readOrganization } from '../../read/graph/organization.ts';
import type { PolicyAccount } from '../../read/graph/policy.ts';
import { readSecurityDefaults } from '../../read/graph/security-defaults.ts';
import { readSignIns } from '../../read/graph/sign-ins.ts';
import { readLicenceDetails, readUser, type UserReading } from '../../read/graph/user.ts';
import type { ReadProblem } from '../problems.ts';
import type { Permission } from '../sign-in/permissions.ts';
import { type Answer, type Client, failed, pause } from './client.ts';
import { type Datum, NEEDS, type Note, type Outcome } from './data.ts';
import * as ask from './requests.ts';

interface TenantRead {
  client: Client;
  /** Address that signs in to send mail. */
  address: string;
  /** What is read; the account is looked up in any case. */
  data: readonly Datum[];
  granted: ReadonlySet<Permission>;
  now: Date;
  signal: AbortSignal;
  /** Told when a datum begins (null) and how it ended. */
  report: (datum: Datum, outcome: Outcome | null) => void;
  /** Multiplies every wait; 1 where absent. */
  pace?: number;
}

interface Run extends TenantRead {
  /** ISO time of the reading, for the evidence. */
  at: string;
  /** The account, once it was found. */
  user: UserReading | null;
}

/** Policies of Conditional Access may be asked for once a second in the whole tenant, and no answer says how long to wait. */
const POLICY_GAP_MS = 1_100;
/** These end the reading of policies; after any other refusal of What-If the list is tried. */
const FINAL: ReadonlySet<ReadProblem> = new Set(['cancelled', 'offline', 'signInAgain', 'timedOut', 'throttled']);

const READERS: Readonly<Record<Datum, (run: Run) => Promise<Outcome>>> = {
  organization: readTheOrganization,
  user: readTheUser,
  licences: readTheLicences,
  conditionalAccess: readConditionalAccess,
  securityDefaults: readTheSecurityDefaults,
  signIns: readTheSignIns,
};

/** Reads one datum after another; each ends in its own way, and none stops the others. Never rejects. */
export async function readTenant(read: TenantRead): Promise<void> {
  const run: Run = { ...read, at: read.now.toISOString(), user: null };
  const wanted = new Set<Datum>(read.data);
  if ((wanted.has('licences') || wanted.has('conditionalAccess') || wanted.has('signIns')) && allowed(run, 'user'))
    wanted.add('user');
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

function refused(answer: Extract<Answer, { ok: false }>): Outcome {
  const { problem, code, requestId } = answer;
  return { state: 'failed', problem, ...(code === '' ? {} : { code }), ...(requestId === null ? {} : { requestId }) };
}

const MALFORMED: Outcome = { state: 'failed', problem: 'malformed' };
const isList = (body: unknown): boolean => isJson(body) && Array.isArray(body.value);
const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

async function readTheOrganization(run: Run): Promise<Outcome> {
  const answer = await run.client(ask.organization());
  if (!answer.ok) return refused(answer);
  const reading = isList(answer.body) ? readOrganization(answer.body, run.at) : null;
  if (reading === null) return MALFORMED;
  const notes: Note[] = reading.name === null ? [] : [{ note: 'tenantName', what: reading.name }];
  const domain = domainOf(run.address);
  const own = reading.domains.find(({ name }) => name === domain);
  if (own?.federated) notes.push({ note: 'federated', what: domain });
  if (own === undefined && reading.domains.length > 0) notes.push({ note: 'otherTenant', what: domain });
  return { state: 'read', evidence: reading.evidence, notes };
}

async function readTheSecurityDefaults(run: Run): Promise<Outcome> {
  const answer = await run.client(ask.securityDefaults());
  if (!answer.ok) return refused(answer);
  const evidence = readSecurityDefaults(answer.body, run.at);
  return evidence.length === 0 ? MALFORMED : { state: 'read', evidence, notes: [] };
}

async function readTheUser(run: Run): Promise<Outcome> {
  const full = run.granted.has('User.Read.All');
  const byName = await run.client(ask.user(run.address, full));
  const byAlias = !byName.ok && byName.problem === 'notFound' && full;
  const answer = byAlias ? await run.client(ask.userByAlias(run.address, full)) : byName;
  if (!answer.ok) return refused(answer);
  const found = objects(answer.body)[0];
  if (found === undefined) return byAlias ? { state: 'failed', problem: 'notFound' } : MALFORMED;
  const reading = readUser(found, run.at);
  if (reading === null || reading.id === null) return MALFORMED;
  run.user = reading;
  const notes: Note[] = [];
  if (byAlias && reading.userPrincipalName !== null) notes.push({ note: 'alias', what: reading.userPrincipalName });
  if (reading.guest) notes.push({ note: 'guest' });
  if (reading.synchronised) notes.push({ note: 'synchronised' });
  // The licence is shown as a datum of its own.
  const evidence = reading.evidence.filter(({ fact, value }) => fact !== 'mailbox' || value !== 'licensed');
  return { state: 'read', evidence, notes };
}

async function readTheLicences(run: Run): Promise<Outcome> {
  const { user } = run;
  if (user === null) return { state: 'failed', problem: 'needsUser' };
  if (user.guest) return { state: 'read', evidence: [], notes: [{ note: 'guest' }] };
  if (user.mailboxPlan !== null) {
    const evidence = user.evidence.filter(({ fact }) => fact === 'mailbox');
    const note: Note[] = user.mailboxPlan ? [] : [{ note: user.maybeShared ? 'maybeShared' : 'noPlan' }];
    return { state: 'read', evidence, notes: note };
  }
  const answer = await run.client(ask.licences(user.id ?? ''));
  if (!answer.ok) return refused(answer);
  if (!isList(answer.body)) return MALFORMED;
  const evidence = readLicenceDetails(answer.body, run.at);
  return { state: 'read', evidence, notes: evidence.length === 0 ? [{ note: 'noPlan' }] : [] };
}

async function readConditionalAccess(run: Run): Promise<Outcome> {
  const id = run.user?.id ?? null;
  const first = id === null ? failed('needsUser') : await run.client(ask.whatIf(id));
  if (first.ok && isList(first.body)) return judged(readWhatIf(first.body, run.at), []);
  const problem = first.ok ? 'malformed' : first.problem;
  if (FINAL.has(problem) || !run.granted.has('Policy.Read.All')) return first.ok ? MALFORMED : refused(first);
  await pause(POLICY_GAP_MS * (run.pace ?? 1), run.signal);
  return judgeHere(run, id);
}

/** Where the service is not allowed to judge, the list of policies is judged by the same rule. */
async function judgeHere(run: Run, id: string | null): Promise<Outcome> {
  const list = await run.client(ask.policies());
  if (!list.ok) return refused(list);
  if (!isList(list.body)) return MALFORMED;
  const account: PolicyAccount = id === null ? {} : { id, guest: run.user?.guest ?? false };
  const notes: Note[] = [{ note: 'judgedHere' }, ...(list.cut ? [{ note: 'cut' } as const] : [])];
  const reading = readPolicies(list.body, account, run.at);
  const needsGroups = reading.verdicts.some(({ notes }) => notes.includes('group') || notes.includes('role'));
  const complete = needsGroups && id !== null ? await withMembership(run, id, account) : account;
  const last = complete === account ? reading : readPolicies(list.body, complete, run.at);
  // A list that goes on may hold the policy that blocks: it can show a block, never that there is none.
  const sure = list.cut ? { ...last, evidence: last.evidence.filter(({ value }) => value === 'blocks') } : last;
  return judged(sure, notes);
}

async function withMembership(run: Run, id: string, account: PolicyAccount): Promise<PolicyAccount> {
  const answer = await run.client(ask.membership(id));
  if (!answer.ok || !isList(answer.body) || answer.cut) return account;
  const items = objects(answer.body);
  const kind = (item: (typeof items)[number]): string => (text(item['@odata.type']) ?? '').toLowerCase();
  const groups = items.filter((item) => kind(item) === '#microsoft.graph.group').flatMap((item) => text(item.id) ?? []);
  const roles = items
    .filter((item) => kind(item) === '#microsoft.graph.directoryrole')
    .flatMap((item) => text(item.roleTemplateId) ?? []);
  return { ...account, groups, roles };
}

function judged({ verdicts, evidence }: ConditionalAccessReading, notes: readonly Note[]): Outcome {
  const telling = verdicts.filter(({ result }) => result !== 'no');
  const open: Note[] = evidence.length === 0 ? [{ note: 'cannotJudge' }] : [];
  return { state: 'read', evidence, notes: [...notes, ...open], policies: telling };
}

async function readTheSignIns(run: Run): Promise<Outcome> {
  const since = new Date(run.now.getTime() - ask.LOG_DAYS * 86_400_000);
  const query = { id: run.user?.id ?? null, name: run.address, since, byClient: true, beta: false };
  const stable = await readLog(run, query);
  if (!stable.ok) return refused(stable);
  if (!isList(stable.body)) return MALFORMED;
  const interactive = readSignIns(stable.body);
  if (interactive.signIns.length > 0) return logged(interactive, stable.cut ? [{ note: 'cut' }] : []);
  const more = await readLog(run, { ...query, beta: true });
  const others = more.ok && isList(more.body) ? readSignIns(more.body) : interactive;
  if (others.signIns.length > 0) return logged(others, [{ note: 'beta' }]);
  return run.signal.aborted ? { state: 'failed', problem: 'cancelled' } : logged(others, [{ note: 'noEntries' }]);
}

async function readLog(run: Run, query: ask.LogQuery): Promise<Answer> {
  const answer = await run.client(ask.signIns(query));
  const rejected = !answer.ok && answer.problem === 'badRequest';
  return rejected ? run.client(ask.signIns({ ...query, byClient: false })) : answer;
}

function logged({ signIns, evidence }: ReturnType<typeof readSignIns>, notes: readonly Note[]): Outcome {
  return { state: 'read', evidence, notes, signIns };
}
