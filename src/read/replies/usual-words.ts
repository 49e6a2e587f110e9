import type { ReplyId } from '../../domain/replies/replies.ts';
import { anyOf, firstIn, searched } from '../phrases/find.ts';
import { type Near, nearIn } from '../phrases/near.ts';
import { type Said, saysOf } from '../phrases/phrase.ts';
import * as said from '../phrases/rows/words/usual/failure-words.ts';
import * as login from '../phrases/rows/words/usual/login-words.ts';
import * as message from '../phrases/rows/words/usual/message-words.ts';
import * as server from '../phrases/rows/words/usual/server-words.ts';
import * as tls from '../phrases/rows/words/usual/tls-words.ts';
import { PASSWORD } from '../redact/rows/secret-words.ts';

/** What usual words mean; `attempted`: a login was tried (true), or none was (false). */
export interface UsualMeaning {
  reply: ReplyId;
  attempted?: boolean;
  index: number;
}

type Words = readonly Said[];

/** The options of all phrases as one choice. */
const choice = (phrases: Words): string =>
  `{${phrases.map((phrase) => saysOf(phrase).replace(/[{}]/g, '')).join('|')}}`;
const NOT = choice(said.NOT);
const NOT_IN_SCRIPT = choice(said.NOT_IN_SCRIPT);

/** Not, before or behind one of the words. */
function not(phrases: Words): Words {
  const words = choice(phrases);
  return [
    `{edge}${NOT}{edge}{near}${words}`,
    `n't {near}${words}`,
    `${words}{near}{edge}${NOT}{edge}`,
    `${words}{near}${NOT_IN_SCRIPT}`,
    `${NOT_IN_SCRIPT}{near}${words}`,
  ];
}

const REJECTED = [...said.REJECTED, ...not(said.ACCEPT)];
const FAILED = [...said.FAILED, ...REJECTED];
const UNSUPPORTED = [...said.UNSUPPORTED, ...not(said.SUPPORT)];
const CONNECTING = [...server.CONNECTION_NOUN, ...server.CONNECTING];
const SILENT = [...server.SILENT, ...not(server.ANSWER)];
const NOT_FOUND = [...server.NOT_FOUND, ...not(server.FIND)];
const UNTRUSTED = [...tls.UNTRUSTED, ...not(tls.TRUST)];
const NOT_ALLOWED = [...message.MISMATCH, ...not(message.ALLOW)];
const SERVER = new RegExp(anyOf([...server.SERVER, ...server.MAIL_SERVER]), 'iu');

const NAMED = `(?<!\\p{L})(?:${PASSWORD}|${anyOf(login.CREDENTIAL)})`;
const WRONG = anyOf([...said.WRONG, ...REJECTED]);
/** The password or the name, and that it is wrong, in either order. */
const WRONG_LOGIN = new RegExp(
  `${NAMED}(?!\\p{L})[^\\n]{0,60}${WRONG}|(?<!\\p{L})${WRONG}\\p{L}{0,6} (?:\\p{L}{1,6} )?${NAMED}`,
  'iu',
);

/** Words that name the login itself, whatever stands around them. */
export function usualLogin(text: string): UsualMeaning | null {
  const index = firstIn(login.LOGIN_CODES, searched(text))?.index ?? WRONG_LOGIN.exec(text)?.index;
  return index === undefined ? null : { reply: 'loginFailedWithoutReply', attempted: true, index };
}

const near = (first: Near['first'], second: Near['second'], within = 22): Near => ({
  first,
  second,
  within,
  across: SERVER,
});

/** The usual words for what can go wrong, the most exact pair first. */
const PAIRS: readonly (Near & Omit<UsualMeaning, 'index'>)[] = [
  { reply: 'messageTooLarge', ...near(message.SIZE, message.TOO_BIG) },
  { reply: 'senderRefused', ...near(message.SENDER, [...REJECTED, ...NOT_ALLOWED, ...said.WRONG]) },
  {
    reply: 'recipientUnknown',
    ...near(message.RECIPIENT, [...REJECTED, ...said.WRONG, ...NOT_ALLOWED, ...NOT_FOUND]),
  },
  {
    reply: 'certificateNotTrusted',
    attempted: false,
    ...near(tls.CERTIFICATE, [...UNTRUSTED, ...tls.INVALID, ...not(tls.VALID), ...said.WRONG]),
  },
  { reply: 'certificateNotTrusted', attempted: false, ...near(server.CONNECTION_NOUN, UNTRUSTED) },
  { reply: 'anonymousMailRefused', ...near(tls.ENCRYPTED, said.REQUIRED) },
  {
    reply: 'tlsHandshakeFailed',
    attempted: false,
    ...near([...tls.ENCRYPTED, ...tls.CERTIFICATE], [...FAILED, ...tls.ALERT, ...UNSUPPORTED], 24),
  },
  { reply: 'noCommonMechanism', attempted: false, ...near(login.LOGIN, UNSUPPORTED) },
  { reply: 'anonymousMailRefused', attempted: false, ...near(login.LOGIN, said.REQUIRED) },
  {
    reply: 'loginFailedWithoutReply',
    attempted: true,
    ...near(login.LOGIN, [...FAILED, ...said.WRONG, ...NOT_ALLOWED]),
  },
  {
    reply: 'connectionTimedOut',
    attempted: false,
    ...near([...CONNECTING, ...server.MAIL_SERVER, ...message.MAIL], SILENT),
  },
  { reply: 'nameNotFound', attempted: false, ...near(server.MAIL_SERVER, NOT_FOUND) },
  { reply: 'cannotConnect', attempted: false, ...near(CONNECTING, [...FAILED, ...UNSUPPORTED]) },
];

const NO_CONNECTION = new RegExp(`${anyOf(said.NO)}(?:\\p{L}{2,12} )?${anyOf(server.CONNECTION_NOUN)}`, 'iu');
/** A panel that has none to check the server's against. */
const NO_CERTIFICATE = new RegExp(
  `${anyOf(said.NO)}${anyOf(tls.CERTIFICATE)}\\p{L}{0,8}(?=\\s{0,9}(?:$|[.,;:!)\\n]))`,
  'iu',
);
const JOINED = /(?:network|connect(?:ion)?|socket)_?(?:failure|failed|error|err)\b/i;

/** What is left when no program's own sentence is known. `rank`: place in the order of exactness, 0 first. */
export function usualFailure(text: string): (UsualMeaning & { rank: number }) | null {
  const counted = searched(withoutOtherMatters(text));
  for (const [rank, { reply, attempted, ...pair }] of PAIRS.entries()) {
    const index = nearIn(pair, counted);
    if (index !== null) return { reply, index, rank, ...(attempted === undefined ? {} : { attempted }) };
  }
  const without = NO_CERTIFICATE.exec(counted.text);
  if (without !== null)
    return { reply: 'certificateNotTrusted', attempted: false, index: without.index, rank: PAIRS.length };
  const index = NO_CONNECTION.exec(counted.text)?.index ?? JOINED.exec(counted.text)?.index;
  return index === undefined ? null : { reply: 'cannotConnect', attempted: false, index, rank: PAIRS.length };
}

/** What a panel shows is short: there a refusal needn't stand beside the word for mail. In UTF-16 code units. */
const SHORT = 200;
const SENDING = near(message.MAIL, [...FAILED, ...not(message.SEND)]);

/** Sending failed, and nothing says where. */
export function sendingFailed(text: string): number | null {
  const counted = searched(withoutOtherMatters(text));
  const index = nearIn(SENDING, counted);
  if (index !== null || text.length > SHORT || firstIn(message.MAIL, counted) === null) return index;
  return firstIn(REJECTED, counted)?.index ?? null;
}

const WORKED = near(message.SENT, message.WENT_WELL);
const NO_SUCCESS = [...FAILED, `{edge}${NOT}{edge}`, NOT_IN_SCRIPT];
/** What is tried without a mail. */
const NO_MAIL_SENT = /telnet|ping|tcp|nslookup|port/i;

/** Sending worked, in a few words without any that say no. */
export function sendingWorked(text: string): number | null {
  if (text.length > SHORT || NO_MAIL_SENT.test(text)) return null;
  const look = searched(text);
  return firstIn(NO_SUCCESS, look) === null ? nearIn(WORKED, look) : null;
}

const NO_FAILURE = new RegExp(`${anyOf(said.NO)}(?:\\p{L}{2,14} )?${anyOf(said.PROBLEM)}\\p{L}{0,12}`, 'giu');
const NOT_MAIL = new RegExp(anyOf(said.NOT_MAIL), 'iu');
/** A script that sends over SMTP, whatever runs it. */
const SENDS = /Send-MailMessage|SmtpServer/i;

/** The text with blanks for "no error", and for lines about another connection than the one to a mail server. */
function withoutOtherMatters(text: string): string {
  const blank = (part: string): string => ' '.repeat(part.length);
  return text
    .split('\n')
    .map((line) => (NOT_MAIL.test(line) && !SENDS.test(line) ? blank(line) : line))
    .join('\n')
    .replace(NO_FAILURE, blank)
    .replace(KEY, (key) => key.replace(/[._]/g, ' '));
}

/** The key of a message that was never translated: `smtp.login.failed`. */
const KEY =
  /(?<![\w.@/-])[a-z]{2,20}(?:[._][a-z]{2,20}){0,6}[._](?:fail\w{0,4}|error|invalid|denied|refused|rejected|wrong)(?![\w.@-])/gi;
