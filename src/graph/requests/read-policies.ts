import type { ReadEvidence } from '../../read/evidence-from-text.ts';
import { changedBetween } from '../../read/graph/changes.ts';
import { type ConditionalAccessReading, readPolicies, readWhatIf } from '../../read/graph/conditional-access.ts';
import { isList } from '../../read/graph/json.ts';
import { readMembership } from '../../read/graph/membership.ts';
import { readPerUserMfa } from '../../read/graph/per-user-mfa.ts';
import type { PolicyAccount } from '../../read/graph/policy.ts';
import { readSecurityDefaults } from '../../read/graph/security-defaults.ts';
import { type SignIn, signInEvidence } from '../../read/graph/sign-ins.ts';
import type { ReadProblem } from '../problems.ts';
import { type Answer, failed, pause } from './client.ts';
import type { Note, Outcome } from './data.ts';
import { placesDiffer } from './read-log.ts';
import * as ask from './requests.ts';
import { MALFORMED, type Run, refused } from './run.ts';

/** Policies of Conditional Access may be asked for once a second in the whole tenant, and no answer says how long to wait. */
const POLICY_GAP_MS = 1_100;
/** These end the reading of policies; after any other refusal of What If the list is tried. */
const FINAL: ReadonlySet<ReadProblem> = new Set(['cancelled', 'offline', 'signInAgain', 'timedOut', 'throttled']);

/** Conditional Access for this account: by the service's own What If, else by the list of policies. */
export async function readConditionalAccess(run: Run): Promise<Outcome> {
  const id = run.user?.id ?? null;
  const { answer, withPlace } =
    id === null ? { answer: failed('needsUser'), withPlace: false } : await askWhatIf(run, id);
  if (answer.ok && isList(answer.body))
    return judged(
      run,
      readWhatIf(answer.body, { ...questionOf(run), withPlace }),
      withPlace ? [{ note: 'withPlace' }] : [],
    );
  const problem = answer.ok ? 'malformed' : answer.problem;
  if (FINAL.has(problem) || !run.granted.has('Policy.Read.All')) return answer.ok ? MALFORMED : refused(answer);
  await betweenPolicies(run);
  return judgeHere(run, id);
}

/** Asked with the place of the newest attempt, which decides policies for places; without it where that is refused. */
async function askWhatIf(run: Run, id: string): Promise<{ answer: Answer; withPlace: boolean }> {
  const { ip, country } = run.attempts.find((attempt) => attempt.ip !== undefined) ?? {};
  const method = methodOf(run);
  if (ip === undefined) return { answer: await run.client(ask.whatIf(id, method)), withPlace: false };
  const placed = await run.client(ask.whatIf(id, method, { ip, ...(country === undefined ? {} : { country }) }));
  if (placed.ok || placed.problem !== 'badRequest') return { answer: placed, withPlace: placed.ok };
  await betweenPolicies(run);
  return { answer: await run.client(ask.whatIf(id, method)), withPlace: false };
}

const betweenPolicies = (run: Run): Promise<void> => pause(POLICY_GAP_MS * (run.pace ?? 1), run.signal);

/** Who has said nothing of the method most likely uses Basic; what is read holds for it alone. */
const methodOf = ({ how }: Run): 'basic' | 'oauth' => how.method ?? 'basic';

const questionOf = (run: Run) => ({
  account: run.user?.id ? { id: run.user.id, guest: run.user.guest } : {},
  method: methodOf(run),
  at: run.at,
  attempt: run.attempts[0],
});

/** Where the service is not allowed to judge, the list of policies is judged by the same rule. */
async function judgeHere(run: Run, id: string | null): Promise<Outcome> {
  const list = await run.client(ask.policies());
  if (!list.ok) return refused(list);
  if (!isList(list.body)) return MALFORMED;
  const notes: Note[] = [{ note: 'judgedHere' }, ...(list.cut ? [{ note: 'cut' } as const] : [])];
  const question = questionOf(run);
  const reading = readPolicies(list.body, question);
  const needsGroups = reading.verdicts.some(({ notes }) => notes.includes('group') || notes.includes('role'));
  const account = needsGroups && id !== null ? await withMembership(run, id, question.account) : question.account;
  const last = account === question.account ? reading : readPolicies(list.body, { ...question, account });
  // A list that goes on may hold the policy that blocks: it can show a block, never that there is none.
  const sure = list.cut ? { ...last, evidence: last.evidence.filter(({ value }) => value === 'blocks') } : last;
  return judged(run, sure, notes);
}

async function withMembership(run: Run, id: string, account: PolicyAccount): Promise<PolicyAccount> {
  const answer = await run.client(ask.membership(id));
  return !answer.ok || !isList(answer.body) || answer.cut ? account : { ...account, ...readMembership(answer.body) };
}

function judged(run: Run, reading: ConditionalAccessReading, notes: readonly Note[]): Outcome {
  const { verdicts, evidence, anyEnabled } = reading;
  run.policiesEnabled = anyEnabled;
  const telling = verdicts.filter(({ result }) => result !== 'no');
  const open: Note[] = evidence.length === 0 ? [{ note: methodOf(run) === 'oauth' ? 'atToken' : 'cannotJudge' }] : [];
  // No policy for people concerns a program that signs in as itself, whatever the log shows of it.
  const contradicts = !run.how.appOnly && evidence.some((one) => contradictsLog(run, one));
  const differs: Note[] = contradicts ? [{ note: 'differsFromLog' }] : [];
  const forBasic: Note[] = run.how.method === null ? [{ note: 'forBasic' }] : [];
  const changes = telling.flatMap(({ changed }) =>
    changed === undefined ? [] : [{ at: changed, what: 'policy' } as const],
  );
  const change = changedBetween(run.attempts, changes);
  const changed: Note[] = change === null ? [] : [{ note: 'policyBetween', what: change.at }];
  // What If was told one of the places. Where another one was judged otherwise, it can't speak for the device.
  const split = evidence.some((one) => run.differing.some((attempt) => showsOther(attempt, one)));
  return {
    state: 'read',
    evidence: [...(split ? [] : evidence), ...(change?.evidence ?? [])],
    notes: [
      ...notes,
      ...open,
      ...forBasic,
      ...(split ? [placesDiffer(run.differing)] : differs),
      ...goneSince(run, verdicts),
      ...changed,
    ],
    policies: telling,
  };
}

/** The log names a policy that the tenant doesn't have any more, so that nobody can tell when it went. */
function goneSince({ attempts: [attempt] }: Run, verdicts: ConditionalAccessReading['verdicts']): Note[] {
  const { policyIds = [], policies = [] } = attempt ?? {};
  const at = policyIds.findIndex((gone) => verdicts.every(({ id }) => id !== gone));
  const what = policies[at];
  return what === undefined ? [] : [{ note: 'policyGone', what }];
}

/** The newest attempt shows the other result, and no policy was changed after it. */
function contradictsLog({ attempts: [attempt] }: Run, judgedNow: ReadEvidence): boolean {
  return attempt !== undefined && showsOther(attempt, judgedNow);
}

function showsOther(attempt: SignIn, { fact, value, workedOut }: ReadEvidence): boolean {
  if (fact !== 'conditionalAccess') return false;
  const seen = signInEvidence(attempt).find(({ fact }) => fact === 'conditionalAccess');
  const unchanged = typeof workedOut !== 'string' || attempt.at === null || workedOut <= attempt.at;
  return seen !== undefined && seen.value !== value && unchanged;
}

/** Whether security defaults are on. */
export async function readTheSecurityDefaults(run: Run): Promise<Outcome> {
  const answer = await run.client(ask.securityDefaults());
  if (!answer.ok) return refused(answer);
  const evidence = readSecurityDefaults(answer.body, run.at);
  const beside = run.policiesEnabled && evidence.some(({ value }) => value === 'on');
  return evidence.length === 0
    ? MALFORMED
    : { state: 'read', evidence, notes: beside ? [{ note: 'policiesBeside' }] : [] };
}

/** Whether MFA was turned on for this account by itself, the older way, which no policy shows. */
export async function readThePerUserMfa(run: Run): Promise<Outcome> {
  const id = run.user?.id ?? null;
  if (id === null) return { state: 'failed', problem: 'needsUser' };
  const answer = await run.client(ask.perUserMfa(id));
  if (!answer.ok) return refused(answer);
  const reading = readPerUserMfa(answer.body, run.at);
  if (reading === null) return MALFORMED;
  const notes: Note[] =
    reading.state === 'disabled' ? [{ note: 'mfaOff' }] : reading.state === 'enabled' ? [{ note: 'mfaEnabled' }] : [];
  return { state: 'read', evidence: reading.evidence, notes };
}
