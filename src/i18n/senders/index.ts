import type { en } from './en.ts';

/** A key of the words of the page of senders. */
export type SenderWordKey = keyof typeof en;
/** The words of that page in one language: a file beside this one, named by its tag, that exports them under that name. */
export type SenderCatalogue = Readonly<Record<SenderWordKey, string>>;
