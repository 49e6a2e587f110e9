import { type Case, EMPTY_CASE, type SeenReply } from '../domain/case.ts';
import { diagnose } from '../domain/diagnose.ts';
import type { Evidence, FactId, Origin } from '../domain/facts.ts';
import { type ReplyId, reply } from '../domain/replies/replies.ts';
import { afterFix } from './after-fix.ts';
import type { Found, Walk, WalkEvent } from './events.ts';
import { isDecisive } from './guards.ts';
import { effectOf, type FactQuestion, questionFor } from './questions/answers.ts';
import type { QuestionId } from './questions/questions.ts';

export function startWalk(today: string, known: Case = EMPTY_CASE): Walk {
  return {
    today,
    known,
    diagnosis: diagnose(known, today),
    answers: {},
    address: null,
    pending: null,
    remedy: null,
    verifying: null,
    rounds: 0,
    askFurther: false,
    log: [],
  };
}

/** What is known after one event: the case, its diagnosis and what was said. Pure; where the walk goes, the chart decides. */
export function applyEvent(walk: Walk, event: WalkEvent): Walk {
  const changed = apply(walk, event);
  const diagnosis = changed.known === walk.known ? walk.diagnosis : diagnose(changed.known, walk.today);
  return { ...changed, diagnosis, log: [...walk.log, event] };
}

function apply(walk: Walk, event: WalkEvent): Walk {
  switch (event.type) {
    case 'found':
      if (event.from === 'link') return openFound(walk, event.found);
      return isDecisive(walk, event) ? useFound(walk, event.found) : { ...walk, pending: event.found };
    case 'found.leaveOut':
      return walk.pending === null ? walk : { ...walk, pending: leaveOut(walk.pending, event.index) };
    case 'found.use':
      return walk.pending === null ? walk : useFound(walk, walk.pending);
    case 'remove':
      return remove(walk, event);
    case 'reply':
      return useFound(walk, { replies: [{ reply: event.reply }], evidence: [] });
    case 'answer':
      return answer(walk, event.question, event.option, event.detail, event.origin ?? 'answer');
    case 'settings':
      return event.answers.reduce(
        (now, [question, option]) => answer(now, question, option, undefined, 'answer'),
        walk,
      );
    case 'more':
      return { ...walk, askFurther: true };
    case 'enough':
      return { ...walk, askFurther: false };
    case 'fix':
      return { ...walk, remedy: event.remedy, askFurther: false };
    case 'verify':
      return { ...walk, verifying: walk.remedy };
    case 'change':
      return {
        ...walk,
        answers: without(walk.answers, event.question),
        known: withoutAnswer(walk.known, event.question, walk.answers[event.question]),
      };
    case 'open':
    case 'worked':
    case 'handOver':
      return walk;
    default:
      return event satisfies never;
  }
}

/** The case without a reply that was misread, or without the value that answers a question. */
function remove(walk: Walk, event: Extract<WalkEvent, { type: 'remove' }>): Walk {
  if ('question' in event) {
    const { question } = event;
    return {
      ...walk,
      answers: without(walk.answers, question),
      known: withoutAnswer(walk.known, question, walk.answers[question]),
    };
  }
  const replies = walk.known.replies.filter((seen) => seen.reply !== event.reply);
  // What the same line showed of the attempt goes with it.
  const { proves = {} } = reply(event.reply);
  const evidence = walk.known.evidence.filter(({ fact, origin }) => origin !== 'transcript' || !(fact in proves));
  return { ...walk, known: { replies, evidence }, rounds: Math.max(walk.rounds - 1, 0), remedy: null };
}

/** What a link holds is used at once: it was shown before the link was made. */
function openFound(walk: Walk, found: Found): Walk {
  const used = useFound(walk, found);
  return {
    ...used,
    rounds: walk.rounds + found.replies.length,
    answers: { ...used.answers, ...Object.fromEntries(found.answers ?? []) },
  };
}

function answer(walk: Walk, question: QuestionId, option: string, detail: string | undefined, origin: Origin): Walk {
  const effect = effectOf(question, option, detail, origin);
  const cleared = withoutAnswer(walk.known, question, walk.answers[question]);
  const known = { ...cleared, evidence: [...cleared.evidence, ...effect.evidence] };
  const address = question === 'signInAs' && detail !== undefined ? detail.trim() || null : walk.address;
  return {
    ...walk,
    answers: { ...walk.answers, [question]: option },
    address,
    known: effect.reply === undefined ? known : withReply(known, { reply: effect.reply }),
  };
}

/** Adds what was read to the case; after a fix, to the case as the fix has left it. */
function useFound(walk: Walk, found: Found): Walk {
  const latest = found.replies.at(-1)?.reply ?? null;
  const before = walk.verifying === null ? walk.known : afterFix(walk.known, walk.verifying, latest);
  const over = latest === null ? [] : overBy(latest);
  // What an earlier attempt showed is over once a new reply has come.
  const kept = before.evidence.filter(
    (e) =>
      latest === null ||
      (e.origin !== 'transcript' && !(e.origin === 'answer' && (over as readonly FactId[]).includes(e.fact))),
  );
  const standing = kept.filter((e) => !(WAS_READ.has(e.origin) && found.readAnew?.includes(e.fact)));
  return {
    ...walk,
    pending: null,
    verifying: null,
    // Another reply asks for a remedy of its own; what worked is still told.
    remedy: latest === null || WORKED.has(latest) ? walk.remedy : null,
    askFurther: false,
    rounds: walk.rounds + (latest === null ? 0 : 1),
    answers: over.reduce<Walk['answers']>(without, walk.answers),
    known: { replies: [...before.replies, ...found.replies], evidence: [...standing, ...found.evidence] },
  };
}

/** Where a reading of the tenant comes from, an earlier one included. */
const WAS_READ: ReadonlySet<Origin> = new Set(['graph', 'signInLog', 'inferred']);

const WORKED: ReadonlySet<ReplyId> = new Set(['messageAccepted', 'loginAccepted']);

/** What was said about an earlier attempt, and this reply shows anew: that the server was reached, and let in whom. */
function overBy(latest: ReplyId): readonly FactQuestion[] {
  const { stage } = reply(latest);
  return stage === 'any' || stage === 'connect' ? [] : ['connection', 'login'];
}

/** What a log of an earlier attempt showed is over with a new reply. */
function withReply({ replies, evidence }: Case, seen: SeenReply): Case {
  return { replies: [...replies, seen], evidence: evidence.filter(({ origin }) => origin !== 'transcript') };
}

/** Without what was said or read about this question, and what the former answer said besides: the new answer takes its place. */
function withoutAnswer(known: Case, question: QuestionId, former?: string): Case {
  const said = former === undefined ? undefined : effectOf(question, former, undefined, 'answer');
  const wasSaid = (e: Evidence): boolean =>
    (e.origin === 'answer' || e.origin === 'link') &&
    said?.evidence.some(({ fact, value }) => fact === e.fact && value === e.value) === true;
  const evidence = known.evidence.filter((e) => questionFor(e.fact) !== question && !wasSaid(e));
  const told = known.replies.findLastIndex((seen) => seen.reply === said?.reply);
  return { replies: known.replies.filter((_, at) => at !== told), evidence };
}

function without(answers: Walk['answers'], question: QuestionId): Walk['answers'] {
  const { [question]: _, ...rest } = answers;
  return rest;
}

function leaveOut(found: Found, index: number): Found {
  const { replies, evidence } = found;
  return index < replies.length
    ? { ...found, replies: replies.filter((_, i) => i !== index) }
    : { ...found, evidence: evidence.filter((_, i) => i !== index - replies.length) };
}
