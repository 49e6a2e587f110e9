import { describe, expect, test } from 'vitest';
import { dialogueOf, turnsIn } from '../../../src/read/session/dialogue.ts';
import { saidOn } from '../../../src/read/session/lines.ts';
import { mechanismIn, type Session, sessionOf } from '../../../src/read/session/smtp-session.ts';

describe('a line of a log', () => {
  test.each<[string, 'client' | 'server', string]>([
    ['EHLO scanner', 'client', 'EHLO scanner'],
    ['AUTH LOGIN', 'client', 'AUTH LOGIN'],
    ['MAIL FROM:<a@contoso.com>', 'client', 'MAIL FROM:<a@contoso.com>'],
    ['.', 'client', '.'],
    ['220 mx.contoso.com ESMTP', 'server', '220 mx.contoso.com ESMTP'],
    ['334 VXNlcm5hbWU6', 'server', '334 VXNlcm5hbWU6'],
    ['535 5.7.3 Authentication unsuccessful', 'server', '535 5.7.3 Authentication unsuccessful'],
    // What loggers put before it.
    ['12: EHLO scanner', 'client', 'EHLO scanner'],
    ['app_1  | 250-SIZE 157286400', 'server', '250-SIZE 157286400'],
    ['Nov 20 08:15:02 host app[123]: 235 2.7.0 ok', 'server', '235 2.7.0 ok'],
    ['2026-11-20T08:15:02.417Z INFO  STARTTLS', 'client', 'STARTTLS'],
    ['[08:15:02] [smtp] DATA', 'client', 'DATA'],
    ['{"log":"EHLO scanner\\n","stream":"stdout"}', 'client', 'EHLO scanner'],
    ["b'235 2.7.0 ok\\r\\n'", 'server', '235 2.7.0 ok'],
    // Marks of direction.
    ['CLIENT -> SERVER: EHLO scanner', 'client', 'EHLO scanner'],
    ['SERVER -> CLIENT: 220 ready', 'server', '220 ready'],
    ['C: QUIT', 'client', 'QUIT'],
    ['S: 250 ok', 'server', '250 ok'],
    ['<~  250-SIZE', 'server', '250-SIZE'],
    ['-> RSET', 'client', 'RSET'],
    ['=> AUTH PLAIN', 'client', 'AUTH PLAIN'],
    ['> host[192.0.2.1]:587: EHLO scanner', 'client', 'EHLO scanner'],
    ["send: 'ehlo scanner\\r\\n'", 'client', 'ehlo scanner'],
    ["reply: b'250-SIZE 157286400\\r\\n'", 'server', '250-SIZE 157286400'],
    // What an explicit mark introduces counts whatever it says.
    ['CLIENT -> SERVER: c2Nhbm5lcg==', 'client', 'c2Nhbm5lcg=='],
    ['S: hello there', 'server', 'hello there'],
    ['SMTP Send: [credentials hidden]', 'client', '[credentials hidden]'],
    // A mark that no list holds.
    ['OUT: EHLO scanner', 'client', 'EHLO scanner'],
    ['gelesen: 250 2.0.0 ok', 'server', '250 2.0.0 ok'],
  ])('%j is said by the %s: %j', (line, by, text) => {
    expect(saidOn(line)).toMatchObject({ by, text });
  });

  test.each([
    'an error: 535 is a number',
    'we send mail from here',
    'AUTH LOGIN XOAUTH2',
    'auth_methods: AUTH PLAIN LOGIN',
    'Error 550 5.7.1 not allowed by me',
    '42',
    '',
    'hello -> world',
    'C: ',
  ])('%j is no part of a dialogue', (line) => {
    expect(saidOn(line)).toBeNull();
  });

  test('that is very long is looked at in its beginning', () => {
    expect(saidOn(`AUTH PLAIN ${'A'.repeat(3_000)}`)?.by).toBe('client');
    expect(saidOn(`${' '.repeat(7_000)}EHLO scanner`)).toBeNull();
  });

  test('marked or bare is told apart', () => {
    expect([saidOn('C: QUIT')?.marked, saidOn('QUIT')?.marked]).toEqual([true, false]);
  });
});

describe('turns', () => {
  const turns = (text: string): string[] => turnsIn(text).map(({ by, text: said, line }) => `${line} ${by}: ${said}`);

  test('after a prompt a line that could be a credential is the client’s', () => {
    expect(turns('334 VXNlcm5hbWU6\nc2Nhbm5lcg==\n334 UGFzc3dvcmQ6\nSHVudGVyMg==\n535 5.7.3 no')).toEqual([
      '0 server: 334 VXNlcm5hbWU6',
      '1 client: c2Nhbm5lcg==',
      '2 server: 334 UGFzc3dvcmQ6',
      '3 client: SHVudGVyMg==',
      '4 server: 535 5.7.3 no',
    ]);
    expect(turns('250 2.0.0 ok\nc2Nhbm5lcg==')).toEqual(['0 server: 250 2.0.0 ok']);
  });

  test('a reply of several lines goes on below its mark', () => {
    expect(turns('S: 250-mx.contoso.com\nSIZE 157286400\nAUTH LOGIN XOAUTH2\nand more')).toEqual([
      '0 server: 250-mx.contoso.com',
      '1 server: 250-SIZE 157286400',
      '2 server: 250-AUTH LOGIN XOAUTH2',
    ]);
    expect(turns('250-mx.contoso.com\nSIZE 157286400')).toEqual(['0 server: 250-mx.contoso.com']);
    expect(turns('S: 250-mx.contoso.com\n\nSIZE 157286400')).toEqual(['0 server: 250-mx.contoso.com']);
  });

  test('the program’s own words are notes', () => {
    expect(turns('Connecting to smtp.contoso.com\n* TLS 1.3 connection\nhello')).toEqual([
      '0 note: Connecting to smtp.contoso.com',
      '1 note: * TLS 1.3 connection',
    ]);
  });

  test('make a dialogue from three on, with a word of the client', () => {
    const dialogue = (text: string, failed: number[] = []) =>
      dialogueOf(turnsIn(text), new Set(failed), (words) => words as never);
    expect(dialogue('EHLO a\n250 2.0.0 ok')).toBeNull();
    expect(dialogue('220 mx.contoso.com ESMTP\n250 2.0.0 ok\n250 2.0.0 ok')).toBeNull();
    expect(dialogue('EHLO a\n250 2.0.0 ok\nQUIT\n421 4.7.0 bye', [2])?.lines).toEqual([
      { by: 'client', text: 'EHLO a' },
      { by: 'server', text: '250 2.0.0 ok' },
      { by: 'client', text: 'QUIT', failed: true },
      { by: 'server', text: '421 4.7.0 bye', failed: true },
    ]);
  });
});

describe('a session', () => {
  const of = (text: string): Session => sessionOf(turnsIn(text));
  const GREETED = '220 mx.contoso.com Microsoft ESMTP\nEHLO scanner\n250-mx.contoso.com Hello\n250-STARTTLS\n250 SIZE';
  const SECURED = `${GREETED}\nSTARTTLS\n220 2.0.0 SMTP server ready\nEHLO scanner\n250-mx.contoso.com Hello\n250-AUTH LOGIN XOAUTH2\n250 SIZE`;
  const LOGIN = `${SECURED}\nAUTH LOGIN\n334 VXNlcm5hbWU6`;

  test.each<[string, string, Partial<Session>]>([
    [
      'that only greets',
      GREETED,
      { tls: null, phase: 'greeting', banner: 'mx.contoso.com', fromStart: true, visible: true, offered: null },
    ],
    [
      'that a server alone shows',
      '220 mx.contoso.com ESMTP',
      { banner: 'mx.contoso.com', phase: 'greeting', visible: false, fromStart: false },
    ],
    ['that asks for TLS', `${GREETED}\nSTARTTLS`, { tls: null, phase: 'startTls' }],
    ['that is refused TLS', `${GREETED}\nSTARTTLS\n454 4.7.0 TLS not available`, { tls: null, phase: 'startTls' }],
    [
      'that is encrypted',
      SECURED,
      { tls: true, phase: 'greeting', offered: ['LOGIN', 'XOAUTH2'], authAttempted: null },
    ],
    [
      'that logs in',
      LOGIN,
      { authAttempted: true, authSucceeded: null, mechanism: 'LOGIN', phase: 'auth', endsWithPrompt: true },
    ],
    ['that is let in', `${LOGIN}\nc2Nhbm5lcg==\n235 2.7.0 ok`, { authSucceeded: true, endsWithPrompt: false }],
    [
      'that is refused',
      `${LOGIN}\nc2Nhbm5lcg==\n535 5.7.3 no`,
      { authSucceeded: false, phase: 'auth', endsWithPrompt: false },
    ],
    [
      'whose login is shown by its prompts alone',
      '334 VXNlcm5hbWU6\n334 UGFzc3dvcmQ6\n535 5.7.3 no',
      { authAttempted: true, authSucceeded: false, mechanism: 'LOGIN' },
    ],
    ['whose prompt says nothing', '334 \nAUTH XOAUTH2', { authAttempted: true, mechanism: 'XOAUTH2' }],
    [
      'whose sender is refused',
      `${GREETED}\nMAIL FROM:<a@contoso.com>\n530 5.7.57 no`,
      { authSucceeded: null, authAttempted: null, phase: 'mailFrom', accepted: false },
    ],
    [
      'whose recipient is refused',
      `${GREETED}\nMAIL FROM:<a@contoso.com>\n250 2.1.0 ok\nRCPT TO:<b@contoso.com>\n550 5.7.54 no`,
      { phase: 'rcptTo', accepted: false },
    ],
    ['whose message is taken', `${GREETED}\nDATA\n354 go ahead\n.\n250 2.0.0 OK`, { phase: 'done', accepted: true }],
    [
      'whose message is refused',
      `${GREETED}\nDATA\n354 go ahead\n.\n554 5.2.252 no\nRSET\n250 2.0.0 ok`,
      { phase: 'data', accepted: false },
    ],
    [
      'whose sender alone is taken',
      `${GREETED}\nMAIL FROM:<a@contoso.com>\n250 2.1.0 ok`,
      { phase: 'mailFrom', accepted: false },
    ],
    [
      'that asks for a mechanism again',
      `${LOGIN}\nx2Nhbm5lcg==\n535 5.7.3 no\nAUTH XOAUTH2`,
      { authSucceeded: null, mechanism: 'XOAUTH2' },
    ],
    // Of several connections the last one counts; that the program logged in it says once.
    [
      'that begins again',
      `${LOGIN}\nc2Nhbm5lcg==\n535 5.7.3 no\n220 other.contoso.com ESMTP`,
      {
        banner: 'other.contoso.com',
        tls: null,
        offered: null,
        fromStart: false,
        phase: 'greeting',
        authSucceeded: false,
        mechanism: 'LOGIN',
        visible: true,
      },
    ],
  ])('%s', (_, text, shown) => {
    expect(of(text)).toMatchObject(shown);
  });

  test('of nothing shows nothing', () => {
    const { accepted, fromStart, visible, endsWithPrompt, ...rest } = of('hello');
    expect([accepted, fromStart, visible, endsWithPrompt]).toEqual([false, false, false, false]);
    expect(Object.values(rest).every((value) => value === null)).toBe(true);
  });

  test.each([
    ['AUTH LOGIN', 'LOGIN'],
    ['auth xoauth2 dXNlcj0=', 'XOAUTH2'],
    ['AUTHENTICATE CRAM-MD5', 'CRAM-MD5'],
    ['AUTH="PLAIN"', 'PLAIN'],
    ['AUTH SOMETHING', null],
    ['LOGIN', null],
    ['OAUTH LOGIN', null],
  ])('%j is the mechanism %s', (text, mechanism) => {
    expect(mechanismIn(text)).toBe(mechanism);
  });
});
