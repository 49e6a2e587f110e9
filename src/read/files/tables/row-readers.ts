import type { FileKind, SkipReason } from '../file-kinds.ts';
import type { RowReader } from './row-reader.ts';
import {
  readDefaultsRow,
  readMailboxRow,
  readOrganizationRow,
  readOwnerRow,
  readPolicyRow,
  readTransportRow,
} from './setting-rows.ts';
import { readSignInRow } from './sign-in-rows.ts';
import { readEmailAppsRow, readReportRow, readTableRow } from './usage-rows.ts';

const skip =
  (reason: SkipReason): RowReader =>
  () =>
    reason;

/** MS.EXO.5.1: SMTP AUTH shall be disabled for the organisation. */
const readControlRow: RowReader = (row, { say, fileDate }) => {
  if (!/^MS\.EXO\.5\.1v/i.test(row('controlId') ?? '')) return 'notAboutSmtp';
  const result = (row('result') ?? '').toLowerCase();
  if (result !== 'pass' && result !== 'fail') return 'blank';
  say({ is: 'tenant', at: fileDate, name: 'smtpAuth', value: result === 'pass' ? 'disabled' : 'enabled' });
  return null;
};

/** The list of policies of a readiness script has no addresses. */
const readReadinessRow: RowReader = (row, context) =>
  row('smtpOverride') === undefined && row('effectiveSmtp') === undefined && row('basicPossible') === undefined
    ? readPolicyRow(row, context)
    : readMailboxRow(row, context);

/** How a row of each kind of table is read. What is read as a whole, and not row by row, has none. */
export const ROW_READERS: Readonly<Partial<Record<FileKind, RowReader>>> = {
  smtpAuthReport: readReportRow,
  smtpAuthTable: readTableRow,
  signIns: readSignInRow,
  // An application's sign-in names no mailbox.
  appSignIns: skip('noAddress'),
  signInDetails: skip('noAddress'),
  mailboxes: readMailboxRow,
  users: readMailboxRow,
  cipp: readMailboxRow,
  readiness: readReadinessRow,
  policies: readPolicyRow,
  transportConfig: readTransportRow,
  organizationConfig: readOrganizationRow,
  securityDefaults: readDefaultsRow,
  scubaGear: readControlRow,
  emailApps: readEmailAppsRow,
  // A trace lists every message, however it was handed in.
  messageTrace: skip('doesNotSayHow'),
  owners: readOwnerRow,
};
