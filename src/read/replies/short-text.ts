import { findIn, searched } from '../phrases/find.ts';
import { SEARCH_WORDS } from '../phrases/rows/words/search-words.ts';
import { classify, classifyBare } from './classify-reply.ts';
import type { FoundReply } from './find-replies.ts';
import { endOfSentence } from './part-sentences.ts';

/** Longer texts say what they are about by themselves. */
const SHORT = 60;
/** Codes and nothing but a word that announces them. */
const CODES =
  /^\W{0,4}(?:(?:e?smtp|error|code|status|fehler|erreur|reply|kode|galat)\W{1,3}){0,3}([45]\d\d)?[ -]{0,2}#?([45]\.\d{1,3}\.\d{1,3})?\W{0,4}$/i;

/** A few words about mail that end in an enhanced status code. */
const ENDS_IN_CODE =
  /^(?=.{0,50}(?:mail|smtp|scan|send))[^\d\n]{2,48}?([45]\d\d)?[ #-]{1,3}([45]\.\d{1,3}\.\d{1,3})\W{0,4}$/i;

/** A text that begins in the middle of a server's sentence: nothing before it names the reply. */
export function cutReply(text: string): FoundReply | null {
  const id = endOfSentence(text);
  const words = text.trim().slice(0, 240);
  return id === null ? null : { reply: id, replyCode: null, enhancedStatusCode: null, words, index: 0, tagged: false };
}

/** A text that is only a code, or a few words that people search for. Null: it is something else. */
export function shortReply(text: string): FoundReply | null {
  const words = text.trim();
  if (words === '' || words.length > SHORT) return null;
  const [, replyCode = null, enhancedStatusCode = null] = words.match(CODES) ?? words.match(ENDS_IN_CODE) ?? [];
  const found = { words, index: 0, tagged: false };
  if (enhancedStatusCode !== null)
    return { ...found, replyCode, enhancedStatusCode, reply: classify(words, replyCode, enhancedStatusCode) };
  if (replyCode !== null) return { ...found, replyCode, enhancedStatusCode, reply: classifyBare(words, replyCode) };
  const searchedFor = findIn(SEARCH_WORDS, searched(words));
  return searchedFor === null ? null : { ...found, replyCode, enhancedStatusCode, reply: searchedFor.means };
}
