import type { ClientCatalogue } from '../../i18n/clients/index.ts';

const files = import.meta.glob<Record<string, ClientCatalogue>>('../../i18n/clients/??.ts', { eager: true });

/** The words of the pages about clients in a language. Throws where the language has none. */
export function clientWordsOf(lang: string): ClientCatalogue {
  const words = files[`../../i18n/clients/${lang}.ts`]?.[lang];
  if (words === undefined)
    throw new Error(`src/i18n/clients/${lang}.ts must export its words under the name "${lang}".`);
  return words;
}
