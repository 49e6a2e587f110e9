import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
// Vite comes with Astro, which pins it.
import { build, type Plugin } from 'vite';
import { PROMISED } from './promised.ts';
import { rowsOnly } from './rows-only.ts';

/** Takes the place of every address of a worker: where one script holds everything, the page says where its worker is. */
function workerAt(address: string): Plugin {
  const WORKER = '\0worker-address';
  return {
    name: 'worker-address',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('?worker&url') ? WORKER : null),
    load: (id) => (id === WORKER ? `export default ${JSON.stringify(address)}` : null),
  };
}

const SOURCE = fileURLToPath(new URL('../../..', import.meta.url));
const inSource = (file: string): string => join(SOURCE, file);

/**
 * Puts files of `src/` in the place of others. Fails where a file to be replaced is never imported: after a move the
 * sign-in would otherwise come along without a word.
 */
function putInstead(table: Readonly<Record<string, string>>): Plugin {
  const waiting = new Set(Object.keys(table));
  return {
    name: 'put-instead',
    enforce: 'pre',
    resolveId: (id, importer) => {
      if (importer === undefined || !id.startsWith('.')) return null;
      const file = relative(SOURCE, join(dirname(importer), id)).replaceAll('\\', '/');
      const other = table[file];
      if (other === undefined) return null;
      waiting.delete(file);
      return inSource(other);
    },
    buildEnd: (error) => {
      if (error === undefined && waiting.size > 0) throw new Error(`Nothing imports ${[...waiting].join(', ')}.`);
    },
  };
}

export interface OneScript {
  /** File of the entry, relative to `src/`. */
  entry: string;
  /** Address of the worker that reads long texts, seen from the page; empty where there is none. */
  worker?: string;
  /** Files of `src/` in place of others: `{ 'ui/tenant/tenant-screen.tsx': 'ui/tenant/framed-screen.tsx' }`. */
  instead?: Readonly<Record<string, string>>;
}

/**
 * Bundles an entry with all that it imports, also on demand, to one classic script. It runs where no module can be
 * fetched: in a frame without an origin, and in a file opened from disk.
 */
export async function oneScript({ entry, worker = '', instead = {} }: OneScript): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../../..', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    plugins: [workerAt(worker), putInstead(instead), rowsOnly()],
    build: {
      write: false,
      target: PROMISED,
      modulePreload: false,
      rolldownOptions: {
        input: inSource(entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [output] = [built].flat();
  const chunks = output !== undefined && 'output' in output ? output.output : [];
  const [script, ...others] = chunks;
  if (script?.type !== 'chunk' || others.length > 0)
    throw new Error(`${entry} was not bundled to one script: ${chunks.map(({ fileName }) => fileName).join(', ')}`);
  return script.code.trim();
}

/** A script as it may stand inside a page: nothing in it ends the element that holds it. */
export const forPage = (code: string): string =>
  code.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');
