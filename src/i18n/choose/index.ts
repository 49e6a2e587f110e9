import type { en } from './en.ts';

/** A key of the words of the chooser and the forecast. */
export type ChooseKey = keyof typeof en;
/** These words in one language: strings only. A language is one file beside this one that exports its words under its tag. */
export type ChooseCatalogue = Readonly<Record<ChooseKey, string>>;
