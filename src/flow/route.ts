import { isHalfKnown } from '../domain/advice/suspects.ts';
import { statedValue } from '../domain/diagnosis.ts';
import type { Facts } from '../domain/facts.ts';
import { remedy } from '../domain/remedies/remedies.ts';
import { questionFor } from './answers.ts';
import { needsAddress } from './needs-address.ts';
import { QUESTION_IDS, type QuestionId } from './questions.ts';
import type { Walk, WalkEvent } from './walk.ts';

/** The places of the walk that are not questions. */
export const PLACES = [
  'start',
  'understood',
  'settings',
  'verdict',
  'fix',
  'verify',
  'resolved',
  'handOver',
  'outOfScope',
] as const;
export type Place = (typeof PLACES)[number];
export type Step = Place | QuestionId;
export const STEPS: readonly Step[] = [...PLACES, ...QUESTION_IDS];

type Judged = Omit<Walk, 'step'>;

/** Where the walk goes after an event. The only place that decides it. */
export function nextStep(walk: Judged, event: WalkEvent): Step {
  switch (event.type) {
    case 'found':
    case 'found.leaveOut':
      return 'understood';
    case 'open':
      return event.step;
    case 'change':
      return event.question;
    case 'handOver':
      return 'handOver';
    case 'worked':
      return 'resolved';
    case 'verify':
      return 'verify';
    case 'enough':
      return conclusion(walk);
    case 'fix':
      return beforeFix(walk);
    case 'answer':
      // An answer that was asked for on the way to a remedy leads on to it.
      return walk.remedy !== null && ON_THE_WAY.has(event.question) ? beforeFix(walk) : askNext(walk);
    case 'settings':
      return afterSettings(walk);
    case 'found.use':
    case 'reply':
    case 'more':
      return askNext(walk);
    default:
      return event satisfies never;
  }
}

const ON_THE_WAY: ReadonlySet<QuestionId> = new Set(['signInAs', 'role']);

/** Before a remedy is shown: which address signs in, and may this person change it? */
function beforeFix({ remedy: id, answers, diagnosis }: Judged): Step {
  // A link may name any remedy: one that does not follow from the case is not shown.
  if (id === null || !diagnosis.remedies.includes(id)) return 'verdict';
  if (needsAddress(id) && answers.signInAs === undefined) return 'signInAs';
  const { who } = remedy(id);
  const forAdmins = who === 'exchangeAdmin' || who === 'entraAdmin' || who === 'userAdmin';
  if (!forAdmins) return 'fix';
  const role = statedValue(diagnosis, 'role');
  if (role === undefined && answers.role === undefined) return 'role';
  return isOutsider(role) ? 'handOver' : 'fix';
}

/** The next question, or the verdict where nothing is left to ask or nothing more is needed. */
function askNext(walk: Judged): Step {
  const { diagnosis, answers, askFurther } = walk;
  if (diagnosis.outcome === 'outOfScope') return 'outOfScope';
  if (diagnosis.outcome === 'accepted') return 'resolved';
  if (diagnosis.outcome !== 'cannotTell' && !askFurther) return 'verdict';
  if (diagnosis.outcome === 'cannotTell' && diagnosis.certainty === 'likely' && !askFurther) return 'verdict';
  if (isAtALoss(walk)) return 'verdict';
  const circumstance = circumstanceToAsk(walk);
  if (circumstance !== null) return circumstance;
  const role = statedValue(diagnosis, 'role');
  const question = diagnosis.ask
    .map(questionFor)
    .find((id) => id !== null && answers[id] === undefined && !(isOutsider(role) && SEEN_BY_ADMINS.has(id)));
  if (question == null) return 'verdict';
  if (SEEN_BY_ADMINS.has(question) && role === undefined && answers.role === undefined) return 'role';
  return MAILBOX_QUESTIONS.has(question) && answers.signInAs === undefined ? 'signInAs' : question;
}

/** Who has filled in the form has said what they know: one question more only where half of a gate is known. */
function afterSettings(walk: Judged): Step {
  const [suspect] = walk.diagnosis.suspects;
  const halfKnown = suspect !== undefined && isHalfKnown(walk.diagnosis.gates[suspect]);
  return walk.known.evidence.length === 0 || halfKnown ? askNext(walk) : conclusion(walk);
}

/** So many answers "I don't know" in a row end in the verdict, which says what to check in which order. */
const PATIENCE = 3;

function isAtALoss({ log, askFurther }: Judged): boolean {
  if (askFurther) return false;
  let inARow = 0;
  for (const event of [...log].reverse()) {
    if (event.type !== 'answer') break;
    if (CIRCUMSTANCES.has(event.question)) continue;
    if (event.option !== 'unknown') break;
    inARow += 1;
  }
  return inARow >= PATIENCE;
}

/** Questions whose answers decide no gate. */
const CIRCUMSTANCES: ReadonlySet<QuestionId> = new Set([
  'symptom',
  'workedBefore',
  'changedAround',
  'role',
  'signInAs',
  'passwordChecked',
]);

function conclusion({ diagnosis }: Judged): Step {
  return diagnosis.outcome === 'outOfScope' ? 'outOfScope' : diagnosis.outcome === 'accepted' ? 'resolved' : 'verdict';
}

/** Without a telling reply the history of the fault decides what to look at first. */
function circumstanceToAsk({ diagnosis, answers }: Judged): QuestionId | null {
  const silent = diagnosis.reply === null || diagnosis.reply === 'loginFailedWithoutReply';
  if (!silent || answers.symptom === undefined) return null;
  if (answers.workedBefore === undefined) return 'workedBefore';
  const before = statedValue(diagnosis, 'workedBefore');
  const stopped = before === 'untilWeChangedSomething' || before === 'stoppedByItself';
  return stopped && answers.changedAround === undefined ? 'changedAround' : null;
}

/** Who looks after a device or writes a program sees no setting of the organisation: the request names what to look up. */
function isOutsider(role: Facts['role'] | undefined): boolean {
  return role === 'device' || role === 'developer';
}

/** Questions that only an administrator's portal or command answers. */
const SEEN_BY_ADMINS: ReadonlySet<QuestionId> = new Set([
  'tenantSmtpAuth',
  'mailboxSmtpAuth',
  'authenticationPolicy',
  'securityDefaults',
  'conditionalAccess',
  'basicForTenant',
  'tenantCreated',
]);

/** Questions that are answered by looking at one mailbox: the wrong one is the commonest slip, so the address comes first. */
const MAILBOX_QUESTIONS: ReadonlySet<QuestionId> = new Set([
  'mailboxSmtpAuth',
  'authenticationPolicy',
  'conditionalAccess',
  'account',
  'mailbox',
  'sender',
]);
