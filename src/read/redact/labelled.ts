import { isNoSecret, isOfSentence, isSentenceAboutIt } from './no-secret.ts';
import { type Finder, type Label, lineEnd, matchAt, NEAR, type Span } from './spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';

const CLOSE = '(?:\\\\{0,4}["\'`]|[\\])}*]|%22|&quot;|<\\/\\w{1,10}>){0,6}';
/** Whose password, which of them: stands between label and value. */
const WHOSE =
  '(?:[ \\t]?\\([^()\\n]{0,60}\\)|[ \\t](?:for|of|für|von|des|zu|pour|du|de la|de|del|da|do|dell?|van|untuk|akun|account|för|til|для|до|от|от|used|value|text|email|mail|e-mail|smtp|posta|konta|konto)(?:[ \\t](?!is\\b)[^\\s:=]{1,80}){0,2}){0,2}';
const TYPE =
  '(?:[ \\t]?:[ \\t]?(?:str|string|String|&str|char|text)\\b|[ \\t](?:\\*?string|String|text|securestring|SecureString|str)(?=[ \\t]*:?=)|[ \\t]As[ \\t]String\\b|\\.Value\\b|\\[\\])?';
const MARK =
  '(?:(?:=>|:=|===?|->|→|=|:|：|＝|%3[AD]|\\|=|\\?=|\\+=)|[ \\t]{1,4}[–—-]{1,2}(?=[ \\t])|[ \\t]?\\.{2,80}[ \\t]?:?|[ \\t]*\\|(?!-))';
const EXPLICIT = new RegExp(
  `${CLOSE}${WHOSE}${TYPE}[ \\t]{0,40}(?:\\\\\\n[ \\t]{0,40})?${CLOSE}${MARK}[ \\t]{0,60}`,
  'iuy',
);
const COPULA = new RegExp(
  `${CLOSE}(?:${WHOSE})(?:[ \\t]{1,2}(?:is|was|are|ist|war|lautet|heißt|est|était|es|era|è|é|foi|adalah|ialah|yaitu|er|är|on|jest|je|имеет|это)(?:[ \\t](?:now|set to|still|jetzt|ahora|maintenant|sekarang))?:?[ \\t]{1,4}|[ \\t]?(?:は|是|为|為|가|는|은)[ \\t]{0,2}|[ \\t](?:has been |was |got |werd |wurde )?(?:re)?(?:set|changed|updated) to[ \\t]{1,4})`,
  'iuy',
);
const BEFORE_QUOTE =
  /(?:["'`*\]]{1,4})?[ \t]{1,40}(?=[NrbLu@$]?["'`])|\((?=[ \t]{0,4}[NrbLu@$]{0,2}["'`])|["'`],[ \t]{0,4}(?=[NrbLu@$]?["'`])|[ \t]{0,4}[[«„](?=[^\]\n]{1,100}[\]»“”])/uy;
const GAP = /["'`\])*]{0,3}(?:[ \t]{1,60}|,[ \t]{0,2}|;[ \t]{0,2})/uy;

/** Finds what stands behind a label, or below it. */
export const labelledSecrets: Finder = (text, labels) => {
  const spans: Span[] = [];
  let done = 0;
  for (const [index, label] of labels.entries()) {
    // Where the next word is a label itself, this one has no value.
    if (label.start < done || labels[index + 1]?.start === label.end + 1) continue;
    for (const value of valuesOf(text, label)) {
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
    return valuesAt(text, at, label, isField(label));
  }
  const copula = matchAt(COPULA, text, label.end);
  if (copula !== null) return proseValue(text, label.end + copula[0].length);
  const quote = matchAt(BEFORE_QUOTE, text, label.end);
  if (quote !== null) return quotedAfterName(text, label.end + quote[0].length);
  return afterGap(text, label);
}

/** `SMTP Login Password :` and `smtp.pass =`: at most a few words stand before the label, and nothing else. */
function isField({ before }: Label): boolean {
  if (before.length > 160) return false;
  const words = before.replace(/^[^\p{L}\p{N}]{0,80}(?:\d{1,4}[.) \t]{1,4})?/u, '');
  return /^(?:[\p{L}\p{N}'$]{1,40}[ \t_./-]{1,3}){0,6}[\p{L}\p{N}']{0,40}$/u.test(words);
}

/** Values that stand at a place: one in quotes, one without, a list or a block of them, or one on the line below. */
function valuesAt(text: string, at: number, label: Label, field: boolean): Value[] {
  const start =
    at + (matchAt(/[*_]{0,3}[ \t]{0,20}(?:string\(\d{1,6}\) |(?:\(|%q?)?(?=\())?/y, text, at)?.[0].length ?? 0);
  const rest = text.slice(start, start + 3);
  if (rest === '' || rest.startsWith('\n')) return valueBelow(text, start, label);
  if (/^[|>][+-]?\d?[ \t]{0,9}(?:#.{0,80})?\n/.test(text.slice(start, start + 100))) return block(text, start, label);
  const quoted = quotedAt(text, start);
  if (quoted !== null && !/^[[(]$/.test(rest.charAt(0)))
    return [...checked(text, [quoted]), ...joinedTo(text, quoted.after)];
  if (/^[[{(]/.test(rest)) return inBrackets(text, start, label, field);
  const call = matchAt(CALL, text, start);
  if (call !== null) {
    const literals = literalsIn(text, start + call[0].length);
    if (literals.length > 0) {
      const secret = FETCHES.test(call[0]) ? literals.slice(1) : literals;
      return [...checked(text, secret), ...joinedTo(text, literals.at(-1)?.after ?? start)];
    }
  }
  const fallback = matchAt(/\$\{\w{1,60}:[-=?]?(?=[^}\n]{1,400}\})/y, text, start);
  if (fallback !== null) return checked(text, [inside(text, start + fallback[0].length, '}')]);
  const bare = bareAt(text, start, field);
  if (
    bare !== null &&
    text.slice(at - 4, at).includes('|') &&
    OTHER_FIELD.test(text.slice(bare.start, Math.min(bare.end, bare.start + NEAR)))
  )
    return [];
  if (bare === null || (/^pass$/i.test(label.words) && /^\d{1,3}$/.test(text.slice(bare.start, bare.end)))) return [];
  return [...checked(text, [bare]), ...joinedTo(text, bare.after)];
}

const checked = (text: string, values: readonly (Value | null)[]): Value[] =>
  values.filter(
    (value): value is Value =>
      value !== null && !isNoSecret(text.slice(value.start, Math.min(value.end, value.start + 2_000)), value.quoted),
  );

function inside(text: string, start: number, close: string): Value {
  const end = text.indexOf(close, start);
  return { start, end, quoted: true, after: end + 1 };
}

const CALL = /(?:await |new )?[\w.:>!-]{1,60}[([]{1,2}\s{0,40}(?:[\w.:>-]{1,40}\(\s{0,40}){0,2}(?=[NrbLu@$]?["'`])/y;
/** Calls whose first argument is the name of what they fetch, and a second one what counts without it. */
const FETCHES = /env|get|config|lookup|vault|fetch|read|param|setting|secret\w{0,20}[([]|ask|prompt|input|credential/i;

/** The literals of a call, in order, up to its end. */
function literalsIn(text: string, at: number): Value[] {
  const out: Value[] = [];
  for (let place = at; out.length < 4; ) {
    const literal = quotedAt(text, place);
    if (literal === null) break;
    out.push(literal);
    const next = matchAt(
      /(?:\s{0,4}\.\w{1,30}\(\))?\s{0,40},\s{0,40}(?:\w{1,30}\s?[=:]\s?)?(?=[NrbLu@$]?["'`])/y,
      text,
      literal.after,
    );
    if (next === null) break;
    place = literal.after + next[0].length;
  }
  return out;
}

/** What else belongs to the value: a part that is joined to it, or what counts where the first is missing. */
function joinedTo(text: string, at: number): Value[] {
  const out: Value[] = [];
  for (let place = at; out.length < 20; ) {
    const join = matchAt(
      /[^\n"'`;]{0,40}?(?:\+|\|\||\?\?|\?:|\bor\b|\.(?=[ \t]{0,2}["'])|&|\|[ \t]?default\()\s{0,40}(?=[NrbLu@$]?["'`])/y,
      text,
      place,
    );
    const next = join === null ? null : quotedAt(text, place + join[0].length);
    if (next === null) break;
    out.push(next);
    place = next.after;
  }
  return checked(text, out);
}

/** `["x", "y"]`, `(\n  "x"\n)`, `{"smtp": "x"}`, and `[x]` as panels print it. */
function inBrackets(text: string, at: number, label: Label, field: boolean): Value[] {
  const open = text.charAt(at);
  const close = open === '[' ? ']' : open === '{' ? '}' : ')';
  const body = text.slice(at + 1, at + 2_000);
  const end = body.indexOf(close);
  const content = end < 0 ? body : body.slice(0, end);
  const values: Value[] = [];
  const strings = /[NrbLu@$]?["'`]/g;
  for (let found = strings.exec(content); found !== null && values.length < 50; found = strings.exec(content)) {
    const value = quotedAt(text, at + 1 + found.index);
    if (value === null) break;
    strings.lastIndex = value.after - at - 1;
    const isName = /^["'`]?\s{0,4}(?::|=>?)/.test(text.slice(value.after, value.after + 8));
    const isError =
      /(?:error\w*|code|message|trace\w*|correlation\w*|timestamp|scope|expires\w*|uri|url)["']?\s{0,8}[:=]\s{0,8}\[?$/i.test(
        content.slice(0, found.index),
      );
    const about = /(?:type|description|title|name|format)["']?\s{0,8}[:=]\s{0,8}$/i.test(content.slice(0, found.index));
    if (!isName && !about && !isError) values.push(value);
  }
  if (values.length > 0) return checked(text, values);
  if (open === '{' && /^\s/.test(content)) return [];
  if (open === '[' && end > 0 && !content.includes('\n'))
    return checked(text, [{ start: at + 1, end: at + 1 + end, quoted: false, after: at + 2 + end }]);
  const bare = bareAt(text, at, field);
  return label.kind === 'password' ? checked(text, [bare]) : [];
}

/** The lines of a block of YAML, which are indented deeper than their name. */
function block(text: string, at: number, label: Label): Value[] {
  const indent = /^[ \t]*/.exec(label.before)?.[0].length ?? 0;
  const start = lineEnd(text, at) + 1;
  let end = start;
  for (let lines = 0; lines < 200 && end < text.length; lines += 1) {
    const stop = lineEnd(text, end, 100_000);
    const line = text.slice(end, stop);
    if (line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) break;
    end = stop + 1;
  }
  return end <= start ? [] : checked(text, [trimmed(text, start, Math.min(end - 1, text.length))]);
}

function trimmed(text: string, start: number, end: number): Value {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  return { start: from, end: from + value.trim().length, quoted: false, after: end };
}

/** Names of other fields of a form, which stand where the value of an empty field would. */
const OTHER_FIELD =
  /^[\p{P}\s]*(?:(?:smtp|mail|e-?mail|outgoing|incoming|server|new|confirm|retype|repeat)[ -]?)*(?:port\w*(?: n\w+)?|host\w*|server\w*(?: (?:name|address))?|users?(?: ?name)?|benutzer\w*|login|logon|domain|realm|e-?mail(?: address)?|from|to|sender|ssl(?:\/tls)?|tls|starttls|secure|security|encryption|verschlüsselung|auth\w*|method|type|value|status|state|ok|cancel|save|apply|test|next|back|submit|on|off|yes|no|enabled?|disabled?|name|description|nombre|servidor|servidor|serveur|puerto|porta|notes?|date|id|action|last\w*|expir\w*|created|updated|comment|device|model)[\p{P}\s]*$/iu;

/** A value on the line below its label, as forms and wrapped settings have it. */
function valueBelow(text: string, at: number, label: Label): Value[] {
  const gap = matchAt(/[ \t]*\n(?:[ \t]*\n){0,2}[ \t>]{0,40}/y, text, at);
  if (gap === null || !isField(label)) return [];
  const start = at + gap[0].length + (matchAt(/string\(\d{1,6}\) /y, text, at + gap[0].length)?.[0].length ?? 0);
  const line = text.slice(start, lineEnd(text, start, 2_000)).trim();
  if (
    line === '' ||
    OTHER_FIELD.test(line) ||
    /^[\p{L}][\w .-]{0,40}[:=](?:\s|$)|^[-{}[\]<>|=]{1,80}$|^[-*] |^\[?\d{2,4}[-:./]\d\d|^\w{1,20}\(/u.test(line)
  )
    return [];
  const quoted = quotedAt(text, start);
  return checked(text, [quoted ?? { start, end: start + line.length, quoted: false, after: start + line.length }]);
}

/** After "is": a quoted text, a word that is none of a sentence, or a plain one where the sentence isn't about its state. */
function proseValue(text: string, at: number): Value[] {
  const quoted = quotedAt(text, at) ?? guillemets(text, at);
  if (quoted !== null) return checked(text, [quoted]);
  const word = bareAt(text, at, false);
  if (word === null) return [];
  const value = text.slice(word.start, word.end);
  const rest = text.slice(at, at + 90).split(/[.;!?\n]/)[0] ?? '';
  if (!looksSecret(value) && (isOfSentence(value.split(' ')[0] ?? '') || isSentenceAboutIt(rest))) return [];
  return checked(text, [word]);
}

function guillemets(text: string, at: number): Value | null {
  const open = '«„“「『'.indexOf(text.charAt(at));
  return open < 0 ? null : inLine(text, at + 1, ['»', '“”', '”', '」', '』'][open] ?? '');
}

function inLine(text: string, start: number, close: string): Value | null {
  const line = text.slice(start, lineEnd(text, start));
  const near = [...close].map((mark) => line.indexOf(mark)).filter((found) => found >= 0);
  return near.length === 0
    ? null
    : { start, end: start + Math.min(...near), quoted: true, after: start + Math.min(...near) + 1 };
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

/** `password "x"`, `setPassword("x")`, `put("mail.password", "x")`. */
function quotedAfterName(text: string, at: number): Value[] {
  const value =
    quotedAt(text, at) ?? guillemets(text, at) ?? (text.charAt(at - 1) === '[' ? inLine(text, at, ']') : null);
  if (value === null) return [];
  const isNext = /^["'\])]{0,2}\s{0,4}(?::(?![A-Za-z:])|=(?!=)|=>)/.test(text.slice(value.after, value.after + 8));
  const words = text.slice(value.start, Math.min(value.end, value.start + NEAR));
  if (isNext || OTHER_FIELD.test(words)) return [];
  return [...checked(text, [value]), ...joinedTo(text, value.after)];
}

/** A value after nothing but a gap: `set password x`, `--password x`, `login u password x`, columns, "temp password Hunter3!x". */
function afterGap(text: string, label: Label): Value[] {
  const gap = matchAt(GAP, text, label.end);
  if (gap === null) {
    const ends = matchAt(/["'\])*]{0,4}[ \t]{0,20}(?=\n)/y, text, label.end);
    return ends === null ? [] : formBelow(text, label.end + ends[0].length, label);
  }
  const at = label.end + gap[0].length;
  const isFlag = /(?:^|[\s"'([,])(?:--?|\/)[\w-]{0,40}$/.test(label.before.slice(-60));
  const quoted = isFlag ? quotedAt(text, at) : null;
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
  const isSetting =
    /^[ \t]{0,40}(?:set[ \t]|(?:smtp|auth|mail|sasl)[_ -]?)*$/i.test(label.before) &&
    (bare.end === one.end || /set[ \t]/i.test(label.before));
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

/** In a sentence a few words may stand between: "the PW of the scanner is by the way Herbst!7", "it starts now: x". */
function farther(text: string, label: Label): Value[] {
  const clause = /^[^\n.;]{0,90}/.exec(text.slice(label.end, label.end + 90))?.[0] ?? '';
  const aside = /^[ \t]?\([^()]{0,60}\)/.exec(clause)?.[0] ?? '';
  let at = label.end + aside.length;
  for (const word of clause
    .slice(aside.length)
    .split(/(?<=[ \t])/)
    .slice(0, 7)) {
    const token = word.trim();
    const previous = text.slice(Math.max(0, at - 12), at);
    if (isStrong(token) && !/(?:of|for|von|für|user|port|host|server|device|de|para|in|on) ?$/i.test(previous))
      return checked(text, [bareAt(text, at, false)]);
    if (/[:,=("'<[]/.test(token) && !(token.endsWith(':') && token.length > 1)) return [];
    at += word.length;
    if (!token.endsWith(':')) continue;
    const rest = text.slice(at, lineEnd(text, at)).trim();
    const isWord = /^\S{4,80}$/.test(rest) && !isSentenceAboutIt(clause);
    return isWord ? checked(text, [bareAt(text, at, false)]) : [];
  }
  return [];
}

/** Letters with digits or with a mark between them, as no word of a language has. */
const isStrong = (word: string): boolean =>
  looksSecret(word) &&
  word.length >= 6 &&
  (/\d/.test(word) || /\p{L}[!#$%&*?^~+][\p{L}\d]/u.test(word)) &&
  !/^[A-Z]{2,}[\d-]+\W?$|^[\d.,:-]+$|_/.test(word);

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
  const isForm =
    OTHER_FIELD.test(lineBefore(text, label, 2)) ||
    OTHER_FIELD.test(text.slice(at + 1 + line.length).split('\n', 2)[1] ?? '');
  return looksSecret(line) || isForm ? valueBelow(text, at, label) : [];
}

function lineBefore(text: string, { start }: Label, count: number): string {
  const lines = text.slice(Math.max(0, start - NEAR), start).split('\n');
  return lines.at(-1 - count) ?? '';
}
