import { describe, expect, test } from 'vitest';
import { REPLY_IDS, type ReplyId, reply } from '../../../src/domain/replies/replies.ts';
import { findClientMessage } from '../../../src/read/replies/client-messages.ts';
import { type FoundReply, findReplies } from '../../../src/read/replies/find-replies.ts';
import { type Seen, seenIn } from '../../../src/read/session/attempt.ts';
import { turnsIn } from '../../../src/read/session/dialogue.ts';
import { loginByReply } from '../../../src/read/session/login-by-reply.ts';
import { sessionEvidence } from '../../../src/read/session/session-evidence.ts';
import { sessionOf } from '../../../src/read/session/smtp-session.ts';

function clues(text: string, { tokenRefused = false, fromLog = false } = {}) {
  const session = sessionOf(turnsIn(text));
  const decisive = findReplies(text).at(-1) ?? null;
  const message = decisive === null ? findClientMessage(text) : null;
  return { text, session, decisive, message, tokenRefused, fromLog };
}
const seen = (text: string, more?: { tokenRefused?: boolean; fromLog?: boolean }): Seen => seenIn(clues(text, more));
/** What a text shows of the session, as `fact=value`. */
function facts(text: string): string[] {
  const given = clues(text);
  const shown = { ...given, seen: seenIn(given), chosen: given.decisive };
  return sessionEvidence(shown).map(
    ({ fact, value, origin }) => `${fact}=${value}${origin === 'transcript' ? '' : ` by ${origin}`}`,
  );
}

const GREETED = '220 mx.contoso.com ESMTP\nEHLO scanner\n250-mx.contoso.com Hello\n250 SIZE\n';
const SECURED = `${GREETED}STARTTLS\n220 2.0.0 SMTP server ready\nEHLO scanner\n250-mx.contoso.com Hello\n250 AUTH LOGIN\n`;

describe('whether the session was encrypted', () => {
  test.each<[string, boolean | null, string]>([
    ['a conversation that shows it', true, `${SECURED}AUTH LOGIN\n535 5.7.3 no`],
    ['a program that shows it', true, 'TLS connection using TLSv1.3\n535 5.7.3 no'],
    ['a sender without STARTTLS', false, `${GREETED}MAIL FROM:<a@contoso.com>\n530 5.7.57 no`],
    ['a login without STARTTLS', false, `${GREETED}AUTH LOGIN\n334 VXNlcm5hbWU6`],
    ['an end without STARTTLS', false, `${GREETED}QUIT`],
    ['an end in the middle of a line', null, `${GREETED}we send no QUIT-command`],
    ['a sender, by a program that encrypts elsewhere', null, `smtps\n${GREETED}MAIL FROM:<a@contoso.com>`],
    ['a sender, on the port that is encrypted', null, `mx.contoso.com:465\n${GREETED}MAIL FROM:<a@contoso.com>`],
    ['a sender without a greeting', null, 'MAIL FROM:<a@contoso.com>\n530 5.7.57 no'],
    ['a reply that demands it', false, '530 5.7.0 Must issue a STARTTLS command first'],
    [
      'a reply that finds it too old',
      true,
      '421 4.7.66 TLS 1.0 and 1.1 are not supported. Please upgrade/update your client to support TLS 1.2.',
    ],
    ['a field of the mail program', true, 'Secure (SSL): Yes\n535 5.7.3 no'],
    ['a field that says no', false, 'Secure (SSL): No\n535 5.7.3 no'],
    ['a French field', true, 'Sécurisé (SSL): Oui\n535 5.7.3 no'],
    ['a Spanish field', true, 'Seguro(SSL) : Sí\n535 5.7.3 no'],
    ['a Dutch field that says no', false, 'Beveiligd (SSL): Nee\n535 5.7.3 no'],
    ['a field, and the client’s own message of a login', true, 'Secure (SSL): Yes\nError: Authentication failed'],
    ['a client whose handshake failed', false, 'certificate is not trusted, TLS handshake failed'],
    ['an end by a mark', false, `${GREETED}C: QUIT`],
    ['a message without STARTTLS', false, `${GREETED}DATA\n354 go`],
    ['a message that was taken', false, `${GREETED}DATA\n354 go\n.\n250 2.0.0 OK`],
    ['a sender, by a program that says STARTTLS', null, `smtp (STARTTLS) is on\n${GREETED}MAIL FROM:<a@contoso.com>`],
    [
      'a sender, where the server alone offered it',
      false,
      `${GREETED.replace('250 SIZE', '250 STARTTLS')}MAIL FROM:<a@contoso.com>`,
    ],
    ['a German field', true, 'Sicher (SSL): Ja\n535 5.7.3 no'],
    ['a field, and no server that was heard', null, 'Secure(SSL): Yes, connect ECONNREFUSED'],
    ['nothing', null, '535 5.7.3 no'],
  ])('%s: %s', (_, tls, text) => {
    expect(seen(text).tls).toBe(tls);
  });
});

describe('whether a login was tried, and let in', () => {
  test.each<[string, boolean | null, boolean | null, string]>([
    ['a login that is refused', true, false, `${SECURED}AUTH LOGIN\n334 VXNlcm5hbWU6\nx\n535 5.7.3 no`],
    ['a login that is accepted', true, true, `${SECURED}AUTH LOGIN\n235 2.7.0 Authentication successful`],
    ['a login without its answer', true, null, `${SECURED}AUTH LOGIN\n334 VXNlcm5hbWU6`],
    ['a login before the client left', true, false, `${SECURED}AUTH LOGIN\n334 VXNlcm5hbWU6\nQUIT`],
    [
      'a login, and a reply that says it was let in',
      true,
      true,
      `${SECURED}AUTH LOGIN\n554 5.2.252 SendAsDenied; a@contoso.com not allowed to send as b@contoso.com`,
    ],
    ['a program that says so', true, true, 'Authentication succeeded\n550 5.9.9 no'],
    [
      'a reply to a login',
      true,
      false,
      '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.',
    ],
    ['a login before QUIT in a field', true, false, `${SECURED}AUTH LOGIN\n334 x\nlast command: "QUIT"`],
    ['a login, and QUIT in a word', true, null, `${SECURED}AUTH LOGIN\n334 x\nQUITTING`],
    ['a login, and QUIT at the end of a word', true, null, `${SECURED}AUTH LOGIN\n334 x\nxQUIT`],
    ['a login, and a message of the client', true, false, `${SECURED}AUTH LOGIN\n334 x\nError: Authentication failed`],
    ['a message without a login', false, false, `${GREETED}DATA\n354 go`],
    [
      'a server that wants a login first',
      null,
      false,
      'The SMTP server requires a secure connection or the client was not authenticated.',
    ],
    ['a sender without a login', false, false, `${GREETED}MAIL FROM:<a@contoso.com>\n530 5.7.57 no`],
    ['a server that ended it', false, false, `${GREETED}421 4.3.2 Service not available`],
    ['a server that was asked for TLS', false, false, `${GREETED}STARTTLS\n454 4.7.0 TLS not available`],
    ['a server that refused to talk', false, false, '192.0.2.1[192.0.2.1]:25 refused to talk to me: 421 4.9.9 no'],
    ['a reply that leaves it open', null, false, '530 5.7.57 Client not authenticated to send mail'],
    ['a client’s own message', true, false, 'Error: Authentication failed'],
    ['a connection that was refused', false, false, 'connect ECONNREFUSED 192.0.2.1:587'],
    ['a connection that closed', null, null, 'Connection unexpectedly closed'],
    [
      'a connection that closed at its beginning',
      false,
      false,
      '(code, msg) = self.connect(host, port)\nConnection unexpectedly closed',
    ],
    ['a server that wants a login', false, false, 'Server requires authentication'],
    ['a conversation that broke off', false, false, GREETED],
    ['nothing', null, null, 'hello'],
  ])('%s', (_, authAttempted, authSucceeded, text) => {
    expect(seen(text)).toMatchObject({ authAttempted, authSucceeded });
  });

  test('the sign-in log knows nothing of the session', () => {
    expect(seen('535 5.7.3 no', { fromLog: true })).toMatchObject({ authAttempted: null, authSucceeded: null });
  });

  test('without a token there is no login', () => {
    expect(seen('invalid_grant', { tokenRefused: true })).toMatchObject({ authAttempted: false, authSucceeded: false });
    expect(seen('invalid_grant')).toMatchObject({ authAttempted: null });
  });
});

describe('the mechanism', () => {
  test.each<[string | null, string]>([
    ['LOGIN', `${SECURED}AUTH LOGIN`],
    ['PLAIN', "command: 'AUTH PLAIN'"],
    ['XOAUTH2', 'command: AUTH PLAIN, then command: AUTH XOAUTH2'],
    ['XOAUTH2', '"command": "AUTH XOAUTH2", using PLAIN'],
    ['PLAIN', "command = 'AUTH PLAIN', using LOGIN"],
    ['LOGIN', 'command:AUTH LOGIN, using PLAIN'],
    ['NTLM', 'using NTLM\n535 5.7.3 no\nusing PLAIN'],
    ['CRAM-MD5', 'SaslMechanismCramMd5'],
    ['XOAUTH2', 'SaslMechanismOAuth2'],
    [null, 'LoginAuth: {'],
    ['CRAM-MD5', 'auth method: CRAM-MD5'],
    ['NTLM', 'mech=NTLM'],
    ['PLAIN', 'using PLAIN'],
    [null, '250-AUTH PLAIN'],
    [null, 'AUTH LOGIN PLAIN'],
    ['LOGIN', 'at _actionAUTH_LOGIN_PASS (x.js)'],
    ['XOAUTH2', 'in auth_oauth2'],
    ['CRAM-MD5', 'CramMD5Authenticator.java'],
    ['CRAM-MD5', 'in auth_cram_md5'],
    [null, 'PlainAuth("x")'],
    [null, 'loginAuth = true'],
    ['XOAUTH2', 'Invalid XOAUTH2 auth data'],
    ['LOGIN', 'VXNlcm5hbWU6 … UGFzc3dvcmQ6'],
    [null, 'UGFzc3dvcmQ6 … VXNlcm5hbWU6'],
    ['XOAUTH2', 'AUTHENTICATE XOAUTH2'],
    [null, 'login failed'],
    ['PLAIN', 'mech=PLAIN\n535 5.7.3 no\nmech=LOGIN'],
  ])('%s: %j', (mechanism, text) => {
    expect(seen(text).mechanism).toBe(mechanism);
  });
});

describe('what the session shows, as facts', () => {
  test.each<[string, string[]]>([
    ['hello', []],
    ['smtp.office365.com:587', ['service=exchangeOnline', 'endpointHost=smtp.office365.com', 'endpointPort=587']],
    ['port=587', ['endpointPort=587']],
    ['TcpTestSucceeded : True', ['connection=ok']],
    ['TcpTestSucceeded : False', []],
    ['over our own Exchange server: 550 5.9.9 no', ['service=exchangeOnPremises by answer']],
    ['Mailgun: 535 Something is wrong', ['service=other by answer', 'login=refused']],
    ['from Mailgun to Microsoft 365: 535 Something is wrong', ['login=refused']],
    [
      `${SECURED}AUTH LOGIN\n235 2.7.0 Authentication successful`,
      ['service=other', 'encryption=startTls', 'mechanism=login', 'login=accepted'],
    ],
    [`${GREETED}MAIL FROM:<a@contoso.com>`, ['service=other', 'encryption=none', 'login=notTried']],
    [`${GREETED}AUTH NTLM\n334 `, ['service=other', 'encryption=none', 'mechanism=other']],
    ['connect ECONNREFUSED 192.0.2.1:587', ['endpointPort=587']],
    [`${GREETED}STARTTLS\n454 4.7.0 TLS not available due to local problem`, ['service=other']],
    ['AuthType = "XOAUTH2"', ['method=oauth']],
    ['TcpTestSucceeded:True', ['connection=ok']],
    ['Connection to 192.0.2.1 587 port [tcp/submission] succeeded!', ['connection=ok']],
    ['smtp.office365.com, not our own Exchange server', ['service=exchangeOnline', 'endpointHost=smtp.office365.com']],
    ['Mailgun', ['service=other']],
    ['The relay is not Microsoft’s', []],
    [`${SECURED}AUTH PLAIN\n334 `, ['service=other', 'encryption=startTls', 'mechanism=plain']],
    [`${SECURED}AUTH XOAUTH2\n334 `, ['service=other', 'encryption=startTls', 'mechanism=xoauth2']],
    // Whose reply it is: a server's that sends no enhanced status code, or writes its sentences otherwise.
    ['550 We do not like this sender', ['service=other']],
    ['550 5.9.9 We do not like this sender', []],
    ['550 5.9.9 <a@contoso.com>: no', ['service=other']],
    ['550-5.9.10 Error: no', ['service=other']],
    ['530 5.9.9 Something is missing', ['service=other']],
    ['504 5.7.4 Unsupported authentication mechanism', ['service=other', 'login=refused']],
    ['504 5.7.4 Unrecognized authentication type', ['login=refused']],
    ['530 5.7.0 Must issue a STARTTLS command first', ['service=other']],
    ['451 5.7.3 STARTTLS is required to send mail', []],
  ])('%j: %j', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

test('each fact has its words', () => {
  const words = (text: string): string[] => {
    const given = clues(text);
    return sessionEvidence({ ...given, seen: seenIn(given), chosen: given.decisive }).map(
      ({ fact, words: of }) => `${fact}: ${of}`,
    );
  };
  expect(words(`smtp.contoso.com:587\n${SECURED}AUTH LOGIN\n235 2.7.0 Authentication successful`)).toEqual([
    'service: mx.contoso.com',
    'endpointHost: smtp.contoso.com',
    'endpointPort: smtp.contoso.com:587',
    'encryption: TLS',
    'mechanism: AUTH LOGIN',
    'login: 235',
  ]);
  expect(words(`${GREETED}MAIL FROM:<a@contoso.com>`)).toEqual([
    'service: mx.contoso.com',
    'encryption: no STARTTLS',
    'login: no AUTH',
  ]);
  expect(words('smtp.office365.com and AuthType = "XOAUTH2"')).toEqual([
    'service: smtp.office365.com',
    'endpointHost: smtp.office365.com',
    'method: OAuth',
  ]);
  expect(words('TcpTestSucceeded : True, port=587')).toEqual(['endpointPort: :587', 'connection: TcpTestSucceeded']);
  expect(words('over our own Exchange server: 550 5.9.9 no')).toEqual(['service: Exchange Server']);
  expect(words('Mailgun: 535 Something is wrong')).toEqual(['service: Mailgun', 'login: 535 Something is wrong']);
  expect(words('Error: Authentication failed')).toContain('login: Error: Authentication failed');
  expect(words('550 We do not like this sender')).toEqual(['service: 550 We do not like this sender']);
});

describe('what a reply alone shows of the login', () => {
  const of = (id: ReplyId | null, text: string, more: Partial<FoundReply> = {}) => {
    const found = {
      reply: id,
      replyCode: null,
      enhancedStatusCode: null,
      words: text,
      index: 0,
      tagged: false,
      ...more,
    };
    const { attempted, succeeded } = loginByReply(found, text);
    return `${attempted} ${succeeded}`;
  };
  test.each<[string, string, Partial<FoundReply>]>([
    ['true false', 'no', { replyCode: '535' }],
    ['true false', 'no', { replyCode: '534' }],
    ['true false', 'authentication not enabled', { replyCode: '503' }],
    ['null null', 'bad sequence', { replyCode: '503' }],
    ['null false', 'no', { replyCode: '530' }],
    ['null false', 'no', { replyCode: '505' }],
    ['null null', 'no', { replyCode: '550' }],
    ['true true', 'STOREDRV.Submission.Exception', { replyCode: '535' }],
    ['true true', 'senddenied or SendAsDenied', {}],
  ])('%s: %s %j', (login, text, more) => {
    expect(of(null, text, more)).toBe(login);
  });

  test.each<[string, ReplyId, string, Partial<FoundReply>?]>([
    ['true false', 'credentialsIncorrect', ''],
    ['null false', 'clientNotAuthenticated', ''],
    ['true true', 'sendAsDenied', ''],
    ['null null', 'cannotConnect', ''],
  ])('%s: %s', (login, id, text, more) => {
    expect(of(id, text, more)).toBe(login);
  });

  test('every way in which a row says it is read', () => {
    const by = (shown: string): ReplyId | undefined => REPLY_IDS.find((id) => reply(id).loginShown === shown);
    expect(of(by('neverTried') ?? null, 'no')).toBe('false false');
    expect(of(by('neverTried') ?? null, 'bad protocol / cancel')).toBe('null null');
    expect(of(by('acceptedIfTagged') ?? null, 'x', { tagged: true })).toBe('true true');
    expect(of(by('acceptedIfTagged') ?? null, 'x')).toBe('null null');
    expect(of(by('refusedBesideAuth') ?? null, 'AUTH LOGIN: x')).toBe('true false');
    expect(of(by('refusedBesideAuth') ?? null, 'x')).toBe('null null');
    expect(of(by('refusedBesideAuthElseNotLoggedIn') ?? null, 'SASL: x')).toBe('true false');
    expect(of(by('refusedBesideAuthElseNotLoggedIn') ?? null, 'x')).toBe('null false');
    expect(of(by('refusedIfAuthUnknown') ?? null, 'authentication not enabled')).toBe('true false');
    expect(of(by('refusedIfAuthUnknown') ?? null, 'x')).toBe('null null');
    expect(of(by('neverTriedWithoutAuth') ?? null, 'the server does not support authentication')).toBe('false false');
    expect(of(by('neverTriedWithoutAuth') ?? null, 'x')).toBe('null null');
    expect(of(by('silent') ?? null, 'x')).toBe('null null');
  });
});
