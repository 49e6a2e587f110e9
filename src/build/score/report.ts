import type { Marks } from './marks.ts';

/** How many rows carry each field, and how many are right. */
export interface Totals {
  rows: number;
  right: Record<string, number>;
  of: Record<string, number>;
}

/** Counts the marks of all rows. */
export function totalsOf(marked: readonly { id: string; marks: Marks }[]): Totals {
  const right: Totals['right'] = {};
  const of: Totals['of'] = {};
  for (const { marks } of marked)
    for (const [field, mark] of Object.entries(marks)) {
      of[field] = (of[field] ?? 0) + 1;
      right[field] = (right[field] ?? 0) + (mark.right ? 1 : 0);
    }
  return { rows: marked.length, right, of };
}

/** A line for each field, and below it one for each row that is wrong. */
export function reportLines(marked: readonly { id: string; marks: Marks }[]): string[] {
  const { right, of } = totalsOf(marked);
  return Object.keys(of).flatMap((field) => {
    const wrong = marked.flatMap(({ id, marks }) => {
      const mark = marks[field];
      if (mark === undefined || mark.right) return [];
      return [`  ${id} (got ${JSON.stringify(mark.got)}, label ${JSON.stringify(mark.want)})`];
    });
    return [`${field}: ${right[field]} of ${of[field]}`, ...wrong];
  });
}

/** What a file must reach: for each labelled file by its name, how many rows were right of how many. */
export type Least = Record<string, Pick<Totals, 'right' | 'of'>>;

/**
 * A sentence for each field that is lower than it must be. Of a file that has grown or shrunk the shares are compared.
 * A file that isn't named must reach nothing.
 */
export function lowerThan(least: Least, file: string, { right, of }: Totals): string[] {
  const must = least[file];
  if (must === undefined) return [];
  return Object.entries(must.right).flatMap(([field, wanted]) => {
    const [got = 0, all = 0, wantedOf = 0] = [right[field], of[field], must.of[field]];
    return got * wantedOf < wanted * all || all === 0
      ? [`${file}: ${field} is ${got} of ${all}, and must be ${wanted} of ${wantedOf}.`]
      : [];
  });
}
