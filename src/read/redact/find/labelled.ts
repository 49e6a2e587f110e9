import { isOfSentence, isSentenceAboutIt } from '../no-secret.ts';
import { BEFORE_QUOTE, COPULA, EXPLICIT, GAP } from '../rows/label-marks.ts';
import { farther, looksSecret, proseValue } from './sentence-values.ts';
import { type Finder, type Label, lineEnd, matchAt, NEAR, type Span } from './spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';
import {
  checked,
  guillemets,
  inLine,
  isField,
  joinedTo,
  literalsIn,
  OTHER_FIELD,
  valueBelow,
  valuesAt,
} from './values.ts';

/** Finds what stands behind a label, or below it. */
export const labelledSecrets: Finder = (text, labels) => {
  const spans: Span[] = [];
  let done = 0;
  for (const [index, label] of labels.entries()) {
    // Where the next word is a label itself, this one has no value.
    const isFollowed = labels[index + 1]?.start === label.end + 1 && /\s/.test(text.charAt(label.end));
    if (label.start < done || isFollowed) continue;
    for (const value of valuesOf(text, label)) {
      // Several words of a language are a sentence about a token or a key, never one.
      if (label.kind !== 'password' && !value.quoted && /^\p{L}+[ ]\p{L}/u.test(text.slice(value.start, value.end)))
        continue;
      spans.push({ start: value.start, end: value.end, kind: label.kind });
      done = Math.max(done, value.end);
    }
  }
  return spans;
};

function valuesOf(text: string, label: Label): Value[] {
  const explicit = matchAt(EXPLICIT, text, label.end);
  if (explicit !== null) {
    const at = label.end + explicit[0].length;
    const whole = quotedWithName(text, at, label, explicit[0]);
    if (whole !== null) return checked(text, [whole]);
    // In a list of variables of the environment only the next name ends a value.
    const isVariable = explicit[0].trim() === '=' && /^[A-Z_]{2,}$/.test(label.words);
    return valuesAt(text, at, label, isVariable || isField(label));
  }
  const copula = matchAt(COPULA, text, label.end);
  if (copula !== null) return proseValue(text, label.end + copula[0].length);
  const quote = matchAt(BEFORE_QUOTE, text, label.end);
  if (quote !== null) return quotedAfterName(text, label.end + quote[0].length);
  return afterGap(text, label);
}

/** `"SMTP_PASSWORD=two words"`: the quote that opens before the name closes behind the value. */
function quotedWithName(text: string, at: number, { before }: Label, mark: string): Value | null {
  const quote = /(?:^|[\s[({,=])(["'])[\w:.[\]-]{0,80}$/.exec(before)?.[1];
  if (quote === undefined || mark.includes(quote) || !/^[ \t]{0,2}[=:][ \t]{0,2}$/.test(mark)) return null;
  if (/["'\s]/.test(text.charAt(at))) return null;
  return inLine(text, at, quote);
}

/** `password "x"`, `setPassword("x")`, `put("mail.password", "x")`. */
function quotedAfterName(text: string, at: number): Value[] {
  const value =
    quotedAt(text, at) ?? guillemets(text, at) ?? (text.charAt(at - 1) === '[' ? inLine(text, at, ']') : null);
  if (value === null) return [];
  const isNext = /^["'\])]{0,2}\s{0,4}(?::(?![A-Za-z:])|=(?!=)|=>)/.test(text.slice(value.after, value.after + 8));
  const words = text.slice(value.start, Math.min(value.end, value.start + NEAR));
  if (isNext || OTHER_FIELD.test(words)) return [];
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

const isAddressOrHost = (words: string): boolean =>
  /^[^\s@]{1,64}@\S{1,120}$|^(?:[\w-]{1,63}\.){1,6}[a-z]{2,12}$/i.test(words);

/** A value after nothing but a gap: `set password x`, `--password x`, `login u password x`, columns, "temp password Hunter3!x". */
function afterGap(text: string, label: Label): Value[] {
  const ends = matchAt(/["'\])*]{0,4}(?:[ \t]?\([^()\n]{0,60}\))?[ \t]{0,20}(?=\n)/y, text, label.end);
  if (ends !== null) return formBelow(text, label.end + ends[0].length, label);
  const gap = matchAt(GAP, text, label.end);
  if (gap === null) return [];
  const at = label.end + gap[0].length;
  const isFlag = /(?:^|[\s"'([,])(?:--?|\/)[\w-]{0,40}$/.test(label.before.slice(-60));
  const quoted = isFlag ? (quotedAt(text, at) ?? (text.charAt(at) === '{' ? inLine(text, at + 1, '}') : null)) : null;
  if (quoted !== null) return checked(text, [quoted]);
  const token = /^["']?[^\s"<>]{1,200}/.exec(text.slice(at, at + 200))?.[0] ?? '';
  if (isFlag) return /^(?:[-$(|@]|$)/.test(token) ? [] : checked(text, [bareAt(text, at, false)]);
  if (token === '' || OTHER_FIELD.test(token)) return [];
  const isColumn = / {2}|\t|[,;]/.test(gap[0]);
  if (!isColumn && isOfSentence(token)) return farther(text, label);
  const bare = bareAt(text, at, isField(label));
  if (bare === null) return [];
  const value = text.slice(bare.start, Math.min(bare.end, bare.start + NEAR));
  const one = bareAt(text, at, false) ?? bare;
  if (OTHER_FIELD.test(value)) return [];
  if (/[,;]/.test(gap[0])) return isTwoCells(text, at, label) ? checked(text, [bare]) : [];
  if (/ {2}|\t/.test(gap[0]) && isField(label)) return checked(text, [bare]);
  const hashed = matchAt(/[0578] (?=\S{3,200})/y, text, at);
  if (hashed !== null) return checked(text, [bareAt(text, at + 2, false)]);
  if (looksSecret(token)) return checked(text, [one]);
  if (label.kind !== 'password' || /^pin$/i.test(label.words)) return [];
  const isSet =
    /^[ \t]{0,40}(?:[\w./-]{1,30}[ \t]{1,4}){0,2}(?:setx?(?:env)?|ENV|ARG)[ \t]+(?:-\w+[ \t]+){0,3}[\w.:/-]{0,80}$/i.test(
      label.before,
    );
  const isFirst =
    /^[ \t]{0,40}(?:(?:smtp|auth|mail|sasl)[_ -]?){0,3}$/i.test(label.before) &&
    bare.end === one.end &&
    value.split(' ').length <= 3;
  // Writing without blanks: a gap behind the label divides it from its value.
  if (!/^[\w ]/.test(label.words) && isField(label) && !text.slice(bare.end, lineEnd(text, bare.end)).trim())
    return isSentenceAboutIt(value) ? [] : checked(text, [bare]);
  // `zmprov mcf zimbraMtaSmtpSaslPassword x`: a command, the glued name of a setting, and its value as the line's last word.
  const isKey =
    /^[ \t]{0,40}(?:[\w./:-]{1,40}[ \t]{1,4}){1,3}[\w.:/-]{2,80}$/i.test(label.before) &&
    text.slice(one.end, lineEnd(text, one.end)).trim() === '' &&
    bare.end === one.end;
  const isSetting = isSet || isFirst || isKey;
  if (isSetting && !isOfSentence(token) && !isSentenceAboutIt(value)) return checked(text, [bare]);
  const isAfterUser =
    /(?:login|user(?:name)?|account|benutzer)[ \t:=]{1,4}\S{1,120}[ \t,]{1,8}(?:there )?(?:with |and |und )?$/i.test(
      label.before,
    );
  if (isAfterUser && !isOfSentence(token) && !isSentenceAboutIt(value)) return checked(text, [one]);
  const isUsed =
    /(?:with|using|mit|avec|con|com|dengan|pakai)[ ](?:(?:the|my|our|this|dem|le|la|o|a|el)[ ])?(?:smtp |mail |app )?$/i.test(
      label.before,
    );
  return isUsed && !isOfSentence(token) && !isSentenceAboutIt(value) ? checked(text, [one]) : farther(text, label);
}

/** A line of exactly a name and a value, as a table of two columns has it. */
function isTwoCells(text: string, at: number, label: Label): boolean {
  const line = text.slice(at, lineEnd(text, at));
  return (
    isField(label) &&
    line.trim() !== '' &&
    !/[,;] ?["']?[\w ]{1,20}["']?(?:[,;]|$)/.test(line) &&
    !OTHER_FIELD.test(line)
  );
}

/** A form as copied: each label alone on a line, its value below. */
function formBelow(text: string, at: number, label: Label): Value[] {
  const line = text.slice(at + 1, lineEnd(text, at + 1)).trim();
  if (line.length > 60 || line.split(/\s+/).length > 3 || isOfSentence(line.split(/\s/)[0] ?? '')) return [];
  if (/^PS [^>\n]{0,200}>/.test(label.before) && !line.startsWith('PS '))
    return valueBelow(text, at, { ...label, before: '' });
  const isForm =
    OTHER_FIELD.test(lineBefore(text, label, 2)) ||
    OTHER_FIELD.test(text.slice(at + 1 + line.length).split('\n', 2)[1] ?? '');
  return looksSecret(line) || isForm ? valueBelow(text, at, label) : [];
}

function lineBefore(text: string, { start }: Label, count: number): string {
  const lines = text.slice(Math.max(0, start - NEAR), start).split('\n');
  return lines.at(-1 - count) ?? '';
}
