import { columnOrder, rowFingerprint } from './cells/row-fingerprint.ts';
import type { FileKind } from './file-kinds.ts';
import { type ColumnId, columnsOf, type Row } from './tables/columns/columns.ts';
import { ROW_READERS } from './tables/row-readers.ts';
import { tableKind } from './tables/table-kind.ts';
import { FULL_OBJECT, isTenantRow, SAYS_ENOUGH } from './tables/table-rows.ts';
import type { Tally } from './tally.ts';

/** What the noun of a cmdlet, or the key above an object, says that it is. */
const BY_NOUN: readonly (readonly [RegExp, FileKind, ColumnId])[] = [
  [/^transport_?config(?:container)?$/i, 'transportConfig', 'smtpDisabled'],
  [/^(?:exo)?cas_?mailbox(?:es)?$/i, 'mailboxes', 'smtpDisabled'],
  [/^auth(?:entication)?_?polic(?:y|ies)$/i, 'policies', 'allowBasicSmtp'],
  [/^org(?:anization)?_?config$/i, 'organizationConfig', 'defaultPolicy'],
  [/security_?default/i, 'securityDefaults', 'isEnabled'],
];

/** Columns by the keys of an object: lists hold thousands with the same keys. */
const known = new Map<string, Map<ColumnId, number>>();

function columnsOfKeys(keys: readonly string[]): Map<ColumnId, number> {
  const all = keys.join('\u0001');
  const before = known.get(all);
  if (before !== undefined) return before;
  const columns = columnsOf(keys);
  if (known.size < 500) known.set(all, columns);
  return columns;
}

/** What an object is, by its own properties and the noun above it; null where it is nothing that is read. */
function kindOf(columns: ReadonlyMap<ColumnId, number>, noun: string | null): FileKind | null {
  const named =
    noun === null ? undefined : BY_NOUN.find(([pattern, , column]) => pattern.test(noun) && columns.has(column));
  return named?.[1] ?? tableKind((column) => columns.has(column));
}

/** Whether an object with these keys, under this noun, is something that is read. */
export const isRow = (tally: Tally, keys: readonly string[], noun: string | null): boolean => {
  const columns = columnsOfKeys(keys);
  return (kindOf(columns, noun) ?? likeTheOthers(columns, tally)) !== null;
};

const OF_MAILBOXES: ReadonlySet<FileKind> = new Set(['mailboxes', 'users', 'cipp', 'readiness']);

/** An object of a list may lack a property that the others have: it is still one of them. */
function likeTheOthers(columns: ReadonlyMap<ColumnId, number>, tally: Tally): FileKind | null {
  const named = columns.has('primaryAddress') || columns.has('userName') || columns.has('emailAddresses');
  return named && OF_MAILBOXES.has(tally.mainKind) ? tally.mainKind : null;
}

/**
 * Reads one object with simple values into the tally. False: it is nothing that is read here, and was not counted.
 * `values` are in the order of `keys`.
 */
export function readObject(
  tally: Tally,
  keys: readonly string[],
  values: readonly string[],
  noun: string | null,
): boolean {
  const columns = columnsOfKeys(keys);
  const kind = kindOf(columns, noun) ?? likeTheOthers(columns, tally);
  const reader = kind === null ? undefined : ROW_READERS[kind];
  if (kind === null || reader === undefined) return false;
  const row: Row = (column) => {
    const at = columns.get(column);
    return at === undefined ? undefined : (values[at] ?? '');
  };
  tally.context.fingerprint = () => fingerprintOf(keys, values);
  if (tally.isElsewhere(row('tenant'))) tally.count(kind, 'otherTenant');
  else tally.count(isTenantRow(kind, row) ? 'transportConfig' : kind, reader(row, tally.context));
  if (kind === 'cipp' || keys.length > FULL_OBJECT) tally.blankIsSure = true;
  if (kind === 'transportConfig' && !columns.has('legacyTls') && !/transport/i.test(noun ?? row('identity') ?? ''))
    tally.context.note('takenForTenant');
  if (kind === 'mailboxes' && !SAYS_ENOUGH.some((column) => columns.has(column))) tally.context.note('settingMissing');
  return true;
}

function fingerprintOf(keys: readonly string[], values: readonly string[]): number {
  return rowFingerprint(columnOrder(keys), values);
}
