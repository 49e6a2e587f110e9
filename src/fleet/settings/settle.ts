/** One value that a file states, with the time at which it held (UTC), or null. */
export interface Stated<T> {
  value: T;
  at: string | null;
}

export interface Settled<T> {
  /** Null where nothing was stated, or where the files disagree. */
  value: T | null;
  at: string | null;
  conflict: boolean;
}

const NOTHING = { value: null, at: null, conflict: false } as const;

/**
 * The value that holds: the one that all state, else the one with the latest date. Values without a date can't be put in order, so
 * that nobody can tell where they differ. The order of `stated` plays no part.
 */
export function settle<T>(stated: readonly Stated<T>[]): Settled<T> {
  const [first] = stated;
  if (first === undefined) return NOTHING;
  const latest = stated.reduce<string | null>(
    (most, { at }) => (at !== null && (most === null || at > most) ? at : most),
    null,
  );
  if (stated.every(({ value }) => value === first.value)) return { value: first.value, at: latest, conflict: false };
  const newest = stated.filter(({ at }) => at === null || at === latest);
  const [head] = newest;
  const one = head !== undefined && latest !== null && newest.every(({ value }) => value === head.value);
  return one ? { value: head.value, at: latest, conflict: false } : { value: null, at: null, conflict: true };
}
