import { addressIn, countIn, ipsIn, isShortened, methodIn, remembered, tlsIn } from '../cells/cell-values.ts';
import type { SkipReason } from '../file-kinds.ts';
import type { ColumnId, Row } from './columns/columns.ts';
import type { RowReader } from './row-reader.ts';

const ipsOf = remembered(ipsIn);
const tlsOf = remembered(tlsIn);
const methodOf = remembered(methodIn);

/** Why a cell holds no address. */
export function noAddress(cell: string | undefined): SkipReason {
  return cell !== undefined && isShortened(cell) ? 'shortenedAddress' : 'noAddress';
}

/** The report gives name and domain apart; a name with a domain of its own is taken whole. */
function reportAddress(row: Row): string | null {
  const name = row('senderName') ?? row('senderAddress') ?? '';
  if (name.includes('@')) return addressIn(name);
  const domain = (row('senderDomain') ?? '').replace(/^@/, '');
  return name === '' || domain === '' ? null : addressIn(`${name.trim()}@${domain.trim()}`);
}

/** A row of the SMTP AUTH detail report. */
export const readReportRow: RowReader = (row, { say, dates, fingerprint }) => {
  const at = dates.note(row('date') ?? row('signInDate'));
  const address = reportAddress(row);
  if (address === null) return noAddress(row('senderName') ?? row('senderAddress'));
  const counted = row('messageCount')?.trim() ?? '';
  const count = countIn(counted);
  if (counted !== '' && count === null) return 'badNumber';
  say({
    is: 'use',
    address,
    as: 'sender',
    method: methodOf(row('authMethod') ?? ''),
    at,
    count,
    from: 'report',
    ips: ipsOf(row('originalClientIp') ?? row('ipAddress') ?? ''),
    tls: tlsOf(row('tlsVersion') ?? ''),
    row: fingerprint(),
    attempt: null,
  });
  return null;
};

/** Columns that say which share of the messages was sent with a version of TLS. */
const SHARES: readonly (readonly [ColumnId, string])[] = [
  ['tls10', '1.0'],
  ['tls11', '1.1'],
  ['tls12', '1.2'],
  ['tls13', '1.3'],
];

const isPositive = (cell: string | undefined): boolean => Number.parseFloat((cell ?? '').replace(',', '.')) > 0;

/** A row of the table that the Exchange admin center shows and exports. */
export const readTableRow: RowReader = (row, { say, dates, fingerprint }) => {
  const at = dates.note(row('date'));
  const cell = row('senderAddress') ?? '';
  const address = addressIn(cell) ?? reportAddress(row);
  if (address === null) return noAddress(cell);
  const counted = row('messagesSent')?.trim() ?? '';
  const count = countIn(counted);
  if (counted !== '' && count === null) return 'badNumber';
  const shares = SHARES.filter(([column]) => isPositive(row(column))).map(([, version]) => version);
  say({
    is: 'use',
    address,
    as: 'sender',
    method: methodOf(row('authMethod') ?? ''),
    at,
    count,
    from: 'table',
    ips: ipsOf(row('originalClientIp') ?? ''),
    tls: [...new Set([...shares, ...tlsOf(row('tlsVersion') ?? '')])],
    row: fingerprint(),
    attempt: null,
  });
  return null;
};

const YES = /^(?:yes|true|1|ja|oui|sí|si|sim|ya|はい|是)$/i;

/** Every other app of that report. */
const OTHER_APPS = [
  ...(['mailForMac', 'outlookForMac', 'outlookForWindows', 'outlookForMobile', 'otherForMobile'] as const),
  ...(['outlookForWeb', 'popApp', 'imapApp'] as const),
];

const isUsed = (cell: string | undefined): boolean => cell !== undefined && (YES.test(cell.trim()) || isPositive(cell));

/**
 * A row of the usage of e-mail apps: whether the account used SMTP. Its last date is of any app, and so counts only for an account that
 * used no other.
 */
export const readEmailAppsRow: RowReader = (row, { say, dates }) => {
  const cell = row('userName') ?? '';
  const address = addressIn(cell);
  // The report hides names by default, behind numbers of 32 digits.
  if (address === null) return /^[0-9a-f-]{32,36}$/i.test(cell.trim()) ? 'concealed' : noAddress(cell);
  if (!isUsed(row('smtpApp'))) return 'notAboutSmtp';
  const alone = !OTHER_APPS.some((app) => isUsed(row(app)));
  say({
    is: 'use',
    address,
    as: 'account',
    method: null,
    at: alone ? dates.note(row('lastActivity')) : null,
    count: null,
    from: 'other',
    ips: [],
    tls: [],
    row: 0,
    attempt: null,
  });
  return null;
};
