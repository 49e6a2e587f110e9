import type { BuilderCatalogue } from '../../i18n/builder/index.ts';

const files = import.meta.glob<Record<string, BuilderCatalogue>>('../../i18n/builder/??.ts', { eager: true });

/** The words around the codes for wikis in a language. Throws where the language has none. */
export function builderWordsOf(lang: string): BuilderCatalogue {
  const words = files[`../../i18n/builder/${lang}.ts`]?.[lang];
  if (words === undefined)
    throw new Error(`src/i18n/builder/${lang}.ts must export its words under the name "${lang}".`);
  return words;
}
