/** How far a gap may reach, in UTF-16 code units of the same line. Each has an upper bound, so that reading stays linear. */
const GAPS: Readonly<Record<string, string>> = {
  /** Anything, up to 80. */
  any: '[^\\n]{0,80}?',
  /** A few words, up to 24. */
  few: '[^\\n]{0,24}?',
  /** A word or two of the same clause, up to 16. */
  near: '[^\\n:;,.]{0,16}?',
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
  /** The beginning or the end of a word; scripts without capitals, such as Japanese, write words without blanks. */
  edge: '(?:(?<![\\p{LC}\\p{N}_])(?=[\\p{LC}\\p{N}_])|(?<=[\\p{LC}\\p{N}_])(?![\\p{LC}\\p{N}_]))',
};

export interface Compiled {
  /** Source of a regular expression for the flags `iu`. */
  source: string;
  /** A run of fixed text or the options of a choice, in lower case: without one of them in a text the phrase isn't there. */
  anchors: readonly string[];
  /** No match is longer than this. */
  reach: number;
}

/**
 * The pattern of a phrase: literal text, gaps in braces (`{host}`), choices (`connection {was |}refused`), and what must
 * not follow (`timeout{!=|:}`) or stand before (`{<be }authenticated`). A dot in the middle (`016·506`) is a mark, a space or nothing.
 * Throws for a gap that it doesn't know.
 */
export function compile(says: string): Compiled {
  let source = '';
  let anchors: readonly string[] = [''];
  let reach = 0;
  // The longer, the rarer in a text.
  const anchorAt = (options: readonly string[]): void => {
    const fixed = options.map((option) => longestOf(option.toLowerCase().split('·')));
    if (shortest(fixed) > shortest(anchors)) anchors = fixed;
  };
  for (const part of says.match(/\{[^{}]*\}|[^{}]+|[{}]/g) ?? []) {
    if (part.length === 1 && '{}'.includes(part)) throw new Error(`A single brace in "${says}"`);
    if (!part.startsWith('{')) {
      source += literal(part);
      reach += part.length;
      anchorAt([part]);
      continue;
    }
    const name = part.slice(1, -1);
    if (/^[^!<].*\|/.test(name)) anchorAt(name.split('|'));
    source += GAPS[name] ?? choice(name, says);
    reach += GAPS[name] === undefined ? name.length : 80;
  }
  return { source, anchors, reach };
}

const shortest = (options: readonly string[]): number => Math.min(...options.map((option) => option.length));
const longestOf = (parts: readonly string[]): string => parts.reduce((a, b) => (b.length > a.length ? b : a));

/** `{a|b}`: one of them; `{!a|b}`: none of them may follow; `{<a|b}`: none of them may stand before. */
function choice(name: string, says: string): string {
  const options = name.replace(/^[!<]/, '').split('|').map(literal).join('|');
  if (name.startsWith('!')) return `(?!${options})`;
  if (name.startsWith('<')) return `(?<!${options})`;
  if (!name.includes('|')) throw new Error(`No gap is called {${name}} in "${says}"`);
  return `(?:${options})`;
}

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/·/g, GAPS.sep ?? '');
