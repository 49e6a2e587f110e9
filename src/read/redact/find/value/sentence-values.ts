import { isOfSentence, isSentenceAboutIt, isStateWord } from '../../no-secret.ts';
import { COMPOUND } from '../../rows/compound.ts';
import { oneLine } from '../../rows/one-line.ts';
import { type Label, lineEnd, matchAt } from '../spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';
import { checked } from './value-forms.ts';
import { guillemets } from './values.ts';

/** After "is": a quoted text, a word that is none of a sentence, or a plain one where the sentence isn't about its state. */
export function proseValue(text: string, at: number): Value[] {
  const announced = matchAt(ANNOUNCED, text, at);
  if (announced !== null)
    return checked(text, [quotedAt(text, at + announced[0].length) ?? bareAt(text, at + announced[0].length, true)]);
  const quoted = quotedAt(text, at) ?? guillemets(text, at);
  if (quoted !== null) return checked(text, [quoted]);
  const since = matchAt(SINCE, text, at);
  if (since !== null) return proseValue(text, at + since[0].length);
  const word = bareAt(text, at, false);
  if (word === null) return [];
  const value = text.slice(word.start, word.end);
  const rest = text.slice(at, at + 90).split(NEXT_CLAUSE)[0] ?? '';
  const [first = ''] = value.split(' ');
  // A word alone behind "is" is what was chosen, however usual it is, unless it says how the password is.
  const isAlone = rest.replace(/ (?:for )?now$/, '').trim().length <= first.length;
  if (isAlone && /^(?:password|passwort|kennwort|secret|test)\b/i.test(first))
    return [{ ...word, end: at + first.length }];
  const isSaid = isAlone ? isStateWord(first) : isOfSentence(first);
  if (!looksSecret(value) && (isSaid || isSentenceAboutIt(rest))) return [];
  return checked(text, [word]);
}

/** "As follows:" before a value. */
const ANNOUNCED = new RegExp(
  oneLine(String.raw`
      (?:wie folgt|folgendes|(?:as )?follow(?:s|ing)|the following|this(?: one)?|le suivant|celui-ci|sebagai berikut|f[øö]l[jg]ande)[ ]?[:：][ \t]{0,3}
  `),
  'iy',
);

/** Since when it is so. */
const SINCE = new RegExp(
  oneLine(String.raw`
      (?:bisher|bislang|früher|zuletzt|previously|formerly|earlier|antes|prima)[ ]|(?:seit|ab|since|depuis|desde|dal|sinds|sejak)[ ]
      (?:(?:heute|gestern|this|last|today|yesterday|hier|ayer|ieri|hari|kemarin)[ ])?[\p{L}\d.]{2,12}[ ]
  `),
  'iuy',
);

/** What is said behind it is about something else. */
const NEXT_CLAUSE =
  /[.,;!?\n]|[ ](?:and|but|und|aber|et|mais|y|pero|e|mas|ma|en|maar|och|men|a|ale|i|dan|tapi|tetapi|ve|ama|и|но)[ ]/u;

/** Numbers, codes, hosts, addresses, links, calls, settings and paths. */
const OF_ANOTHER_KIND = new RegExp(
  oneLine(String.raw`
    ^(?:\d{1,3}|\d[\d./:-]*|\d{1,3}(?:\.[\dA-F]{2}){1,3}|(?:[\w-]+\.)+[A-Za-z]{2,24}|\S+@\S+\.\w+
    |https?:.*|[\w.]*\(.*|AADSTS\d+.*|[\w.-]+=.*|\/[\w./:-]*)$
  `),
);

/** A word with a digit or a mark inside is no word of a sentence; a code, a number, a date, a host and an address are none either. */
export function looksSecret(word: string): boolean {
  const bare = word.replace(/^[("'[]{1,3}|[.,;:)\]}"']+$/g, '');
  if (/^\p{L}+\?$/u.test(bare)) return false;
  // An app password: sixteen letters that no word has in a row.
  if (/^[a-z]{16}$/.test(bare) && !/^(?:misconfig|authenti|respons|charact|internation|telecomm|administr)/.test(bare))
    return true;
  if (bare.length < 4 || OF_ANOTHER_KIND.test(bare)) return /^\d{5,12}$/.test(bare);
  return /\p{L}/u.test(bare) ? /\d|[!#$%&*?@^~+=]|\p{Ll}\p{Lu}/u.test(bare) : /[!#$%&*?@^~+=]/.test(bare);
}

/** "Is" in the middle of a sentence. */
const IS =
  /^(?:is|was|are|ist|war|lautet|lautete|heißt|est|était|es|era|fue|è|é|foi|adalah|ialah|yaitu|är|er|var|jest|było|brzmi|bylo|это|was:|is:)$/iu;
/**
 * In a sentence a few words may stand between: "the PW of the scanner is by the way Herbst!7", "the password that I was given is lemon
 * tree", "it starts now: x".
 */
export function farther(text: string, label: Label): Value[] {
  const clause = /^[^\n.;]{0,90}/.exec(text.slice(label.end, label.end + 90))?.[0] ?? '';
  const aside = /^[ \t]?\([^()]{0,60}\)/.exec(clause)?.[0] ?? '';
  let at = label.end + aside.length;
  const rest = clause.slice(aside.length).trim();
  // "Hasło i login", but "the password I use".
  const isCompound = COMPOUND.test(rest) && !/^I\b/.test(rest);
  for (const word of clause
    .slice(aside.length)
    .split(/(?<=[ \t])/)
    .slice(0, 10)) {
    const token = word.trim();
    const previous = text.slice(Math.max(0, at - 12), at);
    if (
      isStrong(token) &&
      !/(?:of|for|von|für|app|application|user|port|host|server|device|de|para|in|on) ?$/i.test(previous)
    )
      return checked(text, [bareAt(text, at, false)]);
    const isColon = /[:：]$|^(?:->|→|⇒|➜)$/.test(token) || (token === '=' && /^\W*$/.test(label.before));
    const assigned = /^(?:=|:=|=>)$/.test(token) ? quotedAt(text, at + word.length) : null;
    if (assigned !== null && label.kind === 'password') return checked(text, [assigned]);
    if (/[,=(<[]|^["']|["']$/.test(token) && !isColon) return [];
    at += word.length;
    if (label.kind !== 'password' || isCompound) continue;
    if (/^(?:port|puerto|porta|poort|host|server|servidor|serveur|user)$/i.test(token)) return [];
    const told = IS.test(token) && at - word.length > label.end + 1 ? toldAt(text, at, text.slice(label.end, at)) : [];
    if (told.length > 0) return told;
    if (isColon) return toldAfterColon(text, at, text.slice(label.end, at));
  }
  return [];
}

/** Behind "is" in a clause that says which password is meant. */
function toldAt(text: string, at: number, clause: string): Value[] {
  if (isSentenceAboutIt(clause)) {
    const word = bareAt(text, at, false);
    return word !== null && looksSecret(text.slice(word.start, word.end)) ? checked(text, [word]) : [];
  }
  return proseValue(text, at);
}

/** Behind a colon everything up to the end of the line is told, where the clause before it says nothing of an error. */
function toldAfterColon(text: string, at: number, clause: string): Value[] {
  const rest = text.slice(at, lineEnd(text, at)).trim();
  const words = rest.split(/\s+/);
  const [first = ''] = words;
  if (looksSecret(first)) return checked(text, [bareAt(text, at, false)]);
  const quoted = quotedAt(text, at);
  if (quoted !== null && !/\s/.test(text.slice(quoted.start, quoted.end))) return checked(text, [quoted]);
  const head = rest.split(/[,;.]\s| \(/)[0] ?? '';
  // Four words of no sentence are a pass phrase, as "correct horse battery staple".
  const isPhrase = /^\p{Ll}{4,}(?: \p{Ll}{4,}){3}$/u.test(head);
  if (isSentenceAboutIt(clause) || isSentenceAboutIt(head) || (isOfSentence(first) && !isPhrase)) return [];
  // A count: "password history: 24". A PIN has four figures.
  if (/^\d{1,3}\.?$/.test(head)) return [];
  if (head.split(' ').length > 5 || /\.\s/.test(head)) return [];
  const value = bareAt(text, at, true);
  return checked(text, [value === null ? null : { ...value, end: Math.min(value.end, value.start + head.length) }]);
}

const GUID = /^\W{0,3}[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\W{0,4}$/i;

/** Letters with digits or with a mark between them, as no word of a language has. */
export const isStrong = (word: string): boolean =>
  looksSecret(word) &&
  word.length >= 6 &&
  !GUID.test(word) &&
  (/\d/.test(word) || /\p{L}[!#$%&*?^~+][\p{L}\d]/u.test(word)) &&
  !/^[A-Z]{2,}[\d-]+\W?$|^[\d.,:-]+$|^[A-Z_\d]+\W*$|^[a-z]+(?:_[a-z]+)+$/.test(word);
