import type { Turn } from './dialogue.ts';

export type SaslMechanism =
  | 'LOGIN'
  | 'PLAIN'
  | 'XOAUTH2'
  | 'OAUTHBEARER'
  | 'CRAM-MD5'
  | 'DIGEST-MD5'
  | 'NTLM'
  | 'GSSAPI'
  | 'EXTERNAL';

/** How far a session came. */
export type Phase = 'connect' | 'greeting' | 'startTls' | 'auth' | 'mailFrom' | 'rcptTo' | 'data' | 'done';

/** What a text shows of the session. Null: it doesn't show it. */
export interface Session {
  tls: boolean | null;
  authAttempted: boolean | null;
  mechanism: SaslMechanism | null;
  /** Mechanisms that the server offered last. */
  offered: readonly string[] | null;
  authSucceeded: boolean | null;
  /** The server took the message. */
  accepted: boolean;
  /** The server that greeted or answered EHLO. */
  banner: string | null;
  /** The phase in which the last refusal came, or the last phase that is visible. */
  phase: Phase | null;
  /** The conversation shows the client's EHLO, so that what is missing did not happen. */
  fromStart: boolean;
  /** Commands of a client are visible. */
  visible: boolean;
  /** The last thing the server said is a prompt for credentials. */
  endsWithPrompt: boolean;
}

/** Follows a conversation from its first line to its last. Of several connections the last one counts. */
export function sessionOf(turns: readonly Turn[]): Session {
  const session = fresh();
  let startTls: 'no' | 'asked' | 'ready' | 'done' = 'no';
  let inData = false;
  let authOpen = false;
  for (const { by, text } of turns) {
    const code = by === 'server' ? text.slice(0, 3) : '';
    if (by === 'client') {
      const verb = text.split(/[ :]/, 1)[0]?.toUpperCase() ?? '';
      session.visible = true;
      if (verb === 'EHLO' || verb === 'HELO' || verb === 'LHLO') {
        if (startTls === 'ready') {
          startTls = 'done';
          session.tls = true;
        }
        session.fromStart = true;
        session.phase = 'greeting';
      } else if (verb === 'STARTTLS') {
        startTls = 'asked';
        session.phase = 'startTls';
      } else if (verb === 'AUTH') {
        session.authAttempted = true;
        session.authSucceeded = null;
        session.mechanism = mechanismIn(text) ?? session.mechanism;
        session.phase = 'auth';
        authOpen = true;
      } else if (/^MAIL FROM/i.test(text)) session.phase = 'mailFrom';
      else if (/^RCPT TO/i.test(text)) session.phase = 'rcptTo';
      else if (verb === 'DATA' || verb === 'BDAT') {
        session.phase = 'data';
        inData = true;
      }
      continue;
    }
    if (by === 'note') continue;
    session.endsWithPrompt = code === '334';
    if (code === '220') {
      if (startTls === 'asked' || /(?:ready|go ahead|begin|start).{0,12}tls|server ready|tls (?:go|ready)/i.test(text))
        startTls = 'ready';
      else {
        if (session.visible) Object.assign(session, restarted(session));
        startTls = 'no';
        session.banner = nameIn(text.slice(4)) ?? session.banner;
        session.phase = 'greeting';
        authOpen = false;
      }
    } else if (code === '250' && /^250[- ][\w.-]+ (?:Hello|Aloha|at your service|greets)/i.test(text)) {
      session.banner = nameIn(text.slice(4)) ?? session.banner;
      // A server names itself again only after TLS has begun, or for a new connection.
      if (startTls === 'ready') session.tls = true;
    } else if (code === '334') {
      session.authAttempted = true;
      session.mechanism ??= /VXNlc|UGFzc3/i.test(text) ? 'LOGIN' : null;
      authOpen = true;
    } else if (code === '235') {
      session.authAttempted = true;
      session.authSucceeded = true;
      session.endsWithPrompt = false;
      authOpen = false;
    } else if (authOpen && /^[45]/.test(code)) {
      session.authSucceeded = false;
      session.phase = 'auth';
      authOpen = false;
    } else if (inData && code === '250') {
      session.accepted = true;
      session.phase = 'done';
      inData = false;
    } else if (inData && /^[45]/.test(code)) inData = false;
    const offered = text.match(/(?:^|250[- ])AUTH[ =]([A-Z0-9][A-Z0-9 _-]{2,120}?)(?=250[- ]|$|\s*$)/)?.[1];
    if (code === '250' && offered !== undefined) session.offered = offered.trim().split(/\s+/);
    else if (code === '250' && /^250[- ]AUTH[ =]/.test(text)) session.offered = text.slice(9).trim().split(/\s+/);
  }
  return session;
}

/** A new connection: what was true of the one before counts no longer, save what the program itself never repeats. */
function restarted(before: Session): Partial<Session> {
  const { authAttempted, authSucceeded, mechanism } = before;
  return { ...fresh(), authAttempted, authSucceeded, mechanism, visible: true };
}

function fresh(): Session {
  return {
    tls: null,
    authAttempted: null,
    mechanism: null,
    offered: null,
    authSucceeded: null,
    accepted: false,
    banner: null,
    phase: null,
    fromStart: false,
    visible: false,
    endsWithPrompt: false,
  };
}

const NAMES: readonly SaslMechanism[] = [
  'LOGIN',
  'PLAIN',
  'XOAUTH2',
  'OAUTHBEARER',
  'CRAM-MD5',
  'DIGEST-MD5',
  'NTLM',
  'GSSAPI',
  'EXTERNAL',
];

/** The mechanism in `AUTH LOGIN` and the like, in any case. */
export function mechanismIn(text: string): SaslMechanism | null {
  const name = text.match(/\bAUTH(?:ENTICATE)?[ =:]{1,3}["']?([A-Z0-9-]{4,12})/i)?.[1]?.toUpperCase();
  return NAMES.find((known) => known === name) ?? null;
}

function nameIn(text: string): string | null {
  return text.match(/^-?\s?([A-Za-z0-9*-]{1,63}(?:\.[A-Za-z0-9*-]{1,63}){0,8})/)?.[1]?.toLowerCase() ?? null;
}
