import { isNoSecret } from '../no-secret.ts';
import { labelsIn } from './labels/labels-in.ts';
import type { Finder, Span } from './spans.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Longer lines are no rows of a table that a person made, in UTF-16 code units. */
const WIDEST = 4_000;

/** A table whose header names a column of secrets: CSV, tabs, Markdown, the frames of databases, and columns of blanks. */
export const tableSecrets: Finder = (text, labels) => {
  const spans: Span[] = [];
  let offset = 0;
  let columns: Columns | null = null;
  let next = 0;
  while (offset < text.length) {
    const stop = text.indexOf('\n', offset);
    const end = stop < 0 ? text.length : stop;
    while ((labels[next]?.start ?? text.length) < offset) next += 1;
    const isLabelled = (labels[next]?.start ?? text.length) < end;
    if ((columns !== null || isLabelled) && end - offset <= WIDEST) {
      const line = text.slice(offset, end);
      const cells: readonly Cell[] = columns === null || isRule(line) ? [] : columns.cellsOf(line);
      for (const cell of cells)
        if (!isNoSecret(line.slice(cell.start, cell.end), true))
          spans.push({ start: offset + cell.start, end: offset + cell.end, kind: 'password' });
      if (columns !== null && cells.length === 0 && !isRule(line) && !isEmpty(line)) columns = null;
      if (cells.length === 0 && isLabelled) columns = headerOf(line) ?? columns;
    }
    offset = end + 1;
  }
  return spans;
};

interface Cell {
  start: number;
  end: number;
}

interface Columns {
  cellsOf: (line: string) => Cell[];
}

const isRule = (line: string): boolean => /^[\s|+:=-]{3,}$/.test(line);
const isEmpty = (line: string): boolean => line.trim() === '';

function headerOf(line: string): Columns | null {
  if (line.length > 600) return null;
  for (const mark of DELIMITERS) {
    if (!line.includes(mark)) continue;
    const cells = split(line, mark);
    const at = cells.flatMap((cell, index) => (isLabel(line.slice(cell.start, cell.end)) ? [index] : []));
    if (at.length === 0 || cells.length < 2 || !cells.every(({ start, end }) => isTitle(line.slice(start, end))))
      continue;
    return {
      cellsOf: (row) => {
        const found = row.includes(mark) ? split(row, mark) : [];
        // A mark inside a value makes more cells than titles: all that may belong to it are taken.
        const more = found.length - cells.length;
        if (more < 0 || found.length < 2) return [];
        return at.flatMap((index) => {
          const [first, last] = [found[index], found[index + more]];
          return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
        });
      },
    };
  }
  return columnsOf(line);
}

/** Columns of blanks: a cell begins where its title does. */
function columnsOf(line: string): Columns | null {
  const titles = [...line.matchAll(/\S+(?: \S+)*/g)];
  if (titles.length < 2 || !titles.every(([title]) => isTitle(title))) return null;
  const at = titles.flatMap(([title], index) => (isLabel(title) ? [index] : []));
  if (at.length === 0) return null;
  return {
    cellsOf: (row) => {
      if (/^\s*$|^[245]\d\d[ -]/.test(row)) return [];
      const found = [...row.matchAll(/\S+(?: \S+)*/g)].map(({ index, 0: cell }) => ({
        start: index,
        end: index + cell.length,
      }));
      if (found.length === titles.length) return at.flatMap((index) => found[index] ?? []);
      const places = at.map((index) => titles[index]?.index ?? 0);
      // One blank alone divides two cells where the second title begins.
      const cut = at.flatMap((index) =>
        cellBelow(row, titles[index]?.index ?? 0, titles[index + 1]?.index ?? row.length),
      );
      if (found.length < titles.length && cut.length > 0) return cut;
      return found.filter(({ start, end }) =>
        places.some((place) => start <= place && place < end && found.length > 1),
      );
    },
  };
}

function cellBelow(row: string, from: number, to: number): Cell[] {
  if (!/^\S \S/.test(row.slice(from - 2, from + 1))) return [];
  const cell = /^\S+(?: \S+)*/.exec(row.slice(from, to))?.[0] ?? '';
  return [{ start: from, end: from + cell.length }];
}

function split(line: string, mark: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let quote = '';
  for (let at = 0; at <= line.length; at += 1) {
    const letter = line.charAt(at);
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && line.slice(start, at).trim() === '') quote = letter;
    if (at < line.length && (letter !== mark || quote !== '')) continue;
    const cell = line.slice(start, at);
    const inner = /^\s*["'`]?([\s\S]*?)["'`]?\s*$/.exec(cell)?.[1] ?? '';
    const from = start + cell.indexOf(inner);
    cells.push({ start: from, end: from + inner.length });
    start = at + 1;
  }
  return cells;
}

/** Titles are a few words without the marks of values. */
const isTitle = (cell: string): boolean =>
  /^[\p{L}\p{M}\d _./#:*-]{0,40}(?:\([\p{L}\d ]{1,20}\))?$/u.test(cell.trim()) && cell.trim().split(/\s+/).length <= 4;

function isLabel(cell: string): boolean {
  const title = cell.trim();
  const [label] = title.length > 40 ? [] : labelsIn(title);
  return (
    label !== undefined &&
    title.slice(label.end).trim().split(/\s+/).length <= 2 &&
    /^(?:[\p{L}\d]+[ _.-]?){0,4}$/u.test(label.before)
  );
}
