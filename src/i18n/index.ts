import { en } from './en.ts';
import { id } from './id.ts';

/** A key of the interface's words. */
export type WordKey = keyof typeof en;
/** The words of one language: strings only, so that a page can carry them as JSON. */
export type Catalogue = Readonly<Record<WordKey, string>>;

/** Languages of the site, by their tag (BCP 47). Every one has a catalogue and a folder of content. */
export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language's own name, for the switcher. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', id: 'Bahasa Indonesia' };

export const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, id };

/** The words that the script of a page needs: all but those of pages alone. */
export function scriptWords(language: Language): Record<string, string> {
  return Object.fromEntries(Object.entries(CATALOGUES[language]).filter(([key]) => !key.startsWith('page.')));
}
