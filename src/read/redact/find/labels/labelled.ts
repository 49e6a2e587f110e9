import { isOfSentence } from '../../no-secret.ts';
import { BEFORE_QUOTE, COPULA, EXPLICIT, HASTY_MARK } from '../../rows/label-marks.ts';
import { LABEL } from '../../rows/secret-words.ts';
import { isInVocabulary } from '../../vocabulary.ts';
import { type Finder, type Label, lineEnd, matchAt, NEAR, type Span } from '../spans.ts';
import { farther, proseValue } from '../value/sentence-values.ts';
import { quotedAt, type Value } from '../value/value-at.ts';
import { checked } from '../value/value-forms.ts';
import { guillemets, inLine, isField, joinedTo, literalsIn, OTHER_FIELD, valuesAt } from '../value/values.ts';
import { afterGap, codesInLine } from './after-gap.ts';

/** Finds what stands behind a label, or below it. */
export const labelledSecrets: Finder = (text, labels) => {
  const spans: Span[] = [];
  let done = 0;
  for (const [index, label] of labels.entries()) {
    // Where the next word is a label itself, this one has no value.
    const isFollowed = labels[index + 1]?.start === label.end + 1 && /\s/.test(text.charAt(label.end));
    if (label.start < done || isFollowed || OF_ERRORS.test(label.before)) continue;
    for (const value of valuesOf(text, label)) {
      // Several words of a language are a sentence about a token or a key, never one.
      if (label.kind !== 'password' && !value.quoted && isSentence(text.slice(value.start, value.end))) continue;
      spans.push({ start: value.start, end: value.end, kind: label.kind });
      done = Math.max(done, value.end);
    }
  }
  return spans;
};

/** "Error codes for password: 50126". */
const OF_ERRORS = /(?<!\p{L})(?:codes?|errors?|fehlercodes?|reasons?)[ ](?:for|of|für|bei)(?: the| a)? $/iu;

const isSentence = (words: string): boolean =>
  /^\p{L}+[ ]\p{L}/u.test(words) && !/^(?:[\p{L}\d]{4}[ -]){2,}[\p{L}\d]{2,4}$/u.test(words);

function valuesOf(text: string, label: Label): Value[] {
  const explicit = matchAt(EXPLICIT, text, label.end);
  if (explicit !== null) {
    const at = label.end + explicit[0].length;
    // A prompt shows what it knows: `Password [x]:`.
    const known = /\[([^[\]\n]{3,60})\][ \t]*[:=][ \t]*$/.exec(explicit[0]);
    if (known?.[1] !== undefined && matchAt(/[ \t]*(?:\n|$)/y, text, at) !== null) {
      const start = label.end + known.index + 1;
      return checked(text, [{ start, end: start + known[1].length, quoted: false, after: at }]);
    }
    const whole = quotedWithName(text, at, label, explicit[0]);
    if (whole !== null) return checked(text, [whole]);
    // In a list of variables of the environment only the next name ends a value.
    const isVariable = explicit[0].trim() === '=' && /^[A-Z_]{2,}$/.test(label.words);
    const values = valuesAt(text, at, label, isVariable || isField(label));
    return /codes$/i.test(label.words) ? [...values, ...codesInLine(text, label)] : values;
  }
  const copula = matchAt(COPULA, text, label.end);
  if (copula !== null) {
    const told = proseValue(text, label.end + copula[0].length);
    return told.length > 0 ? told : farther(text, label);
  }
  const quote = matchAt(BEFORE_QUOTE, text, label.end);
  if (quote !== null) return quotedAfterName(text, label.end + quote[0].length, label);
  // `setopt(curl, CURLOPT_PASSWORD, "x")`, `{password, "x"}`.
  const next = /^[A-Z_]+$/.test(label.words) || label.before.endsWith('{') ? matchAt(NEXT, text, label.end) : null;
  if (next !== null) return quotedAfterName(text, label.end + next[0].length, label);
  return [...afterHastyMark(text, label), ...afterGap(text, label)];
}

/** `Password/x`, `Password~x`: a mark that nothing else on the line has, and one word behind it. */
function afterHastyMark(text: string, label: Label): Value[] {
  const mark = matchAt(HASTY_MARK, text, label.end);
  if (mark === null || !isField(label) || /[/~>]/.test(label.before)) return [];
  const start = label.end + mark[0].length;
  const word =
    text
      .slice(start, lineEnd(text, start))
      .split(/[,;|]|[ \t]{2}/, 1)[0]
      ?.trim() ?? '';
  const isName = isInVocabulary(word) || OTHER_FIELD.test(word) || isOfSentence(word) || word.search(LABEL) >= 0;
  if (isName || !/^[^\s/~>]{3,60}$/.test(word)) return [];
  return checked(text, [{ start, end: start + word.length, quoted: false, after: start + word.length }]);
}

/** `"SMTP_PASSWORD=two words"`: the quote that opens before the name closes behind the value. */
function quotedWithName(text: string, at: number, { before }: Label, mark: string): Value | null {
  const quote = /(?:^|[\s[({,=])(["'])[\w:.[\]-]{0,80}$/.exec(before)?.[1];
  if (quote === undefined || mark.includes(quote) || !/^[ \t]{0,2}[=:][ \t]{0,2}$/.test(mark)) return null;
  if (/["'\s]/.test(text.charAt(at))) return null;
  return inLine(text, at, quote);
}

/** `password "x"`, `setPassword("x")`, `put("mail.password", "x")`. */
function quotedAfterName(text: string, at: number, label: Label): Value[] {
  const value =
    quotedAt(text, at) ?? guillemets(text, at) ?? (text.charAt(at - 1) === '[' ? inLine(text, at, ']') : null);
  if (value === null) return [];
  const isNext = /^["'\])]{0,2}\s{0,4}(?::(?![A-Za-z:])|=(?!=)|=>)/.test(text.slice(value.after, value.after + 8));
  const words = text.slice(value.start, Math.min(value.end, value.start + NEAR));
  // Kubernetes names its secrets: `secret "smtp" not found`.
  const isNamed = /^secret$/i.test(label.words) && matchAt(NAMED_SECRET, text, value.after) !== null;
  if (isNext || isNamed || OTHER_FIELD.test(words)) return [];
  // A call that sets a password names its user first.
  if (text.charAt(at - 1) === '(') {
    const [only, ...others] = literalsIn(text, at);
    if (only !== undefined && others.length > 0)
      return checked(
        text,
        others.filter(({ start, end }) => !isAddressOrHost(text.slice(start, end))),
      );
  }
  return [...checked(text, [value]), ...joinedTo(text, value.after)];
}

const NEXT = /,[ \t]{0,4}(?=[NrbLu@$]?["'])/y;
const NAMED_SECRET = /[ ](?:not found|in namespace|(?:already )?exists|created|configured|deleted|unchanged)/y;

const isAddressOrHost = (words: string): boolean =>
  /^[^\s@]{1,64}@\S{1,120}$|^(?:[\w-]{1,63}\.){1,6}[a-z]{2,12}$/i.test(words);
