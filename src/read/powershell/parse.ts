import { splitRow } from '../text/csv.ts';
import { either } from '../text/pattern.ts';
import { Objects, type PrintedObject } from './objects.ts';

/** `Name : value`. A console may indent it; names have no spaces. */
const PROPERTY = /^[ \t]{0,12}"?([A-Za-z][\w.]{1,60})"?[ \t]{0,60}(?::|=(?=[ \t]))(?:[ \t]+(.*)|)$/;
const COMMAND = /\b(?:Get|Set)-(?:EXO|Mg)?(\w{3,60})\b/i;
const PROMPT = /^[ \t]{0,8}(?:\[PS\] ?)?(?:PS ?)?(?:[A-Za-z]:\\[^>\n]{0,200}|\/[^>\n]{0,200}|~[^>\n]{0,200})?>{1,2}/;
/** Only lines about these are worth a table. */
const HEADER = either(
  'i',
  /SmtpClientAuth|AllowBasicAuthSmtp|AuthenticationPolicy|RecipientTypeDetails|AccountEnabled/,
  /AccountDisabled|SecurityDefaults|^[ \t]{0,8}Name[ \t]{2,80}Value[ \t]{0,80}$/,
);
/** `Get-EXOCASMailbox` has a property of the setting only where the command asks for it. */
const EXO_UNASKED = /\bGet-EXO(?=CASMailbox\b)(?!.{0,400}-Prop\w{0,12}.{0,400}(?:SmtpClientAuth|\bAll\b))/i;
/** So many rows of a table are read, unless more are asked for. */
const MOST_ROWS = 20_000;

/** Noun of the command in a line, without the prefix of its module; `EXOCASMailbox` where that doesn't ask for the setting. */
export function nounIn(line: string): string | null {
  const noun = line.match(COMMAND)?.[1] ?? null;
  return noun !== null && EXO_UNASKED.test(line) ? `EXO${noun}` : noun;
}

/** Every object that stands in the text as a list, table or CSV; of each table, `mostRows` rows. */
export function printedObjects(text: string, mostRows = MOST_ROWS): readonly PrintedObject[] {
  const objects = new Objects(mostRows);
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const noun = nounIn(line);
    if (noun !== null && (PROMPT.test(line) || /^\W{0,4}(?:\(|Get-)/i.test(line))) {
      objects.close();
      objects.noun = noun;
      const bare = bareValue(line, lines, at);
      if (bare !== null) {
        objects.add(bare.name, bare.value, `${line.trim()} ${bare.value}`);
        objects.close();
        at = bare.at;
      }
      continue;
    }
    const type = line.match(/^"?#TYPE .{0,200}\.(\w{3,60})"?$/);
    if (type !== null) {
      objects.noun = type[1] ?? null;
      continue;
    }
    if (HEADER.test(line) && !PROPERTY.test(line)) {
      const next = table(line, lines, at + 1, objects);
      if (next > at + 1) {
        at = next - 1;
        continue;
      }
    }
    const hash = line.match(/@\{([^{}\n]{3,2000})\}/)?.[1];
    if (hash !== undefined && HEADER.test(hash)) {
      hashTable(hash, line, objects);
      continue;
    }
    const property = PROPERTY.exec(line);
    if (property !== null) objects.add(property[1] ?? '', property[2] ?? '', line);
    else if (line.trim() === '' || /^\s{0,8}[{}[\]],?\s{0,4}$/.test(line)) objects.close();
    else if (objects.isOpen && /^[ \t]{8,}\S/.test(line)) objects.append(line);
    else objects.close();
  }
  objects.close();
  return objects.list;
}

/** `(Get-CASMailbox x).Property` prints the value alone on the next line. */
function bareValue(
  line: string,
  lines: readonly string[],
  at: number,
): { name: string; value: string; at: number } | null {
  const name =
    line.match(/\)\.(\w{3,60})\s{0,4}$/)?.[1] ?? line.match(/-Expand(?:Property)? ["']?(\w{3,60})["']?\s{0,4}$/i)?.[1];
  if (name === undefined) return null;
  const next = (lines[at + 1] ?? '').trim() === '' && lines[at + 2] !== undefined ? at + 2 : at + 1;
  const value = (lines[next] ?? '').trim();
  if (PROMPT.test(value) || value.length > 120) return { name, value: '', at };
  return { name, value, at: next };
}

/** Reads the table under a header; gives the number of the line after it. */
function table(header: string, lines: readonly string[], from: number, objects: Objects): number {
  const isCsv = header.includes(',') || ONE_COLUMN.test(header);
  const delimiter = header.includes('\t') ? '\t' : header.includes(';') ? ';' : isCsv ? ',' : null;
  if (delimiter !== null && !/[:|{]/.test(header)) return delimited(header, delimiter, lines, from, objects);
  const ruler = rulerAt(lines, from);
  if (ruler === null) return from;
  const dashes = lines[ruler] ?? '';
  const starts = [...dashes.matchAll(/-{2,200}/g)].map(({ index }) => index);
  const cut = (line: string): string[] =>
    starts.map((start, i) => line.slice(i === 0 ? 0 : start, starts[i + 1] ?? line.length).trim());
  // A narrow console goes on with the names of columns in the next lines.
  const above = [header, ...lines.slice(from, ruler)].map(cut);
  const aligned = starts.map((_, i) => above.map((names) => names[i] ?? '').join(''));
  const words = header.trim().split(/\s{1,200}/);
  const fits = aligned.every((name) => /^[\w.…]{1,80}$/.test(name));
  const names = fits ? aligned : words;
  // A hash table prints one object: a row for each property.
  const isPairs = names.length === 2 && /^name$/i.test(names[0] ?? '') && /^value$/i.test(names[1] ?? '');
  if (isPairs) objects.close();
  let at = ruler + 1;
  for (; at < lines.length && at < ruler + objects.mostRows; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || PROMPT.test(line)) break;
    const aligns = fits && starts.every((start, i) => i === 0 || start > line.length || line[start - 1] === ' ');
    const values = aligns ? cut(line) : loose(line, names.length);
    if (isPairs) objects.add(values[0] ?? '', values[1] ?? '', line);
    else addRow(objects, names, values, line);
  }
  return at;
}

/** The header of a file with one column, which has no comma. */
const ONE_COLUMN = /^"[\w.]{3,60}"$/;
const RULER = /^[ \t]{0,20}-{2,200}(?:[ \t]{1,200}-{2,200}){0,40}[ \t]{0,200}$/;
/** So many lines may stand between the first line of a header and its dashes. */
const HEADER_LINES = 2;

/** The line of dashes under a header; null where there is none. */
function rulerAt(lines: readonly string[], from: number): number | null {
  for (let at = from; at <= from + HEADER_LINES; at += 1) if (RULER.test(lines[at] ?? '')) return at;
  return null;
}

/** An object as text: `@{Name=x; SmtpClientAuthenticationDisabled=True}`. */
function hashTable(inner: string, line: string, objects: Objects): void {
  objects.close();
  for (const pair of inner.split(';')) {
    const [name, ...value] = pair.split('=');
    if (name?.trim() && value.length > 0) objects.add(name.trim(), value.join('='), line);
  }
  objects.close();
}

/** A table whose spaces were lost in copying: the last words are the last columns. */
function loose(line: string, count: number): string[] {
  const words = line.trim().split(/\s{1,200}/);
  if (words.length <= count) return words;
  return [words.slice(0, words.length - count + 1).join(' '), ...words.slice(words.length - count + 1)];
}

function delimited(
  header: string,
  delimiter: string,
  lines: readonly string[],
  from: number,
  objects: Objects,
): number {
  const names = splitRow(header, delimiter);
  if (!names.every((name) => /^[\w. …()-]{0,80}$/.test(name))) return from;
  let at = from;
  for (; at < lines.length && at < from + objects.mostRows; at += 1) {
    const line = lines[at] ?? '';
    const values = splitRow(line, delimiter);
    if (line.trim() === '' || values.length !== names.length) break;
    addRow(objects, names, values, line);
  }
  return at;
}

function addRow(objects: Objects, names: readonly string[], values: readonly string[], line: string): void {
  objects.close();
  names.forEach((name, column) => {
    if (name !== '') objects.add(name, values[column] ?? '', line);
  });
  objects.close();
}
