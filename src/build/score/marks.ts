/** Right or wrong, with what was found and what the label says. */
export interface Mark {
  right: boolean;
  got: unknown;
  want: unknown;
}

/** A mark for each field that the row carries. */
export type Marks = Record<string, Mark>;

/** The two are the same value; null equals null alone. */
export function same(got: unknown, want: unknown): Mark {
  return { right: got === want, got, want };
}

/** The two hold the same ids, in any order. */
export function sameSet(got: readonly string[], want: readonly string[]): Mark {
  return { right: got.length === want.length && got.every((id) => want.includes(id)), got, want };
}

/** Each wanted id is there. */
export function includesAll(got: readonly string[], want: readonly string[]): Mark {
  return { right: want.every((id) => got.includes(id)), got, want };
}

/** None of the unwanted ids is there. */
export function includesNone(got: readonly string[], unwanted: readonly string[]): Mark {
  return { right: !unwanted.some((id) => got.includes(id)), got, want: { not: unwanted } };
}
