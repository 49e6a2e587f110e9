import { isNoSecret } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import { type Label, lineEnd, matchAt, NEAR } from './spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';

/** `SMTP Login Password :` and `smtp.pass =`: at most a few words stand before the label, and nothing else. */
export function isField({ before }: Label): boolean {
  if (before.length > 160) return false;
  const words = before.replace(/^[^\p{L}\p{N}]{0,80}(?:\d{1,4}[.) \t]{1,4})?/u, '');
  return /^(?:[\p{L}\p{N}'$]{1,40}[ \t_./-]{1,3}){0,6}[\p{L}\p{N}']{0,40}$/u.test(words);
}

/** Values that stand at a place: one in quotes, one without, a list or a block of them, or one on the line below. */
export function valuesAt(text: string, at: number, label: Label, field: boolean): Value[] {
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
      const secret = FETCHES.test(call[0]) && !/base64|decode/i.test(call[0]) ? literals.slice(1) : literals;
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

export const checked = (text: string, values: readonly (Value | null)[]): Value[] =>
  values.filter(
    (value): value is Value =>
      value !== null && !isNoSecret(text.slice(value.start, Math.min(value.end, value.start + 2_000)), value.quoted),
  );

export function inside(text: string, start: number, close: string): Value {
  const end = text.indexOf(close, start);
  return { start, end, quoted: true, after: end + 1 };
}

const CALL = /(?:await |new )?[\w.:>!-]{1,60}[([]{1,2}\s{0,40}(?:[\w.:>-]{1,40}\(\s{0,40}){0,2}(?=[NrbLu@$]?["'`])/y;

/** Calls whose first argument is the name of what they fetch, and a second one what counts without it. */
const FETCHES = /env|get|config|lookup|vault|fetch|read|param|setting|secret\w{0,20}[([]|ask|prompt|input|credential/i;

/** The literals of a call, in order, up to its end. */
export function literalsIn(text: string, at: number): Value[] {
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
export function joinedTo(text: string, at: number): Value[] {
  const out: Value[] = [];
  for (let place = at; out.length < 20; ) {
    const join = matchAt(
      /[^\n"'`;]{0,40}?(?:\+|->|\|\||\?\?|\?:|\bor\b|\.(?=[ \t]{0,2}["'])|&|\|[ \t]?default\()\s{0,40}(?=[NrbLu@$]?["'`])/y,
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
export const OTHER_FIELD = new RegExp(
  oneLine(String.raw`
    ^[\p{P}\s]*(?:(?:smtp|mail|e-?mail|outgoing|incoming|server|new|confirm
    |retype|repeat)[ -]?)*(?:port\w*(?: n\w+)?|host\w*|server\w*(?: (?:name
    |address))?|users?(?: ?name)?|benutzer\w*|login|logon|domain|realm|e-?mail(?: address)?
    |from|to|sender|ssl(?:\/tls)?|tls|starttls|secure|security|encryption|verschlüsselung
    |auth\w*|method|type|value|status|state|ok|cancel|save|apply|test|next
    |back|submit|on|off|yes|no|enabled?|disabled?|name|description|nombre|servidor
    |servidor|serveur|puerto|porta|notes?|date|id|action|last\w*|expir\w*|created
    |updated|comment|device|model)[\p{P}\s]*$
  `),
  'iu',
);

/** A value on the line below its label, as forms and wrapped settings have it. */
export function valueBelow(text: string, at: number, label: Label): Value[] {
  const gap = matchAt(/[ \t]*\n(?:[ \t]*\n){0,2}[ \t>]{0,40}/y, text, at);
  if (gap === null || !isField(label)) return [];
  const start = at + gap[0].length + (matchAt(/string\(\d{1,6}\) /y, text, at + gap[0].length)?.[0].length ?? 0);
  const line = text.slice(start, lineEnd(text, start, 2_000)).trim();
  if (
    line === '' ||
    OTHER_FIELD.test(line) ||
    /^[\p{L}][\w .-]{0,40}[:=](?:\s|$)|^[A-Za-z]\w{0,40}(?:[._-]\w{1,40}){0,6}=(?!=?$)|^[-{}[\]<>|=]{1,80}$|^[-*] |^\[?\d{2,4}[-:./]\d\d|^\w{1,20}\(/u.test(
      line,
    )
  )
    return [];
  const quoted = quotedAt(text, start);
  return checked(text, [quoted ?? { start, end: start + line.length, quoted: false, after: start + line.length }]);
}

export function guillemets(text: string, at: number): Value | null {
  const open = '«„“「『'.indexOf(text.charAt(at));
  return open < 0 ? null : inLine(text, at + 1, ['»', '“”', '”', '」', '』'][open] ?? '');
}

export function inLine(text: string, start: number, close: string): Value | null {
  const line = text.slice(start, lineEnd(text, start));
  const near = [...close].map((mark) => line.indexOf(mark)).filter((found) => found >= 0);
  return near.length === 0
    ? null
    : { start, end: start + Math.min(...near), quoted: true, after: start + Math.min(...near) + 1 };
}
