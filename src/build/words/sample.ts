/** Numbers from 0 to 1 that depend on the seed alone (mulberry32 over an FNV-1a hash), so that a sample can be drawn again. */
function numbers(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Draws `count` items without repeating one; the same seed and items give the same sample. */
export function sample<T>(items: readonly T[], count: number, seed: string): T[] {
  const rest = [...items];
  const next = numbers(seed);
  const drawn: T[] = [];
  while (drawn.length < count && rest.length > 0) drawn.push(...rest.splice(Math.floor(next() * rest.length), 1));
  return drawn;
}
