import { describe, expect, test } from 'vitest';
import type { ReplyId } from '../../../src/domain/replies/replies.ts';
import { findClientMessage, lineAt } from '../../../src/read/replies/client-messages.ts';
import { cutSentence, endOfSentence, translatedSentence } from '../../../src/read/replies/part-sentences.ts';
import { cutReply, shortReply } from '../../../src/read/replies/short-text.ts';
import { sendingFailed, usualFailure, usualLogin } from '../../../src/read/replies/usual-words.ts';

describe('the beginning of a sentence', () => {
  test.each<[string, ReplyId | null]>([
    ['Authentication unsuccessful, account lock', 'accountLocked'],
    ['unsuccessful,account lock…', 'accountLocked'],
    ['unsuccessful, account lock...', 'accountLocked'],
    ['unsuccessful, account lock | 2026', 'accountLocked'],
    ['unsuccessful, account lock" x', 'accountLocked'],
    ['unsuccessful, account lock\nand more', 'accountLocked'],
    ['UNSUCCESSFUL, ACCOUNT LOCK', 'accountLocked'],
    ['unsuccessful, SmtpClientAuthentication is', 'smtpAuthDisabled'],
    ['unsuccessful, SmtpClientAuthentication is disabled for the T', 'smtpAuthDisabled'],
    ['unsuccessful, SmtpClientAuthentication is disabled for the Te', 'smtpAuthDisabledForTenant'],
    ['unsuccessful, account', null],
    ['unsuccessful, account lock..', 'accountLocked'],
    ['unsuccessful, account lo-ck', null],
    ['unsuccessful, Smt', null],
    ['unsuccessful, something else', null],
    ['unsuccessful, account lock it', null],
    ['unsuccessful, the user is', null],
    ['account lock', null],
  ])('%j: %s', (words, id) => {
    expect(cutSentence(words)).toBe(id);
  });
});

describe('the end of a sentence', () => {
  test.each<[string, ReplyId | null]>([
    ['uthentication is disabled for the Mailbox. Visit', 'smtpAuthDisabledForMailbox'],
    ['...uthentication is disabled for the Mailbox', 'smtpAuthDisabledForMailbox'],
    ['is disabled for the Mailbox [x]', 'smtpAuthDisabledForMailbox'],
    ['the Mailbox.', null],
    ['is disabled for the Mail', null],
    ['x. is disabled for the Mailbox', null],
    [`is disabled for the Mailbox${' '.repeat(300)}x`, 'smtpAuthDisabledForMailbox'],
    ['something else was disabled here.', null],
    ['', null],
  ])('%j: %s', (text, id) => {
    expect(endOfSentence(text)).toBe(id);
    expect(cutReply(text)?.reply ?? null).toBe(id);
  });

  test('is quoted without blanks around it, 240 letters at most', () => {
    const text = ` is disabled for the Mailbox. ${'x'.repeat(300)}`;
    expect(cutReply(text)).toEqual({
      reply: 'smtpAuthDisabledForMailbox',
      replyCode: null,
      enhancedStatusCode: null,
      words: text.trim().slice(0, 240),
      index: 0,
      tagged: false,
    });
  });
});

describe('a translated sentence', () => {
  test.each<[ReplyId | null, string]>([
    ['securityDefaultsPolicy', 'durch die Sicherheitsstandards gesperrt'],
    ['securityDefaultsPolicy', 'par défaut de sécurité'],
    ['securityDefaultsPolicy', 'kebijakan keamanan'],
    ['basicAuthenticationDisabled', 'die Basisauthentifizierung ist deaktiviert'],
    ['basicAuthenticationDisabled', "l'authentification de base est désactivée"],
    ['securityDefaultsPolicy', 'le impostazioni di sicurezza predefinite'],
    ['securityDefaultsPolicy', 'los valores predeterminados de seguridad'],
    ['securityDefaultsPolicy', 'os padrões de segurança'],
    ['securityDefaultsPolicy', 'le impostazioni predefinite per la sicurezza'],
    ['basicAuthenticationDisabled', 'autenticación básica'],
    ['basicAuthenticationDisabled', "l'autenticazione di base è disabilitata"],
    ['basicAuthenticationDisabled', 'autenticação básica'],
    ['basicAuthenticationDisabled', 'autentikasi dasar'],
    ['basicAuthenticationDisabled', 'otentikasi dasar'],
    ['basicAuthenticationDisabled', 'die Standard-Authentifizierung'],
    ['basicAuthenticationDisabled', 'authentification basique'],
    ['smtpAuthDisabledForTenant', 'SmtpClientAuthentication est désactivé pour le locataire'],
    ['accountLocked', 'le compte est verrouillé'],
    ['accountLocked', 'la cuenta está bloqueada'],
    ['accountLocked', "l'account è bloccato"],
    ['accountLocked', 'akun terkunci'],
    ['accountHasIssue', 'akun bermasalah'],
    ['federationUnreachable', 'STS inaccessible'],
    ['federationUnreachable', 'STS no se pudo alcanzar'],
    ['smtpAuthDisabledForTenant', 'SmtpClientAuthentication für den Mandanten'],
    ['smtpAuthDisabledForMailbox', 'SmtpClientAuthentication für das Postfach'],
    ['smtpAuthDisabled', 'SmtpClientAuthentication ist aus'],
    ['credentialsIncorrect', 'die Anmeldedaten sind falsch'],
    ['credentialsIncorrect', 'le credenziali'],
    ['criteriaNotMet', 'die Kriterien'],
    ['accountLocked', 'das Konto ist gesperrt'],
    ['accountLocked', 'akun dikunci'],
    ['accountHasIssue', 'das Konto hat ein Problem'],
    ['federationUnreachable', 'der STS ist nicht erreichbar'],
    [null, 'nichts davon'],
  ])('%s: %s', (id, words) => {
    expect(translatedSentence(words)).toBe(id);
  });
});

describe('a text that is little more than a code', () => {
  test.each<[string, ReplyId | null, string | null, string | null]>([
    ['535', 'loginFailedWithoutReply', '535', null],
    ['5.7.57', 'clientNotAuthenticated', null, '5.7.57'],
    ['535 5.7.3', 'authenticationUnsuccessful', '535', '5.7.3'],
    ['(535-5.7.3)', 'authenticationUnsuccessful', '535', '5.7.3'],
    ['SMTP error code: 535', 'loginFailedWithoutReply', '535', null],
    ['Fehler 535 #5.7.3.', 'authenticationUnsuccessful', '535', '5.7.3'],
    ['my scanner says 535 5.7.3', 'authenticationUnsuccessful', '535', '5.7.3'],
    ['cannot send mail 5.7.57!', 'clientNotAuthenticated', null, '5.7.57'],
    ['smtp auth disabled', 'smtpAuthDisabled', null, null],
  ])('%s', (text, reply, replyCode, enhancedStatusCode) => {
    expect(shortReply(` ${text} `)).toEqual({
      reply,
      replyCode,
      enhancedStatusCode,
      words: text,
      index: 0,
      tagged: false,
    });
  });

  test.each([
    '',
    '  ',
    'my car says 5.7.3',
    '235',
    '1535',
    'smtp auth disabled'.padEnd(61, '.'),
    'error error error error 535',
  ])('%j is something else', (text) => {
    expect(shortReply(text)).toBeNull();
  });
});

describe('a message of the client’s own', () => {
  test('the most exact one counts, with its line', () => {
    expect(findClientMessage('x\n  Error:  connect ECONNREFUSED 192.0.2.1:587  \ny')).toMatchObject({
      reply: 'connectionRefused',
      attempted: false,
      words: 'Error: connect ECONNREFUSED 192.0.2.1:587',
    });
    expect(findClientMessage('Sending failed. Error: connect ECONNREFUSED')?.reply).toBe('connectionRefused');
    expect(findClientMessage('all is well')).toBeNull();
  });

  test('is found in lines that a mail program wrapped', () => {
    expect(findClientMessage('The certificate chain was issued by an authority\nthat is not trusted.')?.reply).toBe(
      'certificateNotTrusted',
    );
  });

  test('a wrong password beside a failed connection counts', () => {
    expect(findClientMessage('Connection failed: wrong password')).toMatchObject({
      reply: 'loginFailedWithoutReply',
      attempted: true,
    });
    expect(usualLogin('the password is wrong')).toMatchObject({ attempted: true, index: 4 });
    expect(usualLogin('the password is fine')).toBeNull();
  });

  test('a line is quoted up to 140 letters before the place and 200 behind it', () => {
    const text = `${'a'.repeat(300)}X${'b'.repeat(300)}`;
    expect(lineAt(text, 300)).toBe(`${'a'.repeat(140)}X${'b'.repeat(199)}`);
    expect(lineAt('one\ntwo   three\nfour', 6)).toBe('two three');
    expect(lineAt('one', 0)).toBe('one');
  });

  test('what is about another matter counts as blanks', () => {
    expect(usualFailure('connection: no errors')).toBeNull();
    expect(usualFailure('server connection failed')).toEqual({
      reply: 'cannotConnect',
      index: 7,
      rank: 12,
      attempted: false,
    });
    expect(usualFailure('network_failure')).toMatchObject({ reply: 'cannotConnect', rank: 12, index: 0 });
    expect(usualFailure('networkfailure')).toMatchObject({ reply: 'cannotConnect', rank: 13, index: 0 });
    expect(usualFailure('no network connection')).toMatchObject({ reply: 'cannotConnect', rank: 13, index: 0 });
  });

  // What failed, whether a login was tried, and where the pair of words begins.
  test.each<[string, string]>([
    ['message size exceeds the limit', 'messageTooLarge undefined 0'],
    ['The sender was rejected', 'senderRefused undefined 4'],
    ['sender address mismatch', 'senderRefused undefined 0'],
    ['The sender is not allowed', 'senderRefused undefined 4'],
    ['recipient address rejected', 'recipientUnknown undefined 0'],
    ['The recipient was not found', 'recipientUnknown undefined 4'],
    ['The recipient is not allowed', 'recipientUnknown undefined 4'],
    ['invalid recipient', 'recipientUnknown undefined 0'],
    ['the certificate is not trusted', 'certificateNotTrusted false 4'],
    ['the connection is not trusted', 'certificateNotTrusted false 4'],
    ['TLS handshake failed', 'tlsHandshakeFailed false 0'],
    ['SSL not supported', 'tlsHandshakeFailed false 0'],
    ['authentication method not supported', 'noCommonMechanism false 0'],
    ['authentication failed', 'loginFailedWithoutReply true 0'],
    ['login not allowed', 'loginFailedWithoutReply true 0'],
    ['mail server timed out', 'connectionTimedOut false 0'],
    ['the mail server was not found', 'nameNotFound false 9'],
    ['ConnectError here', 'cannotConnect false 0'],
    ['networkerror', 'cannotConnect false 0'],
    ['socket_err', 'cannotConnect false 0'],
    // Another subject stands between.
    ['the sender: SMTP server rejected it', ''],
    ['THE SENDER: SMTP SERVER REJECTED IT', ''],
  ])('%s: %s', (text, failure) => {
    const usual = usualFailure(text);
    expect(usual === null ? '' : `${usual.reply} ${usual.attempted} ${usual.index}`).toBe(failure);
    expect(usual !== null && 'attempted' in usual).toBe(/true|false/.test(failure));
  });

  test('that sending failed is said near the mail, or in a short text', () => {
    expect(sendingFailed('the mail was not sent')).not.toBeNull();
    expect(sendingFailed('mail. All of it was rejected.')).not.toBeNull();
    expect(sendingFailed(`mail. All of it was rejected.${' '.repeat(200)}`)).toBeNull();
    expect(sendingFailed('all of it was rejected')).toBeNull();
    const short = 'mail. All of it was rejected.';
    expect([sendingFailed(short.padEnd(200)), sendingFailed(short.padEnd(201))]).toEqual([expect.any(Number), null]);
  });
});
