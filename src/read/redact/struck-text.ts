declare const STRUCK: unique symbol;

/** Text out of which secrets were struck. Only `strikeSecrets` makes it; everything that shows, copies or stores pasted words takes it. */
export type StruckText = string & { readonly [STRUCK]: true };

/** Words that the page itself writes, such as the label of a choice. Never for what was pasted. */
export const ownWords = (words: string): StruckText => words as StruckText;

/** No words at all. */
export const NO_WORDS = '' as StruckText;

/** The same words with single blanks: nothing that was struck comes back by that. */
export const singleBlanks = (text: StruckText): StruckText => text.replace(/(?<=\S)[ \t]{2,200}/g, ' ') as StruckText;

/** Struck parts as one text, a line end between them. */
export const joinStruck = (parts: readonly StruckText[]): StruckText => parts.join('\n') as StruckText;
