import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import { codesOf, sentenceOf, textsOf } from '../../domain/replies/wordings.ts';

/** A title stands whole in a list of results up to about this many characters. */
const MOST = 59;
/** Longest description that is shown in a list of results. */
const MOST_SAID = 300;

/** A wording as people search for it: what differs from case to case is left out. */
const plain = (says: string): string =>
  says
    .replace(/[\s:]*\[…\][\s:]*/g, ' … ')
    .replace(/ … $/, '')
    .replace(/[\s,:]+$/, '')
    .trim();

/** The first words of a text that have room, with `…` where some are left out. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\s,.;:–“(]+\S*$/, '')}…`;
}

/** The sentence of the server or client that a reply's page is about, without its codes. */
export const literalOf = (id: ReplyId): string => plain(sentenceOf(textsOf(id)[0] ?? ''));

/**
 * The title of a reply's page: what the server printed, since that is what people search for, at most 59 characters, and
 * what it means where there is room. `title` is the reply's title in the page's language.
 */
export function titleOf(id: ReplyId, title: string): string {
  const printed = printedTitle(id);
  const whole = `${printed} – ${title}`;
  return whole.length <= MOST ? whole : printed.length < 20 ? cut(whole, MOST) : printed;
}

function printedTitle(id: ReplyId): string {
  const whole = plain(textsOf(id)[0] ?? '').replace(/\.$/, '');
  const words = literalOf(id);
  const codes = codesOf(id);
  const { enhancedStatusCode } = reply(id);
  // A chain of names without a space can't be cut at a word; its last name is the telling one.
  const last = words.includes(' ') ? words : (words.split(/[.:]/).at(-1) ?? words);
  const fitting = [whole, `${codes} ${words}`, `${enhancedStatusCode ?? ''} ${words}`, `${codes} ${last}`, words].map(
    (one) => one.trim(),
  );
  return fitting.find((one) => one.length <= MOST && one.length > 0) ?? cut(fitting[1] ?? whole, MOST);
}

/** What a list of results says of the page: what is printed where the title has no room for all of it, and its meaning. */
export function descriptionOf(id: ReplyId, title: string, meaning: string): string {
  const words = literalOf(id);
  const codes = codesOf(id);
  const isWhole = title.includes(words) && title.includes(reply(id).enhancedStatusCode ?? '');
  return cut(isWhole ? meaning : `${codes} “${words}”: ${meaning}`.trim(), MOST_SAID);
}
