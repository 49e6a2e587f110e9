import { EXACTNESS, type Exactness, type ReplyId, reply } from '../../domain/replies/replies.ts';
import type { FoundReply } from './find-replies.ts';

/**
 * How much a reply says about the cause, as a place in `EXACTNESS`. `5.7.57` only says that the sign-in before it failed; a closing
 * 421 says less; a sentence that names the cause says most.
 */
export function exactness({ reply: id, replyCode, enhancedStatusCode }: FoundReply): number {
  return EXACTNESS.indexOf(
    id === null ? (enhancedStatusCode === null ? 'closing' : 'consequence') : tells(id, replyCode, enhancedStatusCode),
  );
}

function tells(id: ReplyId, replyCode: string | null, enhancedStatusCode: string | null): Exactness {
  const row = reply(id);
  const { tells: said = 'cause' } = row;
  if (said !== 'refusal') return said;
  // A client's own message, without any word of the server's.
  if (row.replyCode === null && replyCode === null) return 'closing';
  return enhancedStatusCode === null ? 'bareRefusal' : 'refusal';
}

const isSuccess = (id: ReplyId | null): boolean => id !== null && reply(id).outcome.kind === 'success';

/**
 * The reply that the text is about: the last one, unless it is only the consequence of a more exact one in the same attempt.
 * `attempts` are the places where a new attempt to connect or log in begins.
 */
export function decisive(replies: readonly FoundReply[], attempts: readonly number[]): FoundReply | null {
  let chosen: FoundReply | null = null;
  for (const next of replies) {
    const before: FoundReply | null = chosen;
    if (before === null || isSuccess(next.reply) || isSuccess(before.reply)) chosen = next;
    // A bounce tells last what it gave up first.
    else if (next.reply === before.reply && before.replyCode?.startsWith('5') && next.replyCode?.startsWith('4'))
      continue;
    // Programs repeat a reply without its trailer.
    else if (
      next.reply === before.reply &&
      next.enhancedStatusCode === before.enhancedStatusCode &&
      before.tagged &&
      !next.tagged
    )
      chosen = before;
    else if (exactness(next) >= exactness(before)) chosen = next;
    else if (
      exactness(next) >= EXACTNESS.indexOf('bareRefusal') &&
      attempts.some((at) => at > before.index && at < next.index)
    )
      chosen = next;
  }
  return chosen;
}
