import { addressIn, countIn, methodIn } from '../../cells/cell-values.ts';
import type { ColumnId } from './columns.ts';

const SHARES = ['tls10', 'tls11', 'tls12', 'tls13'] as const;

/**
 * The columns of the admin center's table in a language that is not known here: versions of TLS are written alike in all of them,
 * and the others are told by their cells. Null where this is no such table.
 */
export function shareColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  known: ReadonlyMap<ColumnId, number>,
): Map<ColumnId, number> | null {
  if (rows.length === 0 || SHARES.filter((column) => known.has(column)).length < 2) return null;
  const found = new Map(known);
  const taken = new Set(known.values());
  const add = (column: ColumnId, fits: (cell: string) => boolean): void => {
    const at = header.findIndex((_, at) => !taken.has(at) && rows.every((row) => fits(row[at] ?? '')));
    if (at < 0 || found.has(column)) return;
    found.set(column, at);
    taken.add(at);
  };
  add('senderAddress', (cell) => addressIn(cell) !== null);
  add('messagesSent', (cell) => countIn(cell) !== null);
  const method = header.findIndex((_, at) => !taken.has(at) && rows.some((row) => methodIn(row[at] ?? '') !== null));
  if (method >= 0 && !found.has('authMethod')) found.set('authMethod', method);
  return found.has('senderAddress') ? found : null;
}
