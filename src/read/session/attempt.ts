import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import { firstIn, searched } from '../phrases/find.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { LOGIN_SHOWN, NOT_CONNECTED, PAST_GREETING, STILL_CONNECTING, TLS_SHOWN } from '../phrases/rows/attempt.ts';
import type { ClientMessage } from '../replies/client-messages.ts';
import type { FoundReply } from '../replies/find-replies.ts';
import { either } from '../text/pattern.ts';
import { type Endpoint, endpointIn } from './endpoint.ts';
import { type Login, loginByReply } from './login-by-reply.ts';
import { mechanismIn, type SaslMechanism, type Session } from './smtp-session.ts';

/** What the text shows of the attempt, and nothing that is only likely. Null: it doesn't show it. */
export interface Seen {
  /** An encrypted session stood (true), or there was none (false). */
  tls: boolean | null;
  authAttempted: boolean | null;
  mechanism: SaslMechanism | null;
  authSucceeded: boolean | null;
  /** In lower case. */
  host: string | null;
  port: number | null;
}

export interface Clues {
  text: string;
  session: Session;
  decisive: FoundReply | null;
  message: ClientMessage | null;
  /** What the deciding reply shows of the login. */
  byReply: Login | null;
  /** A token was asked for and refused: no mail server was reached. */
  tokenRefused: boolean;
  /** The text is an entry of the sign-in log. */
  fromLog: boolean;
}

/** Fields of mail programs that say whether the failed session was encrypted. */
const TLS_FIELD =
  /(?:Secure|Sécurisé|Sicher|Gesichert|Seguro|Protetto|Protezione|Beveiligd)[e ]{0,2} ?\(SSL\) ?: ?(Yes|Oui|Ja|Sí|Si|Sim|No|Non|Nein|Não|Nee)/i;
/** A mechanism in a field, a message or a stack frame of a client. */
const MECHANISM = new RegExp(
  [
    '(?:command["\']?: ?["\']?AUTH|(?<!\\d{3}[- ]|\\b(?:or|no|without) )AUTH|Authenticator|\\(method|auth(?:entication)?[ _]method:?=?|mechanism:?|\\bmech=',
    '|SMTP::Auth|SaslMechanism|_actionAUTH_?|using)\\s?["\']?(LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM|OAUTHBEARER)\\b',
    // A list of mechanisms is what a server offers.
    '(?! XOAUTH2)(?!["\'],)(?! LOGIN)(?! PLAIN)',
  ].join(''),
  'gi',
);
/** The field in which Node and others keep the command that failed. */
const COMMAND_FIELD = /command["']?\s?[:=]\s?["']?AUTH (LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM|OAUTHBEARER)\b/gi;
const TYPES = 'Auth|Authenticator|Authentication|SaslClient|SaslMechanism|Mechanism';
/** What follows a name in code or settings that somebody pasted. */
const PASTED = /\(["'\w]|["']?\s{0,3}(?::=|[:=]\s{0,3}(?:["'{]|true|false|yes|no))/.source;
/** Names of methods and types in stack frames and messages: `loginAuth`, `OAuth2Authenticator`, `auth_plain`. Not a call that was pasted. */
const FRAME = either(
  'gi',
  /(?:_actionAUTH_|SaslMechanism|SaslClient|auth_)(LOGIN|PLAIN|XOAUTH2|OAUTH2|CRAM_?MD5|NTLM)/,
  new RegExp(`(?<![A-Za-z])(?:smtp)?(LOGIN|PLAIN|X?OAUTH2|CRAM_?MD5|NTLM)_?(?:${TYPES})\\b(?!${PASTED})`),
  /Invalid (XOAUTH2) auth data/,
);

export function seenIn(given: Omit<Clues, 'byReply'>): Seen {
  const { decisive, text } = given;
  const clues: Clues = { ...given, byReply: decisive === null ? null : loginByReply(decisive, text) };
  const endpoint: Endpoint = endpointIn(clues.text);
  const login = loginOf(clues);
  return {
    tls: tlsOf(clues),
    authAttempted: login.attempted,
    mechanism: mechanismOf(clues),
    authSucceeded: login.succeeded,
    host: endpoint.host,
    port: endpoint.port,
  };
}

/** Messages that come before any word of a server. */
function isUnheard(id: ReplyId): boolean {
  const { stage, outcome } = reply(id);
  return stage === 'connect' && outcome.kind === 'gate' && outcome.gate === 'endpoint';
}

/** Whether an encrypted session stood when this reply came; null where the reply says nothing about it. */
function tlsByReply(id: ReplyId): boolean | null {
  const { outcome, proves, stage } = reply(id);
  if (outcome.kind !== 'gate' || outcome.gate !== 'encryption') return null;
  // A server says so behind the handshake, a client says so where its handshake failed.
  return proves.encryption === 'tooOld' && stage !== 'connect';
}

/** A rule says yes, no, "not shown" (null), or nothing (undefined): then the next one is asked. */
interface Rule<T> {
  name: string;
  says: (clues: Clues) => T | undefined;
}

function firstSaid<T>(rules: readonly Rule<T>[], clues: Clues): T | undefined {
  for (const { says } of rules) {
    const said = says(clues);
    if (said !== undefined) return said;
  }
  return undefined;
}

const idOf = ({ decisive, message }: Clues): ReplyId | null => decisive?.reply ?? message?.reply ?? null;
const shows = (phrases: readonly Phrase[], { text }: Clues): boolean => firstIn(phrases, searched(text)) !== null;
/** Phases that a client reaches only after it greeted and decided about TLS. */
const PAST_TLS: ReadonlySet<Session['phase']> = new Set(['auth', 'mailFrom', 'rcptTo', 'data', 'done']);

const TLS_RULES: readonly Rule<boolean | null>[] = [
  {
    name: 'the reply demands TLS, or tells that it failed or is too old',
    says: (clues) => {
      const id = idOf(clues);
      return (id === null ? null : tlsByReply(id)) ?? undefined;
    },
  },
  {
    name: 'a field of the mail program, where a server was heard',
    says: ({ text, decisive, message }) => {
      const heard = decisive !== null || (message !== null && !isUnheard(message.reply));
      const field = heard ? text.match(TLS_FIELD)?.[1] : undefined;
      return field === undefined ? undefined : /^(?:yes|oui|ja|s|sim)/i.test(field);
    },
  },
  {
    name: 'the conversation or the program shows it',
    says: (clues) => (clues.session.tls === true || shows(TLS_SHOWN, clues) ? true : undefined),
  },
  {
    name: 'from EHLO to the login, the sender or the end without STARTTLS, unless another program encrypts',
    says: ({ text, session }) => {
      const left = session.visible && /(?:^|[^A-Za-z])QUIT\s{0,4}$/m.test(text);
      if (!session.fromStart || !(left || PAST_TLS.has(session.phase))) return null;
      return ENCRYPTED_ELSEWHERE.test(withoutOffers(text)) ? null : false;
    },
  },
];

const ENCRYPTED_ELSEWHERE = /(?:^|[^-\s]\s|\()STARTTLS|smtps|implicit|isSSL true|:465\b/im;
const withoutOffers = (text: string): string => text.replace(/250[- ]STARTTLS/g, '');

function tlsOf(clues: Clues): boolean | null {
  return firstSaid(TLS_RULES, clues) ?? null;
}

const NEVER_TRIED: Login = { attempted: false, succeeded: false };
const NOT_SHOWN: Login = { attempted: null, succeeded: null };

const LOGIN_RULES: readonly Rule<Login>[] = [
  { name: 'the sign-in log knows nothing of the session', says: ({ fromLog }) => (fromLog ? NOT_SHOWN : undefined) },
  {
    name: 'somebody says that it was let in',
    says: (clues) =>
      shows(LOGIN_SHOWN, clues) || clues.session.authSucceeded === true
        ? { attempted: true, succeeded: true }
        : undefined,
  },
  { name: 'the conversation holds a login', says: visibleLogin },
  {
    name: 'the reply is one to a login',
    says: ({ byReply }) => (byReply?.attempted === true ? byReply : undefined),
  },
  {
    name: 'refused at the greeting',
    says: ({ byReply, text }) => (byReply !== null && /refused to talk to me/i.test(text) ? NEVER_TRIED : undefined),
  },
  {
    name: 'the conversation shows the sender, and no login before it',
    says: ({ session: { visible, phase } }) =>
      visible && (phase === 'mailFrom' || phase === 'rcptTo' || phase === 'data') ? NEVER_TRIED : undefined,
  },
  {
    name: 'the conversation was seen from its start, and ended before a login',
    says: ({ session: { fromStart, banner, phase }, decisive }) =>
      fromStart && banner !== null && (decisive?.replyCode === '421' || phase === 'startTls') ? NEVER_TRIED : undefined,
  },
  { name: 'a token was refused, and the client gave up', says: givenUp },
  { name: 'the reply leaves it open', says: ({ byReply }) => byReply ?? undefined },
  { name: 'no connection, so no login', says: (clues) => (shows(NOT_CONNECTED, clues) ? NEVER_TRIED : undefined) },
  { name: "the client's own message", says: loginByMessage },
  {
    name: 'a conversation that broke off before the login',
    says: ({ session: { visible, banner, endsWithPrompt } }) =>
      visible && banner !== null && !endsWithPrompt ? NEVER_TRIED : undefined,
  },
];

/** The program has no token to sign in with: what it prints of the mail server says nothing of a login. */
function givenUp({ tokenRefused, byReply }: Clues): Login | undefined {
  return tokenRefused && byReply?.attempted !== true ? NEVER_TRIED : undefined;
}

function visibleLogin({ session, byReply, message, text }: Clues): Login | undefined {
  if (session.authAttempted !== true) return undefined;
  if (byReply?.succeeded === true) return { attempted: true, succeeded: true };
  const quit = /^(?:.{0,40}\W)?QUIT[\s"'}\]]{0,6}$/im.test(text);
  const failed = session.authSucceeded === false || byReply?.succeeded === false || message !== null || quit;
  return { attempted: true, succeeded: failed ? false : null };
}

function loginByMessage(clues: Clues): Login | undefined {
  const { message } = clues;
  if (message === null) return undefined;
  const noConnection = message.reply === 'cannotConnect' || message.reply === 'connectionClosed';
  if (noConnection && shows(STILL_CONNECTING, clues) && !shows(PAST_GREETING, clues)) return NEVER_TRIED;
  if (message.attempted !== undefined) return { attempted: message.attempted, succeeded: false };
  return message.reply === 'anonymousMailRefused' ? { attempted: null, succeeded: false } : NOT_SHOWN;
}

function loginOf(clues: Clues): Login {
  return firstSaid(LOGIN_RULES, clues) ?? NOT_SHOWN;
}

/** Of several names the one that stands last before the deciding reply, else the last one. */
function besideReply(names: readonly RegExpExecArray[], decisive: FoundReply | null): string | undefined {
  const before = decisive === null ? undefined : names.findLast(({ index }) => index < decisive.index);
  const match = before ?? names.at(-1);
  return match?.slice(1).find((group) => group !== undefined);
}

function mechanismOf({ text, session, decisive }: Clues): SaslMechanism | null {
  if (session.mechanism !== null) return session.mechanism;
  const named = [...text.matchAll(COMMAND_FIELD)].at(-1)?.[1] ?? besideReply([...text.matchAll(MECHANISM)], decisive);
  if (named !== undefined) return mechanismIn(`AUTH ${named}`);
  const frame = besideReply([...text.matchAll(FRAME)], decisive)?.toUpperCase();
  if (frame !== undefined)
    return mechanismIn(`AUTH ${/^X?OAUTH2$/.test(frame) ? 'XOAUTH2' : frame.replace(/CRAM_?MD5/, 'CRAM-MD5')}`);
  return /VXNlcm5hbWU6[\s\S]{0,80}UGFzc3dvcmQ6/.test(text)
    ? 'LOGIN'
    : mechanismIn(text.match(/AUTHENTICATE XOAUTH2/i)?.[0] ?? '');
}
