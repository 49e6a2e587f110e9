import type { Phrase } from '../../../src/read/phrases/phrase.ts';

/** The files of rows with what they export. */
export function rowFiles(): Record<string, Record<string, unknown>> {
  return import.meta.glob('../../../src/read/phrases/rows/**/*.ts', { eager: true });
}

/** Each row of every file, found by its shape, so that no list has to be kept. */
export function allRows(): Phrase[] {
  const rows = Object.values(rowFiles()).flatMap((file) => Object.values(file).flatMap(phrasesIn));
  return [...new Set(rows)];
}

function phrasesIn(value: unknown): Phrase[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isPhrase(value)) return [value];
  return Object.values(value).flatMap(phrasesIn);
}

const isPhrase = (value: object): value is Phrase => 'says' in value && 'example' in value && 'source' in value;
