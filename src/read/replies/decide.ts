import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import type { FoundReply } from './find-replies.ts';

/**
 * How much a reply says about the cause. `5.7.57` only says that the login before it failed; a closing 421 says less;
 * a sentence that names the cause says most.
 */
export function exactness({ reply: id, basic, enhanced }: FoundReply): number {
  if (id === null) return enhanced === null ? 1 : 2;
  switch (id) {
    case 'otherTemporaryRefusal':
    case 'connectionDropped':
    case 'serviceNotActive':
    case 'sessionTimedOut':
    case 'protocolFault':
      return 1;
    case 'clientNotAuthenticated':
    case 'anonymousMailRefused':
    case 'onPremisesNotAuthenticated':
      return 2;
    case 'loginFailedWithoutReply':
      return basic === null ? 1 : 3;
    case 'authenticationUnsuccessful':
    case 'otherProviderCredentials':
    case 'temporaryAuthenticationFailure':
    case 'temporaryProxyError':
    case 'otherRefusal':
    case 'relayOrAuthenticationMissing':
      return enhanced === null ? 2.5 : 3;
    default:
      return 4;
  }
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
    // Programs repeat a reply without its trailer.
    else if (next.reply === before.reply && next.enhanced === before.enhanced && before.tagged && !next.tagged)
      chosen = before;
    else if (exactness(next) >= exactness(before)) chosen = next;
    else if (exactness(next) >= 2.5 && attempts.some((at) => at > before.index && at < next.index)) chosen = next;
  }
  return chosen;
}
