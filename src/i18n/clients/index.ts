import type { en } from './en.ts';

/** A key of the words of the pages about clients. */
export type ClientKey = keyof typeof en;
/**
 * These words in one language: strings only. A language is one file beside this one that exports its words under its tag, and,
 * beside English, a file `notes-` and the tag that reads the notes of the facts.
 */
export type ClientCatalogue = Readonly<Record<ClientKey, string>>;
