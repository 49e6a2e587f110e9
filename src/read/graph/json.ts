/** Parsed JSON, looked at without trust: every helper gives a harmless value where the shape is not the expected one. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; `{ value: [...] }` is Graph's form of a list, and a single object is a list of one. */
export function objects(value: unknown): readonly Json[] {
  if (Array.isArray(value)) return value.filter(isJson);
  if (!isJson(value)) return [];
  return Array.isArray(value.value) ? value.value.filter(isJson) : [value];
}

export function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

export function flag(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** A property by its name in any case: snapshots write `Identity`, Graph writes `id`. */
export function property(object: Json, name: string): unknown {
  if (name in object) return object[name];
  const wanted = name.toLowerCase();
  const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : object[key];
}

/** Whether an answer is a list in Graph's form. */
export const isList = (value: unknown): boolean => isJson(value) && Array.isArray(value.value);
