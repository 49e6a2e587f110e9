import type { ReadEvidence } from '../../read/evidence-from-text.ts';
import { found, limited } from '../../read/evidence-from-text.ts';
import { changedBetween } from '../../read/graph/changes.ts';
import { isList } from '../../read/graph/json.ts';
import { provenByPlaces } from '../../read/graph/places.ts';
import { inLogOrder, overSmtp, type SignIn, signInsIn, withToken } from '../../read/graph/sign-ins.ts';
import type { Answer } from './client.ts';
import type { Note, Outcome } from './data.ts';
import * as ask from './requests.ts';
import { MALFORMED, type Run, refused } from './run.ts';

/** A part of the log: the entries of one version of Graph under one name. */
interface Part {
  read: boolean;
  cut: boolean;
  beta: boolean;
  signIns: readonly SignIn[];
}

/**
 * The attempts of the last days. v1.0 holds interactive entries alone and beta the others too, so both are read; an attempt
 * with an alias stands under the typed name, with no account. "No entry" is said only where every part was read to its end.
 */
export async function readTheSignIns(run: Run): Promise<Outcome> {
  const queries = queriesFor(run);
  const parts: Part[] = [];
  for (const query of queries) {
    const answer = await readLog(run, query);
    // Where the first part is refused, for want of a role or a licence, the others are as well.
    if (parts.length === 0 && !answer.ok) return refused(answer);
    if (parts.length === 0 && answer.ok && !isList(answer.body)) return MALFORMED;
    parts.push(partOf(run, query, answer));
  }
  if (run.signal.aborted) return { state: 'failed', problem: 'cancelled' };
  return logged(run, parts);
}

function queriesFor({ how, user, address, now }: Run): ask.LogQuery[] {
  const since = new Date(now.getTime() - ask.LOG_DAYS * 86_400_000);
  const about = how.method === 'oauth' ? 'tokens' : 'smtp';
  const base = { name: address, since, about, narrow: true } as const;
  if (how.method === 'oauth' && how.appOnly) return [{ ...base, who: 'apps', beta: true }];
  const id = user?.id ?? null;
  const own = id === null ? ({ who: 'name' } as const) : ({ who: 'id', id } as const);
  const name = user?.userPrincipalName?.toLowerCase();
  const typed = id !== null && name !== undefined && name !== address.toLowerCase();
  return [
    { ...base, ...own, beta: false },
    { ...base, ...own, beta: true },
    ...(typed ? ([{ ...base, who: 'name', beta: true }] as const) : []),
  ];
}

async function readLog(run: Run, query: ask.LogQuery): Promise<Answer> {
  const answer = await run.client(ask.signIns(query));
  const rejected = !answer.ok && answer.problem === 'badRequest';
  return rejected ? run.client(ask.signIns({ ...query, narrow: false })) : answer;
}

function partOf(run: Run, { beta }: ask.LogQuery, answer: Answer): Part {
  if (!answer.ok || !isList(answer.body)) return { read: false, cut: false, beta, signIns: [] };
  const all = signInsIn(answer.body);
  return { read: true, cut: answer.cut, beta, signIns: run.how.method === 'oauth' ? withToken(all) : overSmtp(all) };
}

function logged(run: Run, parts: readonly Part[]): Outcome {
  const signIns = inLogOrder(parts.flatMap((part) => part.signIns));
  run.attempts = signIns;
  const whole = parts.every(({ read }) => read);
  const cut = parts.some((part) => part.cut);
  const notes: Note[] = [];
  if (signIns.length === 0) notes.push({ note: whole && !cut ? noEntries(run) : 'partOfLog' });
  else {
    if (cut) notes.push({ note: 'cut' });
    if (!whole) notes.push({ note: 'partOfLog' });
    if (!parts.some((part) => !part.beta && part.signIns.length > 0)) notes.push({ note: 'beta' });
  }
  const changed = run.user?.passwordChanged ?? null;
  const places = provenByPlaces(signIns);
  run.differing = places.differing;
  if (places.differing.length > 0) notes.push(placesDiffer(places.differing));
  const change = changedBetween(signIns, changed === null ? [] : [{ at: changed, what: 'password' }]);
  if (change !== null) notes.push({ note: 'passwordBetween', what: change.at });
  return {
    state: 'read',
    evidence: [...proven(run, signIns, places.evidence), ...(change?.evidence ?? [])],
    notes,
    signIns,
  };
}

function noEntries({ how }: Run): 'noEntries' | 'noBasicEntries' | 'noTokenEntries' {
  if (how.method === 'oauth') return 'noTokenEntries';
  return how.method === 'basic' ? 'noEntries' : 'noBasicEntries';
}

/** A program that signs in as itself has no account, and a policy that refuses it refuses its token. */
function ofTheProgram(one: ReadEvidence): ReadEvidence[] {
  if (one.fact === 'account') return [];
  if (one.fact !== 'conditionalAccess') return [one];
  return one.value === 'blocks' ? [found('token', 'refused', 'signInLog', one.words, one.at)] : [];
}

/** What the attempts prove. Of several programs that asked for tokens nobody can tell which one sends the mail. */
function proven({ how }: Run, signIns: readonly SignIn[], shown: readonly ReadEvidence[]): readonly ReadEvidence[] {
  if (how.method !== 'oauth') return shown;
  if (new Set(signIns.map(({ app }) => app ?? '')).size > 1) return [];
  if (how.appOnly) return shown.flatMap(ofTheProgram);
  return shown.map((one) => (one.fact === 'conditionalAccess' ? limited(one, { method: 'oauth' }) : one));
}

/** Each place with the code of its newest attempt. */
export const placesDiffer = (signIns: readonly SignIn[]): Note => ({
  note: 'placesDiffer',
  what: signIns.map(({ ip = '?', code }) => `${ip} (${code})`).join(', '),
});
