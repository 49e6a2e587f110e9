import { isOfSentence, isSentenceAboutIt } from '../no-secret.ts';
import { type Label, lineEnd } from './spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';
import { checked, guillemets } from './values.ts';

/** After "is": a quoted text, a word that is none of a sentence, or a plain one where the sentence isn't about its state. */
export function proseValue(text: string, at: number): Value[] {
  const quoted = quotedAt(text, at) ?? guillemets(text, at);
  if (quoted !== null) return checked(text, [quoted]);
  const word = bareAt(text, at, false);
  if (word === null) return [];
  const value = text.slice(word.start, word.end);
  const rest = text.slice(at, at + 90).split(/[.;!?\n]/)[0] ?? '';
  if (!looksSecret(value) && (isOfSentence(value.split(' ')[0] ?? '') || isSentenceAboutIt(rest))) return [];
  return checked(text, [word]);
}

/** A word with a digit or a mark inside is no word of a sentence; a code, a number, a date, a host and an address are none either. */
export function looksSecret(word: string): boolean {
  const bare = word.replace(/[.,;:)\]}"']+$/, '');
  if (
    bare.length < 4 ||
    /^(?:\d{1,3}|\d[\d./:-]*|(?:[\w-]+\.)+[A-Za-z]{2,24}|\S+@\S+\.\w+|https?:.*|[\w.]*\(.*|AADSTS\d+.*|[\w.-]+=.*|\/[\w./-]*)$/.test(
      bare,
    )
  )
    return /^\d{5,12}$/.test(bare);
  return /\p{L}/u.test(bare) ? /\d|[!#$%&*?@^~+=]|\p{Ll}\p{Lu}/u.test(bare) : /[!#$%&*?@^~+=]/.test(bare);
}

/** In a sentence a few words may stand between: "the PW of the scanner is by the way Herbst!7", "it starts now: x". */
export function farther(text: string, label: Label): Value[] {
  const clause = /^[^\n.;]{0,90}/.exec(text.slice(label.end, label.end + 90))?.[0] ?? '';
  const aside = /^[ \t]?\([^()]{0,60}\)/.exec(clause)?.[0] ?? '';
  let at = label.end + aside.length;
  for (const word of clause
    .slice(aside.length)
    .split(/(?<=[ \t])/)
    .slice(0, 7)) {
    const token = word.trim();
    const previous = text.slice(Math.max(0, at - 12), at);
    if (
      isStrong(token) &&
      !/(?:of|for|von|für|app|application|user|port|host|server|device|de|para|in|on) ?$/i.test(previous)
    )
      return checked(text, [bareAt(text, at, false)]);
    if (/[:,=("'<[]/.test(token) && !(token.endsWith(':') && token.length > 1)) return [];
    at += word.length;
    if (!token.endsWith(':') || label.kind !== 'password') continue;
    const rest = text.slice(at, lineEnd(text, at)).trim();
    const isWord = /^\S{4,80}$/.test(rest) && !isSentenceAboutIt(clause);
    return isWord ? checked(text, [bareAt(text, at, false)]) : [];
  }
  return [];
}

const GUID = /^\W{0,3}[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\W{0,4}$/i;

/** Letters with digits or with a mark between them, as no word of a language has. */
const isStrong = (word: string): boolean =>
  looksSecret(word) &&
  word.length >= 6 &&
  !GUID.test(word) &&
  (/\d/.test(word) || /\p{L}[!#$%&*?^~+][\p{L}\d]/u.test(word)) &&
  !/^[A-Z]{2,}[\d-]+\W?$|^[\d.,:-]+$|^[A-Z_\d]+$|^[a-z]+(?:_[a-z]+)+$/.test(word);
