import type { ReplyId } from '../../domain/replies/replies.ts';
import { anyOf, firstIn, searched } from '../phrases/find.ts';
import { type Near, nearIn } from '../phrases/near.ts';
import * as words from '../phrases/rows/words/usual-words.ts';
import { PASSWORD } from '../redact/rows/secret-words.ts';

/** What usual words mean; `attempted`: a login was tried (true), or none was (false). */
export interface UsualMeaning {
  reply: ReplyId;
  attempted: boolean;
  index: number;
}

const NAMED = `(?<!\\p{L})(?:${PASSWORD}|${anyOf(words.CREDENTIAL)})`;
/** The password or the name, and that it is wrong, in either order. */
const WRONG_LOGIN = new RegExp(
  `${NAMED}(?!\\p{L})[^\\n]{0,30}${anyOf(words.WRONG)}|(?<!\\p{L})${anyOf(words.WRONG)}\\p{L}{0,4} (?:\\p{L}{1,4} )?${NAMED}`,
  'iu',
);

/** Words that name the login itself, whatever stands around them. */
export function usualLogin(text: string): UsualMeaning | null {
  const index = firstIn(words.LOGIN_CODES, searched(text))?.index ?? WRONG_LOGIN.exec(text)?.index;
  return index === undefined ? null : { reply: 'loginFailedWithoutReply', attempted: true, index };
}

const connecting = [...words.CONNECTION_NOUN, ...words.CONNECTING];
const SERVER = new RegExp(anyOf(words.SERVER), 'iu');
const near = (first: Near['first'], second: Near['second'], within = 22): Near => ({
  first,
  second,
  within,
  across: SERVER,
});

/** The usual words for a failed handshake, login or connection, the most exact pair first. */
const PAIRS: readonly (Near & { reply: ReplyId; attempted: boolean })[] = [
  { reply: 'certificateNotTrusted', attempted: false, ...near(words.CERTIFICATE, words.UNTRUSTED) },
  {
    reply: 'tlsHandshakeFailed',
    attempted: false,
    ...near([...words.ENCRYPTED, ...words.CERTIFICATE], [...words.FAILED, ...words.ALERT], 24),
  },
  { reply: 'loginFailedWithoutReply', attempted: true, ...near(words.LOGIN, words.FAILED) },
  { reply: 'connectionTimedOut', attempted: false, ...near(connecting, words.NO_ANSWER) },
  { reply: 'cannotConnect', attempted: false, ...near(connecting, words.FAILED) },
  { reply: 'nameNotFound', attempted: false, ...near(words.MAIL_SERVER, words.NOT_FOUND) },
  { reply: 'connectionTimedOut', attempted: false, ...near(words.MAIL_SERVER, words.SILENT) },
];

const NO_CONNECTION = new RegExp(`${anyOf(words.NO)}(?:\\p{L}{2,12} )?${anyOf(words.CONNECTION_NOUN)}(?!\\p{L})`, 'iu');
const JOINED = /(?:network|connect(?:ion)?|socket)_?(?:failure|failed|error|err)\b/i;

/** What is left when no program's own sentence is known. `rank`: place in the order of exactness, 0 first. */
export function usualFailure(text: string): (UsualMeaning & { rank: number }) | null {
  const counted = searched(withoutOtherMatters(text));
  for (const [rank, { reply, attempted, ...pair }] of PAIRS.entries()) {
    const index = nearIn(pair, counted);
    if (index !== null) return { reply, attempted, index, rank };
  }
  const index = NO_CONNECTION.exec(counted.text)?.index ?? JOINED.exec(counted.text)?.index;
  return index === undefined ? null : { reply: 'cannotConnect', attempted: false, index, rank: PAIRS.length };
}

const NO_FAILURE = new RegExp(`${anyOf(words.NO)}(?:\\p{L}{2,14} )?${anyOf(words.PROBLEM)}\\p{L}{0,12}`, 'giu');
const NOT_MAIL = new RegExp(anyOf(words.NOT_MAIL), 'iu');

/** The text with blanks for "no error", and for lines about another connection than the one to a mail server. */
function withoutOtherMatters(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return text
    .split('\n')
    .map((line) => (NOT_MAIL.test(line) ? blank(line) : line))
    .join('\n')
    .replace(NO_FAILURE, blank);
}
