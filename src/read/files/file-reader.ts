import { printedObjects } from '../powershell/parse.ts';
import { COLOURS } from '../text/normalise.ts';
import type { FileProblem } from './file-kinds.ts';
import { parseJson, readJsonFile } from './json-file.ts';
import { readObject } from './object-rows.ts';
import { settleSettings } from './settle-settings.ts';
import { DelimitedRows, LONGEST_ROW, MOST_COLUMNS } from './tables/delimited-rows.ts';
import { delimiterOf } from './tables/delimiter.ts';
import { findHeader } from './tables/find-header.ts';
import { TableRows } from './tables/table-rows.ts';
import { type FileOptions, type FileReading, Tally } from './tally.ts';

/** So much text is looked at for a header, in UTF-16 code units. */
const FIRST_TEXT = 262_144;
/** Longest text that is read as a whole, in UTF-16 code units: printed output and JSON. */
const LONGEST_WHOLE = 220_000_000;

/**
 * Reads one file, which arrives in slices of text. Recognises by content what it is. Never throws: what can't be read ends with a
 * problem in the report.
 */
export class FileReader {
  readonly #name: string;
  readonly #tally: Tally;
  #head: string[] = [];
  #length = 0;
  #table: DelimitedRows | null = null;
  #whole: boolean = false;
  #text = '';

  constructor(name: string, options: FileOptions) {
    this.#name = name;
    this.#tally = new Tally(options);
  }

  /** Takes in the next slice. True: no more is needed. */
  push(slice: string): boolean {
    if (this.#tally.problem !== null) return true;
    this.#length += slice.length;
    if (this.#length > LONGEST_WHOLE && this.#table === null) {
      this.#tally.problem = 'tooLarge';
      return true;
    }
    if (slice.includes('\uFFFD')) this.#tally.context.note('oddLetters');
    if (this.#table === null) {
      this.#head.push(slice);
      if (!this.#whole && this.#length > FIRST_TEXT) this.#begin();
      return false;
    }
    this.#table.push(slice);
    this.#tally.problem ??= this.#table.problem;
    return this.#tally.problem !== null;
  }

  /** Ends the reading. */
  end(problem: FileProblem | null = null): FileReading {
    this.#tally.problem ??= problem;
    if (problem === null && this.#table === null) this.#begin();
    if (this.#table !== null) {
      this.#table.end();
      this.#tally.problem ??= this.#table.problem;
    } else if (this.#tally.problem === null) this.#readWhole();
    settleSettings(this.#tally, this.#text);
    return this.#tally.reading(this.#name);
  }

  /** Decides by the first text whether this is a table; else it is read as a whole at its end. */
  #begin(): void {
    if (this.#whole) return;
    const head = this.#head.join('').replace(/^\uFEFF/, '');
    // Very old programs end lines by a carriage return alone.
    const text = head.includes('\n') ? head : head.replaceAll('\r', '\n');
    if (columnsIn(text) > MOST_COLUMNS) {
      this.#tally.problem = 'tooManyColumns';
      return;
    }
    const found = JSON_START.test(text) ? null : findHeader(text);
    if (found === null) {
      this.#whole = true;
      return;
    }
    const rows = new TableRows(found.kind, found.header, found.columns, this.#tally);
    this.#table = new DelimitedRows(found.delimiter, (cells, last, cutOff) => rows.read(cells, last, cutOff));
    this.#head = [];
    this.#table.push(text.slice(found.from));
    this.#tally.problem ??= this.#table.problem;
  }

  #readWhole(): void {
    // Windows ends lines with two letters; what is printed is read line by line.
    this.#text = this.#head
      .join('')
      .replace(/^\uFEFF/, '')
      .replace(COLOURS, '')
      .replace(/\r\n?/g, '\n');
    this.#head = [];
    const text = this.#text;
    if (text.trim() === '') this.#tally.problem = 'empty';
    else if (JSON_START.test(text)) {
      const json = parseJson(text);
      if (json === null) this.#tally.problem = 'brokenJson';
      else readJsonFile(json, this.#tally);
    } else if (isClientLog(text))
      this.#tally.count('clientLog', 'readInGuide', text.split('\n').filter((line) => line !== '').length);
    else this.#readPrinted(text);
    if (this.#tally.problem === null && !this.#tally.hasRows)
      this.#tally.problem = hasLongLine(text) ? 'rowTooLong' : 'notRecognised';
  }

  /** What cmdlets printed, as lists and tables. */
  #readPrinted(text: string): void {
    for (const { noun, values } of printedObjects(text, Number.POSITIVE_INFINITY))
      if (!readObject(this.#tally, [...values.keys()], [...values.values()], noun))
        this.#tally.count('unknown', 'notUnderstood');
  }
}

function hasLongLine(text: string): boolean {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end + 1;
    if (next - from > LONGEST_ROW) return true;
    from = next;
  }
  return false;
}

/** How JSON begins; a prompt such as `[PS] C:\\>` and a heading in brackets begin otherwise. */
const JSON_START = /^\s*(?:\{|\[\s*(?:[[{"\]\d-]|true|false|null|$))/;

/** How many columns the first line has, by commas or semicolons. */
function columnsIn(text: string): number {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  return line.length < MOST_COLUMNS || JSON_START.test(line) ? 0 : line.split(delimiterOf(line) ?? ',').length;
}

/** The log of one attempt, by SmtpClientDiag or a proxy for OAuth. */
const isClientLog = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT[\d:.]{8,16}Z [<>*] /m.test(text.slice(0, 20_000)) ||
  /^\d{4}-\d\d-\d\d [\d:]{8}: SMTP \(/m.test(text.slice(0, 20_000));
