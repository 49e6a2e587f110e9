import { isNoSecret } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import type { SecretKind } from '../rows/secret-words.ts';
import { type Argument, argumentsAt } from './arguments.ts';
import type { Finder, Span } from './spans.ts';
import { isStrong } from './value/sentence-values.ts';

export interface CallRow {
  /** What the function or the constructor is called, as the end of its name. */
  name: string;
  /** Which literal is the secret: the one after the user's name, or the only one. */
  secret: 'afterUser' | 'only';
  /** A password where nothing else is named. */
  kind?: SecretKind;
  example: string;
}

/** Calls that take a secret, in the languages that programs for mail are written in. */
export const CALLS: readonly CallRow[] = [
  { name: 'log_?[io]n|logon|sign_?in', secret: 'afterUser', example: 'server.login("a", "«x»")' },
  {
    name: 'auth(?!or)\\w{0,30}',
    secret: 'afterUser',
    example: "utl_smtp.auth(c, 'a@b.example', '«x»', 'PLAIN')",
  },
  {
    name: 'cred(?:ential)?s?\\w{0,12}(?:::?new|\\.new|::from)?|psCredential\\]?(?:::new)?',
    secret: 'afterUser',
    example: '[System.Net.NetworkCredential]::new("u","«x»")',
  },
  {
    name: 'password_?auth\\w{0,16}|(?:plain|login|cramMd5|crammd5)_?auth',
    secret: 'afterUser',
    example: 'smtp.PlainAuth("", "u", "«x»", "h.example")',
  },
  {
    name: oneLine(String.raw`
      (?:start|dial\w{0,10}|connect\w{0,10}|smtp\w{0,24}|session\w{0,10}|(?<!web)client\w{0,10}
      |transport\w{0,12}|mailer\w{0,12}|open|init\w{0,10}|__construct|new|withSMTPServer
      |account|server|set_?user\w{0,20})
    `),
    secret: 'afterUser',
    example: 'd := gomail.NewDialer("smtp.a.example", 587, "u", "«x»")',
  },
  {
    name: '(?:set|with|add|use|smtp|mail|user|auth|_)?_?(?:client)?_?(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key|accessKey)',
    secret: 'only',
    example: '.WithClientSecret("«x»")',
  },
  {
    name: 'gmail|hotmail|outlook|yahoo',
    secret: 'afterUser',
    example: "gmail('a@b.example', '«x»')",
  },
  { name: '(?<=\\.)as', secret: 'afterUser', example: '.auth(true).as("a@b.example", "«x»")' },
  {
    name: '(?<=Transport\\.)send',
    secret: 'afterUser',
    example: 'Transport.send(m, "u@b.example", "«x»")',
  },
  {
    name: 'ToBase64String\\(\\[[\\w.]{1,40}\\]::\\w{1,10}\\.GetBytes',
    secret: 'only',
    kind: 'base64Login',
    example: '[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("«x y»"))',
  },
  {
    name: 'encode_?base64|b64encode|base64(?:_encode|encode|\\.encode|\\.strict_encode64)?|btoa|(?<=Buffer\\.)from',
    secret: 'only',
    kind: 'base64Login',
    example: 'base64_encode("«x»")',
  },
];

const NAMES = new RegExp(
  `(?:${CALLS.map(({ name }) => `(${name})`).join('|')})["'\`]?\\]?(?:::new)?\\s{0,2}(?:=>|[:=])?\\s{0,2}[([]{1,2}\\s{0,40}`,
  'gi',
);

/** Words of a call that are neither name nor password: how to encrypt, how to log in, an encoding. */
const METHOD = new RegExp(
  oneLine(String.raw`
    ^(?:plain|login|cram[-_]?md5|xoauth2?|oauth2?|ntlm|basic|digest|gssapi
    |tls|ssl|starttls|ssl\/tls|none|auto|utf-?8|ascii|smtps?|mail|true|false
    |localhost|\d{1,5}|)$
  `),
  'i',
);
const HOST = /^(?:[\w-]{1,63}\.){1,6}[a-z]{2,12}(?::\d{2,5})?$|^https?:\/\//i;

/** Passwords as arguments of calls. Arguments may stand on lines of their own. */
export const callSecrets: Finder = (text) => {
  const spans: Span[] = [];
  NAMES.lastIndex = 0;
  const pattern = new RegExp(NAMES);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const row = CALLS[found.slice(1).findIndex((group) => group !== undefined)];
    if (row === undefined) continue;
    const args = argumentsAt(text, pattern.lastIndex);
    for (const { start, end } of secretsOf(row, args)) spans.push({ start, end, kind: row.kind ?? 'password' });
  }
  for (const { index, 0: call } of text.matchAll(ANY_CALL)) {
    const [name = ''] = /\w*$/.exec(text.slice(Math.max(0, index - 40), index + 1)) ?? [];
    spans.push(...besideServer(argumentsAt(text, index + call.length), name));
  }
  return spans;
};

const ANY_CALL = /\w\(\s{0,40}/g;
/** What a call does that sends, keeps or shows what stands behind an address. */
const TELLS = new RegExp(
  oneLine(String.raw`
    ^(?!\w*(?:test|auth|login|conn))\w*(?:send|mail|notif|log|print|report|assert|expect|creat|add|share|grant|assign|debug|info|warn|err|format
    |write|put|message|export|upload|save|regist|updat|renam|display|label|title|invite|forward|schedul|subscrib|set|find|get|has|is)
  `),
  'i',
);

/** Whatever a call is named: a literal behind an address is the password where a server stands beside it, or where it looks like one. */
function besideServer(args: readonly Argument[], name: string): Span[] {
  const user = args.findIndex(({ literal }) => isAddress(literal));
  const next = user < 0 ? undefined : args[user + 1];
  const hasServer = args.some(({ literal }) => literal !== null && HOST.test(literal));
  if (!hasServer && !(args.length === 2 && !TELLS.test(name) && isStrong(next?.literal ?? ''))) return [];
  return next !== undefined && isUsable(next) && !/\s/.test(next.literal ?? '') && !isAddress(next.literal)
    ? [{ start: next.start, end: next.end, kind: 'password' }]
    : [];
}

const isUsable = ({ literal }: Argument): boolean =>
  literal !== null && !METHOD.test(literal) && !HOST.test(literal) && !isNoSecret(literal, true);

function secretsOf({ secret }: CallRow, args: readonly Argument[]): Argument[] {
  if (secret === 'only' && !args.some(({ literal }) => isAddress(literal))) {
    const [first] = args;
    return args.length === 1 &&
      first !== undefined &&
      isUsable(first) &&
      !/^[^\n]{0,80}[:?]\s{0,4}$/.test(first.literal ?? '') &&
      !/^[A-Z][A-Z0-9_]{2,}$|^[\w.-]*pass\w*$/.test(first.literal ?? '')
      ? [first]
      : [];
  }
  const user = userOf(args);
  if (user < 0) return [];
  const [own, next] = [args[user], args[user + 1]];
  // A log prints the arguments without quotes.
  if (own?.literal === null && isAddress(own.raw) && next?.literal === null && !isNoSecret(next.raw, false))
    return [next];
  const behind = args.slice(user + 1).filter(isUsable);
  const passwords = behind.filter(({ literal }) => !isAddress(literal));
  if (isMessage(args, user)) return [];
  // A variable in front may be the user or the connection: then each literal may be the password.
  return own?.literal === null ? passwords : passwords.slice(0, 1);
}

/** The argument that names the user: an address, or the first that is neither server, port nor method. */
function userOf(args: readonly Argument[]): number {
  const named = args.findIndex(({ literal, raw }) => isAddress(literal ?? raw));
  const hasPort = args.some(({ raw }) => /^\d{2,5}$/.test(raw));
  const first = args.findIndex(({ literal, raw }) =>
    literal === null
      ? /^[\w.$>()["'\]&-]{1,80}$/.test(raw) && !/^\d/.test(raw) && !/utf|encoding|conn|cfg$|context/i.test(raw)
      : !METHOD.test(literal) && !HOST.test(literal),
  );
  return named >= 0 ? named : args.length > 1 && (hasPort || args.length <= 5) ? first : -1;
}

/** Calls that send a message take addresses, a subject and a body. */
const isMessage = (args: readonly Argument[], user: number): boolean =>
  args.slice(user + 1).some(({ literal }) => isAddress(literal)) && args.length <= 3;
const isAddress = (literal: string | null): boolean =>
  literal !== null && /^[^\s@]{1,64}\\?@[\w.-]{1,120}$/.test(literal);
