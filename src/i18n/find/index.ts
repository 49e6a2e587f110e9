import type { en } from './en.ts';

/** A key of the words with which people find their way: header, search, lists and pages of replies. */
export type FindKey = keyof typeof en;
/** These words in one language: strings only. A language is one file beside this one that exports its words under its tag. */
export type FindCatalogue = Readonly<Record<FindKey, string>>;
