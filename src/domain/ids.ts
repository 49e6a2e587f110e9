/**
 * A check whether a text is one of a closed list of ids: for text from links, settings and storage. Names that every object has,
 * such as `constructor`, are no ids.
 */
export function isIdOf<Id extends string>(ids: readonly Id[]): (text: string) => text is Id {
  const known: ReadonlySet<string> = new Set(ids);
  return (text): text is Id => known.has(text);
}
