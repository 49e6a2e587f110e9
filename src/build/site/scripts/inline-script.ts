import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
// Rolldown comes with Vite, which bundles with it.
import { rolldown } from 'rolldown';

/**
 * Puts the scripts of a page in the page. As files in the head they would hold back the first paint, and where the one request for one
 * failed nobody would try again; they are small, and only decide when to fetch the others.
 */
export async function putScriptsInline(html: string, root: string, folder: string): Promise<string> {
  let page = html;
  for (const [tag, source = ''] of html.matchAll(/<script type="module" src="([^"]+)"><\/script>/g)) {
    const path = source.slice(root.length);
    const file = join(folder, path);
    const beside = `${root}${path.slice(0, path.lastIndexOf('/') + 1)}`;
    const near = await fetchTogether(await withSmallParts(file), dirname(file));
    // A long list of files is one string for the minifier, with commas between them.
    const inline = near.replaceAll(/(["'`]|\.js,)\.\//g, `$1${beside}`);
    page = page.replace(tag, () => `<script type="module">${inline}</script>`);
  }
  return page;
}

/** The inline scripts by their files: each is bundled once for all pages. */
const whole = new Map<string, Promise<string>>();

/** So many bytes a part may weigh with all that it imports to be put into each page that needs it. */
const SMALL = 4_000;

/**
 * A built script with the parts inside that import nothing themselves, or little. The bundler cuts these off where several scripts share
 * them; a page whose script names one at its top is dead without a word when that one file fails. What is left to fetch is fetched by
 * the script itself, which tries again and can say so.
 */
function withSmallParts(file: string): Promise<string> {
  const script = whole.get(file) ?? bundleSmallParts(file);
  whole.set(file, script);
  return script;
}

async function bundleSmallParts(file: string): Promise<string> {
  const folder = dirname(file);
  const bundle = await rolldown({
    input: file,
    plugins: [
      {
        name: 'small-parts',
        resolveId: async (id, importer) => {
          if (importer === undefined) return null;
          const parts = await importsOf(id, folder);
          const sizes = await Promise.all(parts.map((part) => stat(join(folder, part))));
          const isSmall = parts.length === 1 || sizes.reduce((sum, { size }) => sum + size, 0) <= SMALL;
          return isSmall ? join(folder, id) : { id, external: true };
        },
        resolveDynamicImport: (id) => (typeof id === 'string' ? { id, external: true } : null),
        load: async (id) => withoutPreload(basename(id), await readFile(id, 'utf8')),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code.trim();
}

/**
 * A part without what the bundler adds to fetch the files of an import beforehand: `fetchTogether` does the same with one list of names in
 * the place of two.
 */
function withoutPreload(name: string, code: string): string {
  const helper = name.startsWith('preload-helper') ? code.match(/export\{\w+ as (\w+)\}/)?.[1] : undefined;
  if (helper !== undefined) return `const load=(task)=>task();export{load as ${helper}}`;
  return code
    .replace(/const __vite__mapDeps=.*?=>\w+\.map\(.*?\)\)?;/s, '')
    .replaceAll(/,__vite__mapDeps\(\[[\d,]*\]\),import\.meta\.url/g, '');
}

/**
 * Has the files that a script imports later fetched together with those that they import themselves: each would cost a
 * round trip more if it were asked for only when the one before it is there.
 */
async function fetchTogether(code: string, folder: string): Promise<string> {
  let found = code;
  for (const [call, path = ''] of code.matchAll(/import\(["'`](\.\/[^"'`]+)["'`]\)/g)) {
    const [, ...others] = await importsOf(path, folder);
    if (others.length > 0)
      found = found.replace(call, () => `together(${call},${JSON.stringify(others).slice(1, -1)})`);
  }
  return found === code
    ? code
    : `${found};function together(first,...others){for(const path of others)import(path).catch(()=>{});return first}`;
}

/** A built script and all that it imports at its top, as paths in their common folder. */
async function importsOf(path: string, folder: string, seen: string[] = []): Promise<string[]> {
  if (seen.includes(path)) return seen;
  seen.push(path);
  const code = await readFile(join(folder, path), 'utf8');
  for (const [, other = ''] of code.matchAll(/(?:from|import)\s*"(\.\/[^"]+)"/g)) await importsOf(other, folder, seen);
  return seen;
}
