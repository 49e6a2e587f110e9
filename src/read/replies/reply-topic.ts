import { findIn, searched } from '../phrases/find.ts';
import { type ReplyTopic, TOPICS } from '../phrases/rows/words/topics.ts';

/** What a reply of any server is about, by its usual words; null: none of them. */
export type Gist = ReplyTopic | null;

export function gistOf(words: string): Gist {
  return findIn(TOPICS, searched(QUOTED.exec(words)?.[0] ?? words))?.means ?? null;
}

/** A reply that somebody quotes ends with the quote. */
const QUOTED = /^[^"]{0,360}?[^"\s=:([{,](?="(?:[\s.,;)]|$))/;
