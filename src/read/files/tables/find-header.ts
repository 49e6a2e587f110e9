import { splitRow } from '../../text/csv.ts';
import type { FileKind } from '../file-kinds.ts';
import { type ColumnId, columnsOf } from './columns/columns.ts';
import { ownerColumns } from './columns/owner-columns.ts';
import { shareColumns } from './columns/share-columns.ts';
import { signInColumns } from './columns/sign-in-columns.ts';
import { delimiterOf } from './delimiter.ts';
import { tableKind } from './table-kind.ts';

/** So many lines are looked at for a header; a header that says nothing is told by so much text of so many rows. */
const HEADER_WITHIN = 25;
const SAMPLE = 60_000;
const SAMPLE_ROWS = 40;

export interface Header {
  kind: FileKind;
  header: readonly string[];
  columns: ReadonlyMap<ColumnId, number>;
  delimiter: string;
  /** Where the rows begin. */
  from: number;
}

/** The header of a table among the first lines; lines before it are remarks of the tool that wrote it. */
export function findHeader(text: string): Header | null {
  let from = 0;
  for (let line = 0; line < HEADER_WITHIN && from < text.length; line += 1) {
    const next = rowEnd(text, from);
    const found = headerAt(text, from, next, line === 0);
    if (found !== null) return found;
    from = next;
  }
  return null;
}

/** A name of a column may hold so many line breaks, in quotes. */
const NAME_LINES = 5;

/** Where the row that begins at `from` ends: a line break in quotes does not end it. */
function rowEnd(text: string, from: number): number {
  let next = from;
  for (let line = 0; line < NAME_LINES; line += 1) {
    const end = text.indexOf('\n', next);
    next = end < 0 ? text.length : end + 1;
    if ((text.slice(from, next).match(/"/g)?.length ?? 0) % 2 === 0) return next;
  }
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

/** What can be the name of a column: a command line with commas in it is none, nor a property of a list. */
const COLUMN_NAME = /^(?!.*\b(?:Get|Select|Format|Export)-\w)(?!.*\s:)[^|>{}=]{0,120}$/s;

function headerAt(text: string, from: number, next: number, first: boolean): Header | null {
  const line = text.slice(from, next).replace(/\r?\n$/, '');
  // A table of the console has dashes under its header.
  if (line.trim() === '' || line.startsWith('#TYPE') || /^\s*-{2,}/.test(text.slice(next, next + 200))) return null;
  const delimiter = delimiterOf(line) ?? ',';
  const header = splitRow(line, delimiter);
  if (!header.every((name) => COLUMN_NAME.test(name))) return null;
  const columns = columnsOf(header);
  const kind = tableKind((column) => columns.has(column));
  if (kind !== null && kind !== 'owners') return { kind, header, columns, delimiter, from: next };
  if (header.length < 2 || (kind === null && !first && header.length < 3)) return null;
  const sample = text
    .slice(next, next + SAMPLE)
    .split(/\r?\n/, SAMPLE_ROWS)
    .map((row) => splitRow(row, delimiter))
    .filter((row) => row.length >= header.length);
  const shares = kind === null ? shareColumns(header, sample, columns) : null;
  if (shares !== null) return { kind: 'smtpAuthTable', header, columns: shares, delimiter, from: next };
  const signIns = kind === null && first ? signInColumns(header, sample) : null;
  if (signIns !== null) return { kind: 'signIns', header, columns: signIns, delimiter, from: next };
  const owners = ownerColumns(header, sample, columns) ?? (kind === null ? null : columns);
  return owners === null ? null : { kind: 'owners', header, columns: owners, delimiter, from: next };
}
