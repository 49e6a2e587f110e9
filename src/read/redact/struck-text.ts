declare const STRUCK: unique symbol;

/** Text out of which secrets were struck. Only `strikeSecrets` makes it; everything that shows, copies or stores pasted words takes it. */
export type StruckText = string & { readonly [STRUCK]: true };

/** Struck parts as one text, a line end between them. */
export const joinStruck = (parts: readonly StruckText[]): StruckText => parts.join('\n') as StruckText;
