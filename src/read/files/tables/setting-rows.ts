import { mailboxSmtpAuthOf, tenantSmtpAuthOf } from '../../../domain/exchange-settings.ts';
import { mailboxKind } from '../../powershell/judge.ts';
import { type Flag, flagOf } from '../../powershell/values.ts';
import { addressIn, addressList, plainName, policyName } from '../cells/cell-values.ts';
import type { MailboxStatement, Setting } from '../statements.ts';
import type { Row } from './columns/columns.ts';
import type { RowContext, RowReader } from './row-reader.ts';
import { noAddress } from './usage-rows.ts';

const ADDRESS_COLUMNS = ['primaryAddress', 'anyAddress', 'userName', 'senderAddress', 'identity'] as const;

const BLANK = /^(?:\$?null|\(null\)|n\/a|-|\{\}|none|)$/i;

const ON = /^(?:1|yes|ja|oui|s[ií]|sim|ya|はい|是)$/i;
const OFF = /^(?:0|no|nein|non|não|nee|tidak|いいえ|否)$/i;

/** A switch as PowerShell prints it, as a database exports it, or as a portal says it. */
function switchOf(cell: string | undefined): Flag {
  const bare = cell?.trim().replace(/^["']|["']$/g, '');
  if (bare === undefined) return undefined;
  return ON.test(bare) ? true : OFF.test(bare) ? false : flagOf(bare);
}

/** The name of a policy, '' for none; null where the column is not there. */
const policyOf = (cell: string | undefined): string | null =>
  cell === undefined ? null : BLANK.test(cell.trim()) ? '' : policyName(cell);

/** The main address of the mailbox of this row; null where it names none. */
export function addressOf(row: Row): string | null {
  const listed = addressList(row('emailAddresses') ?? '');
  const named = ADDRESS_COLUMNS.map((column) => addressIn(row(column))).find((address) => address !== null);
  return addressIn(row('primaryAddress')) ?? listed.primary ?? named ?? listed.all[0] ?? null;
}

/** When the row was read or last changed. What changed later was read later too, where two files differ. */
function dateOf(row: Row, { dates, fileDate }: RowContext): string | null {
  const cell = [row('readAt'), row('whenChangedUtc'), row('whenChanged')].find(
    (value) => value !== undefined && value !== '',
  );
  return cell === undefined ? fileDate : dates.note(cell);
}

/** The value of a mailbox's own: a switch that disables, or the word that a script writes. Null: the row does not have it. */
function ownValue(row: Row): Extract<Setting, { name: 'smtpAuth' }>['value'] | null {
  const word = plainName(row('smtpOverride') ?? '');
  if (word === 'enabled' || word === 'disabled') return word;
  if (word === 'inherit' || word === 'inherits' || word === 'inherited') return 'inherits';
  return mailboxSmtpAuthOf(switchOf(row('smtpDisabled')));
}

/** One mailbox or account, with whatever the file says of it. */
export const readMailboxRow: RowReader = (row, context) => {
  const address = addressOf(row);
  if (address === null && /^transport settings/i.test(row('identity') ?? '')) return readTransportRow(row, context);
  if (address === null)
    return noAddress(ADDRESS_COLUMNS.map((column) => row(column)).find((cell) => cell !== undefined && cell !== ''));
  const at = dateOf(row, context);
  let said = false;
  const say = (setting: Setting): void => {
    said = true;
    context.say({ is: 'mailbox', address, at, ...setting } as MailboxStatement);
  };
  sayNames(row, address, context);
  const own = ownValue(row);
  if (own !== null) say({ name: 'smtpAuth', value: own });
  const type = row('recipientType');
  const kind = type === undefined ? null : mailboxKind(type.trim().toLowerCase());
  if (kind !== null) say({ name: 'mailbox', value: kind });
  if (switchOf(row('accountDisabled')) === true || switchOf(row('accountEnabled')) === false)
    say({ name: 'account', value: 'signInBlocked' });
  sayPolicy(row, say, context, at);
  sayTenant(row, own, context, at);
  // A blank setting may be taken back when the whole file has been read.
  if (!said || own === 'inherits') context.say({ is: 'named', address });
  return null;
};

/** Other names of the mailbox: its sign-in name and its aliases. */
function sayNames(row: Row, address: string, { say }: RowContext): void {
  const others = [addressIn(row('userName')), ...addressList(row('emailAddresses') ?? '').all];
  const names = [...new Set(others)].filter((name): name is string => name !== null && name !== address);
  // A user's `mail` is the main address of the mailbox.
  const sure =
    [row('primaryAddress'), row('anyAddress')].some((cell) => addressIn(cell) !== null) ||
    addressList(row('emailAddresses') ?? '').primary !== null;
  if (names.length > 0) say({ is: 'same', primary: address, names, sure });
}

/** The policy assigned to the account; a script's result says besides where it comes from and what it allows. */
function sayPolicy(row: Row, say: (setting: Setting) => void, context: RowContext, at: string | null): void {
  const policy = policyOf(row('policy'));
  const allows = switchOf(row('allowBasicSmtp'));
  const source = plainName(row('policySource') ?? '');
  if (source !== 'none' && typeof allows === 'boolean') say({ name: 'basicAllowed', value: allows ? 'yes' : 'no' });
  switch (source) {
    case '':
    case 'user':
      if (policy !== null) say({ name: 'policy', value: policy });
      break;
    case 'none':
      say({ name: 'basicAllowed', value: 'yes' });
      break;
    default:
      // The organisation's default is in force, since the account has no policy of its own.
      say({ name: 'policy', value: '' });
      if (policy !== null && policy !== '') context.say({ is: 'tenant', at, name: 'defaultPolicy', value: policy });
  }
  if (source !== '' && policy !== null && policy !== '' && typeof allows === 'boolean')
    context.say({ is: 'tenant', at, name: 'policy', policy, value: allows ? 'yes' : 'no' });
}

/** A mailbox that inherits shows the organisation's value where the effective one stands beside it. */
function sayTenant(row: Row, own: string | null, { say }: RowContext, at: string | null): void {
  const word = plainName(row('effectiveSmtp') ?? '');
  const on = switchOf(row('effectiveSmtp')) ?? (word === 'enabled' ? true : word === 'disabled' ? false : null);
  if (own === 'inherits' && on !== null)
    say({ is: 'tenant', at, name: 'smtpAuth', value: on ? 'enabled' : 'disabled' });
  const tenant = tenantSmtpAuthOf(switchOf(row('tenantSmtpDisabled')));
  if (tenant !== null) say({ is: 'tenant', at, name: 'smtpAuth', value: tenant });
}

/** `Get-TransportConfig`. */
export const readTransportRow: RowReader = (row, context) => {
  const value = tenantSmtpAuthOf(switchOf(row('smtpDisabled') ?? row('tenantSmtpDisabled')));
  if (value === null) return 'blank';
  context.say({ is: 'tenant', at: dateOf(row, context), name: 'smtpAuth', value });
  return null;
};

/** `Get-OrganizationConfig`. */
export const readOrganizationRow: RowReader = (row, context) => {
  const at = dateOf(row, context);
  const policy = policyOf(row('defaultPolicy'));
  if (policy === null) return 'blank';
  context.say({ is: 'tenant', at, name: 'defaultPolicy', value: policy });
  return null;
};

/** `Get-AuthenticationPolicy`, and the list of policies that a script writes. */
export const readPolicyRow: RowReader = (row, context) => {
  const name = policyOf(row('identity'));
  const allows = switchOf(row('allowBasicSmtp'));
  if (name === null || name === '' || typeof allows !== 'boolean') return 'blank';
  const at = dateOf(row, context);
  context.say({ is: 'tenant', at, name: 'policy', policy: name, value: allows ? 'yes' : 'no' });
  if (switchOf(row('isDefault')) === true) context.say({ is: 'tenant', at, name: 'defaultPolicy', value: name });
  return null;
};

/** Other policies of Entra ID have the same columns: the name in the portal's language, or the id that all tenants share, tells. */
const areDefaults = (row: Row): boolean =>
  row('securityDefaults') !== undefined ||
  row('objectId') === undefined ||
  row('objectId') === '00000000-0000-0000-0000-000000000005' ||
  /security defaults/i.test(row('displayName') ?? '');

export const readDefaultsRow: RowReader = (row, context) => {
  if (!areDefaults(row)) return 'notAboutSmtp';
  const on = switchOf(row('securityDefaults') ?? row('isEnabled'));
  if (typeof on !== 'boolean') return 'blank';
  context.say({ is: 'tenant', at: dateOf(row, context), name: 'securityDefaults', value: on ? 'on' : 'off' });
  return null;
};

const text = (cell: string | undefined): string | null =>
  cell === undefined || cell.trim() === '' ? null : cell.trim();

/** The addresses of a row of such a list: one device may send from several. */
function addressesOf(row: Row): readonly string[] {
  const one = addressOf(row);
  if (one !== null) return [one];
  const cells = ADDRESS_COLUMNS.map((column) => addressList(row(column) ?? '').all);
  return cells.find((found) => found.length > 0) ?? [];
}

/** A row of a list of owners. */
export const readOwnerRow: RowReader = (row, { say }) => {
  const addresses = addressesOf(row);
  if (addresses.length === 0) return noAddress(row('anyAddress') ?? row('senderAddress') ?? row('primaryAddress'));
  const account = addressIn(row('account')) ?? addressIn(row('userName'));
  for (const address of addresses)
    say({
      is: 'owner',
      address,
      name: text(row('owner')),
      device: text(row('device')),
      place: text(row('place')),
      account: account === address ? null : account,
    });
  return null;
};
