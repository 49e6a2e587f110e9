import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en as choose } from '../../src/i18n/choose/en.ts';
import { id as chooseId } from '../../src/i18n/choose/id.ts';
import { en as clients } from '../../src/i18n/clients/en.ts';
import { id as clientsId } from '../../src/i18n/clients/id.ts';
import { en as guide } from '../../src/i18n/en.ts';
import { id as guideId } from '../../src/i18n/id.ts';
import { en as senders } from '../../src/i18n/senders/en.ts';
import { id as sendersId } from '../../src/i18n/senders/id.ts';

const CATALOGUES: readonly Readonly<Record<string, string>>[] = [
  guide,
  guideId,
  choose,
  chooseId,
  clients,
  clientsId,
  senders,
  sendersId,
];

/** Words that are true on one side of the end of December 2026 alone. */
const BEFORE = new RegExp(
  [
    '\\b(?:will be|is going to be|is about to be) (?:turned|switched) off',
    'will turn (?:it|that|this|basic \\w+) off',
    '\\bstops? at the end of December',
    'akan (?:dimatikan|dinonaktifkan)',
  ].join('|'),
  'i',
);
const AFTER = /has been turned off|has turned|(?:telah|sudah) (?:dimatikan|dinonaktifkan)/i;

describe('what is said of the end of December 2026 holds on both sides of it', () => {
  test('words for the time before have a form for the time after', () => {
    const lonely = CATALOGUES.flatMap((words) =>
      Object.entries(words).flatMap(([key, text]) =>
        BEFORE.test(text) && words[`${key}After`] === undefined ? [key] : [],
      ),
    );
    expect(lonely).toEqual([]);
  });

  test('the form for the time after says nothing of the future', () => {
    for (const words of CATALOGUES)
      for (const [key, text] of Object.entries(words)) if (key.endsWith('After')) expect(text).not.toMatch(BEFORE);
    expect(CATALOGUES.some((words) => Object.values(words).some((text) => AFTER.test(text)))).toBe(true);
  });

  test('prose, which has one form, holds on any day', () => {
    const root = new URL('../../src/content/', import.meta.url);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
    const wrong = files.filter((name) => BEFORE.test(readFileSync(new URL(name.replaceAll('\\', '/'), root), 'utf8')));
    expect(files.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });
});
