import { fingerprint, plainName } from './cell-values.ts';

/** Where the columns of a header stand when they are sorted by name: exports of one report may differ in their order. */
export function columnOrder(header: readonly string[]): readonly number[] {
  const names = header.map(plainName);
  return names
    .map((_, at) => at)
    .sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : (names[a] ?? '') > (names[b] ?? '') ? 1 : a - b));
}

/** A number made of all cells of a row, whatever the order of the columns. */
export function rowFingerprint(order: readonly number[], cells: readonly string[]): number {
  let text = '';
  for (const at of order) text += `${(cells[at] ?? '').trim()}\u0001`;
  return fingerprint(text);
}
