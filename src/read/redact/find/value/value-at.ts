import { isOfSentence, isSentenceAboutIt } from '../../no-secret.ts';
import { oneLine } from '../../rows/one-line.ts';
import { lineEnd, matchAt } from '../spans.ts';

export interface Value {
  start: number;
  end: number;
  quoted: boolean;
  /** Where reading goes on. */
  after: number;
}

/** Longest value that is followed, in UTF-16 code units; tokens of 100 kB are seen in the wild. */
const LONGEST = 2_000_000;

/** Letters of a programming language before a quote: `N'…'`, `r"…"`, `@"…"`, `$'…'`. */
const OPENING =
  /(?:[bBrRfFuUNnL]{1,2}|[@$]{1,2}|~r)?(\\*)("""|'''|["'`])|%[qQ]?([({[<|])|q{1,2}([({[<|/])|\[(=*)\[|R"\(|&quot;|%(?:25)?22|%27|\\{1,2}u0022/y;
const CLOSING_BRACKET: Readonly<Record<string, string>> = {
  '(': ')',
  '{': '}',
  '[': ']',
  '<': '>',
  '|': '|',
  '/': '/',
};

/** The value in quotes that begins at a place, whatever the language; null where none does or it doesn't end. */
export function quotedAt(text: string, at: number): Value | null {
  const open = matchAt(OPENING, text, at);
  if (open === null) return null;
  const [whole, escapes, quote, percent, q, equals] = open;
  const start = at + whole.length;
  const bracket = percent ?? q;
  if (bracket !== undefined) return balanced(text, start, bracket, CLOSING_BRACKET[bracket] ?? bracket);
  if (equals !== undefined) return until(text, start, `]${equals}]`);
  if (quote === undefined) return until(text, start, whole === 'R"(' ? ')"' : whole);
  if (quote.length === 3) return until(text, start, quote) ?? oneQuote(text, start, quote.charAt(0));
  if (escapes !== undefined && escapes !== '')
    return until(text, start, escapes + quote) ?? oneQuote(text, start, quote);
  return oneQuote(text, start, quote);
}

/** Up to the bracket that closes, over those that open inside. */
function balanced(text: string, start: number, open: string, close: string): Value | null {
  const stop = lineEnd(text, start, LONGEST);
  let depth = 0;
  for (let at = start; at < stop; at += 1) {
    const letter = text[at];
    if (letter === close && depth === 0) return { start, end: at, quoted: true, after: at + 1 };
    if (letter === close) depth -= 1;
    else if (letter === open) depth += 1;
  }
  return until(text, start, close);
}

/** Up to the next closing mark, over lines where the mark is one of several letters. */
function until(text: string, start: number, closing: string): Value | null {
  const limit =
    closing.length > 1 && !/^%(?:25)?22$/.test(closing) && !closing.startsWith('\\')
      ? LONGEST
      : lineEnd(text, start, LONGEST) - start;
  const near = text.slice(start, start + limit).indexOf(closing);
  return near < 0 ? null : { start, end: start + near, quoted: true, after: start + near + closing.length };
}

/** What may stand behind a closing quote. Anything else means that the quote belongs to the value. */
const BEHIND = /[\s,;:)\]}>.&|+?!/^<\\–—-]|$/y;

/** A text in simple quotes: a backslash and a doubled quote don't end it, nor does one that a letter follows. */
function oneQuote(text: string, start: number, quote: string): Value | null {
  let inner = 0;
  for (let at = start; at < text.length && at - start < LONGEST; at += 1) {
    const letter = text[at];
    if (letter === '\n' && quote !== '`') return overLines(text, start, at, quote);
    if (letter === '\\' && !(text[at + 1] === quote && endsLine(text, at + 2))) at += 1;
    else if (letter === quote) {
      if (text[at + 1] === quote && at > start) at += 1;
      else if (text.startsWith("\\''", at + 1)) at += 3;
      else if (inner >= 4 || matchAt(BEHIND, text, at + 1) !== null || !closesLater(text, at + 1, quote))
        return { start, end: at, quoted: true, after: at + 1 };
      else inner += 1;
    }
  }
  return null;
}

/** A text in quotes that goes on over a few lines, none of which looks like a setting of its own. */
function overLines(text: string, start: number, at: number, quote: string): Value | null {
  if (at - start > 200) return null;
  const rest = matchAt(quote === '"' ? REST_DOUBLE : REST_SINGLE, text, at);
  return rest === null ? null : { start, end: at + rest[0].length - 1, quoted: true, after: at + rest[0].length };
}
const REST_DOUBLE = /(?:\n(?![\w.-]{1,40}[=:]|[ \t]*[{}[\]]|[245]\d\d[ -])[^\n"]{0,100}){1,4}"(?=[\s,;)]|$)/y;
const REST_SINGLE = /(?:\n(?![\w.-]{1,40}[=:]|[ \t]*[{}[\]]|[245]\d\d[ -])[^\n']{0,100}){1,4}'(?=[\s,;)]|$)/y;

const endsLine = (text: string, at: number): boolean => /^[\s,;)\]}]*(?:\n|$)/.test(text.slice(at, at + 8));

function closesLater(text: string, at: number, quote: string): boolean {
  const rest = text.slice(at, lineEnd(text, at, 200));
  const next = rest.indexOf(quote);
  return next >= 0 && !/[=:,({]\s{0,2}$/.test(rest.slice(0, next));
}

/** Names of the fields that stand beside a password in a form. */
export const FIELDS = oneLine(String.raw`
  port|puerto|porta|poort|порт|포트|ポート|端口|host|server|servidor|serveur|serwer|сервер|user|usuario|utilisateur|utente|usuário|gebruiker|benutzer
  |użytkownik|uživatel|användar|kullanıcı|pengguna|логин|пользоват|login|akun|e-?mail|tls|ssl
`);

/** What ends a value without quotes: the next setting, a column, a flag, a reply, a tag, an address of a server. */
const STOP = new RegExp(
  [
    '\\n',
    '[ \\t]{2,}(?=\\S)',
    '\\t',
    '[ \\t](?:[|/·—]|\\|\\||\\?\\?)[ \\t]',
    oneLine(String.raw`
      [ \t]{0,2}[,;]?[ \t]{1,4}["']?(?:[\w.-]*[_.][\w.-]*|\p{L}{0,20}(?:FIELDS|name|mail|from|secure|auth|encryption|debug|timeout)\p{L}{0,15})
      ["']?[ \t]{0,2}[:=：](?!//)
    `).replace('FIELDS', FIELDS),
    '(?<!\\\\),[ \\t]{0,4}["\'{]?[A-Za-z_][\\w. -]{0,30}["\']?[ \\t]{0,2}(?:[:=]|=>)',
    '[ \\t]--?[A-Za-z][\\w-]*',
    '&[\\w.-]{1,40}=|&quot;|&lt;|&amp;[\\w.-]{1,40}=',
    ';[ \\t]{0,2}[A-Za-z][\\w ]{0,40}=',
    '[ \\t(\\["\']{0,4}(?<![\\w.])[245]\\d\\d[ -]#?[245]\\.\\d{1,2}\\.\\d',
    '(?<![\\w.])(?:SMTP;|SMTP )?[45]\\d\\d (?:[A-Z][a-z]|smtp)',
    '[ \\t(]{0,2}AADSTS\\d',
    '</[A-Za-z]|<(?:br|p|div|td|tr|th|span|b|i|li|code|pre|input|hr)[ />]',
    oneLine(String.raw`
      [ \t,]{1,3}(?:(?:and|und|y|et|e|dan|con|on|mit|with|at|to|for|für|but|aber
      |mais|pero|then)[ \t]+(?:(?:the|der|le|la|el)[ \t]+)?(?:port|host|server
      |user\w*|login|smtp|it|does|did|still|not|i)\b|(?:error|fehler|fails?|failed)[ \t]+(?=\S)
      |(?:port|host|server)[ \t]+(?=\S))
    `),
    '[ \\t](?:\\w[\\w-]{0,40}\\.){1,5}(?:com|net|org|de|example|local|cn|us)(?![\\w@])',
    '[ \\t]\\S{1,60}@\\S{3,}',
    '["\'`][ \\t]{0,2}[,)\\]}]',
  ].join('|'),
  'giu',
);

/** So far a value of several words is followed on its line: in a field, and in a sentence. */
const WORDS = 1_000;
const FEW_WORDS = 160;

/**
 * A value without quotes. In a field (`isField`) nothing but the line's end is expected behind it, so all words belong to it;
 * elsewhere one word does, or several where the first is a plain word, as in a pass phrase.
 */
export function bareAt(text: string, at: number, isField: boolean): Value | null {
  const far = isField ? WORDS : FEW_WORDS;
  const reach = lineEnd(text, at, far);
  STOP.lastIndex = at + 1;
  const stop = STOP.exec(text.slice(0, reach));
  const limit = stop?.index ?? reach;
  let end = limit;
  const token = wordEnd(text, at, limit);
  // A token of thousands of letters is one value, however long it is.
  if (stop === null && token === reach && reach - at >= far)
    end = wordEnd(text, at, Math.min(text.length, at + LONGEST));
  else if (!isField) end = phraseEnd(text, at, token, limit);
  while (end > at && /[\s,;]/.test(text.charAt(end - 1))) end -= 1;
  end = withoutUnopened(text, at, end);
  return end > at ? { start: at, end, quoted: false, after: end } : null;
}

function wordEnd(text: string, at: number, limit: number): number {
  const near = text.slice(at, limit).search(/\s/);
  return near < 0 ? limit : at + near;
}

function phraseEnd(text: string, at: number, token: number, limit: number): number {
  let end = token;
  if (!/^\p{L}+$/u.test(text.slice(at, token))) return end;
  for (let words = 1; end < limit && words < 8; words += 1) {
    const from = end + (/^[ \t]*/.exec(text.slice(end, limit))?.[0].length ?? 0);
    const next = wordEnd(text, from, limit);
    if (next === from || isOfSentence(text.slice(from, next)) || isSentenceAboutIt(text.slice(from, next))) break;
    end = next;
    if (/[.,;:!?]$/.test(text.slice(from, next))) break;
  }
  return end;
}

/** Brackets that were opened before the value close behind it. */
function withoutUnopened(text: string, at: number, limit: number): number {
  let end = limit;
  for (const [open, close] of [
    ['(', ')'],
    ['{', '}'],
    ['[', ']'],
  ] as const) {
    if (text.charAt(end - 1) !== close || end - at > WORDS) continue;
    if (!text.slice(at, end).includes(open)) end -= 1;
  }
  return end;
}
