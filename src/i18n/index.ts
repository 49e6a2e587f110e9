import type { en } from './en.ts';

/** A key of the interface's words. */
export type WordKey = keyof typeof en;
/**
 * The words of one language: strings only, so that a page can carry them as JSON. A language is one file beside this one,
 * named by its tag, that exports its words under that name.
 */
export type Catalogue = Readonly<Record<WordKey, string>>;
