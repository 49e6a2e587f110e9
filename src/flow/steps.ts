import { QUESTION_IDS, type QuestionId } from './questions/questions.ts';

/** The phases of the walk that ask, in the order of the chart, each with its questions. */
export const QUESTIONS_OF = {
  error: ['symptom', 'workedBefore', 'changedAround', 'client', 'role'],
  connection: [
    'service',
    'cloud',
    'server',
    'port',
    'connection',
    'encryption',
    'method',
    'login',
    'mechanism',
    'oauthFlow',
  ],
  settings: ['tenantSmtpAuth', 'mailboxSmtpAuth'],
  policies: ['securityDefaults', 'authenticationPolicy', 'conditionalAccess', 'basicForTenant', 'tenantCreated'],
  account: ['passwordChecked', 'account', 'mailbox'],
  token: ['token'],
  delivery: ['sender', 'limit'],
} as const satisfies Record<string, readonly QuestionId[]>;

export type Phase = keyof typeof QUESTIONS_OF;
export const PHASES = Object.keys(QUESTIONS_OF) as Phase[];

/** The phase that asks a question. */
export const phaseOf = (question: AskedQuestion): Phase =>
  PHASES.find((phase) => (QUESTIONS_OF[phase] as readonly QuestionId[]).includes(question)) ?? 'error';

/** `signInAs` is a field of the screens that need it and no step of its own. */
export type AskedQuestion = Exclude<QuestionId, 'signInAs'>;
export const ASKED_QUESTIONS: readonly AskedQuestion[] = QUESTION_IDS.filter((id) => id !== 'signInAs');

/** The cloud decides which commands are shown, and no gate: it is never asked for, and can be changed. */
export const isAskedFor = (question: AskedQuestion): boolean => question !== 'cloud';

/** The steps of the walk that are not questions. */
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

/** Where a person can be: the id of a leaf of the chart. Ids are never reused; `STEP_ALIASES` reads removed ones. */
export type Step = Place | AskedQuestion;
export const STEPS: readonly Step[] = [...PLACES, ...ASKED_QUESTIONS];

/** Steps that older settings and addresses may name, with the step that took their place. */
export const STEP_ALIASES: Readonly<Record<string, Step>> = { mayChange: 'role', signInAs: 'mailboxSmtpAuth' };

/** Every id of a step that settings may name. */
export const STEP_IDS = { steps: STEPS, removed: STEP_ALIASES };

export const isQuestionStep = (step: string): step is AskedQuestion =>
  (ASKED_QUESTIONS as readonly string[]).includes(step);
