import type { en } from './en.ts';

/** The words of the codes, and of what is to be said of an address that was typed. */
export type BuilderCatalogue = Readonly<Record<keyof typeof en, string>>;
