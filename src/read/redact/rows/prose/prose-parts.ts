import { PASSWORD } from '../secret-words.ts';

/** A word for a password, alone or with an ending. */
export const LABEL = `(?<!\\p{L})(?:${PASSWORD})(?:nya)?(?!\\p{L})`;
