import { type ReplyId, reply } from './replies.ts';
import type { Wordings } from './rows/row.ts';

/** A part in braces, which is enough to know a reply by. */
const MARK = /\{([^{}]*)\}/g;

/** One wording of a reply as it is printed, with `[…]` for what differs from case to case. */
export interface Wording {
  says: string;
  /** The parts each of which is enough to know the reply by. */
  parts: readonly string[];
  /** An id of `content/sources.json`. */
  source: string;
}

const wordingsIn = (wordings: Wordings): Wording[] =>
  Object.entries(wordings).flatMap(([source, lines]) =>
    lines.map((line) => ({
      says: line.replace(MARK, '$1'),
      parts: [...line.matchAll(MARK)].map(([, part = '']) => part),
      source,
    })),
  );

/** Every wording of a reply: those that its page shows, then the others by which it is known. */
export const wordingsOf = (id: ReplyId): Wording[] => {
  const { texts, alsoSeen = {} } = reply(id);
  return [...wordingsIn(texts), ...wordingsIn(alsoSeen)];
};

/** What the reply's page shows, one wording an item. */
export const textsOf = (id: ReplyId): string[] => wordingsIn(reply(id).texts).map(({ says }) => says);

/** The codes of a reply as the server sends them: `535 5.7.139`, one of them, or nothing. */
export function codesOf(id: ReplyId): string {
  const { replyCode, enhancedStatusCode } = reply(id);
  return [replyCode, enhancedStatusCode].filter((code) => code !== null).join(' ');
}

/** What Exchange Online puts before the reason of a refusal. */
const REFUSAL = /^Authentication unsuccessful, (?=[^[])/;

/** The telling part of a wording: without its codes, what Exchange puts before every reason, and what follows the sentence. */
export function sentenceOf(says: string): string {
  const words = says.replace(/^(?:\d{3}[ -])?(?:\d\.\d{1,3}\.\d{1,3} )?(?:SMTP; )?/, '').replace(REFUSAL, '');
  return words.split(/\.(?: |$)|;| \[…\]/)[0] ?? '';
}

/** The whole sentence after "Authentication unsuccessful," of a wording, or null where it has none. */
export function reasonOf(says: string): string | null {
  const words = says.replace(/^535 5\.7\.139 /, '');
  const reason = REFUSAL.test(words) ? words.replace(REFUSAL, '') : '';
  return reason.match(/^[^[]{1,200}?(?=\.(?: |$))/)?.[0] ?? null;
}
