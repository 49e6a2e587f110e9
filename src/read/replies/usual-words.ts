import type { ReplyId } from '../../domain/replies/replies.ts';
import { anyOf } from '../phrases/find.ts';
import * as words from '../phrases/rows/usual-words.ts';
import { PASSWORD } from '../redact/secret-words.ts';

/** What may stand between two words of one clause: a colon, a comma or the end of a sentence parts two fields or two statements. */
const GAP = '(?:[^\\n:;,|=?!.。]|\\.(?=\\S))';
const SERVER = anyOf(words.SERVER);
const NOUN = anyOf(words.CONNECTION_NOUN);

/** One of the first words near one of the second ones, in either order, in one clause. Farther apart, a server is named between them. */
const near = (first: string, second: string, apart = 22): RegExp =>
  new RegExp(
    [
      `(?:${first})${GAP}{0,${apart}}(?:${second})`,
      `(?:${second})${GAP}{0,${apart}}(?:${first})`,
      `(?:${first})${GAP}{0,30}${SERVER}${GAP}{0,40}(?:${second})`,
    ].join('|'),
    'iu',
  );

const FAILED = anyOf(words.FAILED);
const CERTIFICATE = anyOf(words.CERTIFICATE);
const CONNECTION = anyOf([...words.CONNECTION_NOUN, ...words.CONNECTING]);
const ENCRYPTION = anyOf([...words.ENCRYPTED, ...words.CERTIFICATE]);
const WRONG_LOGIN = new RegExp(
  `(?<!\\p{L})(?:${PASSWORD}|${anyOf(words.CREDENTIAL)})(?!\\p{L})[^\\n]{0,30}${anyOf(words.WRONG)}`,
  'iu',
);

/** Words that name the login itself, whatever stands around them. */
export const USUAL_LOGIN_WORDS: readonly (readonly [ReplyId, RegExp, boolean])[] = [
  ['loginFailedWithoutReply', new RegExp(anyOf(words.LOGIN_CODES), 'iu'), true],
  ['loginFailedWithoutReply', WRONG_LOGIN, true],
];

/**
 * What is left when no program's own sentence is known: the usual words for a failed handshake, login or connection, most exact
 * first. True: a login was tried; false: none was.
 */
export const USUAL_WORDS: readonly (readonly [ReplyId, RegExp, boolean])[] = [
  ['certificateNotTrusted', near(CERTIFICATE, anyOf(words.UNTRUSTED)), false],
  ['tlsHandshakeFailed', near(ENCRYPTION, anyOf([...words.FAILED, ...words.ALERT]), 24), false],
  ['loginFailedWithoutReply', near(anyOf(words.LOGIN), FAILED), true],
  ['connectionTimedOut', near(CONNECTION, anyOf(words.NO_ANSWER)), false],
  ['cannotConnect', near(CONNECTION, FAILED), false],
  ['cannotConnect', new RegExp(`${anyOf(words.NO)}(?:\\p{L}{2,12} )?${NOUN}(?!\\p{L})`, 'iu'), false],
  ['cannotConnect', /(?:network|connect(?:ion)?|socket)_?(?:failure|failed|error|err)\b/i, false],
];

const NO_FAILURE = new RegExp(`${anyOf(words.NO)}(?:\\p{L}{2,14} )?${anyOf(words.PROBLEM)}(?!\\p{L})`, 'giu');
const NOT_MAIL = new RegExp(anyOf(words.NOT_MAIL), 'iu');

/** The text in which usual words count, with the same length: no "no error", no line about another connection. */
export function usualText(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return text
    .split('\n')
    .map((line) => (NOT_MAIL.test(line) ? blank(line) : line))
    .join('\n')
    .replace(NO_FAILURE, blank);
}
