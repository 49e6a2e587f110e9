import { plainCell } from '../cells/cell-values.ts';
import { columnOrder, rowFingerprint } from '../cells/row-fingerprint.ts';
import type { FileKind } from '../file-kinds.ts';
import type { Tally } from '../tally.ts';
import type { ColumnId, Row } from './columns/columns.ts';
import { ROW_READERS } from './row-readers.ts';

/** An object with more columns was exported whole: a property that had not been read would not be among them. */
export const FULL_OBJECT = 15;

/** A list of mailboxes with one of these is no list from which the setting is missing. */
export const SAYS_ENOUGH = ['smtpDisabled', 'smtpOverride', 'recipientType'] as const;

/** The organisation's settings have a name of their own among those of mailboxes. */
export const isTenantRow = (kind: FileKind, row: Row): boolean =>
  kind === 'mailboxes' && /^transport settings/i.test(row('identity') ?? '');

/** Reads the rows of one delimited table. */
export class TableRows {
  readonly #kind: FileKind;
  readonly #width: number;
  readonly #tally: Tally;
  readonly #row: Row;
  #cells: readonly string[] = [];

  constructor(kind: FileKind, header: readonly string[], columns: ReadonlyMap<ColumnId, number>, tally: Tally) {
    this.#kind = kind;
    this.#width = header.length;
    this.#tally = tally;
    this.#row = (column) => {
      const at = columns.get(column);
      const cell = at === undefined ? undefined : this.#cells[at];
      // A row that ends early does not have the column: it is not blank there.
      return cell === undefined ? undefined : plainCell(cell);
    };
    // A table without rows is still one of its kind.
    tally.count(kind, null, 0);
    const order = columnOrder(header);
    tally.context.fingerprint = () => rowFingerprint(order, this.#cells);
    if (kind === 'cipp' || header.length > FULL_OBJECT) tally.blankIsSure = true;
    if (kind === 'mailboxes' && !SAYS_ENOUGH.some((column) => columns.has(column)))
      tally.context.note('settingMissing');
    if (kind === 'transportConfig' && !columns.has('legacyTls') && !columns.has('identity'))
      tally.context.note('takenForTenant');
  }

  /** `last`: nothing ends the row in the file; `cutOff`: it ends inside of quotes. */
  read(cells: readonly string[], last: boolean, cutOff: boolean): void {
    this.#cells = cells;
    const kind = isTenantRow(this.#kind, this.#row) ? 'transportConfig' : this.#kind;
    this.#tally.count(kind, this.#reasonToSkip(cells, last, cutOff) ?? this.#readRow());
  }

  #reasonToSkip(cells: readonly string[], last: boolean, cutOff: boolean) {
    const short = cells.length < this.#width;
    if (cutOff || (last && short)) return 'cutOff';
    if (cells.every((cell) => cell.trim() === '')) return 'blank';
    // Cells too many would stand under the wrong names, unless they are the blank ones of a trailing delimiter.
    if (cells.length > this.#width && cells.slice(this.#width).some((cell) => cell.trim() !== '')) return 'columnCount';
    return this.#tally.isElsewhere(this.#row('tenant')) ? 'otherTenant' : null;
  }

  #readRow() {
    return ROW_READERS[this.#kind]?.(this.#row, this.#tally.context) ?? null;
  }
}
