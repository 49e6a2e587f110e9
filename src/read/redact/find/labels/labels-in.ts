import { ABOUT_TAIL, LABEL, LABEL_IN_CAPITALS, type SecretKind } from '../../rows/secret-words.ts';
import { type Label, lineStart, matchAt } from '../spans.ts';

/** Every label in order. */
export function labelsIn(text: string): Label[] {
  const found = [
    ...text.matchAll(LABEL),
    ...text.matchAll(LABEL_IN_CAPITALS),
    ...misread(text),
    ...spacedOut(text),
  ].sort((a, b) => a.index - b.index || b[0].length - a[0].length);
  const labels: Label[] = [];
  let done = 0;
  for (const { index: start, 0: words } of found) {
    const wordEnd = start + words.length;
    if (start < done) continue;
    const tail = LATIN.test(text.charAt(wordEnd - 1)) ? (matchAt(TAIL, text, wordEnd)?.[0] ?? '') : '';
    if (ABOUT_TAIL.test(tail) || (/^pass$/i.test(words) && isOtherPass(text, wordEnd))) continue;
    done = wordEnd + tail.length;
    labels.push({ start, end: done, words, kind: kindOf(words), before: text.slice(lineStart(text, start), start) });
  }
  return labels;
}

/** Words before a colon or a bracket that are nearly a word for a password: mistyped, or read by a scanner. */
function* misread(text: string): Generator<RegExpExecArray> {
  for (const found of text.matchAll(/(?<![\p{L}\d])[pkcPKC][\p{L}\d|@$]{5,9}(?=["'*\]]{0,2}[ \t]{0,20}[:=[])/gu))
    if (NEARLY.some((word) => isNear(found[0].toLowerCase(), word)) && found[0].toLowerCase() !== 'passport')
      yield found;
}
/** `P a s s w o r t :`: a heading with a blank between its letters. */
function* spacedOut(text: string): Generator<RegExpExecArray> {
  for (const found of text.matchAll(/(?<![\p{L}\d])(?:\p{L}[ \t]){4,24}\p{L}(?=[ \t]{0,20}[:=：])/gu))
    if (IS_LABEL.test(found[0].replace(/[ \t]/g, ''))) yield found;
}
const IS_LABEL = new RegExp(`^(?:${LABEL.source})$`, 'iu');

const NEARLY = ['password', 'passwort', 'kennwort', 'passcode', 'contraseña', 'passphrase'];

/** Whether at most two letters differ, are missing or are too many (Levenshtein). */
function isNear(word: string, model: string): boolean {
  if (Math.abs(word.length - model.length) > 2) return false;
  let row = Array.from({ length: model.length + 1 }, (_, at) => at);
  for (let i = 1; i <= word.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= model.length; j += 1)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (word[i - 1] === model[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return (row[model.length] ?? 9) <= 2;
}

/** `pass show mail/x` asks a program for a password and holds none; "Pass 2" is a turn. */
const isOtherPass = (text: string, at: number): boolean =>
  matchAt(/ (?:(?:show|ls|find|grep|git|insert|edit|generate) |\d{1,3}(?= of\b|[:.,)]))/y, text, at) !== null;

const TAIL = /\w{0,40}(?:[.-]\w{1,30}){0,2}(?:\[\d{1,3}\])?\$?/y;
const LATIN = /[A-Za-z\u00c0-\u024f]/;

function kindOf(words: string): SecretKind {
  if (/token|code/i.test(words)) return 'bearerToken';
  if (/^(?:network|wpa|wi-?fi|wlan|netzwerk|psk)/i.test(words)) return 'password';
  return /secret(?! )|key|assertion|credential/i.test(words) ? 'clientSecret' : 'password';
}
