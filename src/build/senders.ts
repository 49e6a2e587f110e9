// Judges every sender of a tenant from exported files: `npm run senders -- [--tenant NAME] [--dates dmy|mdy] [--today D] FILE…`.
// One JSON object a line, by address, the totals on the last; remarks on stderr. Ends with 2 where a file can't be read at all.
import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fleetOf } from '../fleet/fleet.ts';
import { readAll } from '../fleet/read-all.ts';
import { linesOf } from '../fleet/results/lines.ts';
import type { DateOrder, FileNote, FileProblem, FileReport, SkipReason } from '../read/files/file-kinds.ts';
import { readStream } from '../read/files/read-stream.ts';
import type { FileOptions, FileReading } from '../read/files/tally.ts';

const USAGE = 'Usage: npm run senders -- [--tenant NAME] [--dates dmy|mdy] [--today YYYY-MM-DD] FILE…';

const PROBLEMS: Readonly<Record<FileProblem, string>> = {
  spreadsheet: "is a workbook, which isn't read. Save it as CSV UTF-8 (File > Save As) and give that file.",
  archive: 'is an archive. Unpack it and give the files in it.',
  notText: 'is no text file.',
  empty: 'is empty.',
  notRecognised: 'is none of the exports that are read here.',
  brokenJson: 'begins like JSON, but is not whole or not valid.',
  rowTooLong: 'has a row longer than a million characters: reading ended there.',
  tooManyColumns: 'has a row of more than 2,000 columns: reading ended there.',
  tooLarge: 'is larger than what is read at once.',
  otherTenant: 'is about another tenant, and was left out.',
};

const NOTES: Readonly<Record<FileNote, string>> = {
  datesUnclear:
    'writes dates that could be two days, such as 3/4/2026. Give --dates dmy or --dates mdy; until then they are unknown.',
  settingMissing: 'lacks the column SmtpClientAuthenticationDisabled: that setting stays unknown.',
  settingBlankEverywhere:
    'has no value of SmtpClientAuthenticationDisabled in any row. Get-EXOCASMailbox leaves it out unless -Properties names it: it stays unknown.',
  takenForTenant: "holds SmtpClientAuthenticationDisabled without a mailbox: taken for the organisation's.",
  oddLetters: 'has letters that are not in its encoding; rows whose address is hit are skipped.',
  clientNotNamed: 'does not name the client app: sign-ins to Exchange Online without a web browser are taken.',
};

const REASONS: Readonly<Record<SkipReason, string>> = {
  otherClient: 'sign-ins of other clients',
  noAddress: 'without an address',
  shortenedAddress: 'with an address that a table has cut off',
  concealed: 'with a hidden name',
  notAccepted: 'of messages that were not accepted',
  columnCount: 'with more cells than the header',
  cutOff: 'cut off at the end of the file',
  badNumber: 'with a count that is no number',
  blank: 'without a value',
  notAboutSmtp: 'that are not about SMTP',
  doesNotSayHow: 'of a message trace, which does not say how a message was handed in',
  otherTenant: 'of another tenant',
  earlierResult: 'of an earlier result',
  readInGuide: 'of the log of one attempt, which the guide reads',
  notUnderstood: 'that were not understood',
};

/** npm starts its commands in the folder of the project; names of files are meant from where the person is. */
const FROM = process.env.INIT_CWD ?? '.';

/** Ends the run with one sentence. */
function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

interface Arguments {
  files: string[];
  options: FileOptions;
  today: string;
}

function readArguments(): Arguments {
  const { values, positionals } = parsed();
  const { dates = null, tenant = null, today = dayOf(new Date()) } = values;
  if (positionals.length === 0) stop(USAGE);
  if (dates !== null && !isOrder(dates)) stop(`--dates is dmy or mdy, not ${dates}.\n${USAGE}`);
  if (!isDay(today)) stop(`--today is a day such as 2026-12-31, not ${today}.\n${USAGE}`);
  return { files: positionals, options: { dates, tenant }, today };
}

function parsed() {
  const options = { tenant: { type: 'string' }, dates: { type: 'string' }, today: { type: 'string' } } as const;
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const isOrder = (text: string): text is DateOrder => text === 'dmy' || text === 'mdy';

/** Whether a text is a day of the calendar, as `2026-12-31`. */
const isDay = (text: string): boolean => {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** The day of the person's own calendar. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Files that the machine could not read; they stand in the list of files all the same. */
const unreadable = new Set<string>();

async function read(path: string, options: FileOptions): Promise<FileReading> {
  try {
    return await readStream(
      basename(path),
      createReadStream(resolve(FROM, path), { highWaterMark: 1_000_000 }),
      options,
    );
  } catch (error) {
    console.error(`${path}: can't be read (${error instanceof Error ? error.message : error}).`);
    unreadable.add(path);
    const report = { kind: 'unknown', rows: 0, read: 0, skipped: 0, reasons: {}, problem: null } as const;
    return {
      report: { name: basename(path), ...report, notes: [], tenant: [], rowTenants: [] },
      statements: [],
      earlier: null,
    };
  }
}

const isUnread = ({ problem, read }: FileReport): boolean =>
  problem !== null && problem !== 'otherTenant' && read === 0;

/** What a person must know about a file, on stderr. */
function tell({ name, problem, notes, reasons }: FileReport): void {
  if (problem !== null) console.error(`${name} ${PROBLEMS[problem]}`);
  for (const note of notes) console.error(`${name} ${NOTES[note]}`);
  const skipped = Object.entries(reasons) as [SkipReason, number][];
  for (const [reason, count] of skipped) console.error(`${name}: ${count} skipped, ${REASONS[reason]}.`);
}

async function main(): Promise<number> {
  const { files, options, today } = readArguments();
  const readings = await readAll(files, options, read);
  for (const { report } of readings) tell(report);
  const unread = unreadable.size + readings.filter(({ report }) => isUnread(report)).length;
  const fleet = fleetOf(readings, today, options.tenant !== null);
  const { several } = fleet.tenant;
  if (several.length > 0)
    console.error(
      `The files are about several tenants: ${several.join(', ')}. Choose one with --tenant, since one table is one tenant.`,
    );
  process.stdout.write(`${linesOf(fleet).join('\n')}\n`);
  return unread > 0 ? 2 : 0;
}

process.exitCode = await main();
