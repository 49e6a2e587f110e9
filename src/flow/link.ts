import type { Diagnosis } from '../domain/diagnosis.ts';
import type { Evidence } from '../domain/facts.ts';
import type { GateId } from '../domain/gates.ts';
import { isIdOf } from '../domain/ids.ts';
import { REMEDY_IDS, type RemedyId } from '../domain/remedies/remedies.ts';
import { REPLY_IDS, type ReplyId, reply } from '../domain/replies/replies.ts';
import type { Walk, WalkEvent } from './events.ts';
import { effectOf, isCircumstance, isOption, optionFor } from './questions/answers.ts';
import { QUESTION_IDS, type QuestionId } from './questions/questions.ts';

/** Longest fragment that is read, in UTF-16 code units: every question answered fits many times. */
const LINK_LIMIT = 4_000;

export interface Opened {
  /** What opens the link: one `found` with all that it says, and the fix that was open. */
  events: readonly WalkEvent[];
  /** Parts that no step knows; shown, so that nobody trusts a link that says less than it did. */
  dropped: number;
}

/**
 * The fragment that leads to this state of a walk: `#a=question.option~…`, ids only. What was typed or pasted is not in
 * it; of what was stated or read, the values that hold and are options of a question are. What the site
 * itself knows is not repeated.
 */
export function toLink(walk: Walk): string {
  const { diagnosis, remedy } = walk;
  const open = remedy !== null && diagnosis.remedies.includes(remedy);
  return fragmentOf([...partsOf(walk), ...(open ? [`${wasAsked(walk) ? 'asked' : 'fix'}.${remedy}`] : [])]);
}

/**
 * The fragment of a request: it opens the same case for an administrator, at the fix that was asked for, or where none was, at what is
 * still to find out. What the asker doesn't know isn't in it, so that the administrator is asked.
 */
export function toRequestLink(walk: Walk, asked: RemedyId | null): string {
  const parts = partsOf(walk).filter((part) => !part.startsWith('role.') && !part.endsWith('.unknown'));
  const fix = asked !== null && walk.diagnosis.remedies.includes(asked) ? [`asked.${asked}`] : [];
  return fragmentOf([...parts, 'role.admin', ...fix]);
}

/** Whether the open fix is one that somebody else asked for. */
export const wasAsked = ({ log, remedy }: Walk): boolean =>
  log.some((event) => event.type === 'fix' && event.asked === true && event.remedy === remedy);

const fragmentOf = (parts: readonly string[]): string => (parts.length === 0 ? '' : `#a=${parts.join('~')}`);

function partsOf({ diagnosis, answers }: Walk): string[] {
  const facts = new Map<string, string>();
  const seen = new Map<string, string>();
  const said = Object.entries(answers).filter(([question]) => !isCircumstance(question));
  for (const found of diagnosis.held)
    if (found.origin !== 'site' && !hangsOnMethod(found, diagnosis))
      setFact(givesWay(found, diagnosis) ? seen : facts, found);
  // Replies that no longer count aren't in the link; how the client signed in by them still holds.
  if (diagnosis.method !== null && !facts.has('method') && !diagnosis.standing.some(showsMethod))
    seen.set('method', diagnosis.method);
  return [
    ...diagnosis.standing.map((reply) => `reply.${reply}`),
    ...[...facts].map(([question, option]) => `${question}.${option}`),
    ...[...seen].map(([question, option]) => `${SEEN}.${question}.${option}`),
    // Last, as they were said: so many in a row lead to the verdict.
    ...said.filter(([question, option]) => option === 'unknown' && !facts.has(question)).map(([q]) => `${q}.unknown`),
  ];
}

const showsMethod = (id: ReplyId): boolean => reply(id).proves.method !== undefined;

/** Marks in a link what a log showed and no answer may be made of. */
const SEEN = 'seen';

/** What a log showed gives way to a reply that names the gate of the same name. An answer does not. */
function givesWay({ fact, origin }: Evidence, { standing }: Diagnosis): boolean {
  return origin === 'transcript' && standing.some((id) => namedBy(id) === fact);
}

function namedBy(id: ReplyId): GateId | null {
  const { outcome } = reply(id);
  return outcome.kind === 'gate' ? outcome.gate : null;
}

/** It holds for one way of logging in, and which one the client uses is not known: a link could not say so. */
const hangsOnMethod = ({ method }: Evidence, diagnosis: Diagnosis): boolean =>
  method !== undefined && diagnosis.method === null;

function setFact(facts: Map<string, string>, found: Evidence): void {
  const option = optionFor(found);
  // What an account says of itself outweighs that the log has no entry, and a person's token rests on no right of an application.
  if (found.fact === 'signInEntry' && facts.has('account')) return;
  if (found.fact === 'appRoad' && facts.get('oauthFlow') === 'delegated') return;
  // A host or port that was typed is free text: the question is asked again instead.
  if (option.option === 'otherServer' || option.option === 'otherPort') facts.delete(option.question);
  else facts.set(option.question, option.option);
}

/** Whether a fragment is a link of this kind; one without `=` is an anchor. */
export function isLink(fragment: string): boolean {
  return fragment.startsWith('#a=') || fragment.startsWith('a=');
}

/** Reads a link. Never throws; unknown ids are counted and left out. */
export function fromLink(fragment: string): Opened {
  const parts = fragment
    .replace(/^#?a=/, '')
    .slice(0, LINK_LIMIT)
    .split('~')
    .filter((part) => part !== '');
  const known = parts.map(readPart).filter((part) => part !== null);
  const found = foundIn(known);
  const empty = found.replies.length + found.answers.length + found.evidence.length === 0;
  return {
    events: [
      ...known.flatMap((part): WalkEvent[] => (part.kind === 'open' ? [{ type: 'open', step: part.step }] : [])),
      ...(empty ? [] : [{ type: 'found', found, from: 'link' } as const]),
      // The verdict is as far as a link goes by itself: the fix stands behind it.
      ...known.flatMap((part): WalkEvent[] =>
        part.kind === 'fix'
          ? [{ type: 'enough' }, { type: 'fix', remedy: part.remedy, ...(part.asked ? { asked: true } : {}) }]
          : [],
      ),
    ],
    dropped: parts.length - known.length,
  };
}

type Part =
  | { kind: 'reply'; reply: ReplyId }
  | { kind: 'answer' | 'seen'; question: QuestionId; option: string }
  | { kind: 'fix'; remedy: RemedyId; asked: boolean }
  | { kind: 'open'; step: 'symptom' | 'settings' };

function foundIn(parts: readonly Part[]) {
  const answers = parts.flatMap((part) => (part.kind === 'answer' ? [[part.question, part.option] as const] : []));
  const effects = answers.map(([question, option]) => effectOf(question, option, undefined, 'link'));
  const seen = parts.flatMap((part) =>
    part.kind === 'seen' ? effectOf(part.question, part.option, undefined, 'transcript').evidence : [],
  );
  const replies = [
    ...parts.flatMap((part) => (part.kind === 'reply' ? [part.reply] : [])),
    ...effects.flatMap(({ reply }) => reply ?? []),
  ];
  return {
    replies: replies.map((reply) => ({ reply })),
    evidence: [...seen, ...effects.flatMap((effect) => effect.evidence)],
    answers,
  };
}

/** Links that were made before `role` say whether the person may change settings. */
const AS_ROLE: Readonly<Record<string, string>> = { yes: 'admin', no: 'device', unknown: 'unknown' };

function readPart(part: string): Part | null {
  const dot = part.indexOf('.');
  const key = part.slice(0, dot);
  const value = part.slice(dot + 1);
  if (dot < 1) return null;
  if (key === 'reply') return isReply(value) ? { kind: 'reply', reply: value } : null;
  if (key === 'fix' || key === 'asked')
    return isRemedy(value) ? { kind: 'fix', remedy: value, asked: key === 'asked' } : null;
  if (key === 'start') return value === 'symptom' || value === 'settings' ? { kind: 'open', step: value } : null;
  if (key === 'mayChange' && Object.hasOwn(AS_ROLE, value)) return readPart(`role.${AS_ROLE[value]}`);
  if (key === SEEN) {
    const of = readPart(value);
    return of?.kind === 'answer' && of.option !== 'unknown' ? { ...of, kind: 'seen' } : null;
  }
  if (!isQuestion(key) || (value !== 'unknown' && !isOption(key, value))) return null;
  return { kind: 'answer', question: key, option: value };
}

const isReply = isIdOf(REPLY_IDS);
const isRemedy = isIdOf(REMEDY_IDS);
const isQuestion = isIdOf(QUESTION_IDS);
