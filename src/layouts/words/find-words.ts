import type { FindCatalogue } from '../../i18n/find/index.ts';

const files = import.meta.glob<Record<string, FindCatalogue>>('../../i18n/find/??.ts', { eager: true });

/** The words of the header, the search and the pages of replies in a language. Throws where the language has none. */
export function findWordsOf(lang: string): FindCatalogue {
  const words = files[`../../i18n/find/${lang}.ts`]?.[lang];
  if (words === undefined) throw new Error(`src/i18n/find/${lang}.ts must export its words under the name "${lang}".`);
  return words;
}
