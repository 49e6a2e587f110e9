import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Source {
  title: string;
  url: string | null;
  dated: string;
  checked: string;
  standing: string;
}
const sources = JSON.parse(readFileSync('src/content/sources.json', 'utf8')) as Record<string, Source>;
/** The day on which the content is judged. Raise it with each review of the sources. */
const REVIEWED = '2026-11-29';
const DAY = 86_400_000;

describe.each(Object.entries(sources))('the source %s', (_, { title, url, dated, checked, standing }) => {
  test('says what it is, how old it is and when it was read', () => {
    expect(title.length).toBeGreaterThan(3);
    expect(dated.length).toBeGreaterThan(3);
    expect(['primary', 'field', 'thirdParty']).toContain(standing);
    const age = Date.parse(REVIEWED) - Date.parse(checked);
    expect(age).toBeGreaterThanOrEqual(0);
    expect(age).toBeLessThanOrEqual(365 * DAY);
  });

  test('has an address without a language, or none', () => {
    if (url === null) return;
    expect(url).toMatch(/^https:\/\//);
    if (url.includes('.microsoft.com')) expect(url).not.toMatch(/\/[a-z]{2}-[a-z]{2}\//);
  });
});

test('no text tells anyone to paste a password or to switch off protection first', () => {
  for (const file of globSync('src/content/remedies/*/*.md')) {
    const text = readFileSync(file, 'utf8');
    expect(text, file).not.toMatch(/-Password\s|ConvertTo-SecureString -AsPlainText/);
  }
});

test('every text is there in every language, and says the same things are unconfirmed', () => {
  const english = globSync('src/content/*/en/*.md').map((file) => file.replace('/en/', '/*/'));
  const languages = [
    ...new Set(globSync('src/content/gates/*/account.md').map((file) => file.split('/').at(-2) ?? '')),
  ];
  for (const lang of languages)
    for (const file of english) {
      const count = (path: string): number =>
        (readFileSync(path, 'utf8').match(/^unconfirmed:\n((?: {2,}- .*\n)+)/m)?.[1] ?? '').split('\n').filter(Boolean)
          .length;
      expect(count(file.replace('/*/', `/${lang}/`)), `${file} in ${lang}`).toBe(count(file.replace('/*/', '/en/')));
    }
});
