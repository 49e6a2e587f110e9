import { REPLY_IDS } from '../../domain/replies/replies.ts';
import { QUESTION_IDS, QUESTION_OPTIONS, type QuestionId } from '../../flow/questions.ts';
import type { Step } from '../../flow/route.ts';
import { advance, startWalk, type Walk, type WalkEvent } from '../../flow/walk.ts';

/** A way from one step of the walk to another. */
export interface Way {
  from: Step;
  to: Step;
}

/** Days on both sides of the change of default: the walk asks more after it. */
const DAYS = ['2026-11-30', '2027-02-01'] as const;
/** More questions than any walk asks; a guard against going in circles. */
const LONGEST = 40;

/** What every road takes for Basic or OAuth: most questions hang on it. */
const METHODS = ['unknown', 'basic', 'oauth'] as const;

/**
 * Every way between two steps that is met when each reply, or none, is answered once with each option of every
 * question on its road and otherwise with "I don't know", for each method of logging in. Found by walking, so that
 * the map shows what the walk does.
 */
export function findWays(): Way[] {
  const ways = new Map<string, Way>();
  const go = (walk: Walk, event: WalkEvent): Walk => {
    const next = advance(walk, event);
    if (next.step !== walk.step) ways.set(`${walk.step} ${next.step}`, { from: walk.step, to: next.step });
    return next;
  };
  for (const today of DAYS)
    for (const beginning of BEGINNINGS)
      for (const method of METHODS) {
        let walk = go(startWalk(today), beginning);
        for (let i = 0; i < LONGEST; i += 1) {
          // Who asks for more is asked on, beyond the verdict that comes early.
          if (walk.step === 'verdict') walk = advance(walk, { type: 'more' });
          if (!isQuestion(walk.step)) break;
          walk = takeQuestion(walk, walk.step, method, go);
        }
        toTheEnd(walk, go);
      }
  return [...ways.values()];
}

type Go = (walk: Walk, event: WalkEvent) => Walk;

/** Looks where each option of a question leads, and goes on with the one that this road takes. */
function takeQuestion(walk: Walk, question: QuestionId, method: string, go: Go): Walk {
  for (const option of QUESTION_OPTIONS[question]) go(walk, { type: 'answer', question, option });
  return go(walk, { type: 'answer', question, option: question === 'method' ? method : 'unknown' });
}

const BEGINNINGS: readonly WalkEvent[] = [
  ...REPLY_IDS.map((reply) => ({ type: 'reply', reply }) as const),
  { type: 'open', step: 'symptom' },
  { type: 'open', step: 'settings' },
  { type: 'found', found: { replies: [{ reply: 'criteriaNotMet' }], evidence: [] } },
];

/** From the verdict on: the fix, the check, and what its result leads to. */
function toTheEnd(walk: Walk, go: Go): void {
  if (walk.step === 'understood') go(walk, { type: 'found.use' });
  if (walk.step === 'settings') go(walk, { type: 'settings', answers: [['tenantSmtpAuth', 'disabled']] });
  if (walk.step !== 'verdict' && walk.step !== 'outOfScope') return;
  go(walk, { type: 'handOver' });
  const [remedy] = walk.diagnosis.remedies;
  if (remedy === undefined) return;
  let fixing = go(walk, { type: 'fix', remedy });
  while (isQuestion(fixing.step)) {
    const question = fixing.step;
    if (question === 'role') go(fixing, { type: 'answer', question, option: 'device' });
    fixing = go(fixing, { type: 'answer', question, option: QUESTION_OPTIONS[question][0] });
  }
  const checking = go(fixing, { type: 'verify' });
  go(checking, { type: 'worked' });
  go(checking, { type: 'found', found: { replies: [{ reply: 'criteriaNotMet' }], evidence: [] } });
}

function isQuestion(step: Step): step is QuestionId {
  return (QUESTION_IDS as readonly string[]).includes(step);
}
