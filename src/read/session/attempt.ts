import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import type { ClientMessage } from '../replies/client-messages.ts';
import type { FoundReply } from '../replies/find-replies.ts';
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
  /** A token was asked for and refused: no mail server was reached. */
  tokenRefused: boolean;
  /** The text is an entry of the sign-in log. */
  fromLog: boolean;
}

/** Words of clients that say: this session is encrypted. */
const TLS_SHOWN =
  /TLSSocket[.\s]|Connection (?:secured|upgraded|encrypted)|connection encrypted|=== TLS started|TLS started with cipher|(?:SSL|TLS) connection using|(?:Trusted|Anonymous|Untrusted|Verified) TLS connection established|TLS session parameters|\bX=TLS|starttls=1\b|Switching to TLS|SSL-Session:|verify return:|openssl s_client|TLS handshake (?:complete|successful|done)|Negotiated TLS|Cipher is (?!\(NONE\))|with cipher [A-Z]|tls_version=TLS|TLS negotiated|ssl-handshake completed|Secure channel (?:opened|established)|SslStream#\d+::\.?AuthenticateAsClient|(?:^|\s)(?:<~|~>)[* ]/m;
/** Fields of mail programs that say whether the failed session was encrypted. */
const TLS_FIELD =
  /(?:Secure|Sécurisé|Sicher|Gesichert|Seguro|Protetto|Beveiligd)[e ]{0,2} ?\(SSL\) ?: ?(Yes|Oui|Ja|Sí|Si|Sim|No|Non|Nein|Não|Nee)/i;
const LOGIN_SHOWN =
  /login success|logged in (?:ok|success)|(?<!be )authenticated successfully|User "[^"\n]{1,200}" authenticated|Authentication succeeded/i;
/** A mechanism in a field, a message or a stack frame of a client. */
const MECHANISM =
  /(?:command["']?: ?["']?AUTH|(?<!\d{3}[- ])AUTH|Authenticator|\(method|auth(?:entication)? method:?|mechanism:?|SMTP::Auth|SaslMechanism|_actionAUTH_?|using)\s?["']?(LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM|OAUTHBEARER)\b(?! XOAUTH2)(?!["'],)(?! LOGIN)(?! PLAIN)/gi;
/** The field in which Node and others keep the command that failed. */
const COMMAND_FIELD = /command["']?\s?[:=]\s?["']?AUTH (LOGIN|PLAIN|XOAUTH2|CRAM-MD5|NTLM|OAUTHBEARER)\b/gi;
/** Names of methods and types in stack frames and messages: `loginAuth`, `OAuth2Authenticator`, `auth_plain`. Not a call that was pasted. */
const FRAME =
  /(?:_actionAUTH_|SaslMechanism|SaslClient|auth_)(LOGIN|PLAIN|XOAUTH2|OAUTH2|CRAM_?MD5|NTLM)|(?<![A-Za-z])(?:smtp)?(LOGIN|PLAIN|X?OAUTH2|CRAM_?MD5|NTLM)(?:_?(?:Auth|Authenticator|Authentication|SaslClient|SaslMechanism|Mechanism))\b(?!\(["'\w]|["']?\s{0,3}(?::=|[:=]\s{0,3}(?:["'{]|true|false|yes|no)))|Invalid (XOAUTH2) auth data/gi;

export function seenIn(clues: Clues): Seen {
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
  const { outcome, proves } = reply(id);
  if (outcome.kind !== 'gate' || outcome.gate !== 'encryption') return null;
  return proves.encryption === 'tooOld';
}

function tlsOf({ text, session, decisive, message }: Clues): boolean | null {
  const id = decisive?.reply ?? message?.reply ?? null;
  const byReply = id === null ? null : tlsByReply(id);
  if (byReply !== null) return byReply;
  const heard = decisive !== null || (message !== null && !isUnheard(message.reply));
  const field = heard ? text.match(TLS_FIELD)?.[1] : undefined;
  if (field !== undefined) return /^(?:yes|oui|ja|s|sim)/i.test(field);
  if (session.tls === true || TLS_SHOWN.test(text.replace(/\n/g, ' '))) return true;
  const left = session.visible && session.fromStart && /(?:^|[^A-Za-z])QUIT\s{0,4}$/m.test(text);
  const went =
    left ||
    session.phase === 'auth' ||
    session.phase === 'mailFrom' ||
    session.phase === 'rcptTo' ||
    session.phase === 'data' ||
    session.phase === 'done';
  // From EHLO to the login or the sender without STARTTLS: there was none, unless another program encrypts.
  return session.fromStart &&
    went &&
    !/(?:^|[^-\s]\s|\()STARTTLS|smtps|implicit|isSSL true|:465\b/im.test(withoutOffers(text))
    ? false
    : null;
}

const withoutOffers = (text: string): string => text.replace(/250[- ]STARTTLS/g, '');

/** The client says that it has no connection. */
const NOT_CONNECTED =
  /ServiceNotConnected|please run connect\(\) first|(?:client|transport|session|socket) (?:is|was) not (?:yet )?connected|refused to talk to me|not connected to (?:the |an? )?(?:smtp |mail )?(?:server|host)/i;
/** Stack frames of clients that were still waiting for the greeting. */
const CONNECTING =
  /command["']?\s?[:=]\s?["']?CONN\b|_actionGreeting|= self\.connect\(|\.openServer\(|SmtpConnection\.GetConnection|SmtpTransport\.GetConnection|\btcp_socket\b/;
const LATER =
  /(?:Auth|EHello|Hello|StartTls|Mail|Recipient|Data)Command\.|\bin (?:login|auth|auth_\w{1,12}|sendmail|starttls|ehlo)\b/;

function loginOf(clues: Clues): Login {
  const { text, session, decisive, message, tokenRefused, fromLog } = clues;
  if (fromLog) return { attempted: null, succeeded: null };
  if (LOGIN_SHOWN.test(text) || session.authSucceeded === true) return { attempted: true, succeeded: true };
  const byReply = decisive === null ? null : loginByReply(decisive, text);
  if (session.authAttempted === true) {
    const quit = /^(?:.{0,40}\W)?QUIT[\s"'}\]]{0,6}$/im.test(text);
    const failed = session.authSucceeded === false || byReply?.succeeded === false || message !== null || quit;
    return { attempted: true, succeeded: byReply?.succeeded === true ? true : failed ? false : null };
  }
  if (byReply?.attempted === true) return byReply;
  if (byReply !== null && /refused to talk to me/i.test(text)) return { attempted: false, succeeded: false };
  // The conversation shows the sender, and no login before it.
  const passed = session.phase === 'mailFrom' || session.phase === 'rcptTo' || session.phase === 'data';
  if (session.visible && passed) return { attempted: false, succeeded: false };
  if (byReply !== null) return byReply;
  if (tokenRefused) return { attempted: false, succeeded: false };
  if (NOT_CONNECTED.test(text)) return { attempted: false, succeeded: false };
  if (message !== null) {
    if (
      (message.reply === 'cannotConnect' || message.reply === 'connectionDropped') &&
      CONNECTING.test(text) &&
      !LATER.test(text)
    )
      return { attempted: false, succeeded: false };
    if (message.attempted !== undefined) return { attempted: message.attempted, succeeded: false };
    return message.reply === 'anonymousMailRefused'
      ? { attempted: null, succeeded: false }
      : { attempted: null, succeeded: null };
  }
  const aborted = session.visible && session.banner !== null && !session.endsWithPrompt;
  return aborted ? { attempted: false, succeeded: false } : { attempted: null, succeeded: null };
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
