import { changedBetween } from '../../read/graph/changes.ts';
import { isList } from '../../read/graph/json.ts';
import { type AuditedChange, readDirectoryAudits } from '../../read/graph/own-steps/directory-audits.ts';
import { readMessageTrace } from '../../read/graph/own-steps/message-trace.ts';
import { readSnapshot } from '../../read/graph/own-steps/snapshot.ts';
import { newestSnapshot } from '../../read/graph/own-steps/snapshot-jobs.ts';
import type { Note, Outcome } from './data.ts';
import * as ask from './requests.ts';
import { MALFORMED, type Run, refused } from './run.ts';

/** An existing configuration snapshot for what ordinary requests can't tell: the two SMTP AUTH settings. None is ever made. */
export async function readTheSnapshot(run: Run): Promise<Outcome> {
  const jobs = await run.client(ask.snapshotJobs());
  if (!jobs.ok) return refused(jobs);
  if (!isList(jobs.body)) return MALFORMED;
  const newest = newestSnapshot(jobs.body);
  if (newest === null) return { state: 'read', evidence: [], notes: [{ note: 'noSnapshot' }] };
  const answer = await run.client(ask.snapshot(newest.path));
  if (!answer.ok) return refused(answer);
  const mailbox = run.user?.userPrincipalName ?? run.address;
  const { evidence, mailboxes } = readSnapshot(answer.body, mailbox, newest.at);
  const notes: Note[] = [{ note: 'snapshotOf', what: newest.at }];
  const told = evidence.some(({ fact }) => fact === 'tenantSmtpAuth');
  if (!told) notes.push({ note: 'snapshotWithout' });
  else if (!evidence.some(({ fact }) => fact === 'mailboxSmtpAuth'))
    notes.push({ note: mailboxes.length === 0 ? 'mailboxesWithout' : 'mailboxUnclear' });
  return { state: 'read', evidence, notes };
}

/** Who changed a policy of Conditional Access, or this account. */
export async function readTheAudits(run: Run): Promise<Outcome> {
  const id = run.user?.id ?? null;
  const since = new Date(run.now.getTime() - ask.LOG_KEPT_DAYS * 86_400_000);
  const policies = await run.client(ask.audits({ of: 'policies', since }));
  if (!policies.ok) return refused(policies);
  if (!isList(policies.body)) return MALFORMED;
  const account = id === null ? null : await run.client(ask.audits({ of: 'account', id, since }));
  const own = account?.ok === true ? readDirectoryAudits(account.body) : [];
  const audits = onceEach([...readDirectoryAudits(policies.body), ...own]);
  const whole = account?.ok === true && !policies.cut && !account.cut;
  return { state: 'read', ...between(run, audits, whole), audits };
}

/** Newest first; what both answers tell is one change. */
function onceEach(audits: readonly AuditedChange[]): readonly AuditedChange[] {
  const all = new Map(audits.map((one) => [`${one.at} ${one.activity} ${one.target}`, one]));
  return [...all.values()].sort((a, b) => b.at.localeCompare(a.at));
}

function between(
  run: Run,
  audits: readonly AuditedChange[],
  whole: boolean,
): Pick<Outcome & { state: 'read' }, 'evidence' | 'notes'> {
  const changes = audits.flatMap(({ at, what }) => (what === null ? [] : [{ at, what }]));
  const change = changedBetween(run.attempts, changes);
  const notes: Note[] = [];
  if (!whole) notes.push({ note: 'partOfAudits' });
  else if (audits.length === 0) notes.push({ note: 'noAudits' });
  if (change !== null) notes.push({ note: 'auditBetween', what: change.at });
  return { evidence: change?.evidence ?? [], notes };
}

/** What became of the messages that were accepted from this address; it tells nothing of those that were refused. */
export async function readTheMessages(run: Run): Promise<Outcome> {
  const answer = await run.client(ask.messageTrace(run.address, run.now));
  if (!answer.ok) return refused(answer);
  if (!isList(answer.body)) return MALFORMED;
  const messages = readMessageTrace(answer.body);
  const notes: Note[] = [{ note: messages.length === 0 ? 'noMessages' : 'messagesSeen' }];
  if (answer.cut) notes.push({ note: 'cut' });
  return { state: 'read', evidence: [], notes, messages };
}
