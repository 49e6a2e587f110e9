/** How far a gap may reach, in UTF-16 code units of the same line. Each has an upper bound, so that reading stays linear. */
const GAPS: Readonly<Record<string, string>> = {
  /** Anything, up to 80. */
  any: '[^\\n]{0,80}?',
  /** A few words, up to 24. */
  few: '[^\\n]{0,24}?',
  /** One word without a space. */
  word: '[^\\s]{1,40}',
  /** A server as programs print it: name or address, with brackets and port. */
  host: '[\\w.:*\\[\\]()/-]{1,80}',
  /** Words of one clause: up to 20 without a mark that ends it. */
  clause: '[^\\n:;.]{0,20}?',
  number: '\\d{1,10}',
  /** The rest of an inflected word. */
  letters: '\\p{L}{0,12}?',
  /** What stands between the words of a name: a space, a dot, a mark, or nothing. */
  sep: '[ ._-]?',
  /** The end of the line. */
  end: '[ \\t]{0,4}(?!.)',
  /** The beginning or the end of a word. */
  edge: '(?:(?<![\\p{L}\\p{N}_])(?=[\\p{L}\\p{N}_])|(?<=[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}_]))',
};

export interface Compiled {
  /** Source of a regular expression for the flags `iu`. */
  source: string;
  /** The longest run of fixed text, in lower case: without it in a text the phrase isn't there. */
  anchor: string;
  /** No match is longer than this. */
  reach: number;
}

/**
 * The pattern of a phrase: literal text, gaps in braces (`{host}`), choices (`connection {was |}refused`), and what must
 * not follow (`timeout{!=|:}`) or stand before (`{<be }authenticated`).
 * Throws for a gap that it doesn't know.
 */
export function compile(says: string): Compiled {
  let source = '';
  let anchor = '';
  let reach = 0;
  for (const part of says.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []) {
    if (part.length === 1 && '{}'.includes(part)) throw new Error(`A single brace in "${says}"`);
    if (!part.startsWith('{')) {
      source += literal(part);
      reach += part.length;
      if (part.length > anchor.length) anchor = part.toLowerCase();
      continue;
    }
    const name = part.slice(1, -1);
    source += GAPS[name] ?? choice(name, says);
    reach += GAPS[name] === undefined ? name.length : 80;
  }
  return { source, anchor, reach };
}

/** `{a|b}`: one of them; `{!a|b}`: none of them may follow; `{<a|b}`: none of them may stand before. */
function choice(name: string, says: string): string {
  const options = name.replace(/^[!<]/, '').split('|').map(literal).join('|');
  if (name.startsWith('!')) return `(?!${options})`;
  if (name.startsWith('<')) return `(?<!${options})`;
  if (!name.includes('|')) throw new Error(`No gap is called {${name}} in "${says}"`);
  return `(?:${options})`;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
