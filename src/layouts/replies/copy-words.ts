import { findWordsOf } from '../words/find-words.ts';
import { wordsOf } from '../words/languages.ts';

/** The words of the buttons that a page of text gets from its script. */
export function copyWords(lang: string): Record<string, string> {
  const t = wordsOf(lang);
  const keys = ['copy.command', 'copy.done', 'copy.failed', 'copy.missing', 'copy.fillIn'] as const;
  return {
    ...Object.fromEntries(keys.map((key) => [key, t[key]])),
    'reply.copy': findWordsOf(lang)['reply.copy'],
  };
}
