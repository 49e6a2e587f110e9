import { isOfSentence, isSentenceAboutIt } from './no-secret.ts';
import { COMPOUND } from './rows/compound.ts';
import { oneLine } from './rows/one-line.ts';
import { isInVocabulary } from './vocabulary.ts';

/** Endings of words that say how something is or what was done. */
const USUAL_ENDING =
  /^[^-]*(?:ly|ing|ed|tion|ment|able|ive|ous|ful|ness|ity|ung|keit|lich|isch|mente|ción|zione|ção)(?:s|en)?$/;
/** Endings of verbs that tell what was done, in languages that end them so. */
const DONE = new RegExp(
  oneLine(String.raw`
    ^(?:(?:a[bn]|auf|aus|ein|um|in|op|vor|nach|zurück|mit)?ge\p{Ll}{4,}(?:t|d|en)|\p{Ll}{3,}(?:(?:[aiu]t|[aid]d)[aoie]|at|ert|ées?|és?|ei|iamo|amos
    |łem|łam|[aoe]no|an[oaey]|[aie]li|d[ıiuü][mk]|m[ıiuü]ş|erui|лся|или|али|ено)|di\p{Ll}{5,})[,.;:!?]?$
  `),
  'u',
);

/** Whether a word in small letters tells what was done with the password, in a sentence of whatever language. */
export const isDone = (word: string): boolean => DONE.test(word);

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
