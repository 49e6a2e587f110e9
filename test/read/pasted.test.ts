import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/read/index.ts';

const FOLDER = 'test/fixtures/pasted';
const text = (name: string): string => readFileSync(`${FOLDER}/${name}.txt`, 'utf8');

type Row = [
  name: string,
  reply: string | null,
  codes: string,
  service: string | null,
  tls: boolean | null,
  attempted: boolean | null,
  succeeded: boolean | null,
  mechanism: string | null,
  endpoint: string,
];

/** What a careful person sees in each fixture. */
const ROWS: readonly Row[] = [
  [
    'nodemailer-logger',
    'credentialsIncorrect',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'phpmailer-debug',
    'smtpAuthDisabledForMailbox',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'python-debuglevel',
    'authenticationUnsuccessful',
    '535 5.7.3',
    'exchangeOnline',
    true,
    true,
    false,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'javamail-debug',
    'sendAsDenied',
    '554 5.2.252',
    'exchangeOnline',
    true,
    true,
    true,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'mailkit-protocol-log',
    'authenticationUnsuccessful',
    '535 5.7.3',
    'exchangeOnline',
    true,
    true,
    false,
    'XOAUTH2',
    'smtp.office365.com:587',
  ],
  [
    'curl-verbose',
    'securityDefaultsPolicy',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  ['swaks', 'criteriaNotMet', '535 5.7.139', 'exchangeOnline', true, true, false, 'LOGIN', 'smtp.office365.com:587'],
  [
    'openssl-s-client',
    'authenticationTypeUnrecognized',
    '504 5.7.4',
    'exchangeOnline',
    true,
    true,
    false,
    'PLAIN',
    'smtp.office365.com:587',
  ],
  [
    'msmtp-debug',
    'messageAccepted',
    '250 2.0.0',
    'exchangeOnline',
    true,
    true,
    true,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'postfix-verbose',
    'accountLocked',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'postfix-no-mechanism',
    'noCommonMechanism',
    '',
    'exchangeOnline',
    null,
    false,
    false,
    null,
    'smtp.office365.com:587',
  ],
  ['symfony-debug', 'smtpAuthDisabledForTenant', '535 5.7.139', 'exchangeOnline', true, true, false, 'LOGIN', ''],
  ['swiftmailer-log', 'basicAuthenticationDisabled', '535 5.7.139', 'exchangeOnline', true, true, false, 'LOGIN', ''],
  ['go-mail-debug', 'authenticationTypeUnrecognized', '504 5.7.4', 'exchangeOnline', true, true, false, 'PLAIN', ''],
  [
    'ruby-net-smtp-debug',
    'accountHasIssue',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    'LOGIN',
    'smtp.office365.com:587',
  ],
  [
    'dotnet-trace',
    'credentialsIncorrect',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    null,
    'smtp.office365.com:587',
  ],
  ['lettre-debug', 'basicNotSupported', '550 5.7.30', 'exchangeOnline', true, true, false, 'LOGIN', ''],
  [
    'exim-debug',
    'startTlsRequired',
    '451 5.7.3',
    'exchangeOnline',
    false,
    false,
    false,
    null,
    'smtp.office365.com:587',
  ],
  [
    'thunderbird-log',
    'smtpAuthDisabledForMailbox',
    '535 5.7.139',
    'exchangeOnline',
    true,
    true,
    false,
    'XOAUTH2',
    'smtp.office365.com:587',
  ],
  ['net-german', 'smtpAuthDisabledForTenant', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['net-polish-wrapped', 'credentialsIncorrect', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['json-twice', 'securityDefaultsPolicy', '535 5.7.139', 'exchangeOnline', null, true, false, 'LOGIN', ''],
  ['html-twice', 'criteriaNotMet', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['ansi-colours', 'accountLocked', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['smart-quotes-nbsp', 'securityDefaultsPolicy', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['utf16-without-decoding', 'accountLocked', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['cut-off', 'smtpAuthDisabledForTenant', '5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['two-errors', 'securityDefaultsPolicy', '535 5.7.139', 'exchangeOnline', null, true, false, null, ''],
  ['ndr-exchange', 'trafficNotAccepted', '550 5.7.708', 'exchangeOnline', null, null, null, null, ''],
  ['ndr-spanish', 'dailyRecipientLimit', '550 5.1.90', 'exchangeOnline', null, null, null, null, ''],
  [
    'dsn-several-recipients',
    'sendAsNotPermitted',
    '550 5.7.60',
    'exchangeOnline',
    null,
    true,
    true,
    null,
    'smtp.office365.com',
  ],
  ['eml-quoted-printable', 'tenantThresholdExceeded', '550 5.7.705', 'exchangeOnline', null, null, null, null, ''],
  ['eml-base64', 'senderBanned', '550 5.7.501', 'exchangeOnline', null, null, null, null, ''],
  ['gmail-app-password', 'otherProviderAppPassword', '534 5.7.9', 'other', null, true, false, null, ''],
  ['yahoo', 'otherProviderCredentials', '535 5.7.0', 'other', null, true, false, null, ''],
  ['ses', 'otherProviderCredentials', '535', 'other', null, true, false, null, ''],
  ['on-premises', 'unableToRelay', '550 5.7.54', 'exchangeOnPremises', false, false, false, null, ''],
  [
    'consumer',
    'basicAuthenticationDisabled',
    '535 5.7.139',
    'outlookConsumer',
    null,
    true,
    false,
    null,
    'smtp-mail.outlook.com:587',
  ],
  ['node-wrong-tls', 'wrongTlsMode', '', null, false, false, false, null, ''],
  ['go-refused', 'connectionRefused', '', null, null, false, false, null, ':587'],
  ['java-timeout', 'connectionTimedOut', '', 'exchangeOnline', null, false, false, null, 'smtp.office365.com:587'],
  ['dns', 'nameNotFound', '', null, null, false, false, null, 'smtp.offce365.example'],
  ['self-signed', 'certificateNotTrusted', '', null, false, false, false, null, ''],
  ['printer-panel', 'loginFailedWithoutReply', '', null, null, true, false, null, ''],
];

describe('what people paste is read as a careful person reads it', () => {
  test.each(ROWS)('%s', (name, reply, codes, service, tls, attempted, succeeded, mechanism, endpoint) => {
    const { decisive, replies, seen, evidence } = read(text(name));
    expect(decisive?.reply ?? null).toBe(reply);
    expect(replies.at(-1)?.reply ?? null, 'the deciding reply is the last').toBe(reply);
    expect([decisive?.basic, decisive?.enhanced].filter(Boolean).join(' ')).toBe(codes);
    expect(evidence.find(({ fact }) => fact === 'service')?.value ?? null).toBe(service);
    expect(seen).toMatchObject({ tls, authAttempted: attempted, authSucceeded: succeeded, mechanism });
    expect(`${seen.host ?? ''}${seen.port === null ? '' : `:${seen.port}`}`).toBe(endpoint);
  });

  test('nothing of a login is left in any fixture', () => {
    for (const file of readdirSync(FOLDER)) {
      const shown = JSON.stringify(read(readFileSync(`${FOLDER}/${file}`, 'utf8')));
      expect(shown, file).not.toMatch(/c2Nhbm5lckBj|SHVudGVyMiE|Hunter2|dXNlcj1zY2Fu|AHNjYW5uZXJA/);
    }
  });

  test('a paste that is not about SMTP authentication says so', () => {
    expect(read(text('imap')).topic).toBe('mailAccess');
    expect(read(text('config-only')).topic).toBe('settings');
    expect(read(text('token-error'))).toMatchObject({ topic: 'token', signInErrors: [50076] });
    expect(read('The quick brown fox').topic).toBe('nothing');
  });
});

describe('a conversation is kept with its failing line', () => {
  const TRANSCRIPTS = [
    'nodemailer-logger',
    'phpmailer-debug',
    'python-debuglevel',
    'javamail-debug',
    'mailkit-protocol-log',
    'curl-verbose',
    'swaks',
    'openssl-s-client',
    'postfix-verbose',
    'symfony-debug',
    'swiftmailer-log',
    'go-mail-debug',
    'ruby-net-smtp-debug',
    'lettre-debug',
    'exim-debug',
    'thunderbird-log',
    'on-premises',
  ];
  test.each(TRANSCRIPTS)('%s', (name) => {
    const { dialogue } = read(text(name));
    const failed = dialogue?.lines.filter((line) => line.failed === true) ?? [];
    expect(failed).toHaveLength(1);
    expect(failed[0]?.by).toBe('server');
    expect(failed[0]?.text).toMatch(/^[45]\d\d /);
    expect(dialogue?.lines.some(({ by }) => by === 'client')).toBe(true);
  });

  test('a session that worked has no failing line', () => {
    expect(read(text('msmtp-debug')).dialogue?.lines.filter((line) => line.failed === true)).toEqual([]);
  });

  test('one reply alone is no conversation', () => {
    expect(read(text('net-german')).dialogue).toBeNull();
  });

  test('the session says which mechanisms were offered and how far it came', () => {
    expect(read(text('curl-verbose')).session).toMatchObject({ offered: ['LOGIN', 'XOAUTH2'], phase: 'auth' });
    expect(read(text('javamail-debug')).session).toMatchObject({ phase: 'data', accepted: false });
    expect(read(text('msmtp-debug')).session).toMatchObject({ phase: 'done', accepted: true });
  });
});
