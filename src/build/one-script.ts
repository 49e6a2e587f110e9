import { fileURLToPath } from 'node:url';
// Vite comes with Astro, which pins it.
import { build, type Plugin } from 'vite';

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

/** Puts files in the place of others, by the way in which they are imported; the new ones lie in `src/`. */
function putInstead(table: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'put-instead',
    enforce: 'pre',
    resolveId: (id) => {
      const file = table[id];
      return file === undefined ? null : fileURLToPath(new URL(`../${file}`, import.meta.url));
    },
  };
}

export interface OneScript {
  /** File of the entry, relative to `src/`. */
  entry: string;
  /** Address of the worker that reads long texts, seen from the page; empty where there is none. */
  worker?: string;
  /** Files in place of others, such as `{ './tenant-screen.tsx': 'ui/tenant/framed-screen.tsx' }`. */
  instead?: Readonly<Record<string, string>>;
}

/**
 * Bundles an entry with all that it imports, also on demand, to one classic script. It runs where no module can be
 * fetched: in a frame without an origin, and in a file opened from disk.
 */
export async function oneScript({ entry, worker = '', instead = {} }: OneScript): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'error',
    publicDir: false,
    plugins: [workerAt(worker), putInstead(instead)],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
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
