import type { Dates } from '../cells/dates.ts';
import type { FileNote, SkipReason } from '../file-kinds.ts';
import type { Statement } from '../statements.ts';
import type { Row } from './columns/columns.ts';

/** What the readers of rows tell, and what they need of the file around the row. */
export interface RowContext {
  /** Times in statements are texts as the file writes them, noted in `dates`, until the whole file has been read. */
  say: (statement: Statement) => void;
  dates: Dates;
  note: (note: FileNote) => void;
  /** When the whole file was written, as a noted text; null where it does not say. */
  fileDate: string | null;
  /** A number made of all cells of the row, for telling equal rows. */
  fingerprint: () => number;
}

/** Reads one row into statements. Gives the reason where the row says nothing that counts. */
export type RowReader = (row: Row, context: RowContext) => SkipReason | null;
