import type { Walk } from '../../flow/events.ts';
import { isCircumstance, optionFor } from '../../flow/questions/answers.ts';
import { QUESTION_IDS, type QuestionId } from '../../flow/questions/questions.ts';
import type { KnownRow } from '../props.ts';

/** What is known in this walk, a row a question, in the order of the questions. Of the facts, what holds in the diagnosis. */
export function knownRows({ diagnosis, answers, address }: Walk): KnownRow[] {
  const rows = new Map<QuestionId, KnownRow>();
  for (const id of QUESTION_IDS) {
    const option = answers[id];
    if (option === 'unknown' || (option !== undefined && isCircumstance(id)))
      rows.set(id, { question: id, option, origin: 'answer' });
  }
  for (const found of diagnosis.held) {
    const option = optionFor(found);
    const typed = option.option === 'otherServer' || option.option === 'otherPort' || found.fact === 'endpointHost';
    rows.set(option.question, { ...option, origin: found.origin, ...(typed ? { text: String(found.value) } : {}) });
  }
  const signIn = rows.get('signInAs');
  if (signIn !== undefined && address !== null) rows.set('signInAs', { ...signIn, text: address });
  return QUESTION_IDS.flatMap((id) => rows.get(id) ?? []);
}
