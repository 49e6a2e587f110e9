import Papa from 'papaparse';

/** Longest row, in UTF-16 code units, and the most columns: more is no export. */
export const LONGEST_ROW = 1_000_000;
export const MOST_COLUMNS = 2_000;

export type RowProblem = 'rowTooLong' | 'tooManyColumns';

/**
 * Reads delimited text that arrives in slices. Quoted cells may hold line breaks. A row that is longer than `LONGEST_ROW` or has
 * more than `MOST_COLUMNS` ends the reading with a problem. `onRow` is given `cutOff` for a last row that ends inside of quotes.
 */
export class DelimitedRows {
  readonly #parser: { parse(text: string, base: number, ignoreLast: boolean): ParsedSlice };
  readonly #onRow: (cells: string[], last: boolean, cutOff: boolean) => void;
  #rest = '';
  #carriage = '';
  problem: RowProblem | null = null;

  constructor(delimiter: string, onRow: (cells: string[], last: boolean, cutOff: boolean) => void) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
    this.#onRow = onRow;
  }

  push(slice: string): void {
    if (this.problem !== null) return;
    // A line break may be split between two slices.
    const whole = this.#carriage + slice;
    this.#carriage = whole.endsWith('\r') ? '\r' : '';
    const text = this.#carriage === '' ? whole : whole.slice(0, -1);
    this.#rest += text.replace(/\r\n?/g, '\n');
    const { data, meta } = this.#parser.parse(this.#rest, 0, true);
    this.#give(data, false, false);
    this.#rest = this.#rest.slice(meta.cursor);
    if (this.#rest.length > LONGEST_ROW) this.problem ??= 'rowTooLong';
  }

  /** Reads what is left. */
  end(): void {
    if (this.problem !== null || this.#rest === '') return;
    const ended = this.#rest.endsWith('\n');
    const { data, errors } = this.#parser.parse(this.#rest, 0, false);
    const open = errors.some(({ code }) => code === 'MissingQuotes');
    this.#give(data, !ended, open);
  }

  #give(rows: readonly string[][], lastIsOpen: boolean, cutOff: boolean): void {
    for (const [at, cells] of rows.entries()) {
      if (this.problem !== null) return;
      if (cells.length > MOST_COLUMNS) this.problem = 'tooManyColumns';
      else if (rowLength(cells) > LONGEST_ROW) this.problem = 'rowTooLong';
      else if (cells.length > 1 || cells[0] !== '')
        this.#onRow(cells, lastIsOpen && at === rows.length - 1, cutOff && at === rows.length - 1);
    }
  }
}

interface ParsedSlice {
  data: string[][];
  errors: { code?: string }[];
  meta: { cursor: number };
}

/** Only long rows are measured cell by cell. */
function rowLength(cells: readonly string[]): number {
  let length = cells.length;
  for (const cell of cells) length += cell.length;
  return length;
}
