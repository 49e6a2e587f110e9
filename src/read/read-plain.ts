import { prepared } from './prepare.ts';
import { readWhole } from './read-whole.ts';
import { type Reading, withoutDetail } from './reading.ts';
import { strikeSecrets } from './redact/redact.ts';
import { mayBeStructured } from './structured/marks.ts';
import { unstructured } from './structured/structured.ts';
import { WHOLE } from './text/prefilter.ts';

/**
 * Reads an error, a log or a conversation without the readers of structured texts: a page that fetches only these needs a quarter less.
 * It gives what `read()` gives, and null for a text in which they may find something, or that is too long to be read at once.
 */
export function readPlain(text: string): Reading | null {
  if (text.length > WHOLE) return null;
  const ready = prepared(strikeSecrets(text), text);
  return mayBeStructured(ready) ? null : withoutDetail(readWhole(ready, unstructured(ready.text)));
}
