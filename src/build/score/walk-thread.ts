import type { Found, Walk } from '../../flow/events.ts';
import { beginWalk, play, stepOf } from '../../flow/play.ts';
import { isOption } from '../../flow/questions/answers.ts';
import { takesAddress } from '../../flow/questions/needs-address.ts';
import type { QuestionId } from '../../flow/questions/questions.ts';
import { isQuestionStep } from '../../flow/steps.ts';
import { read } from '../../read/index.ts';
import { whatToUse } from '../../read/what-to-use.ts';

/** Where a walk ended: at a state tagged as an outcome, with nothing that could be used of the text, or nowhere. */
export interface WalkEnd {
  end: 'outcome' | 'refused' | 'noEnd';
  walk: Walk;
  /** Questions that were asked, in order. */
  asked: readonly QuestionId[];
}

/** More events than any walk needs. */
const EVENTS = 40;

/**
 * Walks a pasted text as the page does: what was understood is used, and each question that is asked is answered from
 * `answers` (an option's id, or `option=typed text`), else with "I don't know". `today` is an ISO date.
 */
export function walkThread(text: string, answers: Readonly<Record<string, string>>, today: string): WalkEnd {
  let now = beginWalk({ today });
  const asked: QuestionId[] = [];
  const endsWith = (end: WalkEnd['end']): WalkEnd => ({ end, walk: now.context, asked });
  const usable = whatToUse(read(text));
  if (usable === null) return endsWith('refused');
  const found: Found = {
    replies: usable.replies.map(({ words: _, ...seen }) => seen),
    evidence: usable.evidence.map(({ words: _, ...item }) => item) as Found['evidence'],
  };
  now = play(now, { type: 'found', found });
  for (let events = 1; events < EVENTS; events += 1) {
    if (now.hasTag('outcome')) return endsWith('outcome');
    const step = stepOf(now);
    if (!isQuestionStep(step)) now = play(now, { type: 'found.use' });
    else {
      asked.push(step);
      // Whose address signs in is a field of the screens that name a mailbox.
      if (now.context.answers.signInAs === undefined && takesAddress(step) && 'signInAs' in answers)
        now = play(now, { type: 'answer', question: 'signInAs', ...answerTo('signInAs', answers) });
      now = play(now, { type: 'answer', question: step, ...answerTo(step, answers) });
    }
  }
  return endsWith('noEnd');
}

/** Answers that were labelled before the question of that name took the other one's place. */
const AS_MAY_CHANGE: Readonly<Record<string, string>> = { yes: 'admin', no: 'device' };

function answerTo(
  question: QuestionId,
  answers: Readonly<Record<string, string>>,
): { option: string; detail?: string } {
  const role = question === 'role' && answers.mayChange !== undefined ? AS_MAY_CHANGE[answers.mayChange] : undefined;
  const label = answers[question] ?? role ?? 'unknown';
  const [option = 'unknown', ...typed] = label.split('=');
  const known = option === 'unknown' || isOption(question, option);
  if (!known) return { option: 'unknown' };
  return typed.length === 0 ? { option } : { option, detail: typed.join('=') };
}
