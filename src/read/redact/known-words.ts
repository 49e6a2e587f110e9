import { isOfSentence, isSentenceAboutIt } from './no-secret.ts';
import { COMPOUND } from './rows/compound.ts';
import { isInVocabulary } from './vocabulary.ts';

/** Endings of words that say how something is or what was done. */
const USUAL_ENDING =
  /^[^-]*(?:ly|ing|ed|tion|ment|able|ive|ous|ful|ness|ity|ung|keit|lich|isch|mente|ción|zione|ção)(?:s|en)?$/;
/** Numbers of models and of tickets. */
const MODEL = /^\p{Lu}+-?\d[\p{Lu}\d-]*$|^\p{Lu}{1,4}-?\d{3,5}\p{L}{0,4}\W?$|^(?:e-studio\d|OAuth2$)/u;

/** Whether a word is one that people or programs write of mail anyway. */
export const isKnownWord = (word: string): boolean =>
  isInVocabulary(word) ||
  COMPOUND.test(word) ||
  isOfSentence(word) ||
  isSentenceAboutIt(word) ||
  USUAL_ENDING.test(word.toLowerCase()) ||
  MODEL.test(word);
