import { EXACTNESS, REPLY_IDS, type ReplyId, reply } from '../../domain/replies/replies.ts';
import { wordingsOf } from '../../domain/replies/wordings.ts';
import { tighten } from '../text/normalise.ts';

/** Words by which a reply is known, without white space, quotes and case. */
interface Sentence {
  reply: ReplyId;
  tight: string;
}

const WORDINGS = REPLY_IDS.map((id) => ({ id, lines: wordingsOf(id).map(({ says }) => tighten(says)) }));

/** How many other replies print these words too. */
const sharedBy = ({ reply: id, tight }: Sentence): number =>
  WORDINGS.filter((other) => other.id !== id && other.lines.some((line) => line.includes(tight))).length;

const rankOf = (id: ReplyId): number => EXACTNESS.indexOf(reply(id).tells ?? 'cause');

/**
 * What servers and clients say, and what it means. Where two rows match at one place the earlier one wins: the words that fewer
 * replies share, then the reply that says more about the cause.
 */
export const SENTENCES: readonly Sentence[] = REPLY_IDS.flatMap((id) =>
  wordingsOf(id).flatMap(({ parts }) => parts.map((part) => ({ reply: id, tight: tighten(part) }))),
)
  .filter(({ reply: id, tight }, at, all) => all.findIndex((one) => one.reply === id && one.tight === tight) === at)
  .map((sentence) => ({ ...sentence, shared: sharedBy(sentence) }))
  .sort((a, b) => a.shared - b.shared || rankOf(b.reply) - rankOf(a.reply));
