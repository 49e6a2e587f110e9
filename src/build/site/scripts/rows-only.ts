import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
// Vite comes with Astro, which pins it.
import { type Plugin, parseSync } from 'vite';

/** What a row of `read/phrases/rows/` holds for the people who keep it. */
const FOR_KEEPERS: ReadonlySet<string> = new Set(['by', 'lang', 'source', 'example', 'number']);

/** Files whose exports are known when the site is built: rows of phrases, and what the readers say of the catalogue's lines. */
const DATA = /[\\/]read[\\/](?:phrases[\\/]rows[\\/](?:[\w-]+[\\/])*[\w-]+|known[\\/]known-lines)\.ts$/;

/** Rows of the catalogue: which source a wording was seen in stands on its page, which no script writes. */
const CATALOGUE = /[\\/]domain[\\/]replies[\\/]rows[\\/][\w-]+-rows\.ts$/;

/** Files whose rows hold patterns, so that they are shipped as code: rows of secrets and of personal data. */
const PATTERNS = /[\\/]read[\\/](?:redact|personal)[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/;

/** What such a row holds for its keepers and for the tests. */
const FOR_TESTS: ReadonlySet<unknown> = new Set(['example', 'examples', 'id']);

/**
 * Ships the result of such a file in the place of its code, and rows without who prints them, where that was seen, and the
 * examples: half of their bytes are for those who keep the rows and for the tests. What is exported is plain JSON. Rows with
 * patterns stay code, and lose their examples and names alone.
 */
export function rowsOnly(): Plugin {
  return {
    name: 'rows-only',
    enforce: 'pre',
    apply: 'build',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (PATTERNS.test(file)) return onOneLine(withoutExamples(await readFile(file, 'utf8')));
      const isCatalogue = CATALOGUE.test(file) && this.environment.name === 'client';
      if (!DATA.test(file) && !isCatalogue) return null;
      // Joined, the catalogue's short lists would be larger.
      const write = isCatalogue ? JSON.stringify : listsJoined;
      const rowsOf = WORDS.test(file) ? choicesJoined : (value: unknown) => value;
      const rows: Record<string, unknown> = await import(pathToFileURL(file).href);
      // Loaders list the names of a module in different orders.
      return Object.entries(rows)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `export const ${name} = ${write(rowsOf(shipped(value)))};`)
        .join('\n');
    },
  };
}

function shipped(value: unknown): unknown {
  const json: string | undefined = JSON.stringify(value, (key, inner: unknown) => {
    if (FOR_KEEPERS.has(key)) return undefined;
    return WORDINGS.has(key) ? { '': Object.values(inner as object).flat() } : (saidAlone(inner) ?? inner);
  });
  return json === undefined ? null : JSON.parse(json);
}

/** Lists of usual words, whose order means nothing. */
const WORDS = /[\\/]words[\\/]usual[\\/][\w-]+\.ts$/;
/** A row that is a word or a choice of words. */
const CHOICE = /^(?:\{[^{}!<][^{}]*\|[^{}]*\}|[^{}|]+)$/;

/** A list of words with all words and choices as one choice: its rows are those of one language each for their keepers alone. */
export function choicesJoined(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const areChoices = value.filter((row): row is string => typeof row === 'string' && CHOICE.test(row));
  if (areChoices.length < 2) return value;
  const others: unknown[] = value.filter((row) => !areChoices.includes(row));
  return [...others, `{${areChoices.map((row) => row.replace(/[{}]/g, '')).join('|')}}`];
}

/** Parts the texts of a list; stands in hardly any row. */
const PARTS = '~';

/** JSON as code, with each longer list of texts as one text: one sign parts them instead of three, 0.6 kB less (brotli). */
export function listsJoined(value: unknown): string {
  if (Array.isArray(value)) {
    const areTexts = value.length > 2 && value.every((item) => typeof item === 'string' && !item.includes(PARTS));
    return areTexts
      ? `${JSON.stringify(value.join(PARTS))}.split("${PARTS}")`
      : `[${value.map(listsJoined).join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const properties = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${listsJoined(inner)}`);
  return `{${properties.join(',')}}`;
}

/** Lists of wordings by their source. */
const WORDINGS: ReadonlySet<string> = new Set(['texts', 'alsoSeen']);

/** What a row says that has nothing else for the readers. */
function saidAlone(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('says' in value) || typeof value.says !== 'string') return null;
  return Object.keys(value).every((key) => key === 'says' || FOR_KEEPERS.has(key)) ? value.says : null;
}

/**
 * The code with each pattern that is written over several lines on one, as `oneLine` makes it when the code runs: its blanks and the
 * call are shipped to nobody then.
 */
export const onOneLine = (code: string): string =>
  code
    .replace(
      /new RegExp\(\s*oneLine\(String\.raw`((?:[^`$]|\$(?!\{))*)`\),\s*'([a-z]*)',?\s*\)/g,
      (_, source: string, flags: string) => `/${folded(source).replace(/\\.|\//gs, escaped)}/${flags}`,
    )
    .replace(/\boneLine\(\s*(String\.raw`(?:[^`$]|\$(?!\{))*`)\s*,?\s*\)/g, (_, source: string) => folded(source));

const folded = (source: string): string => source.replace(/\n[ ]*/g, '');
const escaped = (part: string): string => (part === '/' ? '\\/' : part);

/** The code without every property `example`, `examples` or `id` whose value is written out; a declared type keeps its own. */
export function withoutExamples(code: string): string {
  const spans: { start: number; end: number }[] = [];
  JSON.stringify(parseSync('rows.ts', code).program, (_, node: unknown) => {
    if (isExample(node)) spans.push(node);
    return node;
  });
  return spans
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code);
}

function isExample(node: unknown): node is { start: number; end: number } {
  if (typeof node !== 'object' || node === null || !('type' in node) || node.type !== 'Property') return false;
  if (!('key' in node) || typeof node.key !== 'object' || node.key === null) return false;
  return 'name' in node.key && FOR_TESTS.has(node.key.name) && !('shorthand' in node && node.shorthand === true);
}
