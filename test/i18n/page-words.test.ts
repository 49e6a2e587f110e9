import { describe, expect, test } from 'vitest';

/** Words of single pages: one folder of catalogues beside the interface's. */
const files = import.meta.glob<Record<string, Record<string, string>>>('../../src/i18n/*/??.ts', { eager: true });
const holes = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
const folders = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? ''))];

describe.each(folders)('the words of %s', (folder) => {
  const catalogues = Object.entries(files)
    .filter(([path]) => path.split('/').at(-2) === folder)
    .map(([path, module]) => [path.slice(-5, -3), module[path.slice(-5, -3)] ?? {}] as const);
  const en = catalogues.find(([lang]) => lang === 'en')?.[1] ?? {};

  test.each(catalogues)('%s has the keys of English and fills in the same names', (_, words) => {
    expect(Object.keys(words)).toEqual(Object.keys(en));
    for (const [key, text] of Object.entries(en)) expect(holes(words[key] ?? ''), key).toEqual(holes(text));
    for (const [key, text] of Object.entries(words)) {
      expect(text, key).toBe(text.trim());
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/\bsimply\b|\bplease\b/i);
    }
  });
});
