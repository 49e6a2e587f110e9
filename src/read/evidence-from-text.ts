import { type Evidence, type EvidenceLimits, evidence, type FactId, type Facts, type Origin } from '../domain/facts.ts';

/** Evidence together with the words that it was read from, in one line. */
export type ReadEvidence = Evidence & { words: string };

/** Makes evidence with its words. `at` is the ISO time at which it held. */
export function found<F extends FactId>(
  fact: F,
  value: Facts[F],
  origin: Origin,
  words: string,
  at?: string,
): ReadEvidence {
  return { ...evidence(fact, value, origin, at), words };
}

/** The same evidence, limited to what it holds for. */
export const limited = (evidence: ReadEvidence, limits: EvidenceLimits): ReadEvidence => ({ ...evidence, ...limits });

/** The facts of a table such as `sign-in-errors.ts`, as evidence. */
export function foundAll(facts: Partial<Facts>, origin: Origin, words: string, at?: string): ReadEvidence[] {
  return (Object.entries(facts) as [FactId, never][]).map(([fact, value]) => found(fact, value, origin, words, at));
}
