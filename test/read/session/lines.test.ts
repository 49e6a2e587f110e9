import { describe, expect, test } from 'vitest';
import { clientIn } from '../../../src/read/session/client-in.ts';
import { turnsIn } from '../../../src/read/session/dialogue.ts';
import { saidOn } from '../../../src/read/session/lines.ts';
import { mechanismIn, sessionOf } from '../../../src/read/session/smtp-session.ts';

/** Who says what on a line; `*` where a mark stood beside it. */
const said = (line: string): string | null => {
  const found = saidOn(line);
  return found === null ? null : `${found.by}${found.marked ? '*' : ''}: ${found.text}`;
};

describe('what loggers put before a line is left out', () => {
  test.each([
    '12 ',
    '12. ',
    '12) ',
    '  12:   ',
    'app-1.log | ',
    'app |',
    '| ',
    'Nov 20 08:15:02 host postfix/smtp[123]: ',
    'Nov  2 08:15:02 postfix/smtp: ',
    '2026-11-20T08:15:02Z ',
    '2026-11-20T08:15:02.417+01:00 ',
    '2026/11/20 08:15 ',
    '[2026-11-20 08:15:02,417] ',
    '(2026.11.20 08:15:02) | ',
    '2026-11-20 08:15:02 - ',
    '  2026-11-20 08:15:02 | ',
    '08:15:02 ',
    '  08:15:02.417 ',
    '[08:15:02] - ',
    '(08:15:02,417) ',
    '08:15:02:417 | ',
    '[smtp] ',
    '[smtp-client 7]',
    '  [smtp] ',
    '{mail.c:123} ',
    '  {mail.c:7}',
    'DEBUG: ',
    '  INFO - ',
    'WARN ',
    'WARNING | ',
    'NOTICE: ',
    'TRACE:',
    'D ',
    '- ',
    ': ',
    '{"log":"',
    '  {"msg": "',
    '2026-11-20 08:15:02 [main] DEBUG - [smtp] ',
  ])('%j', (prefix) => {
    expect(said(`${prefix}EHLO scanner`)).toBe('client: EHLO scanner');
    expect(said(`${prefix}250-SIZE 157286400`)).toBe('server: 250-SIZE 157286400');
  });

  test.each([
    ['x | EHLO scanner   |  ', 'client: EHLO scanner'],
    ['{"log":"EHLO scanner\\n","stream":"stdout","time":"2026"}', 'client: EHLO scanner'],
    ['{"log":"EHLO scanner\\n" "time":"2026"}', 'client: EHLO scanner'],
    ['we send 12 EHLO scanner', null],
    ['at 2026-11-20 08:15:02 EHLO scanner', null],
    ['mail {mail.c:7} EHLO scanner', null],
    ['we got {"log":"EHLO scanner"', null],
  ])('%j: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });
});

describe('a command, and a reply', () => {
  test.each<[string, string | null]>([
    ['EHLO', 'client: EHLO'],
    ['EHLOscanner', 'client: EHLOscanner'],
    ['HELO', 'client: HELO'],
    ['lhlo x', 'client: lhlo x'],
    ['STARTTLS', 'client: STARTTLS'],
    ['STARTTLS is offered', null],
    ['MAIL FROM: <a@b>', 'client: MAIL FROM: <a@b>'],
    ['MAIL FROM:a@b', 'client: MAIL FROM:a@b'],
    ['MAIL FROM: a@b', null],
    ['RCPT TO: <a@b>', 'client: RCPT TO: <a@b>'],
    ['RCPT TO:a@b', 'client: RCPT TO:a@b'],
    ['RCPT TO: a@b', null],
    ['DATA', 'client: DATA'],
    ['DATA loss', null],
    ['BDAT 86 LAST', 'client: BDAT 86 LAST'],
    ['BDAT x', null],
    ['QUIT', 'client: QUIT'],
    ['QUIT now', null],
    ['RSET', 'client: RSET'],
    ['RSET it', null],
    ['NOOP', 'client: NOOP'],
    ['NOOP it', null],
    ['. ', 'client: .'],
    ['x.', null],
    ['AUTH LOGIN', 'client: AUTH LOGIN'],
    ['AUTH PLAIN ********', 'client: AUTH PLAIN ********'],
    ['AUTH PLAIN [hidden by the log]', 'client: AUTH PLAIN [hidden by the log]'],
    ['AUTH PLAIN <some credential>', 'client: AUTH PLAIN <some credential>'],
    ['AUTH PLAIN AHg= and', null],
    ['AUTH LOGIN PLAIN', null],
    ['AUTH SOMETHING', null],
    // A bare number says more, or is one of a server alone.
    ['220 mx ESMTP', 'server: 220 mx ESMTP'],
    ['220 volts', null],
    ['221 bye', 'server: 221 bye'],
    ['221-bye', 'server: 221-bye'],
    ['235-ok', 'server: 235-ok'],
    ['334', 'server: 334'],
    ['354 go', 'server: 354 go'],
    ['354-go', 'server: 354-go'],
    ['550 #5.7.1 no', 'server: 550 #5.7.1 no'],
    ['550 No', 'server: 550 No'],
    ['550 123', null],
    ['560 No', null],
    ['250', null],
  ])('%j: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['S: 211 help', 'server*: 211 help'],
    ['S: 214 help', 'server*: 214 help'],
    ['< 250', 'server*: 250'],
    ['< 450 4.7.0 later', 'server*: 450 4.7.0 later'],
    ['< 571 no', 'server*: 571 no'],
    ['< 219 no', null],
    ['SMTP>> EHLO x', 'client*: EHLO x'],
    ['SMTP >> hidden', 'client*: hidden'],
    ['SMTP>> hidden', 'client*: hidden'],
    ['SMTP<< hello', 'server*: hello'],
    ['SMTP << hello', 'server*: hello'],
    ['SMTP Response: hello', 'server*: hello'],
    ['CLIENT->SERVER: hidden', 'client*: hidden'],
    ['SERVER->CLIENT: hello', 'server*: hello'],
    ['[tx] hidden', 'client*: hidden'],
    ['[recv]: hello', 'server*: hello'],
    ['--> hidden', 'client*: hidden'],
    ['<-- hello', 'server*: hello'],
    ['~> hidden', 'client*: hidden'],
    ['<~ hello', 'server*: hello'],
    ['  ~> hidden', null],
    ['x --> hidden', null],
    ['-> hidden', null],
    ['[tx] ', null],
    // The other side between the mark and the words.
    ['> smtp.office365.com[192.0.2.1]: EHLO x', 'client*: EHLO x'],
    ['< smtp.office365.com[2001:db8::1]:587: 250 ok', 'server*: 250 ok'],
    ['> x smtp[192.0.2.1]: EHLO x', null],
    // Quotes and line ends of a dump.
    ["send: b'EHLO x\\r\\n'", 'client*: EHLO x'],
    ['send: "EHLO x<EOL>"', 'client*: EHLO x'],
    ["reply: '250 ok", 'server*: 250 ok'],
    ["reply: 250 ok'", 'server*: 250 ok'],
    ["reply: 250 it's ok", "server*: 250 it's ok"],
    // A mark that no list holds.
    ['$ EHLO x', 'client*: EHLO x'],
    ['** EHLO x', 'client*: EHLO x'],
    ['(mail out): EHLO x', 'client*: EHLO x'],
    ['<<senden>> EHLO x', 'client*: EHLO x'],
    ['  ausgang: EHLO x', 'client*: EHLO x'],
    ['eingang: 235 ok', 'server*: 235 ok'],
    ['eingang: 221 bye', 'server*: 221 bye'],
    ['eingang: 334', 'server*: 334'],
    ['eingang: 354 go', 'server*: 354 go'],
    ['eingang: 550 No', null],
    ['eingang: x 235 ok', null],
    ['three words here: EHLO x', null],
    ['smtpclient AUTH LOGIN failed', null],
    ['smtpclient AUTH LOGIN succeeded', null],
  ])('behind a mark, %j: %s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test('a mark far to the right is none', () => {
    expect(said(`${'x'.repeat(230)} --> EHLO x`)).toBeNull();
    expect(said(`AUTH PLAIN ${'A'.repeat(3_999)}`)).not.toBeNull();
  });
});

describe('turns', () => {
  const turns = (text: string): string[] =>
    turnsIn(text).map(({ by, text: words, marked }) => `${by}${marked ? '*' : ''}: ${words}`);

  test.each([
    'c2Nhbm5lcg==',
    '   c2Nhbm5lcg==  ',
    'C> c2Nhbm5lcg',
    '********',
    '<hidden>',
    '[credentials hidden]',
    "b'c2Nhbm5lcg==\\r\\n'",
    '"c2Nhbm5lcg=="',
  ])('%j after a prompt is a credential', (line) => {
    expect(turns(`334 VXNlcm5hbWU6\n${line}`)).toEqual(['server: 334 VXNlcm5hbWU6', `client: ${line.trim()}`]);
  });

  test.each(['two words and more', 'x', '**', '<x>', 'c2Nhbm5lcmFuZG1vcmU= and', 'user@contoso.com'])(
    '%j isn’t',
    (line) => {
      expect(turns(`334 VXNlcm5hbWU6\n${line}`)).toEqual(['server: 334 VXNlcm5hbWU6']);
    },
  );

  test('a prompt asks for two at most, and AUTH for one', () => {
    expect(turns('334 x\nQUFB\nQUFB\nQUFB')).toEqual(['server: 334 x', 'client: QUFB', 'client: QUFB']);
    expect(turns('AUTH LOGIN\nQUFB\nQUFB')).toEqual(['client: AUTH LOGIN', 'client: QUFB']);
    expect(turns('EHLO x\nQUFB')).toEqual(['client: EHLO x']);
    expect(turns('250 AUTH LOGIN\nQUFB')).toEqual(['server: 250 AUTH LOGIN']);
    expect(turns('S: AUTH is open\nQUFB')).toEqual(['server*: AUTH is open']);
  });

  test('a reply goes on below its mark', () => {
    expect(turns('S: 250-mx\n   SIZE\n AUTH LOGIN XOAUTH2\nlower case\nPIPELINING')).toEqual([
      'server*: 250-mx',
      'server*: 250-SIZE',
      'server*: 250-AUTH LOGIN XOAUTH2',
    ]);
    expect(turns('C: NOOP\nSIZE')).toEqual(['client*: NOOP']);
    expect(turns('S: 221 bye\nSIZE')).toEqual(['server*: 221 bye']);
    expect(turns('S: 250-mx\nx SIZE')).toEqual(['server*: 250-mx']);
    expect(turns('S: 250-mx\nSIZE too much')).toEqual(['server*: 250-mx']);
  });

  test.each([
    'connected to mx',
    '  Connection established',
    '=== Connected',
    '* TLS handshake',
    'Trusted TLS connection',
    'CONNECTED(00000003)',
  ])('%j is a note', (line) => {
    expect(turns(line)).toEqual([`note: ${line.trim()}`]);
    expect(turns(`see: ${line.trim()}`)).toEqual([]);
  });
});

describe('a session', () => {
  const session = (text: string) => sessionOf(turnsIn(text));
  const HELLO = 'EHLO x\n250-mx.contoso.com Hello\n250 SIZE';

  test.each<[string, string, object]>([
    ['that a server says is ready for TLS', 'S: 220 2.0.0 Ready to start TLS\nEHLO x', { tls: true }],
    ['that a server says is ready for TLS, in other words', 'S: 220 TLS go ahead\nEHLO x', { tls: true }],
    ['whose TLS the client asked for', 'STARTTLS\nS: 220 ok\nEHLO x', { tls: true, phase: 'greeting' }],
    [
      'whose server names itself after TLS',
      `STARTTLS\nS: 220 ok\n250-mx.contoso.com Hello`,
      { tls: true, banner: 'mx.contoso.com' },
    ],
    ['whose server names itself without', HELLO, { tls: null, banner: 'mx.contoso.com' }],
    ['whose server is at your service', 'S: 250 mx.contoso.com at your service', { banner: 'mx.contoso.com' }],
    ['whose server only says hello', 'S: 250 Hello', { banner: null }],
    ['whose greeting was in a message', 'S: 250 2.1.0 mx.contoso.com Hello', { banner: null }],
    ['that greets twice', `STARTTLS\nS: 220 ok\n${HELLO}\nEHLO x`, { tls: true }],
    [
      'whose message isn’t yet taken',
      `${HELLO}\nDATA\n354 go\n.\n250 2.0.0 OK\nMAIL FROM:<a@b>\n250 2.1.0 ok`,
      { accepted: true, phase: 'mailFrom' },
    ],
    [
      'whose login is refused, then its sender',
      `${HELLO}\nAUTH LOGIN\n535 5.7.3 no\nMAIL FROM:<a@b>\n530 5.7.57 no`,
      { authSucceeded: false, phase: 'mailFrom' },
    ],
    [
      'whose login is taken, its sender refused',
      `${HELLO}\nAUTH LOGIN\n235 2.7.0 ok\nMAIL FROM:<a@b>\n550 5.7.60 no`,
      { authSucceeded: true, phase: 'mailFrom' },
    ],
    [
      'that is greeted with an open login',
      `${HELLO}\nAUTH LOGIN\n220 mx2.contoso.com ESMTP\n550 5.7.1 no`,
      { authSucceeded: null },
    ],
    ['of notes', 'Connected to mx.contoso.com', { visible: false, phase: null }],
    ['whose prompts show no mechanism', 'S: 334 abc', { authAttempted: true, mechanism: null }],
    ['whose prompt is that of LOGIN', 'S: 334 UGFzc3dvcmQ6', { mechanism: 'LOGIN' }],
    ['that comes with an empty name', 'S: 220 -mx.contoso.com ESMTP', { banner: 'mx.contoso.com' }],
  ])('%s', (_, text, shown) => {
    expect(session(text)).toMatchObject(shown);
  });

  test.each<[string, string[] | null]>([
    ['250-AUTH LOGIN XOAUTH2', ['LOGIN', 'XOAUTH2']],
    ['250 AUTH=LOGIN  PLAIN', ['LOGIN', 'PLAIN']],
    ['250 AUTH LOGIN ', ['LOGIN']],
    ['250-SIZE 1 250-AUTH LOGIN 250 OK', ['LOGIN']],
    ['250-AUTH login', ['login']],
    ['250 AUTHORITY', null],
    ['250-x 250-AUTH login', null],
    ['250 SIZE', null],
  ])('%s offers %j', (line, offered) => {
    expect(session(`S: ${line}`).offered).toEqual(offered);
  });

  test.each([
    ['AUTH OAUTHBEARER', 'OAUTHBEARER'],
    ['AUTH DIGEST-MD5', 'DIGEST-MD5'],
    ['AUTH GSSAPI', 'GSSAPI'],
    ['AUTH EXTERNAL', 'EXTERNAL'],
    ['AUTH: "NTLM"', 'NTLM'],
    ['AUTH', null],
  ])('%s is %s', (text, mechanism) => {
    expect(mechanismIn(text)).toBe(mechanism);
  });
});

describe('the line that names a client', () => {
  test.each<[string, string[]]>([
    ['one\nsent by PHPMailer 6.9\nthree', ['sent by PHPMailer 6.9']],
    ['PHPMailer', ['PHPMailer']],
    [`${'a '.repeat(100)}PHPMailer ${'b '.repeat(100)}`, [`${'a '.repeat(40)}PHPMailer ${'b '.repeat(35)}`.trim()]],
    ['nothing', []],
  ])('%j', (text, words) => {
    expect(clientIn(text).map((found) => [found.fact, found.origin, found.words])).toEqual(
      words.map((line) => ['client', 'transcript', line]),
    );
  });
});
