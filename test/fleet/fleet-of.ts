import { fleetOf } from '../../src/fleet/fleet.ts';
import { plainSender } from '../../src/fleet/results/lines.ts';
import type { Sender } from '../../src/fleet/sender.ts';
import type { FileOptions, FileReading } from '../../src/read/files/tally.ts';
import { readText } from '../read/files/read-fixture.ts';

export const TODAY = '2026-11-28';

export const readAll = (texts: readonly string[], options: Partial<FileOptions> = {}): Promise<FileReading[]> =>
  Promise.all(texts.map((text) => readText(text, options)));

/** The senders of these files, by address. */
export async function senders(
  texts: readonly string[],
  options: Partial<FileOptions> = {},
  today = TODAY,
): Promise<Record<string, Sender>> {
  const fleet = fleetOf(await readAll(texts, options), today, options.tenant !== undefined);
  return Object.fromEntries(fleet.senders.map((sender) => [sender.address, plainSender(sender)]));
}

/** Every order of a short list. */
export function permutations<T>(list: readonly T[]): T[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first, at) =>
    permutations(list.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

const REPORT_HEADER =
  'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id\n';

/** A detail report of rows `date,name,method,count`. */
export const report = (...rows: readonly (readonly [string, string, string, number])[]): string =>
  REPORT_HEADER +
  rows
    .map(
      ([date, name, method, count], at) =>
        `${date},${name},fabrikam.example,${method},203.0.113.${at},TLS1_2,x,${count},<${at}>\n`,
    )
    .join('');

export const CAS = 'PrimarySmtpAddress,SmtpClientAuthenticationDisabled\n';
/** A list of mailboxes; one with a value stands in it, so that a blank is read as one. */
export const mailboxes = (...rows: readonly string[]): string =>
  `${CAS}other@fabrikam.example,True\n${rows.join('\n')}\n`;
export const tenant = (disabled: boolean): string =>
  `SmtpClientAuthenticationDisabled : ${disabled ? 'True' : 'False'}\nMaxSendSize : 35 MB\n`;
