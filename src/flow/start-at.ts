import { isIdOf } from '../domain/ids.ts';
import { REPLY_IDS, type ReplyId, reply } from '../domain/replies/replies.ts';
import type { WalkEvent } from './events.ts';
import { QUESTION_IDS } from './questions/questions.ts';
import { STEP_ALIASES } from './steps.ts';

const isReply = isIdOf(REPLY_IDS);
const isQuestion = isIdOf(QUESTION_IDS);

/**
 * The event that leads to a place by its id: a reply, a question, or one of the start screen's doors. Null where no
 * place has this id; a removed one leads to what took its place.
 */
export function eventTo(id: string): WalkEvent | null {
  if (id === 'symptom' || id === 'settings') return { type: 'open', step: id };
  if (isReply(id)) return { type: 'reply', reply: id };
  if (isQuestion(id)) return { type: 'change', question: id };
  const today = Object.hasOwn(STEP_ALIASES, id) ? STEP_ALIASES[id] : undefined;
  return today === undefined ? null : eventTo(today);
}

/**
 * The replies that carry a code, such as `5.7.139`, `535` or `535 5.7.139`, in the catalogue's order. A code that the
 * catalogue has with another number before it counts where none has both.
 */
export function repliesWith(code: string): ReplyId[] {
  const enhancedStatusCode = code.match(/\b[245]\.\d{1,3}\.\d{1,3}\b/)?.[0];
  const replyCode = code.match(/(?<![\d.])[2-5]\d\d(?![\d.])/)?.[0];
  if (enhancedStatusCode === undefined && replyCode === undefined) return [];
  const same = (id: ReplyId, both: boolean): boolean => {
    const known = reply(id);
    const sameReplyCode = replyCode === undefined || known.replyCode === replyCode;
    return enhancedStatusCode === undefined
      ? sameReplyCode
      : known.enhancedStatusCode === enhancedStatusCode && (sameReplyCode || !both);
  };
  const exact = REPLY_IDS.filter((id) => same(id, true));
  return exact.length > 0 ? exact : REPLY_IDS.filter((id) => same(id, false));
}
