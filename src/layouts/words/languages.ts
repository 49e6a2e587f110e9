import type { Catalogue } from '../../i18n/index.ts';

/** Every catalogue is one file; a language is offered because its file is there. */
const files = import.meta.glob<Record<string, Catalogue>>('../../i18n/??.ts', { eager: true });

const catalogues = Object.fromEntries(
  Object.entries(files).map(([path, module]) => {
    const lang = path.slice(-5, -3);
    const catalogue = module[lang];
    if (catalogue === undefined) throw new Error(`${path} must export its words under the name "${lang}".`);
    return [lang, catalogue];
  }),
);

/** Languages of the site, by their tag; English, the source, first. */
export const LANGUAGES: readonly string[] = Object.keys(catalogues).sort(
  (a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b),
);

/** The words of a language. */
export function wordsOf(lang: string): Catalogue {
  const words = catalogues[lang];
  if (words === undefined) throw new Error(`There is no language "${lang}".`);
  return words;
}

/** Direction in which a language is written, for the page's `dir`. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const locale = new Intl.Locale(lang) as Intl.Locale & { getTextInfo?: () => { direction: 'ltr' | 'rtl' } };
  return locale.getTextInfo?.().direction ?? 'ltr';
}

/** For routes: one path for each language. */
export function languagePaths(): { params: { lang: string } }[] {
  return LANGUAGES.map((lang) => ({ params: { lang } }));
}

/** A long date, such as 23 November 2026. */
export function longDate(lang: string, date: Date | string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}
