import { isNoSecret } from '../no-secret.ts';
import { oneLine } from '../rows/one-line.ts';
import { argumentsAt } from './arguments.ts';
import { type Finder, matchAt, type Span } from './spans.ts';

/** Names before a label in the same list: `user, `, `INSERT INTO mail (host, "user", `. */
const NAMES_BEFORE = /(?:[\w$@.&`"'[\]-]{1,60}[ \t]{0,4},\s{0,40}){1,30}[\w$@.&`"'[\]-]{0,60}$/;
/** The last comma before a label stands at most so far from it: a blank of 40 characters, and 60 of the label's own word. */
const COMMA_WITHIN = 101;
/** The rest of the list, and what stands between it and the list of values. */
const TO_VALUES = new RegExp(
  oneLine(String.raw`
    [\w\x60"'\]]{0,40}(?:[ \t]{0,4},\s{0,40}[\w$@.&\x60"'[\]-]{1,60}){0,30}\s{0,4}[)\]}]?\s{0,20}
    (?::?=|=>|\bVALUES)\s{0,40}[([{]{0,2}\s{0,40}(?:\w{1,20}\()?
  `),
  'iy',
);

/** A list of names and a list of values in the same order: `user, pass := "a", "x"`, `INSERT INTO t (user, pass) VALUES ('a', 'x')`. */
export const secretsInOrder: Finder = (text, labels) => {
  const spans: Span[] = [];
  for (const { start, end, kind } of labels) {
    const to = matchAt(TO_VALUES, text, end);
    if (to === null) continue;
    const names = namesBefore(text, start);
    if (names === undefined && !to[0].includes(',')) continue;
    const value = argumentsAt(text, end + to[0].length)[names?.split(',').slice(1).length ?? 0];
    if (value?.literal != null && !isNoSecret(value.literal, true))
      spans.push({ start: value.start, end: value.end, kind });
  }
  return spans;
};

/** Most labels stand in no list, which their last hundred characters show sooner than the pattern. */
function namesBefore(text: string, start: number): string | undefined {
  if (!text.slice(Math.max(0, start - COMMA_WITHIN), start).includes(',')) return undefined;
  return NAMES_BEFORE.exec(text.slice(Math.max(0, start - 600), start))?.[0];
}
