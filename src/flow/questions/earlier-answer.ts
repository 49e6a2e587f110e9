import type { Walk, WalkEvent } from '../events.ts';
import { optionFor } from './answers.ts';
import type { QuestionId } from './questions.ts';

/** What was chosen before where a question is asked again, with what was typed. */
export interface EarlierAnswer {
  option: string;
  detail?: string;
}

/**
 * The answer to show at a question: the one that holds, else the latest that was given or read before it was asked again, else the one
 * that a person has come back from. `next` is the event that followed this state before the way back. Null where there was none.
 */
export function earlierAnswer(
  { answers, log }: Pick<Walk, 'answers' | 'log'>,
  question: QuestionId,
  next: WalkEvent | null,
): EarlierAnswer | null {
  const events = next === null ? log : [...log, next];
  for (const event of [...events].reverse()) {
    const found = answerIn(event, question);
    if (found !== null) return found;
  }
  const holds = answers[question];
  return holds === undefined ? null : { option: holds };
}

function answerIn(event: WalkEvent, question: QuestionId): EarlierAnswer | null {
  if (event.type === 'answer')
    return event.question === question
      ? { option: event.option, ...(event.detail === undefined ? {} : { detail: event.detail }) }
      : null;
  if (event.type === 'settings') return ofPairs(event.answers, question);
  if (event.type !== 'found') return null;
  const read = event.found.evidence.map(optionFor).filter((choice) => choice.question === question);
  const last = read.at(-1);
  return last === undefined ? ofPairs(event.found.answers ?? [], question) : { option: last.option };
}

function ofPairs(pairs: readonly (readonly [QuestionId, string])[], question: QuestionId): EarlierAnswer | null {
  const found = pairs.filter(([id]) => id === question).at(-1);
  return found === undefined ? null : { option: found[1] };
}
