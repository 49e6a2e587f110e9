import { describe, expect, test } from 'vitest';
import { bareCodes } from '../../../src/read/replies/bare-codes.ts';
import { decisive } from '../../../src/read/replies/decide.ts';
import { findReplies } from '../../../src/read/replies/find-replies.ts';
import { sentencesIn } from '../../../src/read/replies/find-sentences.ts';
import { SAMPLES } from './samples.ts';

const HOST = 'FR0P281CA0077.DEUP281.PROD.OUTLOOK.COM';
const TRAILER = `[${HOST} 2026-11-20T08:15:02.417Z 08DE27C1B2A30F11]`;
/** The codes of every reply in a text, each as `535 5.7.3`. */
const codesIn = (text: string): string[] =>
  findReplies(text).map(({ replyCode, enhancedStatusCode }) =>
    [replyCode, enhancedStatusCode].filter(Boolean).join(' '),
  );

test.each(SAMPLES)('%s is found in its own text', (id, text) => {
  expect(decisive(findReplies(text), [])?.reply).toBe(id);
});

describe('codes that belong together', () => {
  test.each<[string, string[]]>([
    ['535 5.7.3 no', ['535 5.7.3']],
    ['535-5.7.3 no', ['535 5.7.3']],
    ['535 #5.7.3 no', ['535 5.7.3']],
    ["(535, b'5.7.3 no')", ['535 5.7.3']],
    ['535: the server says so: 5.7.3 no', ['535 5.7.3']],
    ['451 5.7.3 STARTTLS is required', ['451 5.7.3']],
    ['550-5.7.1 first line\n550 5.7.1 second line', ['550 5.7.1']],
    ['550 5.7.1 first\n550 5.7.1 second', ['550 5.7.1', '550 5.7.1']],
    ['535 5.7.3 no\n550 5.7.1 no', ['535 5.7.3', '550 5.7.1']],
    ['5.7.3 no such login', ['5.7.3']],
    ['#5.7.3 no such login', ['5.7.3']],
    ['535 it said\n5.7.3 no', ['535 5.7.3']],
    ['line 535, in 5.1.2', []],
    ['see line 535 and 5.1.2', []],
    ['we run Symfony 4.4.2 and its mailer', []],
    ['WordPress 5.7.2 with WP Mail SMTP', []],
    ['WordPress: 5.7.2 said the server', ['5.7.2']],
    ['version 5.2.1 of the mailer', []],
    ['mailer v5.2.1, smooth', []],
    ['node/5.2.1 started', []],
    ['192.5.2.1 started', []],
    ['10.5.7.3: x', []],
    ['smtp.contoso.com:535 5.7.3 no', ['5.7.3']],
    ['250 5.7.3 no', ['5.7.3']],
    ['10:05:35.550 the job began', []],
    ['3.535 5.7.3 no', ['5.7.3']],
    ['at 10:535 5.7.3 no', ['5.7.3']],
    ['545 5.7.3 no', ['5.7.3']],
    ['547 5.7.3 no', ['547 5.7.3']],
    ['535  5.7.3 no', ['535 5.7.3']],
    ['535 text of it 5.7.3 no', ['535 5.7.3']],
    ['535 5.7.3.1 no', []],
    ['535 5.7.3 12 no', ['535 5.7.3']],
    ['535 4.7.3 no', ['535 4.7.3']],
    ['535 says 4.7.3 no', ['535', '4.7.3']],
    ['550 2.1.1 no', []],
    ['version 535 in use 5.7.3 no', ['5.7.3']],
    ['5.7.3,no', ['5.7.3']],
    ['5.7.3 1', []],
    ['5.7.3-a no', []],
    ['a5.7.3 no', []],
    ['/5.7.3 no', []],
    ['x (5.7.57) y', ['5.7.57']],
    ['5.7.3\nno', ['5.7.3']],
    ['#5.7.3: "no', ['5.7.3']],
    ['dsn=5.7.3, no', []],
    ['status=5.7.3 (no', []],
    ['kernel 5.7.3 no', []],
    ['535 5.x.x masked, no 5.7.3 no', ['535 5.7.3']],
    ['550 5.*.* words 5.7.1 no', ['550 5.7.1']],
    ['450 5.x.x masked, no 5.7.3 no', ['5.7.3']],
    ['5.7.3 no] ,535,', ['535 5.7.3']],
    ['line 535: 5.7.3 no', ['535 5.7.3']],
  ])('%j: %j', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  test.each<[string, string]>([
    ["code: 'EAUTH', response: '5.7.3 no', responseCode: 535", '535 5.7.3'],
    ['{"message":"5.7.3 no","statusCode":"535"}', '535 5.7.3'],
    ['5.7.3 no, code: 435', '5.7.3'],
    ['x said "535" [ 5.7.3 no', '535 5.7.3'],
  ])('a field beside the sentence: %s', (text, codes) => {
    expect(codesIn(text)[0]).toBe(codes);
  });

  test('a repeated code on the next line of one reply is one', () => {
    expect(codesIn('535 5.7.3 no\n 5.7.3 try again')).toEqual(['535 5.7.3']);
    expect(codesIn(`535 5.7.3 no${' '.repeat(300)}\n 5.7.3 try again`)).toEqual(['535 5.7.3', '5.7.3']);
  });
});

describe('a reply code alone', () => {
  test.each<[string, string[]]>([
    ['535 Login failed', ['535']],
    ['535-Login failed', ['535']],
    ['535) Login failed', []],
    ["(535, b'Login failed')", ['535']],
    ['responseCode: 535', ['535']],
    ['SMTP error 535', ['535']],
    ['error code 535', ['535']],
    ['error code 541', ['541']],
    ['error code 447', []],
    ['failed with 503', []],
    ['they said 550', ['550']],
    ['the answer was 550 no such user', ['550']],
    ['we have 550 users here', []],
    ['room 550 mailbox unavailable', ['550']],
    ['Ricoh MP 550 mailbox unavailable', []],
    ['502 Bad Gateway', []],
    ['500 Internal Server Error', []],
    ['550 ERROR the job failed', []],
    ['https://contoso.com/550 Login failed', []],
    ['1.550 Login failed', []],
    ['Fehler: 535 Anmeldung abgelehnt', ['535']],
    // What introduces it: the beginning of a line, a mark, a time, or a word.
    ['   535 Nope here', ['535']],
    ['x\n\t\t535 Nope here', ['535']],
    ['the word 535 Nope here', []],
    ['x:  535 Nope here', ['535']],
    ['x = b"535 Nope here', ['535']],
    ['x: ["535 Nope here', ['535']],
    ['a: the word 535 Nope here', []],
    ['08:15:00Z  535 Nope here', ['535']],
    ['08:15:00] 535 Nope here', ['535']],
    ['at 00 of the word 535 Nope here', []],
    ['the answer 535 Nope here', ['535']],
    ['the answer — 535 Nope here', ['535']],
    ['they responded 535 Nope here', ['535']],
    ['esmtp 535 Nope here', ['535']],
    ['returned — 535 Nope here', ['535']],
    ['responding 535 Nope here', ['535']],
    ['it was the word 535 Nope here', []],
    ['Antwort — 535 Nein', ['535']],
    ['Antworten 535 Nein', ['535']],
    ['errores 535 No', ['535']],
    ['Erreur — 535 Non', ['535']],
    ['Antwort des Hauses 535 Nein', []],
    // Levels of a log, names of models, and words that are too far away.
    ['550 WARN the job', []],
    ['550 WARNING the job', []],
    ['Ricoh MP C550 login failed', []],
    ['e-Studio 550 login failed', []],
    ['eStudio 550 login failed', []],
    [`we have 550 users and ${'x '.repeat(45)}login failed`, []],
  ])('%j: %j', (text, codes) => {
    expect(bareCodes(text).map(({ replyCode }) => replyCode)).toEqual(codes);
  });

  test('a field that repeats the number of a reply is none', () => {
    expect(codesIn(`535 5.7.3 no\n${'x\n'.repeat(200)}responseCode: 535`)).toEqual(['535 5.7.3']);
    expect(codesIn(`535 5.7.3 no\n${'x\n'.repeat(200)}responseCode: 550`)).toEqual(['535 5.7.3', '550']);
  });
});

describe('what a reply holds', () => {
  test('the trailer, its time, and words that end with it', () => {
    const [reply] = findReplies(`x\n535 5.7.3 Authentication\n unsuccessful ${TRAILER} and so on`);
    expect(reply).toEqual({
      reply: 'authenticationUnsuccessful',
      replyCode: '535',
      enhancedStatusCode: '5.7.3',
      at: '2026-11-20T08:15:02.417Z',
      words: `535 5.7.3 Authentication unsuccessful ${TRAILER}`,
      index: 2,
      tagged: true,
      end: 11,
    });
  });

  test('without one no time, and 240 letters at most', () => {
    const [reply] = findReplies(`550 5.9.9 ${'no '.repeat(200)}`);
    expect(reply).toMatchObject({ tagged: false, words: `550 5.9.9 ${'no '.repeat(200)}`.slice(0, 240) });
    expect(reply?.at).toBeUndefined();
  });

  test.each<[string, boolean, string | undefined]>([
    ['[AM0.eurprd05.prod.outlook.com 2026-11-20T08:15:02Z 08]', true, '2026-11-20T08:15:02Z'],
    ['[AM0.exchangelabs.com]', true, undefined],
    ['[SH0.partner.outlook.cn 2026-11-20T08:15:02.1Z a]', true, '2026-11-20T08:15:02.1Z'],
    ['[BN0.office365.us 2026-11-20]', true, undefined],
    ['[Hostname=AM0PR05MB1234]', true, undefined],
    ['[mail.example.com 2026-11-20T08:15:02Z]', false, undefined],
  ])('whose trailer is %s: %s, %s', (trailer, tagged, at) => {
    const [reply] = findReplies(`535 5.7.3 no ${trailer} and more`);
    expect([reply?.tagged, reply?.at]).toEqual([tagged, at]);
  });

  test('words end before the line of the next reply', () => {
    const words = findReplies('535 5.7.3 no\n08:15 550 5.7.1 never').map((reply) => reply.words);
    expect(words).toEqual(['535 5.7.3 no', '550 5.7.1 never']);
  });

  test.each<[string, string, string]>([
    ['235 2.7.0 Authentication successful', 'loginAccepted', '235 2.7.0'],
    ["(235, b'2.7.0 Accepted')", 'loginAccepted', '235 2.7.0'],
    ['235 Go ahead', 'loginAccepted', '235'],
    ['235,"accepted', 'loginAccepted', '235'],
    ["235, 'login", 'loginAccepted', '235'],
    ['250 2.6.0 message received', 'messageAccepted', '250 2.6.0'],
    ['250 2.0.0 OK <1@contoso.com>', 'messageAccepted', '250 2.0.0'],
    ['250-2.6.0 <1@contoso.com> Queued', 'messageAccepted', '250 2.6.0'],
  ])('%s is an acceptance', (text, id, codes) => {
    expect(findReplies(text).at(-1)?.reply).toBe(id);
    expect(codesIn(text).at(-1)).toBe(codes);
  });

  test.each(['235 items', '250 2.1.0 Sender ok', '1.235 accepted', 'size 250-2.0.0'])('%s is none', (text) => {
    expect(findReplies(text)).toEqual([]);
  });

  test('of a queue the first and the last ones are looked at', () => {
    const line = (at: number): string => `550 5.9.9 message ${at}\n`;
    const words = findReplies(Array.from({ length: 700 }, (_, at) => line(at)).join('')).map((reply) => reply.words);
    expect(words).toHaveLength(600);
    expect(words[0]).toBe('550 5.9.9 message 0');
    expect(words[49]).toMatch(/^550 5\.9\.9 message 49 /);
    expect(words[50]).toBe('550 5.9.9 message 150');
    expect(words.at(-1)).toBe('550 5.9.9 message 699');
  });
});

describe('a sentence without its code', () => {
  const SENTENCE = 'SmtpClientAuthentication is disabled for the Tenant.';

  test('counts, with the line before it and the number beside it', () => {
    expect(findReplies(`Error: ${SENTENCE}`)).toEqual([
      {
        reply: 'smtpAuthDisabledForTenant',
        replyCode: null,
        enhancedStatusCode: null,
        words: `Error: ${SENTENCE}`,
        index: 7,
        tagged: false,
      },
    ]);
    expect(findReplies(`535: "${SENTENCE}`)[0]).toMatchObject({ replyCode: '535', reply: 'smtpAuthDisabledForTenant' });
  });

  test('counts once beside the reply that it belongs to', () => {
    expect(findReplies(`535 5.7.139 Authentication unsuccessful, ${SENTENCE}`)).toHaveLength(1);
    expect(findReplies(`535 5.7.139 Authentication unsuccessful, ${SENTENCE}\n${SENTENCE}`)).toHaveLength(1);
  });

  test('counts once however often it stands there, at its last place, with 60 letters before it', () => {
    expect(findReplies(`${SENTENCE}\n${'x'.repeat(400)} ${SENTENCE}`).map(({ index }) => index)).toEqual([454]);
    expect(findReplies(`${'a'.repeat(99)} ${SENTENCE}`)[0]?.words).toBe(`${'a'.repeat(59)} ${SENTENCE}`);
    expect(findReplies(`${SENTENCE}\n550 5.7.1 no`).map(({ index }) => index)).toEqual([0, SENTENCE.length + 1]);
  });

  test('is found however it was wrapped and quoted, at its place', () => {
    const text = 'first line\n*Smtp*Client"Authentication"\n is DISABLED for the\tTenant';
    expect(sentencesIn(text)).toEqual([
      { reply: 'smtpAuthDisabledForTenant', at: 9, end: 55, rank: expect.any(Number), index: 12 },
    ]);
    expect(sentencesIn('nothing of it')).toEqual([]);
  });

  test('letters whose small form is longer move no place', () => {
    expect(sentencesIn(`İİ ${SENTENCE.toLowerCase()}`)[0]?.index).toBe(3);
  });
});
