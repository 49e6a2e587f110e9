import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';

const files = import.meta.glob<Record<string, Record<string, string>>>('../../src/i18n/??.ts', { eager: true });
const catalogues = Object.entries(files).map(([path, module]) => {
  const language = path.slice(-5, -3);
  return [language, module[language] ?? {}] as const;
});
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

test('English and Indonesian are among the languages', () => {
  expect(catalogues.map(([language]) => language)).toEqual(expect.arrayContaining(['en', 'id']));
});

for (const [language, words] of catalogues) {
  test(`${language} has the same keys as English, in the same order`, () => {
    expect(Object.keys(words)).toEqual(Object.keys(en));
  });

  test(`${language} fills in the same names as English`, () => {
    for (const [key, text] of Object.entries(en)) expect(holes(words[key] ?? ''), key).toEqual(holes(text));
  });

  test(`no word of ${language} is empty, padded, or says "simply" or "please"`, () => {
    for (const [key, text] of Object.entries(words)) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/\bsimply\b|\bplease\b/i);
    }
  });
}

test('every language but English says more than half of its words in its own way', () => {
  for (const [language, words] of catalogues) {
    if (language === 'en') continue;
    const own = Object.entries(en).filter(([key, text]) => words[key] !== text);
    expect(own.length, language).toBeGreaterThan(Object.keys(en).length / 2);
  }
});
