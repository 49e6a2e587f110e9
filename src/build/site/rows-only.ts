import { pathToFileURL } from 'node:url';
// Vite comes with Astro, which pins it.
import type { Plugin } from 'vite';

/** What a row of `read/phrases/rows/` holds for the people who keep it. */
const FOR_KEEPERS: ReadonlySet<string> = new Set(['by', 'lang', 'source', 'example']);

/**
 * Ships the rows of phrases without who prints them, where that was seen, and the examples: half of their bytes are for
 * those who keep the rows and for the tests. A file of rows holds plain JSON and imports no other rows.
 */
export function rowsOnly(): Plugin {
  return {
    name: 'rows-only',
    enforce: 'pre',
    apply: 'build',
    load: async (id) => {
      const file = id.replace(/\?.*$/, '');
      if (!/[\\/]read[\\/]phrases[\\/]rows[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/.test(file)) return null;
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
