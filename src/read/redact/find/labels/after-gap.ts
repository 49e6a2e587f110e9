import { isLinkWord, isOfSentence, isSentenceAboutIt } from '../../no-secret.ts';
import { COMPOUND } from '../../rows/compound.ts';
import { AFTER_USER, GAP, SET_BEFORE } from '../../rows/label-marks.ts';
import { oneLine } from '../../rows/one-line.ts';
import { isInVocabulary } from '../../vocabulary.ts';
import { type Label, lineEnd, matchAt, NEAR } from '../spans.ts';
import { farther, looksSecret, proseValue } from '../value/sentence-values.ts';
import { bareAt, FIELDS, quotedAt, type Value } from '../value/value-at.ts';
import { checked, codesBelow } from '../value/value-forms.ts';
import { inLine, isField, OTHER_FIELD, valueBelow } from '../value/values.ts';

/** Behind a label that nothing but its line's end follows, perhaps with what it is for. */
const ALONE = new RegExp(
  oneLine(String.raw`
    ["'\])*]{0,4}(?:[ \t]?(?:\([^()\n]{0,60}\)|\*))?(?:[ \t](?:(?:van|for|für|de|del|di|untuk|voor)[ \t])?(?:smtp|e-?mail|mail|correo
    |posta))?[ \t]{0,20}(?=\n)
  `),
  'iy',
);

/** A value after nothing but a gap: `set password x`, `--password x`, `login u password x`, columns, "temp password Hunter3!x". */
export function afterGap(text: string, label: Label): Value[] {
  const ends = matchAt(ALONE, text, label.end);
  if (ends !== null) {
    const end = label.end + ends[0].length;
    return /codes$/i.test(label.words) ? codesBelow(text, end) : formBelow(text, end, label);
  }
  if (/codes$|recovery.?key$/i.test(label.words)) return codesInLine(text, label);
  const aside = matchAt(/[ \t]?\([^()\n]{0,60}\)[ \t]{1,4}(?=\S{3,60}[ \t]*(?:\n|$))/y, text, label.end);
  const told = aside === null || !isField(label) ? null : bareAt(text, label.end + aside[0].length, false);
  if (told !== null && !isOfSentence(text.slice(told.start, told.end))) return checked(text, [told]);
  const gap = matchAt(GAP, text, label.end);
  if (gap === null) return [];
  const at = label.end + gap[0].length;
  if (/(?:^|[\s"'([,])(?:--?|\/)[\w-]{0,40}$/.test(label.before.slice(-60))) return afterFlag(text, at);
  // "passwordnya x": the ending says "is".
  if (
    /nya$/i.test(text.slice(label.start, label.end)) ||
    (label.kind === 'password' && /^(?:aplikasi|email|akun)nya /i.test(text.slice(at, at + 12)))
  )
    return proseValue(
      text,
      at +
        (matchAt(/(?:(?:masih|tetap|sekarang|adalah|aplikasinya|emailnya|akunnya) ){1,3}/iy, text, at)?.[0].length ??
          0),
    );
  const hashed = matchAt(/(?:[0578]|cipher|encrypted|simple|plaintext) (?=\S{3,200}[ \t]*(?:\n|$))/iy, text, at);
  if (hashed !== null) return checked(text, [bareAt(text, at + hashed[0].length, false)]);
  const token = /^["']?[^\s"<>]{1,200}/.exec(text.slice(at, at + 200))?.[0] ?? '';
  if (/^on$/i.test(token) && text.slice(at, lineEnd(text, at)).includes(':')) return farther(text, label);
  if (token === '' || OTHER_FIELD.test(token)) return [];
  if (!/ {2}|\t|[,;]/.test(gap[0]) && isOfSentence(token)) return farther(text, label);
  const bare = bareAt(text, at, isField(label));
  if (bare === null) return [];
  if (OTHER_FIELD.test(text.slice(bare.start, Math.min(bare.end, bare.start + NEAR)))) return [];
  if (/[,;]/.test(gap[0]) && !/^[\w ]/.test(label.words) && !/^[!-~]+$/.test(token)) return [];
  if (/[,;]/.test(gap[0])) return isTwoCells(text, at, label, gap[0]) ? checked(text, [bare]) : [];
  if (/ {2}|\t/.test(gap[0]) && (isField(label) || label.before.endsWith('='))) return checked(text, [bare]);
  if (looksSecret(token)) return checked(text, [bareAt(text, at, false) ?? bare]);
  if (/^pin/i.test(label.words) && /^\d{4,8}(?!\d)/.test(token)) return checked(text, [bareAt(text, at, false)]);
  if (label.kind === 'bearerToken' && IN_CAPITALS.test(token)) return checked(text, [bareAt(text, at, false)]);
  if (
    (label.kind !== 'password' && !/^secret$/i.test(label.words)) ||
    (/^pin$/i.test(label.words) && matchAt(FIGURES, text, at) === null)
  )
    return [];
  return plainWord(text, label, bare, token);
}

/** "PIN of the panel: 7731". */
const FIGURES = /[^\n:=.;]{0,60}[:=][ \t]{0,4}\d{4,12}(?![\d.])/y;

/** A code to type in: `user_code FJKQMNPR`. */
const IN_CAPITALS = /^[A-Z\d]{3,9}-?[A-Z\d]{3,9}[.,;]?$/;

/** Behind `--password`. */
function afterFlag(text: string, at: number): Value[] {
  const quoted = quotedAt(text, at) ?? (text.charAt(at) === '{' ? inLine(text, at + 1, '}') : null);
  if (quoted !== null) return checked(text, [quoted]);
  return /^(?:[-$(|@"<>\s]|$)/.test(text.slice(at, at + 1)) ? [] : checked(text, [bareAt(text, at, false)]);
}

/** A plain word is the password where what stands before or around it says so: a command, a user, a verb, a line of its own. */
function plainWord(text: string, label: Label, bare: Value, token: string): Value[] {
  const value = text.slice(bare.start, Math.min(bare.end, bare.start + NEAR));
  const one = bareAt(text, bare.start, false) ?? bare;
  const isLast = /^[\s;]*$/.test(text.slice(one.end, lineEnd(text, one.end))) && bare.end === one.end;
  const isFirst =
    /^[ \t[]{0,40}(?:(?:smtp|auth|mail|sasl)[_ -]?){0,3}$/i.test(label.before) &&
    bare.end === one.end &&
    value.split(' ').length <= 3;
  // Writing without blanks: a gap behind the label divides it from its value.
  const isWhole =
    isField(label) && !text.slice(bare.end, lineEnd(text, bare.end)).trim() && value.split(' ').length <= 3;
  if (!/^[\w ]/.test(label.words) && isWhole) return isSentenceAboutIt(value) ? [] : checked(text, [bare]);
  // `zmprov mcf zimbraMtaSmtpSaslPassword x`: a command, the glued name of a setting, and its value as the line's last word.
  const isKey =
    /^[ \t@]{0,40}(?:[\w./:-]{1,40}[ \t]{1,4}){1,8}[\w.:/-]{2,80}$/i.test(
      label.before + (/[a-z][A-Z]|[_.-]/.test(label.words) ? label.words : ''),
    ) && isLast;
  if (token.endsWith('?')) return [];
  if (isOfSentence(token) || COMPOUND.test(token)) return farther(text, label);
  const isAbout = isSentenceAboutIt(value);
  if ((SET_BEFORE.test(label.before) || isFirst || isKey) && !isAbout) return checked(text, [bare]);
  const isAboutOne = isSentenceAboutIt(text.slice(one.start, one.end));
  if ((AFTER_USER.test(label.before) || isBesideFields(text, label, one)) && !isAboutOne) return checked(text, [one]);
  // "ssh key passphrase siskin" as a line.
  const isTitle =
    isLast &&
    !value.includes(' ') &&
    /^[ \t>*-]{0,8}(?:[\p{L}\d-]{2,20}:[ ])?(?:[\p{L}\d-]{2,20}[ ]){0,2}$/u.test(label.before) &&
    !label.before.split(' ').some((word) => isLinkWord(word)) &&
    !isInVocabulary(token) &&
    !isSentenceAboutIt(label.before.replace(/authenti[ck]at\w{0,4}/i, ''));
  if (isTitle && !isAboutOne) return checked(text, [one]);
  return farther(text, label);
}

/** `user x / PW onigiri / port 587`: in a list of fields the word between two of them is the value. */
const isBesideFields = (text: string, { before }: Label, { end }: Value): boolean => {
  const after = text.slice(end, end + 30);
  if (/^[ \t>]{0,8}(?:\p{L}{1,12}[ \t]){0,2}$/u.test(before)) return FIELD_AFTER.test(after);
  return (
    /(?:[,;/|][ \t]{0,2}|\(|@[\w.-]{3,80}[ \t]{1,3})(?:\p{L}{1,6}[ \t]){0,2}$/u.test(before) &&
    (/^[ \t]{0,2}(?:[,;/|)]|$|\n|[.]\s)/.test(after) || FIELD_AFTER.test(after))
  );
};
const FIELD_AFTER = new RegExp(
  String.raw`^[ \t]{0,2}(?:[,;/|][ \t]{0,2}|(?=${FIELDS}))(?:(?:and|und|et|y|e|dan|i|och|en) )?(?:smtp |mail )?(?:${FIELDS})`,
  'iu',
);

/** A line of exactly a name and a value, as a table of two columns has it. Behind a comma with a blank, several words are a sentence. */
function isTwoCells(text: string, at: number, label: Label, gap: string): boolean {
  const line = text.slice(at, lineEnd(text, at));
  return (
    isField(label) &&
    line.trim() !== '' &&
    !(/[,;] /.test(gap) && line.trim().includes(' ')) &&
    !/[,;] ?["']?[\w ]{1,20}["']?(?:[,;]|$)/.test(line) &&
    !OTHER_FIELD.test(line)
  );
}

/** "backup codes 8812-3391, 7734-1123 and 0091-4432". */
export function codesInLine(text: string, { end }: Label): Value[] {
  const line = text.slice(end, lineEnd(text, end));
  return [
    ...line.matchAll(
      /(?<![\p{L}\d.-])(?=[^\s,;]{0,20}\d)[\p{L}\d]{3,12}(?:-[\p{L}\d]{3,12}){0,9}(?![\p{L}\d.-]*[\p{L}\d])/gu,
    ),
  ]
    .filter(({ 0: code }) => code.length >= 6 && !/^[245]\d\d$|^AADSTS/.test(code))
    .map(({ index, 0: code }) => ({
      start: end + index,
      end: end + index + code.length,
      quoted: true,
      after: end + index + code.length,
    }));
}

/** A form as copied: each label alone on a line, its value below. */
function formBelow(text: string, at: number, label: Label): Value[] {
  const line = text.slice(at + 1, lineEnd(text, at + 1)).trim();
  if (line.length > 60 || line.split(/\s+/).length > 3 || isOfSentence(line.split(/\s/)[0] ?? '')) return [];
  if (/^PS [^>\n]{0,200}>/.test(label.before) && !line.startsWith('PS '))
    return valueBelow(text, at, { ...label, before: '' });
  const isForm =
    OTHER_FIELD.test(lineBefore(text, label, 2)) ||
    isNextField(text.slice(at + 1 + line.length).split('\n', 2)[1] ?? '') ||
    // The label alone on its line, one word below, and the end of it.
    (/^[ \t>]{0,8}(?:(?:smtp|mail|e-?mail)[ -])?$/i.test(label.before) &&
      /^\S{3,60}$/.test(line) &&
      matchAt(/\s{0,8}(?:$|\n[ \t]{0,8}\n|\n[245]\d\d[ -])/y, text, at + 1 + line.length) !== null);
  return looksSecret(line) || isForm ? valueBelow(text, at, label) : [];
}

const isNextField = (line: string): boolean => OTHER_FIELD.test(line) || /^show password$/i.test(line.trim());

function lineBefore(text: string, { start }: Label, count: number): string {
  const lines = text.slice(Math.max(0, start - NEAR), start).split('\n');
  return lines.at(-1 - count) ?? '';
}
