/** In place of `read-known-line.ts` where everything is one script: the readers are there. */
export const readKnownLine = (): null => null;
