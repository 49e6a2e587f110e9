import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';

/** One piece of text that users read. */
export interface Text {
  /** Tag of its language. */
  language: string;
  /** File from the root of the project. */
  file: string;
  /** Field, key, or `body`. */
  place: string;
  text: string;
}

/** Fields that hold ids, dates or names of their own, in no language. */
const NO_PROSE = new Set(['sources', 'checked', 'names', 'source', 'date', 'confidence', 'ids', 'links']);

/** The strings of a field, each with its place; a list or record is entered. */
function strings(place: string, value: unknown): { place: string; text: string }[] {
  if (typeof value === 'string') return [{ place, text: value }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value)
    .filter(([name]) => !NO_PROSE.has(name))
    .flatMap(([name, inner]) => strings(place === '' ? name : `${place}.${name}`, inner));
}

/** Splits a body into its paragraphs and list items: each stands for itself. */
function blocks(body: string): string[] {
  return body
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/)
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.) +/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

/** The texts of one content file, `src/content/<kind>/<language>/<id>.md`. */
export function textsOfPage(file: string, source: string): Text[] {
  const language = file.split('/').at(-2) ?? '';
  const { frontmatter, content } = parseFrontmatter(source);
  const fields = strings('', frontmatter);
  const body = blocks(content).map((text) => ({ place: 'body', text }));
  return [...fields, ...body].map(({ place, text }) => ({ language, file, place, text }));
}

/** Every text of the product: the prose in Markdown and the words of the interface. */
export async function allTexts(root: string): Promise<Text[]> {
  const pages = globSync('src/content/*/*/*.md', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const prose = pages.sort().flatMap((file) => textsOfPage(file, readFileSync(join(root, file), 'utf8')));
  const words: Text[] = [];
  for (const path of globSync(['src/i18n/??.ts', 'src/i18n/*/??.ts'], { cwd: root }).sort()) {
    const file = path.replaceAll('\\', '/');
    const language = basename(file, '.ts');
    const module: Record<string, Record<string, string>> = await import(pathToFileURL(join(root, file)).href);
    for (const [place, text] of Object.entries(module[language] ?? {})) words.push({ language, file, place, text });
  }
  return [...words, ...prose];
}
