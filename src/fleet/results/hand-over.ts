import type { JudgedSender, Sender, Totals } from '../sender.ts';
import { plainSender } from './lines.ts';

/** The JSON that the page hands over; it can be dropped again, to see what has changed. */
export interface HandedOver {
  format: 'smtpAuthSenders1';
  /** The day on which it was made, `YYYY-MM-DD`. */
  date: string;
  /** Made from example files: no real sender is in it. */
  example: boolean;
  totals: Omit<Totals, 'files'>;
  senders: readonly Sender[];
}

export function toJson(senders: readonly JudgedSender[], totals: Totals, date: string, example: boolean): string {
  const { files, ...counts } = totals;
  const handed: HandedOver = {
    format: 'smtpAuthSenders1',
    date,
    example,
    totals: counts,
    senders: senders.map(plainSender),
  };
  return `${JSON.stringify(handed, null, 1)}\n`;
}

const COLUMNS: readonly (readonly [string, (sender: JudgedSender) => string | number])[] = [
  ['Address', ({ address }) => address],
  ['Account', ({ account }) => account ?? ''],
  ['Authentication', ({ authentication }) => authentication],
  ['AtRetirement', ({ atRetirement }) => atRetirement],
  ['BlockedBy', ({ blockedBy }) => blockedBy.join(' ')],
  ['NotKnown', ({ notKnown }) => notKnown.join(' ')],
  ['Messages', ({ messages }) => messages ?? ''],
  ['LastSeen', ({ lastSeen }) => lastSeen ?? ''],
  ['SmtpAuthOwn', ({ smtpAuth }) => smtpAuth.own],
  ['SmtpAuthInForce', ({ smtpAuth }) => smtpAuth.inForce],
  ['BasicAllowedByPolicy', ({ basicAllowedByPolicy }) => basicAllowedByPolicy],
  ['IpAddresses', ({ ips }) => ips.join(' ')],
  ['Tls', ({ tls }) => tls.join(' ')],
  ['Owner', ({ owner }) => owner?.name ?? ''],
  ['Device', ({ owner }) => owner?.device ?? ''],
  ['Place', ({ owner }) => owner?.place ?? ''],
  ['Client', ({ client }) => client ?? ''],
  ['Ways', ({ ways }) => ways.join(' ')],
  ['Conflicts', ({ conflicts }) => conflicts.join(' ')],
];

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",;\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV for Excel: UTF-8 with a byte order mark, and no cell that could be a formula. */
export function toCsv(senders: readonly JudgedSender[]): string {
  const header = COLUMNS.map(([name]) => name).join(',');
  const rows = senders.map((sender) => COLUMNS.map(([, of]) => cell(of(sender))).join(','));
  return `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;
}

/** Letters that would be marks in Markdown, and line breaks, which end a row of a table. */
const escaped = (text: string): string =>
  text
    .replace(/[\\|`*_[\]<>]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();

/** A table in Markdown; `headings` and the words of `tell` are the reader's language. */
export function toMarkdown(
  title: string,
  headings: readonly string[],
  senders: readonly JudgedSender[],
  tell: (sender: JudgedSender) => readonly string[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const rows = senders.map((sender) => line(tell(sender)));
  return `${[`## ${escaped(title)}`, '', line(headings), `|${' --- |'.repeat(headings.length)}`, ...rows].join('\n')}\n`;
}
