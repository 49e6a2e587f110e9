import { type Struck, strikeSecrets } from './redact/redact.ts';
import { normalise } from './text/normalise.ts';

/** A text of bounded length, ready to be read. */
export interface Prepared extends Pick<Struck, 'text' | 'secrets' | 'lines'> {
  /** As pasted: JSON is parsed from it, because a sieve would break it. */
  original: string;
}

/** Brings a text, struck once as it was pasted, into one form and strikes it again. */
export function prepared(raw: Struck, original: string): Prepared {
  // Before the marks of formats are taken out a value's own quotes still show where it ends; after it hidden ones have come to light.
  const { text, secrets, lines } = strikeSecrets(normalise(raw.text), raw.values);
  return { text, secrets: [...raw.secrets, ...secrets], lines, original };
}
