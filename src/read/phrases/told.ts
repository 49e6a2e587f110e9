import type { Facts } from '../../domain/facts.ts';
import { type Phrase, type PhraseGroup, said, USUAL } from './phrase.ts';

/** Facts that a person's sentence states. */
export const told = (means: Partial<Facts>, ...rows: readonly (readonly Phrase[])[]): PhraseGroup<Partial<Facts>> => ({
  means,
  phrases: rows.flat(),
});

/** Sentences of people, with an example of each. */
export const people = (rows: Readonly<Record<string, string>>, lang?: Parameters<typeof said>[3]): Phrase[] =>
  said('people who tell of it', USUAL, rows, lang);
