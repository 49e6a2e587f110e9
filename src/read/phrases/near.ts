import { type Place, placesIn, type Searched } from './find.ts';
import type { Said } from './phrase.ts';

type Words = readonly Said[];

/** What parts two fields or two statements: a colon, a comma, the end of a sentence. */
const STOP = /[\n:;,|=?!。]|(?<!\b(?:m[aá]x|auth|conn))\.(?!\S)/i;
/** A colon between a word and what is said of it right behind: `SMTP login: failed`. */
const LEADS_ON = /^[^:]{0,10}[:：](?=.{0,3}$)/;
/** Rows hold the stem of an inflected word. */
const REST_OF_WORD = /^\p{LC}+/u;
/** Farther apart than `within`, but in the same clause, with one of the words of `across` between them. */
const FARTHEST = 80;

export interface Near {
  first: Words;
  second: Words;
  /** Characters that may stand between the two. */
  within: number;
  /** What may stand between a first and a second word that are farther apart. */
  across: RegExp;
}

/** Where one of the first words stands near one of the second ones, in either order and in one clause; null: nowhere. */
export function nearIn({ first, second, within, across }: Near, searched: Searched): number | null {
  const one = placesIn(first, searched);
  const other = one.length === 0 ? [] : placesIn(second, searched);
  if (other.length === 0) return null;
  const { text } = searched;
  const found = [
    followed(one, other, LEADS_ON, (between) => between.length <= within || across.test(between), text),
    followed(other, one, /^$/, (between) => between.length <= within, text),
  ].filter((index) => index !== null);
  return found.length === 0 ? null : Math.min(...found);
}

/** The first place whose next one of the others is near enough. Both lists are in order. */
function followed(
  places: readonly Place[],
  others: readonly Place[],
  leadsOn: RegExp,
  isNear: (between: string) => boolean,
  text: string,
): number | null {
  let at = 0;
  for (const { index, end } of places) {
    while ((others[at]?.index ?? Number.POSITIVE_INFINITY) < end) at += 1;
    const next = others[at];
    if (next === undefined) return null;
    const between = text.slice(end, next.index).replace(REST_OF_WORD, '');
    if (next.index - end <= FARTHEST && !STOP.test(between.replace(leadsOn, '')) && isNear(between)) return index;
  }
  return null;
}
