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

/** A session together with what is still open in it. */
interface State {
  session: Session;
  startTls: 'no' | 'asked' | 'ready';
  /** The client asked to log in, and no answer came yet. */
  authOpen: boolean;
  /** The message is on its way. */
  inData: boolean;
}

/** Follows a conversation from its first line to its last. Of several connections the last one counts. */
export function sessionOf(turns: readonly Turn[]): Session {
  const begin: State = { session: fresh(), startTls: 'no', authOpen: false, inData: false };
  return turns.reduce(step, begin).session;
}

/** The state after one line. Notes of the program change nothing. */
export function step(state: State, { by, text }: Turn): State {
  if (by === 'note') return state;
  if (by === 'client') {
    const verb = text.split(/[ :]/, 1)[0]?.toUpperCase() ?? '';
    const seen = shows(state, { visible: true });
    return COMMANDS[verb]?.(seen, text) ?? seen;
  }
  const code = text.slice(0, 3);
  const heard = shows(state, { endsWithPrompt: code === '334' });
  const answer = ANSWERS[code] ?? (/^[45]/.test(code) ? refused : null);
  return answer?.(heard, text) ?? heard;
}

type Change = (state: State, text: string) => State;

const shows = (state: State, session: Partial<Session>, open: Partial<State> = {}): State => ({
  ...state,
  ...open,
  session: { ...state.session, ...session },
});

/** After STARTTLS was answered, the client greets again: from there on the session is encrypted. */
const greets: Change = (state) =>
  state.startTls === 'ready'
    ? shows(state, { fromStart: true, phase: 'greeting', tls: true }, { startTls: 'no' })
    : shows(state, { fromStart: true, phase: 'greeting' });
const sendsMessage: Change = (state) => shows(state, { phase: 'data' }, { inData: true });

const COMMANDS: Readonly<Record<string, Change>> = {
  EHLO: greets,
  HELO: greets,
  LHLO: greets,
  STARTTLS: (state) => shows(state, { phase: 'startTls' }, { startTls: 'asked' }),
  AUTH: (state, text) => {
    const mechanism = mechanismIn(text) ?? state.session.mechanism;
    return shows(state, { authAttempted: true, authSucceeded: null, mechanism, phase: 'auth' }, { authOpen: true });
  },
  MAIL: (state, text) => (/^MAIL FROM/i.test(text) ? shows(state, { phase: 'mailFrom' }) : state),
  RCPT: (state, text) => (/^RCPT TO/i.test(text) ? shows(state, { phase: 'rcptTo' }) : state),
  DATA: sendsMessage,
  BDAT: sendsMessage,
};

const ANSWERS: Readonly<Record<string, Change>> = {
  '220': (state, text) => {
    const tlsReady = /(?:ready|go ahead|begin|start).{0,12}tls|server ready|tls (?:go|ready)/i.test(text);
    if (state.startTls === 'asked' || tlsReady) return shows(state, {}, { startTls: 'ready' });
    const session = state.session.visible ? restarted(state.session) : state.session;
    const banner = nameIn(text.slice(4)) ?? session.banner;
    return shows(state, { ...session, banner, phase: 'greeting' }, { startTls: 'no', authOpen: false });
  },
  '235': (state) =>
    shows(state, { authAttempted: true, authSucceeded: true, endsWithPrompt: false }, { authOpen: false }),
  '250': (state, text) => {
    const offered = offeredIn(text);
    const told = offered === null ? state : shows(state, { offered });
    if (/^250[- ][\w.-]+ (?:Hello|Aloha|at your service|greets)/i.test(text)) {
      const banner = nameIn(text.slice(4)) ?? state.session.banner;
      // A server names itself again only after TLS has begun, or for a new connection.
      return shows(told, state.startTls === 'ready' ? { banner, tls: true } : { banner });
    }
    return state.inData ? shows(told, { accepted: true, phase: 'done' }, { inData: false }) : told;
  },
  '334': (state, text) => {
    const mechanism = state.session.mechanism ?? (/VXNlc|UGFzc3/i.test(text) ? 'LOGIN' : null);
    return shows(state, { authAttempted: true, mechanism }, { authOpen: true });
  },
};

/** A refusal of the login while one is open; else of the message, if that is on its way. */
const refused: Change = (state) =>
  state.authOpen
    ? shows(state, { authSucceeded: false, phase: 'auth' }, { authOpen: false })
    : shows(state, {}, { inData: false });

/** The mechanisms in a server's answer to EHLO. */
function offeredIn(text: string): string[] | null {
  const names =
    text.match(/(?:^|250[- ])AUTH[ =]([A-Z0-9][A-Z0-9 _-]{2,120}?)(?=250[- ]|$|\s*$)/)?.[1] ??
    (/^250[- ]AUTH[ =]/.test(text) ? text.slice(9) : null);
  return names === null ? null : names.trim().split(/\s+/);
}

/** A new connection: what was true of the one before counts no longer, save what the program itself never repeats. */
function restarted({ authAttempted, authSucceeded, mechanism }: Session): Session {
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
