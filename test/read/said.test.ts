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
  ])('isn’t what is asked or denied: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });

  test('is a person’s word, and never certain', () => {
    expect(readSaid('Security defaults are on.').map(({ origin }) => origin)).toEqual(['answer']);
  });

  test('is looked for in short texts alone', () => {
    expect(readSaid('Security defaults are on.\n'.repeat(2_000))).toEqual([]);
  });

  test('a box that was unticked isn’t one that is ticked', () => {
    expect(saidIn('Admin unticked Authenticated SMTP on my mailbox.')).toEqual(['mailboxSmtpAuth=disabled']);
  });

  test.each(IMPLICIT_TLS)('$says', ({ example }) => {
    expect(saidIn(example)).toEqual(['encryption=implicitTls']);
  });

  test('no encryption counts beside words of sending', () => {
    expect(saidIn('Scan to e-mail, SSL/TLS: None')).toEqual(['encryption=none']);
    expect(saidIn('LDAP, SSL/TLS: None')).toEqual([]);
  });
});
