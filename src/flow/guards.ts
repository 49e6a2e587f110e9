import type { FindingId } from '../domain/advice/outcome-ids.ts';
import { clientOf, hangsOnClient, remediesShown } from '../domain/advice/remedies-shown.ts';
import { isHalfKnown } from '../domain/advice/suspects.ts';
import { diagnose } from '../domain/diagnose.ts';
import { statedValue } from '../domain/diagnosis.ts';
import type { FactId, Facts } from '../domain/facts.ts';
import { type RemedyId, remedy } from '../domain/remedies/remedies.ts';
import { reply } from '../domain/replies/replies.ts';
import type { Walk, WalkEvent } from './events.ts';
import { questionFor } from './questions/answers.ts';
import type { QuestionId } from './questions/questions.ts';
import { ASKED_QUESTIONS, type AskedQuestion, type Phase, phaseOf, QUESTIONS_OF } from './steps.ts';

/** This mail has nothing to do with Exchange Online's submission. */
export const isOutOfScope = ({ diagnosis }: Walk): boolean => diagnosis.outcome === 'outOfScope';

/** The server has accepted a message. */
export const isAccepted = ({ diagnosis }: Walk): boolean => diagnosis.outcome === 'accepted';

/** How a text shows that it contradicts itself. */
const CONFLICTS: ReadonlySet<FindingId> = new Set(['contradiction', 'staleReading', 'settingsRight']);

/**
 * Whether what was read needs no look before it is used: it holds one refusal, or the server's consent alone, which decides by
 * itself, and nothing that contradicts it or that a person must confirm.
 */
export function isDecisive({ today }: Walk, { found, toConfirm }: Extract<WalkEvent, { type: 'found' }>): boolean {
  const { replies, evidence } = found;
  const refusals = replies.filter((seen) => reply(seen.reply).outcome.kind !== 'success');
  const last = replies.at(-1);
  if (toConfirm === true || last === undefined || refusals.length > 1) return false;
  if (refusals.length === 1 && refusals[0] !== last) return false;
  const { outcome, certainty, findings } = diagnose({ replies, evidence }, today);
  return (outcome !== 'cannotTell' || certainty === 'likely') && !findings.some((id) => CONFLICTS.has(id));
}

/** Nothing is known but what the site states. */
export const isEmpty = ({ known: { replies, evidence } }: Walk): boolean =>
  replies.length === 0 && evidence.every(({ origin }) => origin === 'site');

/** The verdict stands, or is likely; who asks for more is asked on all the same. */
export function isDecided({ diagnosis, askFurther }: Walk): boolean {
  if (askFurther) return false;
  return diagnosis.outcome !== 'cannotTell' || diagnosis.certainty === 'likely';
}

/** So many answers "I don't know" in a row end in the verdict, which says what to check in which order. */
const PATIENCE = 3;

export function isAtALoss({ log, askFurther }: Walk): boolean {
  if (askFurther) return false;
  const options = log.flatMap(answersOf).reverse();
  const known = options.findIndex((option) => option !== 'unknown');
  return (known < 0 ? options.length : known) >= PATIENCE;
}

/** The options that an event chose, as far as they decide a gate; any other event ends a row of them. */
function answersOf(event: WalkEvent): string[] {
  if (event.type === 'answer') return DECIDES_NO_GATE.has(event.question) ? [] : [event.option];
  if (event.type !== 'found' || event.from !== 'link') return [OTHER_EVENT];
  return (event.found.answers ?? []).flatMap(([question, option]) => (DECIDES_NO_GATE.has(question) ? [] : option));
}

const OTHER_EVENT = '';

const DECIDES_NO_GATE: ReadonlySet<QuestionId> = new Set([...QUESTIONS_OF.error, 'signInAs', 'passwordChecked']);

/** Without a telling reply the history of the fault says what to look at first. */
const needsHistory = ({ diagnosis, answers }: Walk): boolean =>
  answers.symptom !== undefined && (diagnosis.reply === null || diagnosis.reply === 'loginFailedWithoutReply');

export const asksWhetherItWorked = (walk: Walk): boolean =>
  needsHistory(walk) && walk.answers.workedBefore === undefined;

/** What stopped was stopped by something. */
export function asksWhatChanged(walk: Walk): boolean {
  const before = statedValue(walk.diagnosis, 'workedBefore');
  const stopped = before === 'untilWeChangedSomething' || before === 'stoppedByItself';
  return needsHistory(walk) && stopped && walk.answers.changedAround === undefined;
}

/**
 * The verdict will be uncertain, and what to try first depends on the client: which one is it? A person who can't say is asked once, and
 * whoever wants the result at once isn't.
 */
export function asksForClient(walk: Walk): boolean {
  const { diagnosis, known, answers } = walk;
  const [first] = remediesShown(diagnosis, known);
  const hangs = first !== undefined && hangsOnClient(first) && diagnosis.certainty === 'cannotTell';
  return hangs && answers.client === undefined && clientOf(known) === undefined && !hadEnough(walk);
}

/** The result was asked for before the questions were at their end, and nothing but the client was told since. */
export const hadEnough = ({ log }: Walk): boolean =>
  log.findLast((event) => !('question' in event) || event.question !== 'client')?.type === 'enough';

/** What changed, or that it stopped by itself, lets the phase of the first suspect be asked about before the others. */
export function isSuspectedFirst(walk: Walk, phase: Phase): boolean {
  const { diagnosis } = walk;
  const history = statedValue(diagnosis, 'workedBefore') ?? statedValue(diagnosis, 'changedAround');
  return history !== undefined && leads(walk, phase);
}

type Asking = Pick<Walk, 'diagnosis' | 'answers' | 'askFurther'>;

/** Whether the case leaves something to ask in this phase. */
export const hasQuestionIn = (walk: Asking, phase: Phase): boolean =>
  mostTelling(walk, QUESTIONS_OF[phase]) !== undefined;

/** Whether the most telling question of all belongs to this phase. */
export function leads(walk: Asking, phase: Phase): boolean {
  const first = mostTelling(walk, ASKED_QUESTIONS);
  return first !== undefined && phaseOf(first) === phase;
}

/** The question among these that the diagnosis wants answered first, and that this person can answer. */
export function mostTelling(walk: Asking, among: readonly AskedQuestion[]): AskedQuestion | undefined {
  return walk.diagnosis.ask
    .map(screenFor)
    .find((id): id is AskedQuestion => id !== null && among.includes(id) && isUnasked(walk, id));
}

/** The screen on which a fact is asked: whose identity signs in is a field beside the mailbox. */
function screenFor(fact: FactId): AskedQuestion | null {
  const question = questionFor(fact);
  return question === 'signInAs' ? 'mailbox' : question;
}

function isUnasked(walk: Asking, id: AskedQuestion): boolean {
  return walk.answers[id] === undefined && !(SEEN_BY_ADMINS.has(id) && !seesSettings(walk));
}

/** Questions that only an administrator's portal or command answers. */
const SEEN_BY_ADMINS: ReadonlySet<QuestionId> = new Set([...QUESTIONS_OF.settings, ...QUESTIONS_OF.policies]);

/** Who looks after a device or writes a program sees no setting of the organisation: the request names what to look up. */
const isOutsider = (role: Facts['role'] | undefined): boolean => role === 'device' || role === 'developer';

/** Whoever could answer neither of the first two settings sees none of the others either. */
const BLIND_AFTER = 2;

function seesSettings({ diagnosis, answers, askFurther }: Asking): boolean {
  const role = statedValue(diagnosis, 'role');
  if (role !== undefined || askFurther) return !isOutsider(role);
  const said = [...SEEN_BY_ADMINS].map((id) => answers[id]).filter((option) => option !== undefined);
  return said.length < BLIND_AFTER || said.some((option) => option !== 'unknown');
}

/** A setting is about to be asked, and nobody has said yet whether this person can see settings. */
export function asksForRole(walk: Walk, phase: Phase): boolean {
  if (isRoleKnown(walk)) return false;
  const next = mostTelling(walk, QUESTIONS_OF[phase]);
  return next !== undefined && SEEN_BY_ADMINS.has(next);
}

const isRoleKnown = ({ diagnosis, answers }: Walk): boolean =>
  answers.role !== undefined || statedValue(diagnosis, 'role') !== undefined;

/** Who has filled in the form has said what they know: one question more only where half of a gate is known. */
export function hasSaidEnough({ known, diagnosis }: Walk): boolean {
  const [suspect] = diagnosis.suspects;
  const halfKnown = suspect !== undefined && isHalfKnown(diagnosis.gates[suspect]);
  return known.evidence.length > 0 && !halfKnown;
}

/** A link or an order from outside may name any remedy: one that doesn't follow from the case isn't shown. */
export const isOffered = ({ diagnosis, known }: Walk, id: RemedyId): boolean =>
  remediesShown(diagnosis, known).includes(id);

/** Whether only an administrator can make the chosen change. */
export function isForAdmins({ remedy: id }: Walk): boolean {
  if (id === null) return false;
  const { who } = remedy(id);
  return who === 'exchangeAdmin' || who === 'entraAdmin' || who === 'userAdmin';
}

/** The chosen change is another person's. */
export const isForOthers = (walk: Walk): boolean =>
  isForAdmins(walk) && isOutsider(statedValue(walk.diagnosis, 'role'));
