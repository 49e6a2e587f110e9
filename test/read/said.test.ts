import { describe, expect, test } from 'vitest';
import { placesIn, searched } from '../../src/read/phrases/find.ts';
import {
  DENIED,
  IMPLICIT_TLS,
  NO_ENCRYPTION,
  NOT_STATED,
  PEOPLE_SAY,
} from '../../src/read/phrases/rows/words/people-say.ts';
import { readSaid } from '../../src/read/said/read-said.ts';

const saidIn = (text: string): string[] => readSaid(text).map(({ fact, value }) => `${fact}=${value}`);

describe('what people say of it', () => {
  test.each(
    PEOPLE_SAY.flatMap(({ means, phrases }) => phrases.map(({ says, example }) => [example, says, means] as const)),
  )('%s', (example, says, means) => {
    expect(placesIn([{ says }], searched(example))).not.toHaveLength(0);
    for (const [fact, value] of Object.entries(means)) expect(saidIn(example)).toContain(`${fact}=${value}`);
  });

  test.each([...NO_ENCRYPTION, ...NOT_STATED, ...DENIED].map(({ says, example }) => [says, example]))(
    '%s',
    (says, example) => {
      expect(placesIn([{ says }], searched(example))).not.toHaveLength(0);
    },
  );

  test.each([
    'Do I have to turn off security defaults?',
    'What happens if security defaults are on?',
    'Are security defaults enabled in the tenant?',
    'Soll ich Sicherheitsstandards aktivieren?',
    'We never enabled security defaults.',
    'Authentifiziertes SMTP ist beim Postfach nicht angehakt.',
    'Apakah default keamanan aktif?',
    'SHOULD I turn on security defaults?',
    'I have NOT turned on security defaults.',
    'We would like to try it, maybe with version 2.0 of it, security defaults are on',
    'Security defaults are on in the portal of the tenant contoso.com?',
    'If it helps at all to know, security defaults are on.',
    'Will it work after we enabled MFA?',
    'My personal Outlook.com account works in the same app.',
    'Would it have stopped working by itself?',
    'Did it stop because nothing has changed?',
  ])('isn’t what is asked or denied: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test.each([
    'I don’t know why. Security defaults are on.',
    'Should I?\nSecurity defaults are on',
    'Security defaults are on. Why?',
    'Security defaults are on; is that it?',
    `Would you help${' me'.repeat(30)}: security defaults are on.`,
    `Security defaults are on${', and so on'.repeat(30)}?`,
  ])('is what is stated: %s', (text) => {
    expect(saidIn(text)).toEqual(['securityDefaults=on']);
  });

  test('of two statements about one thing one counts', () => {
    expect(saidIn('Security defaults are on. Security defaults are off.')).toHaveLength(1);
  });

  test.each(['Security defaults are on.', 'Scan to email, SSL/TLS: None', 'tls on, tls_starttls off'])(
    'is a person’s word, and never certain: %s',
    (text) => {
      expect(readSaid(text).map(({ origin, words }) => [origin, words])).toEqual([['answer', text]]);
    },
  );

  test('is looked for in short texts alone', () => {
    const text = 'Security defaults are on.';
    expect(readSaid(text.padEnd(20_000))).toHaveLength(1);
    expect(readSaid(text.padEnd(20_001))).toEqual([]);
  });

  test('a box that was unticked isn’t one that is ticked', () => {
    expect(saidIn('Admin unticked Authenticated SMTP on my mailbox.')).toEqual(['mailboxSmtpAuth=disabled']);
  });

  test.each(IMPLICIT_TLS)('$says', ({ example }) => {
    expect(saidIn(example)).toEqual(['encryption=implicitTls']);
  });

  test('no encryption counts beside words of sending', () => {
    expect(saidIn('Scan to e-mail, SSL/TLS: None')).toEqual(['encryption=none']);
    expect(saidIn('E-mail, SSL/TLS: None')).toEqual(['encryption=none']);
    expect(saidIn('SSL/TLS: None, email')).toEqual(['encryption=none']);
    expect(saidIn('LDAP, SSL/TLS: None')).toEqual([]);
  });
});
