import { isKnownWord } from '../known-words.ts';
import { isNoSecret } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import { LABEL } from '../rows/secret-words.ts';
import { type Finder, lineEnd, lineStart, type Span } from './spans.ts';
import { isStrong } from './value/sentence-values.ts';

const LITERAL = /(?<![\w\\])(?:"([^"\n]{3,80})"|'([^'\n]{3,80})'|`([^`\n]{3,80})`)/g;

/** Literals on a line of code that names a password, in whatever call or comparison: `type('#password', 'x')`, `"x".equals(passwd)`. */
export const oddLiterals: Finder = (text, labels) => {
  const spans = besideAddresses(text);
  let done = 0;
  for (const label of labels) {
    const line = Math.max(done, lineStart(text, label.start));
    const end = lineEnd(text, label.end);
    const whole = text.slice(line, end);
    const isRemark = isInRemark(whole.slice(0, Math.max(0, label.start - line)));
    if (label.start < line || !(isRemark || isInCode(whole, label.start - line, label.end - line))) continue;
    done = end;
    for (const found of text.slice(line, end).matchAll(LITERAL)) {
      const value = found[1] ?? found[2] ?? found[3] ?? '';
      const behind = text.slice(line + found.index + found[0].length, end);
      const before = text.slice(line, line + found.index);
      if (/^\s{0,2}(?:[:=](?!=)|=>)/.test(behind)) continue;
      if (!isRemark && /<\w[^>]*=$|\w[([{]$|\[$/.test(before.replace(CALLED, ''))) continue;
      if (!isOdd(value)) continue;
      const start = line + found.index + 1;
      spans.push({ start, end: start + value.length, kind: 'password' });
    }
  }
  return spans;
};

/** Brackets of calls that take a text. */
const CALLED = /(?:type|keys|fill|equal\w{0,4}|to[A-Z]\w{1,12}|set\w*|input|value|text|send|put|write|=|,)\s?\($/i;

/** What stands before a label in a remark behind code. */
const isInRemark = (before: string): boolean => /[;)}\]"'][ \t]{0,8}(?:\/\/|#|--|\/\*)[^\n]*$/.test(before);

/** The label is part of a name, or stands in quotes. */
function isInCode(line: string, start: number, end: number): boolean {
  const isPart = /[\w#$.'"-]$/.test(line.slice(0, start)) || /^(?:[\w'"(]|\.\w)/.test(line.slice(end));
  return isPart && /[(){};=]|\b(?:VALUE|MOVE)\b/.test(line);
}

/** One word, or a few, of which none is known; no name of a field, no path, no address. */
const isOdd = (value: string): boolean =>
  !isNoSecret(value, true) &&
  !/[@<>{}]|^[./#]|\w[.:_/]\w|%[a-z]|^[A-Z_]+$|^[\da-f-]{30,}$/.test(value) &&
  value.search(LABEL) < 0 &&
  value.split(' ').length <= 3 &&
  !value.split(/[ -]/).some((word) => word.length > 3 && isKnownWord(word)) &&
  /[\p{L}\d]{4}/u.test(value);

const BESIDE = new RegExp(
  oneLine(String.raw`
    (?:(?<quote>["'\x60])[\w.+-]{1,64}@[\w.-]{1,120}\k<quote>
    (?:\)?\s{0,2}[,.+]\s{0,20}(?:(?:key|code|auth|cred)\s?[:=]\s?)?|:\s{0,2}|\)\.\w{1,20}\(|[ ](?:to[ ])?)
    ["'\x60]([^"'\x60\n]{4,60})["'\x60](?![ ]?[:=])
    |(?<![\w.+<=-])[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,60}){1,5}
    (?:[ \t]{0,3}(?:[:/|+~🔒🔑🔐]{1,2}|[ ][-–—=→]{1,2}>?(?=[ ])|[ ]\.{2,4}|[ ](?:using|and|with|und|et|e|y|dan|en|och|mit|avec|con|com)(?=[ ]))
    [ \t]{0,3}([^\s@:/|,;"'<>()]{4,40})(?=[ \t]*(?:$|[,;|)/]|[ ](?:\p{Ll}|[^\p{L}])))
    |[ \t]([^\s@:/|,;"'<>()]{4,40})(?=["']?[ \t]*$)|[ \t\x60]{0,3}\n[ \t>\x60]{0,8}(?:(?:\d[.)]|-)[ ])?(?<below>[^\s@:/
    |,;"'<>()\x60]{4,40}(?:[ ][^\s@:|]{2,20}){0,2})(?=[ \t\x60]*$)))
  `),
  'gmu',
);

/** What stands beside an address, as a literal or behind a mark, and is no word of a sentence. */
function besideAddresses(text: string): Span[] {
  const spans: Span[] = [];
  for (const found of text.matchAll(BESIDE)) {
    const value = found.slice(2).find((group) => group !== undefined) ?? '';
    const { below } = found.groups ?? {};
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    if (!isOdd(value) || MESSAGE.test(before) || /^[\d.]+$/.test(value)) continue;
    if ((below === undefined ? value.includes('-') : !IN_A_FORM.test(before)) && !isStrong(value)) continue;
    if (/["'`]:/.test(found[0]) && !LOGIN.test(before)) continue;
    const start = found.index + found[0].lastIndexOf(value);
    spans.push({ start, end: start + value.length, kind: 'password' });
  }
  return spans;
}
/** What stands above an address whose next line is its password: a word for a login, a port, an encryption. */
const IN_A_FORM = new RegExp(
  oneLine(String.raw`
    (?:auth|smtp|cred|log[io]n|zug[ar]|anmeld|identif|acc[eè]s|acesso|akun|inlog)[^\n]{0,30}\n[^\n]{0,10}$|(?:\d{2,4}|ssl|tls|yes
    |on)[ \t]{0,8}\n[\d.) \t>]{0,8}$
  `),
  'i',
);
const LOGIN = /auth|cred|log[io]n|pass|user|smtp|account/i;
/** Calls and lines about a message, not about a login. */
const MESSAGE = new RegExp(
  oneLine(String.raw`
    (?:send|mail|notif|log(?!in)|print|report|assert|expect|add|creat|share|invit|regist|forward|subscrib|message|info|warn|err)\w{0,12}\([^()]*$
    |(?:to|from|cc|bcc|rcpt|sender|recipient)[ :=<"']{1,4}$
  `),
  'i',
);
