import { type Compiled, compile } from './compile.ts';
import { type PhraseGroup, type Said, saysOf } from './phrase.ts';

/** A text together with what is made once for all searches. */
export interface Searched {
  text: string;
  lower: string;
  /** Which pairs of neighbours its lower case holds; null for a short text, which is searched as fast. */
  pairs: Uint8Array | null;
}

/** From this length, in UTF-16 code units, a phrase is looked up by its pairs before it is searched for. */
const LONG = 2_000;

export function searched(text: string): Searched {
  const lower = text.toLowerCase();
  return { text, lower, pairs: text.length < LONG ? null : pairsOf(lower) };
}

function pairsOf(text: string): Uint8Array {
  const pairs = new Uint8Array(1 << 16);
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    pairs[pairAt(last, code)] = 1;
    last = code;
  }
  return pairs;
}

/** Letters of several scripts share a place; a pair that isn't there is never said to be. */
const pairAt = (first: number, second: number): number => ((first & 255) << 8) | (second & 255);

/** Where some words stand in a text, or -1. Most aren't there, which few of their pairs show. */
function indexIn({ lower, pairs }: Searched, words: string): number {
  for (let at = 1; pairs !== null && at < words.length; at += 1)
    if (pairs[pairAt(words.charCodeAt(at - 1), words.charCodeAt(at))] === 0) return -1;
  return lower.indexOf(words);
}

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

/** The pattern of a phrase, made once, set to the place from where it is worth searching; null: the text doesn't hold it. */
function patternOf(says: string, inText: Searched): RegExp | null {
  let phrase = known.get(says);
  if (phrase === undefined) {
    phrase = { ...compile(says), pattern: null };
    known.set(says, phrase);
  }
  const places = phrase.anchors.map((anchor) => indexIn(inText, anchor)).filter((at) => at >= 0);
  if (places.length === 0) return null;
  phrase.pattern ??= new RegExp(phrase.source, 'giu');
  // Where lower case changes the length, places differ; then the whole text is looked through.
  const { text, lower } = inText;
  phrase.pattern.lastIndex = lower.length === text.length ? Math.max(0, Math.min(...places) - phrase.reach) : 0;
  return phrase.pattern;
}

/** The first place of a phrase; null: it isn't there. Linear in the length of the text. */
export function placeOf(says: string, searched: Searched): Place | null {
  const match = patternOf(says, searched)?.exec(searched.text) ?? null;
  return match === null ? null : { index: match.index, end: match.index + match[0].length };
}

/** Every place of the phrases, in order. */
export function placesIn(phrases: readonly Said[], searched: Searched): Place[] {
  const places: Place[] = [];
  for (const phrase of phrases) {
    const pattern = patternOf(saysOf(phrase), searched);
    if (pattern === null) continue;
    for (let match = pattern.exec(searched.text); match !== null; match = pattern.exec(searched.text)) {
      places.push({ index: match.index, end: pattern.lastIndex });
      if (match[0] === '') pattern.lastIndex += 1;
    }
  }
  return places.sort((a, b) => a.index - b.index);
}

/** The phrase of a group that stands first in the text. */
export function firstIn(phrases: readonly Said[], text: Searched): Place | null {
  let first: Place | null = null;
  for (const phrase of phrases) {
    const place = placeOf(saysOf(phrase), text);
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
export function anyOf(phrases: readonly Said[]): string {
  const longestFirst = phrases.map(saysOf).sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((says) => compile(says).source).join('|')})`;
}
