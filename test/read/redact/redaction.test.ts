import { describe, expect, test } from 'vitest';
import { type Reading, type ReadingInDetail, read, readInDetail, readInSlices } from '../../../src/read/index.ts';
import { strikeSecrets } from '../../../src/read/redact/redact.ts';
import type { StruckText } from '../../../src/read/redact/struck-text.ts';
import { formsOf, MARKED, REPLY, secretsOf, textOf } from './marked.ts';

/** Everything of a reading that a screen shows, a button copies or a text takes along. */
const shownIn = (reading: Reading | ReadingInDetail): string =>
  JSON.stringify(reading, (key, value: unknown) => (key === 'graph' || key === 'collected' ? undefined : value));

describe('settings, code, commands, logs and sentences', () => {
  test.each(MARKED)('%s: %s', (_, marked) => {
    const text = textOf(marked).replace('{reply}', REPLY);
    const reading = readInDetail(text);
    const shown = [shownIn(reading), reading.redacted, ...reading.secretLines].join('\n');
    for (const secret of secretsOf(marked)) for (const form of formsOf(secret)) expect(shown).not.toContain(form);
    if (marked.includes('{reply}')) expect(reading.redacted).toContain(REPLY.slice(0, 150));
    expect(reading.secrets.length).toBeGreaterThan(0);
  });
});

describe('a secret that is cut is gone too', () => {
  const line = (at: number): string => `2026-11-20 10:00:${at % 60} smtp step ${at} of the session with starttls\n`;
  const filler = Array.from({ length: 9_000 }, (_, at) => line(at)).join('');
  const secret = 'Zx9-quarry-Lamp-and-more';
  const jwt = `eyJhbGciOiJSUzI1NiJ9.${'eyJhdWQiOiJ4In0'.repeat(20)}.c2lnbmF0dXJl${'Qm9ndXM'.repeat(30)}`;
  /** Beyond the border: more than one slice, and less to read. */
  const BEYOND = 60_000;
  test.each([
    [50_000, 25],
    [262_144, 100],
    [524_288, 200],
  ])('around %i, every %i characters', (border, apart) => {
    for (let shift = -160; shift <= 40; shift += apart) {
      const start = filler.lastIndexOf('\n', border + shift) + 1;
      const at = Math.max(0, border + shift - start);
      const text = `${filler.slice(0, start)}${'.'.repeat(at)} smtp password=${secret} Bearer ${jwt} end\n${filler.slice(start, border + BEYOND)}`;
      const shown = shownIn(readInDetail(text));
      for (let from = 0; from + 8 <= secret.length; from += 4)
        expect(shown).not.toContain(secret.slice(from, from + 8));
      for (let from = 0; from + 16 <= jwt.length; from += 16) expect(shown).not.toContain(jwt.slice(from, from + 16));
    }
  });

  test('read in slices the same is struck', async () => {
    const text = `${filler}smtp password=${secret}\n${filler}`;
    expect(shownIn(await readInSlices(text))).toBe(shownIn(read(text)));
  });
});

describe('a whole value, however long and however quoted', () => {
  const long = 'Ab1-'.repeat(5_000);
  test.each([
    `password: ${long}`,
    `password: "${long}"`,
    `Authorization: Bearer ${long}`,
    `smtp://a%40b.example:${long.slice(0, 1_500)}@smtp.office365.com:587`,
    `AUTH PLAIN ${btoa(`\0a@b.example\0${long}`)}`,
  ])('%.40s', (text) => {
    const shown = shownIn(readInDetail(`${text}\n${REPLY}`));
    expect(shown).not.toContain('Ab1-Ab1-');
    expect(shown).not.toContain(btoa('Ab1-Ab1-Ab1-Ab1-').slice(4, 20));
    expect(shown).toContain('SmtpClientAuthentication is disabled for the Tenant');
  });

  test('a password that is a word of the reply leaves the reply alone', () => {
    for (const word of ['Tenant', 'SmtpClientAuthentication', 'Authentication', '535']) {
      const { redacted, replies } = readInDetail(`password="${word}"\n${REPLY}`);
      expect(replies.at(-1)?.reply).toBe('smtpAuthDisabledForTenant');
      expect(redacted).toContain('password="[removed]"');
    }
  });

  test('many secrets are all struck again where they stand without a label', () => {
    const names = Array.from({ length: 60 }, (_, at) => `Pw${at}-lamp${at}`);
    const { redacted } = readInDetail(
      `${names.map((name) => `password: ${name}\n`).join('')}\nagain ${names.join(' and ')}`,
    );
    for (const name of names) expect(redacted).not.toContain(name);
  });
});

describe('a raw text cannot be passed to what shows, copies or stores', () => {
  test('the type of a plain text is refused', () => {
    const show = (_: StruckText): boolean => true;
    // @ts-expect-error -- a plain text was not struck.
    expect(show('password: x')).toBe(true);
    expect(show(strikeSecrets('password: x').text)).toBe(true);
  });

  test('words out of JSON are struck too', () => {
    const json = JSON.stringify({
      error: { code: 'Authorization_RequestDenied', message: 'denied for password=hunter22 of the app' },
    });
    expect(shownIn(readInDetail(json))).not.toContain('hunter22');
  });
});
