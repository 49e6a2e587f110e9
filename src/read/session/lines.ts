import { either } from '../text/pattern.ts';
/** Who said a line. `note`: the program's own words about what happens. */
export type Speaker = 'client' | 'server' | 'note';

export interface Said {
  by: Speaker;
  /** The words themselves, without time stamps and marks of the log. */
  text: string;
  /** The line stood beside a mark of direction, so it belongs to a dialogue for certain. */
  marked: boolean;
}

/**
 * Marks that clients put before what they send and receive. Two programs use the same arrow in opposite directions, so a mark
 * only says that a dialogue line begins: an SMTP command is the client's, a reply code the server's.
 * PHPMailer, MailKit, nodemailer, msmtp, swaks, curl, Symfony, Swift Mailer, Python, lettre, go-mail, Ruby, Exim, Postfix,
 * Thunderbird, Outlook, Indy, K-9, WP plug-ins and .NET tracing are covered.
 */
const MARK = new RegExp(
  `(${[
    'CLIENT ?-> ?SERVER:|SERVER ?-> ?CLIENT:|C --> S:|C <-- S:',
    'SMTP Send:|SMTP Response:|SMTP ?>> ?|SMTP ?<< ?|SMTP->|SMTP<-',
    '\\[(?:tx|rx|send|recv|sent|received)\\]:?',
    '\\b(?:send|reply|sent|recv|received|wrote|read|client|server|request|response|writing|reading)' +
      '(?: \\d{2}\\/\\d{2})?(?: ?\\d{1,2})?(?: \\d{2}:\\d{2}:\\d{2})?: ?',
    '\\b(?:incoming|outgoing|gesendet|empfangen|envoyé|reçu|enviado|recibido|inviato|ricevuto|verzonden|ontvangen|dikirim|diterima) ?: ',
    '\\b[CSR] ?: |-->|<--|->|<-|~>|<~|=>|<=|>{1,3}|<{1,3}|└──|│',
  ].join('|')})\\s{0,8}\\*{0,2}(?:\\s|(?=\\S))`,
  'gi',
);
const CLIENT_MARK =
  /^(?:client|c -->|smtp send|smtp ?>>|smtp->|\[(?:tx|send|sent)|send|sent|wrote|writing|request|c ?:|-->|->|~>|=>|>)/i;
const SERVER_MARK =
  /^(?:server|c <--|smtp response|smtp ?<<|smtp<-|\[(?:rx|recv|received)|reply|recv|received|read|response|s ?:|<--|<-|<~|<=|<)/i;

const MECHANISMS = 'LOGIN|PLAIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|SCRAM-[\\w-]{3,20}|EXTERNAL';
/** The credential behind the mechanism, whole, struck out or named. */
const CREDENTIAL = /(?: \S{1,4000}| \*{1,80}| \[[^\]]{1,40}\]| <[^>]{1,40}>)/.source;
const COMMAND = either(
  'i',
  /^(?:(?:EHLO|HELO|LHLO) ?\S|EHLO$|HELO$|STARTTLS$)/,
  // Two mechanisms in a row are what a server offers.
  new RegExp(`^AUTH (?:${MECHANISMS})(?! (?:${MECHANISMS})$)${CREDENTIAL}?$`),
  /^(?:MAIL FROM: ?<|MAIL FROM:\S|RCPT TO: ?<|RCPT TO:\S|DATA$|BDAT \d|QUIT$|RSET$|NOOP$|\.$)/,
);
const REPLY = /^(?:2(?:1[14]|2[01]|35|5[0-2])|3(?:34|54)|4[0-57]\d|5[0-57]\d)(?:[- ]|$)/;
/** Where a bare line must say more than a number to be a server's. */
const BARE_REPLY =
  /^(?:220[- ].{0,120}(?:SMTP|ready|go ahead|TLS|starttls)|221[- ]|235[- ]|250[- ]|334(?: |$)|354[- ]|[45][0-57]\d[- ](?:#?[45]\.\d|[A-Z]))/i;

/** Lines longer than this are looked at only in their beginning. */
const LONGEST = 6_000;
const HEAD = 220;

/** What loggers, container tools and editors put before every line: times, levels, names, numbers. */
const PREFIX = either(
  '',
  /^[ \t]{0,12}(?:\d{1,6}[:.)|]?[ \t]{1,6}(?=\S)|[\w.-]{1,40}[ \t]{1,12}\| ?|\| )/,
  /^[ \t]{0,12}(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d (?:[\w.-]{1,80} )?[\w./-]{1,60}(?:\[\d{1,8}\])?: )/,
  /^[ \t]{0,12}(?:[[(]?\d{4}[-/.]\d\d[-/.]\d\d[T ]\d\d:\d\d(?::\d\d)?[\d.,:+Z-]{0,16}[\])]?[ \t|,-]{0,4})/,
  /^[ \t]{0,12}(?:[[(]?\d\d:\d\d:\d\d[\d.,:]{0,14}[\])]?[ \t|,-]{1,4}|\[[^\]\n]{1,80}\] ?)/,
  /^[ \t]{0,12}(?:\{[\w.-]{1,60}:\d{1,6}\} ?)/,
  /^[ \t]{0,12}(?:(?:DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|TRACE|VERBOSE|D|I|E)\b[ \t:|-]{1,6}|[-|:] )/,
  /^[ \t]{0,12}(?:\{"(?:log|msg|message|line|text)": ?")/,
);

/** The line without the marks of a logger before it, a few of which may stand in a row. */
function unprefixed(line: string): string {
  let rest = line;
  // A reply code looks like a line number, so it is looked for after each step.
  for (let i = 0; i < 6 && ownWords(rest) === null; i += 1) {
    const next = rest.replace(PREFIX, '');
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

const ownWords = (words: string): 'client' | 'server' | null =>
  COMMAND.test(words) ? 'client' : BARE_REPLY.test(words) ? 'server' : null;

/** What is said on a line, or null where it is no part of a dialogue as far as one line can tell. */
export function saidOn(line: string): Said | null {
  // The shortest is the dot that ends a message.
  if (line.length < 3 && line.trim() !== '.') return null;
  const text = line.length > LONGEST ? line.slice(0, LONGEST) : line;
  const bare = unquote(text.trim());
  const own = ownWords(bare);
  if (own !== null) return { by: own, text: bare, marked: false };
  const inner = unquote(unprefixed(text).replace(/[ \t]{1,4}\|[ \t]{0,4}$|["'],? ?"(?:stream|time)".{0,200}$/, ''));
  const logged = inner === bare ? null : ownWords(inner);
  if (logged !== null) return { by: logged, text: inner, marked: false };
  let marked: Said | null = null;
  const head = text.slice(0, HEAD);
  for (const match of head.matchAll(MARK)) {
    const words = unquote(afterSocket(text.slice(match.index + match[0].length)));
    if (COMMAND.test(words)) return { by: 'client', text: words, marked: true };
    if (REPLY.test(words)) return { by: 'server', text: words, marked: true };
    marked ??= byMark(match[1] ?? '', words, match.index);
  }
  return marked ?? unknownMark(inner.slice(0, HEAD));
}

/** A word or two, as programs call either side: `OUT:`, `SEND`, `client>`, in any language. */
const ANY_MARK =
  /^[ \t]{0,12}(?:[$%#*~+]{1,2}|[[<(]?[\p{L}_]{1,16}(?: [\p{L}_]{1,16})?[\])>:|-]{0,3}) {1,3}(?=[A-Z\d])/u;
/** Answers that no message of an error begins with. */
const NO_REFUSAL = /^(?:220[- ]|221[- ]|235[- ]|250[- ]|334(?: |$)|354[- ])/;

/** What Java's program says of a command that it doesn't show. */
const TOLD = /^AUTH \S{1,20} (?:succeeded|failed)$/i;

/** Behind a mark that no list holds only a whole command, or an answer that is no refusal, is part of a dialogue. */
function unknownMark(head: string): Said | null {
  const label = ANY_MARK.exec(head)?.[0];
  if (label === undefined) return null;
  const words = unquote(head.slice(label.length));
  if (COMMAND.test(words) && !TOLD.test(words)) return { by: 'client', text: words, marked: true };
  return NO_REFUSAL.test(words) && BARE_REPLY.test(words) ? { by: 'server', text: words, marked: true } : null;
}

/** What an explicit mark introduces counts even if it is no command: hidden credentials, base64, text of the message. */
function byMark(mark: string, words: string, index: number): Said | null {
  const explicit =
    /^(?:client ?->|server ?->|c -->|c <--|smtp|\[)/i.test(mark) ||
    (index < 2 && /^(?:[cs]:|-->|<--|~>|<~)/i.test(mark));
  if (!explicit || words === '') return null;
  if (CLIENT_MARK.test(mark)) return { by: 'client', text: words, marked: true };
  return SERVER_MARK.test(mark) ? { by: 'server', text: words, marked: true } : null;
}

/** Postfix writes the other side between the mark and the words: `> host[ip]:587: EHLO`. */
function afterSocket(words: string): string {
  return words.replace(/^\s{0,4}[\w.-]{1,120}\[[\w.:]{1,45}\](?::\d{1,5})?: /, '');
}

/** Without the quotes and line ends that a program's dump adds. */
function unquote(words: string): string {
  const bare = words
    .trim()
    .replace(/(?:\\r|\\n|\r|\n|<EOL>|\s){1,8}["']?$/, '')
    .trim();
  const open = bare.match(/^b?(["'])/);
  if (open === null) return bare.replace(/['"]$/, '');
  const inner = bare.slice(open[0].length);
  return inner.endsWith(open[1] ?? '') ? inner.slice(0, -1) : inner;
}
