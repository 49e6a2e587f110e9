/** Languages of phrases, as BCP 47 tags. A row without one is English, or a code that no program translates. */
export type PhraseLanguage =
  | 'ar'
  | 'bg'
  | 'ca'
  | 'cs'
  | 'da'
  | 'de'
  | 'el'
  | 'es'
  | 'fi'
  | 'fr'
  | 'gl'
  | 'he'
  | 'hr'
  | 'hu'
  | 'id'
  | 'it'
  | 'ja'
  | 'ko'
  | 'nb'
  | 'nl'
  | 'pl'
  | 'pt'
  | 'ro'
  | 'ru'
  | 'sv'
  | 'th'
  | 'tr'
  | 'uk'
  | 'vi'
  | 'zh';

/** What a program, a server or a page prints. */
export interface Phrase {
  /** The text in any case; its gaps are those of `compile.ts`: `lookup {host}: no such host`. */
  readonly says: string;
  /** The program, library, maker or system that prints it; `usual words` where it is nobody's in particular. */
  readonly by: string;
  readonly lang?: PhraseLanguage;
  /** Where it was seen: an address, a source file, or a manual. */
  readonly source: string;
  /** A line in which it stands. The row must be found in it. */
  readonly example: string;
}

/** A phrase as readers take it: the build ships nothing but what it says. */
export type Said = string | Pick<Phrase, 'says'>;

export const saysOf = (phrase: Said): string => (typeof phrase === 'string' ? phrase : phrase.says);

/** Phrases that say the same. Must be plain JSON: the build ships it without who, where and examples. */
export interface PhraseGroup<M> {
  readonly means: M;
  readonly phrases: readonly Phrase[];
}

/** Rows of one printer and source, as a table of text and example: `said('Node', 'https://…', { ECONNRESET: 'read ECONNRESET' })`. */
export function said(
  by: string,
  source: string,
  rows: Readonly<Record<string, string>>,
  lang?: PhraseLanguage,
): Phrase[] {
  const origin = lang === undefined ? { by, source } : { by, source, lang };
  return Object.entries(rows).map(([says, example]) => ({ says, ...origin, example }));
}

/** Source of words that no program owns: whoever writes an error message uses them. */
export const USUAL = 'usual words';

/** Words that no program owns, as rows of language, what is said, and a text in which it stands. */
export const usual = (rows: readonly (readonly [PhraseLanguage | 'en', string, string])[]): Phrase[] =>
  rows.map(([lang, says, example]) => ({
    says,
    by: USUAL,
    source: USUAL,
    example,
    ...(lang === 'en' ? {} : { lang }),
  }));
