import { addressIn, ipIn, plainName, protocolIn } from '../../cells/cell-values.ts';
import type { ColumnId } from './columns.ts';

/** Client apps of the sign-in logs. The portal translates the names of columns; these values stay as they are. */
const CLIENT_APPS: ReadonlySet<string> = new Set(
  [
    'Authenticated SMTP',
    'SMTP',
    'Browser',
    'Mobile Apps and Desktop clients',
    'Exchange ActiveSync',
    'Exchange Web Services',
    'Exchange Online PowerShell',
    'IMAP4',
    'IMAP',
    'POP3',
    'POP',
    'MAPI Over HTTP',
    'AutoDiscover',
    'Offline Address Book',
    'Outlook Anywhere (RPC over HTTP)',
    'Outlook Service',
    'Other clients',
    'Reporting Web Services',
  ].map(plainName),
);

/** Columns of today's long export, by place: Microsoft's own order (field evidence of 2026-01-10). */
const PLACES: readonly (readonly [ColumnId, number])[] = [
  ['signInDate', 0],
  ['userName', 6],
  ['authMethod', 10],
  ['ipAddress', 25],
  ['errorCode', 28],
  ['clientApp', 30],
  ['signInIdentifier', 36],
  ['conditionalAccess', 48],
];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ISO_TIME = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

/**
 * Finds the columns of a sign-in export whose names are in a language that is not known here, by place where it has
 * today's long layout, else by what stands in the first rows. Null where the rows are no sign-ins.
 */
export function signInColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Map<ColumnId, number> | null {
  const [first] = rows;
  if (first === undefined || header.length < 8) return null;
  const column = (fits: (value: string) => boolean, least = 1): number =>
    header.findIndex((_, at) => rows.filter((row) => fits(row[at] ?? '')).length >= rows.length * least);
  const some = (fits: (value: string) => boolean): number =>
    header.findIndex((_, at) => rows.some((row) => fits(row[at] ?? '')));
  const date = column((value) => ISO_TIME.test(value));
  const client = some((value) => CLIENT_APPS.has(plainName(value)));
  if (date < 0 || client < 0) return null;
  if (header.length > 50 && date === 0 && client === 30 && GUID.test(first[1] ?? '')) return new Map(PLACES);
  const found = new Map<ColumnId, number>([
    ['signInDate', date],
    ['clientApp', client],
  ]);
  const add = (id: ColumnId, at: number): void => {
    if (at >= 0) found.set(id, at);
  };
  add(
    'userName',
    column((value) => addressIn(value) !== null, 0.5),
  );
  add(
    'ipAddress',
    column((value) => ipIn(value) !== null, 0.5),
  );
  add(
    'authMethod',
    some((value) => protocolIn(value) !== null),
  );
  // The code stands before the client app: latency and system numbers, which are whole numbers too, come behind it.
  add(
    'errorCode',
    header.findLastIndex((_, at) => at < client && rows.every((row) => /^\d{1,8}$/.test(row[at] ?? ''))),
  );
  return found.has('userName') ? found : null;
}
