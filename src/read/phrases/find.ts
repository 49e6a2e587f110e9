import { type Compiled, compile } from './compile.ts';
import type { Phrase, PhraseGroup } from './phrase.ts';

/** A text together with its lower case, which is made once for all searches. */
export interface Searched {
  text: string;
  lower: string;
}

export const searched = (text: string): Searched => ({ text, lower: text.toLowerCase() });

/** Where a phrase stands. */
export interface Place {
  index: number;
  end: number;
}

export interface Hit<M> extends Place {
  means: M;
  /** Place of the group in its list, 0 first. */
  rank: number;
}

const known = new Map<string, Compiled & { pattern: RegExp | null }>();

/** The first place of a phrase at or after `from`; null: it isn't there. Linear in the length of the text. */
export function placeOf(says: string, { text, lower }: Searched, from = 0): Place | null {
  let phrase = known.get(says);
  if (phrase === undefined) {
    phrase = { ...compile(says), pattern: null };
    known.set(says, phrase);
  }
  // Where lower case changes the length, places differ a little; then the whole text is looked through.
  const at = lower.indexOf(phrase.anchor, lower.length === text.length ? from : 0);
  if (at < 0) return null;
  phrase.pattern ??= new RegExp(phrase.source, 'giu');
  phrase.pattern.lastIndex = lower.length === text.length ? Math.max(from, at - phrase.reach) : from;
  const match = phrase.pattern.exec(text);
  return match === null ? null : { index: match.index, end: match.index + match[0].length };
}

/** The phrase of a group that stands first in the text. */
export function firstIn(phrases: readonly Pick<Phrase, 'says'>[], text: Searched): Place | null {
  let first: Place | null = null;
  for (const { says } of phrases) {
    const place = placeOf(says, text);
    if (place !== null && (first === null || place.index < first.index)) first = place;
  }
  return first;
}

/** The first group of the list of which a phrase stands in the text: earlier groups are the more exact ones. */
export function findIn<M>(groups: readonly PhraseGroup<M>[], text: Searched): Hit<M> | null {
  for (const [rank, { means, phrases }] of groups.entries()) {
    const place = firstIn(phrases, text);
    if (place !== null) return { means, rank, ...place };
  }
  return null;
}

/** One expression for all phrases, for readers that look at one short line after the other. Longer phrases are tried first. */
export function anyOf(phrases: readonly Pick<Phrase, 'says'>[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.says.length - a.says.length);
  return `(?:${longestFirst.map(({ says }) => compile(says).source).join('|')})`;
}
