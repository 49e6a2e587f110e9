import { expect, test } from 'vitest';
import { CATALOGUES, LANGUAGES, scriptWords } from '../../src/i18n/index.ts';

const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

for (const language of LANGUAGES.filter((tag) => tag !== 'en')) {
  const words: Record<string, string> = CATALOGUES[language];

  test(`${language} has the same keys as English, in the same order`, () => {
    expect(Object.keys(words)).toEqual(Object.keys(CATALOGUES.en));
  });

  test(`${language} fills in the same names as English`, () => {
    for (const [key, text] of Object.entries(CATALOGUES.en)) expect(holes(words[key] ?? ''), key).toEqual(holes(text));
  });
}

for (const language of LANGUAGES) {
  test(`no word of ${language} is empty, padded, or says "simply" or "please"`, () => {
    for (const [key, text] of Object.entries(CATALOGUES[language])) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/\bsimply\b|\bplease\b/i);
    }
  });
}

test('the script is not given the words of pages alone', () => {
  const keys = Object.keys(scriptWords('en'));
  expect(keys).toContain('ask.continue');
  expect(keys.filter((key) => key.startsWith('page.'))).toEqual([]);
});
