import type { ChooseCatalogue } from '../../i18n/choose/index.ts';

const files = import.meta.glob<Record<string, ChooseCatalogue>>('../../i18n/choose/??.ts', { eager: true });

/** The words of the chooser and the forecast in a language. Throws where the language has none. */
export function chooseWordsOf(lang: string): ChooseCatalogue {
  const words = files[`../../i18n/choose/${lang}.ts`]?.[lang];
  if (words === undefined)
    throw new Error(`src/i18n/choose/${lang}.ts must export its words under the name "${lang}".`);
  return words;
}
