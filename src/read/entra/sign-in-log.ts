import { signInError } from '../../domain/sign-in-errors.ts';
import type { SignIn } from '../graph/sign-ins.ts';
import { anyOf, firstIn, searched } from '../phrases/find.ts';
import { CLIENT_COLUMN, ERROR_CODE_COLUMN, OTHER_CLIENTS, SIGN_IN_LOG } from '../phrases/rows/words/portal-columns.ts';
import { splitRow } from '../text/csv.ts';

/** So many rows of an export are read. */
const MOST = 2_000;

/** Column and field names of the portal. */
const CODE = new RegExp(anyOf(ERROR_CODE_COLUMN), 'iu');
const CLIENT = new RegExp(anyOf(CLIENT_COLUMN), 'iu');
const OTHER_CLIENT = new RegExp(`^${anyOf(OTHER_CLIENTS)}`, 'iu');
const DATE = /^date\b|datum|^date \(utc\)|fecha|data\b|日付|日期|tanggal/i;
const USER =
  /^(?:user ?name|user principal name|benutzername|nom d'utilisateur|nombre de usuario|nome de utilizador|nome utente|gebruikersnaam)$/i;
const REASON = /^failure reason$/i;
const POLICY = /^conditional access$/i;
const POLICY_FAILURE = /conditional access[^\n]{0,12}(?:failure|fehler|échec|error|falha)/i;

/** Entries of the sign-in log, as the portal exports them (CSV) or shows them (a copied pane), newest first. */
export function signInLog(text: string): readonly SignIn[] {
  const isPortal = /authenticated smtp|sign-?in error code|clientAppUsed/i.test(text) || CODE.test(text);
  if (!isPortal) return toldOf(text);
  const rows = fromCsv(text);
  return rows.length > 0 ? rows : fromPane(text);
}

function fromCsv(text: string): SignIn[] {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => CODE.test(line) && /[",;\t]/.test(line) && line.split(/[,;\t]/).length > 4);
  const header = lines[at];
  if (header === undefined) return [];
  const delimiter = header.includes('\t') ? '\t' : header.split(';').length > header.split(',').length ? ';' : ',';
  const names = splitRow(header, delimiter).map((name) => name.replace(/^\ufeff/, ''));
  const column = (pattern: RegExp): number => names.findIndex((name) => pattern.test(name));
  const [code, client, date, user] = [column(CODE), column(CLIENT), column(DATE), column(USER)];
  const [reason, policy] = [column(REASON), column(POLICY)];
  const found: SignIn[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST)) {
    const values = splitRow(line, delimiter);
    const number = values[code];
    if (number === undefined || !/^\d{1,8}$/.test(number)) continue;
    found.push({
      at: isoOf(values[date] ?? ''),
      user: values[user] ?? null,
      client: values[client] ?? '',
      code: Number(number),
      reason: values[reason] || null,
      policies: values[policy]?.toLowerCase() === 'failure' ? ['Conditional Access'] : [],
    });
  }
  const smtp = found.filter(({ client: app }) => /smtp/i.test(app));
  const possible = smtp.length > 0 ? smtp : found.filter(({ client: app }) => !OTHER_CLIENT.test(app));
  return possible.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? ''));
}

/** A pane copies as a name and its value, on one line or on two. */
function fromPane(text: string): SignIn[] {
  const code =
    text.match(new RegExp(`(?:${CODE.source})["']?[ \\t]{0,8}[:=,|]?\\s{0,8}"?(\\d{1,8})\\b`, 'iu'))?.[1] ??
    text.match(/["']errorCode["']\s{0,4}:\s{0,4}"?(\d{1,8})\b/)?.[1] ??
    (/authenticated smtp/i.test(text)
      ? (text.match(/(?:error ?code|AADSTS)["']?\s{0,3}[:=]?\s{0,3}"?(\d{4,8})\b/i)?.[1] ?? knownNumber(text))
      : undefined);
  if (code === undefined) return [];
  const client = /authenticated smtp/i.test(text) ? 'Authenticated SMTP' : '';
  const named =
    text.match(new RegExp(`(?:${CLIENT.source})["']?[ \\t]{0,8}[:=,|]?\\s{0,8}"?([^\\n"|]{2,60})`, 'iu'))?.[1] ?? '';
  if (client === '' && OTHER_CLIENT.test(named.trim())) return [];
  const at = isoOf(text.match(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z/)?.[0] ?? '');
  return [entry(Number(code), client, at, null, text.slice(0, 20_000))];
}

/** A person tells of an entry: the log by its name, and one of Entra's numbers near it. */
function toldOf(text: string): SignIn[] {
  const place = text.length > 4_000 ? null : firstIn(SIGN_IN_LOG, searched(text));
  if (place === null) return [];
  const code = knownNumber(text.slice(Math.max(0, place.index - 120), place.end + 160));
  return code === undefined ? [] : [entry(Number(code), '', null, null, text)];
}

/** The first number of the text that is one of Entra's, as people quote it: "sign-in log: 530035". */
function knownNumber(text: string): string | undefined {
  const numbers = [...text.slice(0, 4_000).matchAll(/(?<![\d.:/-])\d{5,7}(?![\d/-]|\.\d)/g)].map(([number]) => number);
  return numbers.find((number) => signInError(Number(number)) !== null);
}

function entry(code: number, client: string, at: string | null, user: string | null, words: string): SignIn {
  const reason = words.match(/failure ?reason["']?\s{0,4}[:,|]?\s{0,4}"?([^"\n|]{3,300})/i)?.[1]?.trim() ?? null;
  return { at, user, client, code, reason, policies: POLICY_FAILURE.test(words) ? ['Conditional Access'] : [] };
}

/** ISO time, where the export writes one that can be told for certain. */
function isoOf(date: string): string | null {
  const match = date.match(/^(\d{4}-\d\d-\d\d)[T ,](\d\d:\d\d:\d\d)/);
  return match === null ? null : `${match[1]}T${match[2]}Z`;
}
