import { Dates } from './cells/dates.ts';
import type { EarlierResult } from './earlier-result.ts';
import type { DateOrder, FileKind, FileNote, FileProblem, FileReport, SkipReason } from './file-kinds.ts';
import type { Statement } from './statements.ts';
import type { RowContext } from './tables/row-reader.ts';

/** What is asked of the reading of a file. */
export interface FileOptions {
  /** Which of day and month stands first, where the file leaves it open; null where nobody said. */
  dates: DateOrder | null;
  /** The one tenant that counts, by name, domain or id; null for whatever the files are about. */
  tenant: string | null;
  /** Other names of that tenant, as far as files give several in one place. */
  tenantNames?: readonly string[];
}

/** What one file said: its statements, with times in UTC, and what became of its rows. */
export interface FileReading {
  report: FileReport;
  statements: readonly Statement[];
  /** An earlier result, which is compared and not merged; null where the file is none. */
  earlier: EarlierResult | null;
}

/** Collects what a file says while it is read. */
export class Tally {
  readonly dates: Dates;
  readonly options: FileOptions;
  readonly context: RowContext;
  #statements: Statement[] = [];
  #rows = 0;
  #skipped = 0;
  readonly #reasons: Partial<Record<SkipReason, number>> = {};
  readonly #notes = new Set<FileNote>();
  readonly #kinds = new Map<FileKind, number>();
  readonly #rowTenants = new Set<string>();
  tenant: readonly string[] = [];
  problem: FileProblem | null = null;
  /** A blank SMTP AUTH setting means that the mailbox inherits: whoever wrote the file is known to read it. */
  blankIsSure = false;
  earlier: EarlierResult | null = null;

  constructor(options: FileOptions) {
    this.options = options;
    this.dates = new Dates(options.dates);
    this.context = {
      say: (statement) => void this.#statements.push(statement),
      dates: this.dates,
      note: (note) => void this.#notes.add(note),
      fileDate: null,
      fingerprint: () => 0,
    };
  }

  /** Notes what became of one row, or of several. */
  count(kind: FileKind, reason: SkipReason | null, rows = 1): void {
    this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + rows);
    this.#rows += rows;
    if (reason === null) return;
    this.#skipped += rows;
    this.#reasons[reason] = (this.#reasons[reason] ?? 0) + rows;
  }

  /** Takes back statements of rows that turned out to say nothing; `rows` of them count as skipped. */
  drop(which: (statement: Statement) => boolean, reason?: SkipReason, rows = 0): void {
    this.#statements = this.#statements.filter((statement) => !which(statement));
    if (reason === undefined || rows === 0) return;
    this.#skipped += rows;
    this.#reasons[reason] = (this.#reasons[reason] ?? 0) + rows;
  }

  statementsOf(which: (statement: Statement) => boolean): number {
    return this.#statements.filter(which).length;
  }

  /** Whether a row belongs to another tenant than the one that counts. */
  isElsewhere(tenant: string | undefined): boolean {
    if (tenant === undefined || tenant.trim() === '') return false;
    if (this.#rowTenants.size < 100) this.#rowTenants.add(tenant.trim());
    return this.#isOther([tenant]);
  }

  #isOther(names: readonly string[]): boolean {
    const { tenant, tenantNames = [] } = this.options;
    return tenant !== null && ![tenant, ...tenantNames].some((wanted) => isTenant(names, wanted));
  }

  get hasRows(): boolean {
    return this.#rows > 0 && !(this.#kinds.size === 1 && this.#kinds.has('unknown'));
  }

  /** What most rows are, of those that are known. */
  get mainKind(): FileKind {
    const known = [...this.#kinds].filter(([kind]) => kind !== 'unknown');
    return known.reduce<[FileKind, number]>((best, next) => (next[1] > best[1] ? next : best), ['unknown', -1])[0];
  }

  /** Ends the reading. `name` is the file's. */
  reading(name: string): FileReading {
    const away = this.tenant.length > 0 && this.#isOther(this.tenant);
    if (away) this.problem ??= 'otherTenant';
    const { dates } = this;
    if (dates.unclear) this.#notes.add('datesUnclear');
    const report: FileReport = {
      name,
      kind: this.problem === 'spreadsheet' || this.problem === 'archive' ? this.problem : this.mainKind,
      rows: this.#rows,
      read: away ? 0 : this.#rows - this.#skipped,
      skipped: away ? this.#rows : this.#skipped,
      reasons: away ? { otherTenant: this.#rows } : this.#reasons,
      problem: this.problem,
      notes: [...this.#notes],
      tenant: this.tenant,
      rowTenants: [...this.#rowTenants].sort(),
    };
    const statements = away ? [] : this.#statements;
    for (const statement of statements) if ('at' in statement) statement.at = dates.moment(statement.at);
    return { report, statements, earlier: this.earlier };
  }
}

/** Whether one of these names, domains or ids is the tenant that was asked for. */
export function isTenant(names: readonly string[], wanted: string): boolean {
  const asked = wanted.trim().toLowerCase();
  return names.some((name) => {
    const own = name.trim().toLowerCase();
    return own === asked || own === `${asked}.onmicrosoft.com` || `${own}.onmicrosoft.com` === asked;
  });
}
