import { ABOUT_TAIL, LABEL, LABEL_IN_CAPITALS, type SecretKind } from '../rows/secret-words.ts';
import { type Label, lineStart, matchAt } from './spans.ts';

/** Every label in order. */
export function labelsIn(text: string): Label[] {
  const found = [...text.matchAll(LABEL), ...text.matchAll(LABEL_IN_CAPITALS)].sort(
    (a, b) => a.index - b.index || b[0].length - a[0].length,
  );
  const labels: Label[] = [];
  let done = 0;
  for (const { index: start, 0: words } of found) {
    const wordEnd = start + words.length;
    if (start < done) continue;
    const tail = LATIN.test(text.charAt(wordEnd - 1)) ? (matchAt(TAIL, text, wordEnd)?.[0] ?? '') : '';
    if (ABOUT_TAIL.test(tail) || (words === 'pass' && isStoreOfSecrets(text, wordEnd))) continue;
    done = wordEnd + tail.length;
    labels.push({ start, end: done, words, kind: kindOf(words), before: text.slice(lineStart(text, start), start) });
  }
  return labels;
}

/** `pass show mail/x` asks a program for a password and holds none. */
const isStoreOfSecrets = (text: string, at: number): boolean =>
  matchAt(/ (?:show|ls|find|grep|git|insert|edit|generate) /y, text, at) !== null;

const TAIL = /\w{0,40}(?:[.-]\w{1,30}){0,2}(?:\[\d{1,3}\])?/y;
const LATIN = /[A-Za-z\u00c0-\u024f]/;

function kindOf(words: string): SecretKind {
  if (/token|code/i.test(words)) return 'bearerToken';
  return /secret|key|assertion|credential/i.test(words) ? 'clientSecret' : 'password';
}
