import type { ClientCatalogue } from '../../i18n/clients/index.ts';

const files = import.meta.glob<Record<string, ClientCatalogue>>('../../i18n/clients/??.ts', { eager: true });

/** The words of the pages about clients in a language. Throws where the language has none. */
export function clientWordsOf(lang: string): ClientCatalogue {
  const words = files[`../../i18n/clients/${lang}.ts`]?.[lang];
  if (words === undefined)
    throw new Error(`src/i18n/clients/${lang}.ts must export its words under the name "${lang}".`);
  return words;
}

type Note = (text: string) => string;
const notes = import.meta.glob<{ note: Note }>('../../i18n/clients/notes-??.ts', { eager: true });

/** Reads a note of the facts, which are English, in a language. Throws where the language has none. */
export function noteIn(lang: string): Note {
  if (lang === 'en') return (text) => text;
  const found = notes[`../../i18n/clients/notes-${lang}.ts`];
  if (found === undefined) throw new Error(`src/i18n/clients/notes-${lang}.ts must export the function "note".`);
  return found.note;
}
