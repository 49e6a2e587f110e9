import { pathToFileURL } from 'node:url';
// Vite comes with Astro, which pins it.
import type { Plugin } from 'vite';

/** What a row of `read/phrases/rows/` holds for the people who keep it. */
const FOR_KEEPERS: ReadonlySet<string> = new Set(['by', 'lang', 'source', 'example']);

/** Files whose exports are known when the site is built: rows of phrases, and what the readers say of the catalogue's lines. */
const DATA = /[\\/]read[\\/](?:phrases[\\/]rows[\\/](?:[\w-]+[\\/])*[\w-]+|known[\\/]known-lines)\.ts$/;

/**
 * Ships the result of such a file in the place of its code, and rows without who prints them, where that was seen, and the
 * examples: half of their bytes are for those who keep the rows and for the tests. What is exported is plain JSON.
 */
export function rowsOnly(): Plugin {
  return {
    name: 'rows-only',
    enforce: 'pre',
    apply: 'build',
    load: async (id) => {
      const file = id.replace(/\?.*$/, '');
      if (!DATA.test(file)) return null;
      const rows: Record<string, unknown> = await import(pathToFileURL(file).href);
      // Loaders list the names of a module in different orders.
      return Object.entries(rows)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `export const ${name} = ${shipped(value)};`)
        .join('\n');
    },
  };
}

const shipped = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => (FOR_KEEPERS.has(key) ? undefined : inner));
