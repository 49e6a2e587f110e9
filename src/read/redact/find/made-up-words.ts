import { isNoSecret } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import { type Finder, type Label, lineEnd, lineStart, type Span } from './spans.ts';
import { isStrong } from './value/sentence-values.ts';

/** A word with letters, digits and a mark such as ! inside, which no sentence, code or host has. */
const MADE_UP = /(?<![^\s"'`(«„“,;])(?=[^\s"'`]{0,40}\d)[\p{L}\d][\p{L}\p{Sc}\d!#%&*?^~._-]{4,40}(?=[\s"'`)»”,;:]|$)/gu;
const MARKED = /[\p{L}\d][\p{Sc}!#%&*?^~](?:[\p{L}\d!]|$)/u;
/** Names of products and patterns of programs. */
const USUAL =
  /^(?:office|o|m|microsoft|exchange|outlook|smtp|tls|ssl|win(?:dows)?|server|port|v)[ -]?\d+\W*$|%[\da-f]{2}|^\d+%?$|\?\w*$|&[a-z]\w*$|^[A-Za-z.]+#\d{4,}$/i;

/**
 * What looks like a password is struck without a label of its own: a word with a mark inside anywhere, one of letters and digits on a
 * line that speaks of a password or of credentials. `labels` are those of the text.
 */
export const madeUpWords: Finder = (text, labels) => {
  const spans = [
    ...wordsIn(text, 0, text.length, MADE_UP, isMarked),
    ...wordsIn(text, 0, text.length, JOINED, isJoined),
  ];
  let lineDone = 0;
  for (const place of placesOf(text, labels)) {
    const line = Math.max(lineDone, withWordAbove(text, lineStart(text, place)), place - SENTENCE);
    const stop = Math.min(lineEnd(text, place), place + SENTENCE);
    if (line < stop) {
      spans.push(...wordsIn(text, line, stop, TOLD, (word, before) => isTold(word, before)));
      lineDone = stop;
    }
  }
  return spans;
};

/** A line of one word above belongs to the line: somebody pasted the password, and then said what it is. */
const withWordAbove = (text: string, line: number): number =>
  line - (/(?<=^|\n)[ \t>]{0,8}\S{6,60}[ \t]{0,8}\n$/.exec(text.slice(Math.max(0, line - 90), line))?.[0].length ?? 0);

/** So far from the word for a password, in UTF-16 code units. */
const SENTENCE = 240;

function wordsIn(
  text: string,
  from: number,
  end: number,
  pattern: RegExp,
  isOne: (word: string, before: string) => boolean,
): Span[] {
  const spans: Span[] = [];
  const part = text.slice(from, end);
  for (const { index, 0: word } of part.matchAll(pattern)) {
    if ((index === 0 && from > 0 && text.charAt(from - 1) !== '\n') || isNoSecret(word, false)) continue;
    if (isOne(word, part.slice(Math.max(0, index - 24), index)))
      spans.push({ start: from + index, end: from + index + word.length, kind: 'password' });
  }
  return spans;
}

const isMarked = (word: string): boolean => MARKED.test(word) && /\p{L}{2}/u.test(word) && !USUAL.test(word);

/** Two words joined by a mark that no language has there: `Pay$Day`. */
const JOINED = /(?<![^\s"'`(«„“])\p{Lu}\p{Ll}{1,20}(?:[$!#^*]|&(?=\p{Lu}))\p{L}{2,20}(?=[\s"'`)»”,.;:!?]|$)/gu;
const isJoined = (word: string): boolean => !/\(|^(?:Visual|C#)/.test(word);

/** A word of a sentence: between blanks, perhaps in quotes. */
const TOLD =
  /(?<![^\s"'`(«„“「『])[\p{L}\d][^\s"'`<>(){}[\]«»„“”「」『』=:/\\|@]{5,60}(?=[\s"'`)»”」』,;:!?]|\.(?![\p{L}\d])|$)/gu;
/** Nouns with a number: machines, rooms, accounts, versions. */
const NUMBERED = new RegExp(
  oneLine(String.raw`
    ^(?:\p{L}{0,12}(?:scan(?:ner)?|print(?:er)?|mfp|mfc|copier|server|srv|host|mail|smtp|user|account|konto|acct|test|site|floor|room|office|dept|node|pc
    |laptop|desktop|device|tenant|app|step|line|page|version|error|code|port|win(?:dows)?|outlook|exchange|ipv|sha|aes|utf|tls|ssl|base|oauth|auth|http
    |plugin|release|build|update|ticket|case|issue|bug|python|php|java|node|ruby|openssl|ubuntu|debian|centos|rhel|macos|ios|android|chrome|firefox|edge
    |e-studio|sharepoint|onprem|article|kb|rfc|iso|utc|gmt|cest)s?)
    [-_. ]?v?\d[\d.x_-]*\p{L}{0,2}$
    |^\d{1,4}(?:st|nd|rd|th|px|ms|min|sec|kb|mb|gb|x|bit|pm|am|uhr)\b
    |^\d[\d.,:-]*\p{L}{0,3}$|^1password$|^(?:\p{L}+[-/])+365$|^[a-z\d-]{12,}\.\d{1,4}$|\.(?:\p{L}{2,5}|p12|mp4)$
  `),
  'iu',
);
/** Numbers of models in capitals. */
const MODEL = /^\p{Lu}[\p{Lu}\d]*-[\p{Lu}\d-]*$|^[A-Z]{1,4}-?\d{2,5}\p{Ll}{0,4}$/u;

/** Letters in lower case and a digit together, which is neither a machine nor a version. */
const isTold = (word: string, before: string): boolean =>
  isStrong(word) &&
  /\d/.test(word) &&
  /\p{Ll}{3}|[^\p{Script=Latin}\P{L}]{2}/u.test(word) &&
  !NUMBERED.test(word.replace(/[?!.,;:]+$/, '')) &&
  !MODEL.test(word.replace(/[?!.,;:]+$/, '')) &&
  !USUAL.test(word.replace(/[?!.,;:]+$/, '')) &&
  !/(?:scanner|printer|device|model|host|server|version|drucker|ticket|case|id|#)[ :]{1,2}["']?$/i.test(before);

/** Other words for a login than those that name the password itself. */
const CREDENTIALS =
  /(?<!\p{L})(?:creds?|credentials?|zugangsdaten|anmeldedaten|identifiants?|credenciales|kredensial)(?!\p{L})/giu;

const placesOf = (text: string, labels: readonly Label[]): number[] =>
  [
    ...labels.filter(({ kind }) => kind === 'password').map(({ start }) => start),
    ...[...text.matchAll(CREDENTIALS)].map(({ index }) => index),
  ].sort((a, b) => a - b);
