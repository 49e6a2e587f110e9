import { readFileSync } from 'node:fs';

/** A row of a table by its column heads. */
export type Row = Readonly<Record<string, string>>;

/** The rows of every table under the heading `section` of a Markdown file beside this one; of all without it. */
export function rowsOf(file: string, section?: string): Row[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const parts = text.split(/^## /m);
  const wanted = section === undefined ? parts : parts.filter((part) => part.startsWith(section));
  const rows = wanted.flatMap(tables);
  if (rows.length === 0) throw new Error(`no table in ${file} under ${section ?? 'any heading'}`);
  return rows;
}

function tables(text: string): Row[] {
  const rows: Row[] = [];
  let heads: string[] = [];
  for (const line of text.split('\n')) {
    if (!line.startsWith('|')) {
      heads = [];
      continue;
    }
    const cells = line.split('|').slice(1, -1).map(plain);
    if (cells.every((cell) => /^:?-+:?$/.test(cell))) continue;
    if (heads.length === 0) heads = cells;
    else if (cells.length !== heads.length) throw new Error(`${cells.length} cells, not ${heads.length}: ${line}`);
    else rows.push(Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? ''])));
  }
  return rows;
}

const plain = (cell: string): string => cell.replace(/[`*]/g, '').trim();

/** The cell of a column that must exist. */
export function cell(row: Row, head: string): string {
  const text = row[head];
  if (text === undefined) throw new Error(`no column ${head} in ${JSON.stringify(row)}`);
  return text;
}

/** The parts of a cell, separated by `;` or `,`; none for a dash or an empty cell. */
export function list(text: string): string[] {
  return text === '–' || text === ''
    ? []
    : text
        .split(/[;,]/)
        .map((part) => part.trim())
        .filter((part) => part !== '');
}
