import { createServer, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** What a client did: the mechanism with which it signed in, and whether a message arrived over TLS. */
export interface Seen {
  mechanism: 'LOGIN' | 'XOAUTH2' | null;
  encrypted: boolean;
  delivered: boolean;
}

export interface Accepts {
  user: string;
  password: string;
  token: string;
  /** Certificate and key, PEM. */
  cert: string;
  key: string;
}

/**
 * A small submission server that answers as smtp.office365.com does: STARTTLS first, then LOGIN and XOAUTH2, then mail. It
 * accepts one user and notes what each connection did. Resolves with its port and the list of what was seen, the latest last.
 */
export function startSmtp(accepts: Accepts): Promise<{ port: number; seen: Seen[]; close: () => void }> {
  const seen: Seen[] = [];
  const server = createServer((socket) => {
    const own: Seen = { mechanism: null, encrypted: false, delivered: false };
    seen.push(own);
    talk(socket, accepts, own);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        seen,
        close: () => server.close(),
      });
    });
  });
}

const decode = (text: string): string => Buffer.from(text, 'base64').toString('utf8');

function talk(socket: Socket, accepts: Accepts, own: Seen, greet = true): void {
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  let state: 'command' | 'user' | 'password' | 'token' | 'data' = 'command';
  let user = '';
  let rest = '';
  const signIn = (good: boolean, mechanism: 'LOGIN' | 'XOAUTH2'): boolean => {
    state = 'command';
    if (good) own.mechanism = mechanism;
    return say(good ? '235 2.7.0 Authentication successful' : '535 5.7.3 Authentication unsuccessful');
  };
  const token = (blob: string): boolean =>
    signIn(decode(blob) === `user=${accepts.user}\x01auth=Bearer ${accepts.token}\x01\x01`, 'XOAUTH2');
  const command = (line: string): unknown => {
    const [word = '', argument = '', blob] = line.split(' ');
    switch (word.toUpperCase()) {
      case 'EHLO':
        say('250-localhost');
        return say(own.encrypted ? '250 AUTH LOGIN XOAUTH2' : '250 STARTTLS');
      case 'STARTTLS':
        say('220 2.0.0 SMTP server ready');
        socket.removeAllListeners('data');
        own.encrypted = true;
        return talk(
          new TLSSocket(socket, { isServer: true, cert: accepts.cert, key: accepts.key }),
          accepts,
          own,
          false,
        );
      case 'AUTH':
        if (!own.encrypted) return say('530 5.7.0 Must issue a STARTTLS command first');
        if (argument.toUpperCase() === 'XOAUTH2') {
          if (blob !== undefined) return token(blob);
          state = 'token';
          return say('334 ');
        }
        if (argument.toUpperCase() !== 'LOGIN') return say('504 5.7.4 Unrecognized authentication type');
        state = blob === undefined ? 'user' : 'password';
        user = blob === undefined ? '' : decode(blob);
        return say(blob === undefined ? '334 VXNlcm5hbWU6' : '334 UGFzc3dvcmQ6');
      case 'MAIL':
        return say(
          own.mechanism === null ? '530 5.7.57 Client not authenticated to send mail.' : '250 2.1.0 Sender OK',
        );
      case 'RCPT':
        return say('250 2.1.5 Recipient OK');
      case 'DATA':
        state = 'data';
        return say('354 Start mail input; end with <CRLF>.<CRLF>');
      case 'QUIT':
        say('221 2.0.0 Service closing transmission channel');
        return socket.end();
      default:
        return say('250 2.0.0 OK');
    }
  };
  const line = (text: string): unknown => {
    if (state === 'command') return command(text);
    if (state === 'token') return token(text);
    if (state === 'user') {
      user = decode(text);
      state = 'password';
      return say('334 UGFzc3dvcmQ6');
    }
    if (state === 'password') return signIn(user === accepts.user && decode(text) === accepts.password, 'LOGIN');
    if (text !== '.') return undefined;
    state = 'command';
    own.delivered = true;
    return say('250 2.0.0 OK <test@localhost> [Hostname=localhost]');
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    rest += chunk.toString('utf8');
    for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
      const text = rest.slice(0, end);
      rest = rest.slice(end + 2);
      line(text);
    }
  });
  if (greet) say('220 localhost Microsoft ESMTP MAIL Service ready');
}
