import { isNoSecret, isOfSentence } from '../../no-secret.ts';
import { oneLine } from '../../rows/one-line.ts';
import { type Label, lineEnd, matchAt, NEAR } from '../spans.ts';
import { bareAt, quotedAt, type Value } from './value-at.ts';
import { block, checked, codesBelow, continued, defaultIn, gluedTo, hereText, inBrackets } from './value-forms.ts';

/** `SMTP Login Password :` and `smtp.pass =`: at most a few words stand before the label, and nothing else. */
export function isField({ before }: Label): boolean {
  if (before.length > 160) return false;
  const words = before.replace(/^[^\p{L}\p{N}]{0,80}(?:\d{1,4}[.) \t]{1,4})?/u, '');
  return /^(?:[A-Z]\w{2,30}=)?(?:[\p{L}\p{N}'$]{1,40}[ \t_./-]{1,3}){0,6}[\p{L}\p{N}']{0,40}$/u.test(words);
}

/** Values that stand at a place: one in quotes, one without, a list or a block of them, or one on the line below. */
export function valuesAt(text: string, at: number, label: Label, field: boolean): Value[] {
  const start = at + (matchAt(/[*_]{0,3}[ \t]{0,20}(?:string\(\d{1,6}\) |(?:\()?(?=\())?/y, text, at)?.[0].length ?? 0);
  const rest = text.slice(start, start + 3);
  if (rest === '' || rest.startsWith('\n')) return valueBelow(text, start, label);
  const here = hereText(text, start);
  if (here !== null) return checked(text, [here]);
  if (/^(?:![\w-]{1,20} )?[|>][+-]?\d?[ \t]{0,9}(?:#.{0,80})?\n/.test(text.slice(start, start + 100)))
    return block(text, start, label);
  const quoted = quotedAt(text, start);
  if (quoted !== null && !/^[[(]$/.test(rest.charAt(0)))
    return [
      ...checked(text, [quoted, defaultIn(text, quoted)]),
      ...gluedTo(text, quoted.after),
      ...joinedTo(text, quoted.after),
    ];
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
    NO_CELL.test(text.slice(bare.start, Math.min(bare.end, bare.start + NEAR)))
  )
    return [];
  if (bare === null || (/^pass$/i.test(label.words) && /^\d{1,3}$/.test(text.slice(bare.start, bare.end)))) return [];
  // A token isn't one plain word of a sentence: "access token - received".
  if (
    label.kind !== 'password' &&
    !field &&
    isOfSentence(text.slice(bare.start, Math.min(bare.end, bare.start + NEAR)))
  )
    return [];
  // "User & password = a@b.example & x": what stands behind the address is the password.
  if (/user|login|account/i.test(label.before) && /^\S{1,64}@\S{3,120}$/.test(text.slice(bare.start, bare.end)))
    return [{ ...bare, end: lineEnd(text, bare.end, 80) }];
  if (field && isTheWordItself(text, bare, label)) return [bare];
  return [...checked(text, [withoutRemark(text, continued(text, bare))]), ...joinedTo(text, bare.after)];
}

/** "Sailboat (expires in 90 days)", "Kürbis, still no": where a remark behind the value speaks of it, the value ends before it. */
function withoutRemark(text: string, value: Value): Value {
  const words = text.slice(value.start, Math.min(value.end, value.start + NEAR));
  if (!isNoSecret(words, false)) return value;
  const short = words.split(/ (?=[(#;]|\/\/|--)|, /)[0] ?? '';
  if (short === words || isOfSentence(short.split(' ')[0] ?? '')) return value;
  return { ...value, end: value.start + short.length };
}

/** `pass : password`, `pass : smtp` alone on a line: somebody chose that very word, which would begin a sentence elsewhere. */
const isTheWordItself = (text: string, { start, end }: Value, { words }: Label): boolean =>
  /^(?:password|passwort|kennwort|secret|smtp|connection|please|command|credentials?|server|manager|policy|file)$/i.test(
    text.slice(start, end),
  ) &&
  text.slice(start, end).toLowerCase() !== words.toLowerCase() &&
  text.slice(end, lineEnd(text, end)).trim() === '';

export function inside(text: string, start: number, close: string): Value {
  const end = text.indexOf(close, start);
  return { start, end, quoted: true, after: end + 1 };
}

const CALL = /(?:await |new )?[\w.:>!-]{1,60}[([]{1,2}\s{0,40}(?:[\w.:>-]{1,40}\(\s{0,40}){0,2}(?=[NrbLu@$]?["'`])/y;

/** Calls whose first argument is the name of what they fetch, and a second one what counts without it. */
const FETCHES =
  /env|get|config|cfg|lookup|vault|fetch|read|param|setting|secret\w{0,20}[([]|ask|prompt|input|credential/i;

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

/** What joins two literals, on one line or over two: `+`, `.`, `..`, `&` and `& _`, `<>`, a backslash; or what counts without the first. */
const JOIN = new RegExp(
  oneLine(String.raw`
    (?:[^\n"'\x60;]{0,40}?|\s{1,40})(?:\+|->|\|\||\?\?|\?:|\bor\b|\.{1,2}(?=\s{0,40}["'])|&(?:[ ]?_)?|<>|\\\n\s{0,40}[.+&]?|\|[ \t]?default\()
    \s{0,40}(?=[NrbLu@$]?["'\x60])
  `),
  'y',
);

/** What else belongs to the value: a part that is joined to it, or what counts where the first is missing. */
export function joinedTo(text: string, at: number): Value[] {
  const out: Value[] = [];
  for (let place = at; out.length < 20; ) {
    const join = matchAt(JOIN, text, place);
    const next = join === null ? null : quotedAt(text, place + join[0].length);
    if (next === null) break;
    out.push(next);
    place = next.after;
  }
  return checked(text, out);
}

/** Names of other fields of a form, which stand where the value of an empty field would. */
export const OTHER_FIELD = new RegExp(
  oneLine(String.raw`
    ^[\p{P}\s]*(?:(?:smtp|mail|e-?mail|outgoing|incoming|server|new|confirm
    |retype|repeat)[ -]?)*(?:port\w*(?: n\w+)?|host\w*|server\w*(?: (?:name
    |address|smtp))?|users?(?: ?name)?|benutzer\w*|login|logon|domain|realm|e-?mail(?: address)?
    |from|to|sender|ssl(?:\/tls)?|tls|starttls|secure|security|encryption|verschlüsselung
    |auth\w*|method|type|value|status|state|ok|cancel|save|apply|test|next
    |back|submit|on|off|yes|no|enabled?|disabled?|name|description|nombre|servidor
    |servidor|serveur|puerto|porta|notes?|date|id|action|last\w*|expir\w*|created
    |updated|comment|device|model)(?: (?:smtp|e-?mail))?[\p{P}\s]*$
  `),
  'iu',
);

/** Such a name, or a command behind a pipe. */
const NO_CELL = new RegExp(
  `${OTHER_FIELD.source}|^(?:base64|grep|jq|awk|sed|tee|less|head|tail|cut|xargs)(?!\\S)`,
  'iu',
);

/** The next setting, a rule, an item of a list, a time or a call on the line where a value would stand. */
const NO_VALUE = new RegExp(
  oneLine(String.raw`
    ^[\p{L}][\w .-]{0,40}[:=](?:\s|$)|^[A-Za-z]\w{0,40}(?:[._-]\w{1,40}){0,6}=(?!=?$)|^[-{}[\]<>|=]{1,80}$|^[-*] |^\[?\d{2,4}[-:./]\d\d
    |^\w{1,20}\(
  `),
  'u',
);

/** A value on the line below its label, as forms and wrapped settings have it. */
export function valueBelow(text: string, at: number, label: Label): Value[] {
  const gap = matchAt(/[ \t]*\n(?:[ \t]*\n){0,2}[ \t>]{0,40}/y, text, at);
  if (gap === null || !isField(label)) return [];
  const start = at + gap[0].length + (matchAt(/string\(\d{1,6}\) /y, text, at + gap[0].length)?.[0].length ?? 0);
  const line = text.slice(start, lineEnd(text, start, 2_000)).trim();
  if (line === '' || OTHER_FIELD.test(line) || NO_VALUE.test(line)) return [];
  const quoted = quotedAt(text, start);
  const first = quoted ?? { start, end: start + line.length, quoted: false, after: start + line.length };
  return checked(text, /codes?$/i.test(label.words) ? [first, ...codesBelow(text, first.after)] : [first]);
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
