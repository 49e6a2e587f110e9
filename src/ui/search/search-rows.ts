/** What a row of the index leads to. */
export const SEARCH_KINDS = ['reply', 'fix', 'question', 'client', 'page'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** One row of the index as it is sent: kind, address below the language's folder, what is shown, and other words to find it by. */
export type SearchRow = readonly [kind: SearchKind, address: string, title: string, words: string];

export interface Hit {
  kind: SearchKind;
  address: string;
  title: string;
}

interface Entry extends Hit {
  title: string;
  inTitle: ReadonlySet<string>;
  all: ReadonlySet<string>;
}

/** More words than this say nothing new: a whole log is read on the start page. */
const MOST_WORDS = 60;
/** A hit that meets less than this share of what the best one meets isn't shown. */
const LEAST_SHARE = 0.55;
const MOST_HITS = 20;
/** A word that stands in the title says more than one that stands in the text. */
const TITLE = 1.25;
/** What a title gains that holds nothing but what was asked for. */
const WHOLE_TITLE = 0.3;
/** What a title gains that begins with what was asked for. */
const BEGINS = 0.1;
/** A word whose beginning was typed says less than a whole one. */
const BEGUN = 0.6;

/** Codes as one word each, then words and numbers in small letters, without marks above or below them. */
export function wordsIn(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return plain.match(/\d\.\d{1,3}\.\d{1,3}|[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Makes a search over the rows of an index. A query is codes, a few words or a whole sentence of a server; words that stand in
 * no row don't count against one, and rare words say more than common ones. The best hit comes first, at most twenty.
 */
export function makeSearch(rows: readonly SearchRow[]): (query: string) => Hit[] {
  const entries = rows.map(([kind, address, title, words]): Entry => {
    const inTitle = new Set(wordsIn(title));
    return { kind, address, title, inTitle, all: new Set([...inTitle, ...wordsIn(words)]) };
  });
  const count = new Map<string, number>();
  for (const { all } of entries) for (const word of all) count.set(word, (count.get(word) ?? 0) + 1);
  const weigh = (word: string): number => Math.log(1 + entries.length / (count.get(word) ?? 1));
  const known = [...count.keys()];
  return (query) => {
    const asked = [...new Set(wordsIn(query))].slice(0, MOST_WORDS);
    const terms = asked.flatMap((word) => termOf(word, count.has(word), known, weigh));
    const scored = entries.flatMap((entry) => {
      const score = terms.reduce((sum, term) => sum + scoreOf(term, entry), 0);
      return score > 0 ? [{ entry, score: score * (1 + WHOLE_TITLE * shareOf(terms, entry)) }] : [];
    });
    scored.sort((a, b) => b.score - a.score);
    const least = (scored[0]?.score ?? 0) * LEAST_SHARE;
    return scored
      .filter(({ score }) => score >= least)
      .slice(0, MOST_HITS)
      .map(({ entry: { kind, address, title } }) => ({ kind, address, title }));
  };
}

interface Term {
  /** Words of the index that it stands for. */
  words: ReadonlySet<string>;
  weight: number;
}

/** A word of the query: itself where the index has it, else what begins with it. A single letter stands for nothing else. */
function termOf(
  word: string,
  isKnown: boolean,
  known: readonly string[],
  weigh: (word: string) => number,
): readonly Term[] {
  if (isKnown) return [{ words: new Set([word]), weight: weigh(word) }];
  const longer = word.length < 2 ? [] : known.filter((other) => other.startsWith(word));
  if (longer.length === 0) return [];
  return [{ words: new Set(longer), weight: BEGUN * Math.min(...longer.map(weigh)) }];
}

/** What is printed is a reply's name as much as its title is. */
function scoreOf({ words, weight }: Term, { kind, inTitle, all }: Entry): number {
  const named = kind === 'reply' ? all : inTitle;
  for (const word of words) if (named.has(word)) return weight * TITLE;
  for (const word of words) if (all.has(word)) return weight;
  return 0;
}

/** Which part of a title was asked for, from 0 to 1, and a little more where it begins so. */
function shareOf(terms: readonly Term[], { inTitle }: Entry): number {
  const met = [...inTitle].filter((word) => terms.some(({ words }) => words.has(word)));
  if (met.length === 0) return 0;
  const [first] = inTitle;
  return met.length / inTitle.size + (met[0] === first ? BEGINS / WHOLE_TITLE : 0);
}
