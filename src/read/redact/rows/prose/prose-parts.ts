import { PASSWORD } from '../secret-words.ts';

/** A word for a password, alone or with an ending. */
export const LABEL = `(?<!\\p{L})(?:${PASSWORD})(?:nya)?(?!\\p{L})`;

/** A word or a few that may be a password, up to what goes on with the sentence. */
const PLAIN = `(?=[^\\s]{0,60}\\p{L})[^\\s,;"'«»„“”()]{3,60}?(?=[.,;:!?]?(?:["'”“»)\\s]|$))`;
