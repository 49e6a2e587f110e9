import { addressIn, ipsIn, plainName, protocolIn, remembered } from '../cells/cell-values.ts';
import type { Row } from './columns/columns.ts';
import type { RowReader } from './row-reader.ts';
import { noAddress } from './usage-rows.ts';

const ipsOf = remembered(ipsIn);
const protocolOf = remembered(protocolIn);

/** `Authenticated SMTP`, `SMTP`, and what a translated portal makes of them: no other client app has this word in its name. */
const isSmtp = remembered((client: string) => /(?:^|[^a-z])smtp(?:$|[^a-z])/i.test(client));
const REFUSED = /^(?:failure|failed|fehler|échec|error|falha|fallo|mislukt|gagal|失敗|失败)$/i;
const WEB_BROWSER = /chrome|edge|firefox|safari|opera|explorer|samsung/i;

/**
 * An older layout does not name the client app. A sign-in to Exchange Online without a web browser may be one over SMTP; what it
 * says of the way of logging in is nothing.
 */
function mayBeSmtp(row: Row): boolean {
  const app = row('application') ?? '';
  return /smtp/i.test(app) || (/exchange online/i.test(app) && !WEB_BROWSER.test(row('browser') ?? ''));
}

/** What Entra ID answered: a column of its own, or a status that a tool wrote into one cell, as a number or as the JSON of Graph. */
function codeOf(row: Row): number | null {
  const status = row('status') ?? '';
  const text =
    row('errorCode')?.trim() || /^\d{1,8}$/.exec(status)?.[0] || /error_?code\W{1,4}(\d{1,8})/i.exec(status)?.[1];
  return text !== undefined && /^\d{1,8}$/.test(text) ? Number(text) : null;
}

/** A row of the sign-in logs, interactive or not, as the portal exports them and as Graph answers. */
export const readSignInRow: RowReader = (row, { say, dates, note }) => {
  const at = dates.note(row('signInDate') ?? row('date'));
  const client = row('clientApp');
  if (client === undefined || client.trim() === '') {
    if (!mayBeSmtp(row)) return 'otherClient';
    note('clientNotNamed');
  } else if (!isSmtp(client)) return 'otherClient';
  const cell = row('userName') ?? '';
  const address = addressIn(cell) ?? addressIn(row('signInIdentifier'));
  if (address === null) return noAddress(cell);
  const identifier = addressIn(row('signInIdentifier'));
  if (identifier !== null && identifier !== address)
    say({ is: 'same', primary: address, names: [identifier], sure: false });
  const code = codeOf(row);
  say({
    is: 'use',
    address,
    as: 'account',
    method: protocolOf(row('authMethod') ?? ''),
    at,
    count: null,
    from: 'other',
    ips: ipsOf(row('ipAddress') ?? ''),
    tls: [],
    row: 0,
    attempt: code !== null ? { code, policyRefused: REFUSED.test(plainName(row('conditionalAccess') ?? '')) } : null,
  });
  return null;
};
