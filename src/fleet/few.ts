/** Different values of which there is mostly one: a set is made for the second. A hundred thousand sets would fill the memory. */
export type Few<T extends string | number> = T | Set<T> | null;

export function withOne<T extends string | number>(few: Few<T>, value: T): Few<T> {
  if (few === null || few === value) return value;
  if (few instanceof Set) return few.add(value);
  return new Set([few, value]);
}

export const hasOne = <T extends string | number>(few: Few<T>, value: T): boolean =>
  few instanceof Set ? few.has(value) : few === value;

export const allOf = <T extends string | number>(few: Few<T>): T[] =>
  few === null ? [] : few instanceof Set ? [...few] : [few];
