import type { SecretKind } from './secret-words.ts';

export interface SecretRow {
  id: string;
  /** A password where nothing else is named. */
  kind?: SecretKind;
  /** Global; what its groups hold is struck, but for those with a name. Every repetition in it is bounded, so that it stays linear. */
  pattern: RegExp;
  /** Whether the value is also weighed by `isNoSecret`, because words of a sentence can stand there. */
  weighed?: true;
  /** Whether the value may go on with further plain words, as a pass phrase does. */
  phrase?: true;
  /** Whether the value goes on over lines and blanks, as a mail program wraps it. */
  wraps?: true;
  /** Texts in which this row alone finds what stands between guillemets. */
  examples: readonly string[];
}
