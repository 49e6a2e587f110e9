import { isNoSecret } from '../no-secret.ts';
import { type Finder, type Label, lineEnd, matchAt, type Span } from './spans.ts';

/** A word with letters, digits and a mark such as ! inside, which no sentence, code or host has. */
const MADE_UP = /(?<![^\s"'`(«„“,;])(?=[^\s"'`]{0,40}\d)[\p{L}\d][\p{L}\d!#$%&*?^~._-]{4,40}(?=[\s"'`)»”,;:]|$)/gu;
const MARKED = /[\p{L}\d][!#$%&*?^~](?:[\p{L}\d!]|$)/u;
/** Names of products and patterns of programs. */
const USUAL =
  /^(?:office|o|m|microsoft|exchange|outlook|smtp|tls|ssl|win\w*|server|port|v)[ -]?\d+\W*$|%[\da-f]{2}|^\d+%?$|[?&]\w*$|^[A-Za-z.]+#\d{4,}$/i;

/**
 * Where a text speaks of a password or of credentials, what looks like one is struck without a label of its own. `labels` are those of
 * the text; a word is looked for around each.
 */
export const madeUpWords: Finder = (text, labels) => {
  const spans: Span[] = [];
  let done = 0;
  for (const place of placesOf(text, labels)) {
    const from = Math.max(done, place - AROUND);
    const end = Math.min(text.length, place + AROUND);
    if (from >= end) continue;
    const part = text.slice(from, end);
    for (const { index, 0: word } of part.matchAll(MADE_UP)) {
      if (index === 0 && from > 0) continue;
      if (!MARKED.test(word) || !/\p{L}{2}/u.test(word) || USUAL.test(word) || isNoSecret(word, false)) continue;
      spans.push({ start: from + index, end: from + index + word.length, kind: 'password' });
    }
    done = end - LONGEST;
  }
  return [...spans, ...answers(text, labels)];
};

/** So far from the word for a password, in UTF-16 code units. */
const AROUND = 400;
const LONGEST = 42;

/** Other words for a login than those that name the password itself. */
const CREDENTIALS =
  /(?<!\p{L})(?:creds?|credentials?|zugangsdaten|anmeldedaten|identifiants?|credenciales|kredensial)(?!\p{L})/giu;

const placesOf = (text: string, labels: readonly Label[]): number[] =>
  [
    ...labels.filter(({ kind }) => kind === 'password').map(({ start }) => start),
    ...[...text.matchAll(CREDENTIALS)].map(({ index }) => index),
  ].sort((a, b) => a - b);

/** What somebody answers to "what is the password?" on the next line. */
function answers(text: string, labels: readonly Label[]): Span[] {
  const spans: Span[] = [];
  for (const { end } of labels) {
    const stop = lineEnd(text, end);
    if (!/\?\s{0,4}$/.test(text.slice(end, stop))) continue;
    const said = matchAt(
      /\n[ \t>]{0,8}(?:\[[^\]\n]{1,40}\][ \t]{0,4})?[\p{L} .]{1,30}[:>][ \t]{1,4}(\S{4,60})[ \t]{0,4}(?=\n|$)/uy,
      text,
      stop,
    );
    const word = said?.[1];
    if (said === null || word === undefined || isNoSecret(word, false)) continue;
    const start = stop + said[0].lastIndexOf(word);
    spans.push({ start, end: start + word.length, kind: 'password' });
  }
  return spans;
}
