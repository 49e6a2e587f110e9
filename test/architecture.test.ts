import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import, besides itself: `src/README.md` says the same. Layouts and pages alone read the content. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  read: ['domain'],
  flow: ['domain'],
  fleet: ['domain', 'read'],
  graph: ['domain', 'read'],
  i18n: ['domain'],
  ui: ['domain', 'read', 'flow', 'fleet', 'graph', 'i18n', 'offline'],
  offline: [],
  embed: ['domain', 'i18n'],
  layouts: ['domain', 'flow', 'i18n', 'content', 'ui', 'embed', 'build'],
  pages: ['domain', 'read', 'flow', 'fleet', 'i18n', 'layouts', 'ui', 'graph', 'embed', 'build'],
  build: ['domain', 'read', 'flow', 'fleet', 'graph'],
};
/** What runs in a browser or is shown there; `build` runs in Node. */
const SHIPPED = Object.keys(MAY_IMPORT).filter((room) => room !== 'build');

/** The only files that ask for anything, and what they ask for. The sign-in library asks Microsoft's sign-in besides. */
const MAY_REQUEST = {
  'src/graph/requests/client.ts': 'Microsoft Graph, after a sign-in',
  'src/offline/service-worker.ts': 'the files of this site, to keep them',
  'src/pages/404.astro': 'config.example.json of this site, to find its root',
  'src/ui/organisation/organisation-load.ts': 'config.json of this site',
  'src/ui/clients/client-names.ts': 'names of this site',
  'src/ui/page/load-or-tell.ts': 'its own page, anew',
  'src/ui/pages/register-page.ts': 'words of this site',
  'src/ui/prose/prose-source.ts': 'the long texts of this site',
  'src/ui/search/fetch-index.ts': 'what can be searched, of this site',
  'src/ui/start/load.ts': 'words of this site',
  'src/ui/tenant/tenant-settings.ts': 'config.json of this site',
  'src/ui/tenant/tenant-words.ts': 'words of this site',
};

/** What the pure rooms may import from packages. */
const LIBRARIES = { domain: [], read: ['valibot', 'papaparse'], flow: ['xstate'], fleet: [] } as const;

const source = (room: string): { file: string; text: string }[] =>
  globSync(`src/${room}/**/*.{ts,tsx,astro,mjs}`).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

/** Paths after `from`, `import` and `import(`. */
const imports = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|^import|\bimport\()\s*'([\w@./?&-]+)'/gm)].map(([, path = '']) => path);

/** The room of `src/` in which the target of an import lies; undefined outside the rooms. */
const roomOf = (file: string, path: string): string | undefined =>
  path.startsWith('.') ? posix.join(dirname(file), path).match(/^src\/(\w+)\//)?.[1] : undefined;

describe('imports go one way', () => {
  test('every room has its rule', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // A room that is not there yet may have its rule before.
    for (const { name } of rooms) expect([...Object.keys(MAY_IMPORT), 'content']).toContain(name);
  });

  test('the table of src/README.md says the same', () => {
    const rows = [...readFileSync('src/README.md', 'utf8').matchAll(/^\| `(\w+)\/` \|.*\| ([^|]+) \|$/gm)];
    const told = rows.filter(([, room]) => room !== 'content').map(([, room, rooms = '']) => [room, rooms.split(', ')]);
    const rules = Object.entries(MAY_IMPORT).map(([room, rooms]) => [room, rooms.length === 0 ? ['nothing'] : rooms]);
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(rules));
  });

  test.each(Object.keys(MAY_IMPORT))('src/%s imports only the rooms below it', (room) => {
    for (const { file, text } of source(room))
      for (const path of imports(text)) {
        const target = roomOf(file, path);
        if (target === undefined || target === room) continue;
        expect(MAY_IMPORT[room], `${file} imports ${path}`).toContain(target);
      }
  });

  test.each(Object.keys(LIBRARIES))('src/%s knows no clock, network or page, and no other library', (room) => {
    for (const { file, text } of source(room)) {
      for (const path of imports(text))
        if (!path.startsWith('.')) expect(LIBRARIES[room as keyof typeof LIBRARIES], file).toContain(path);
      expect(
        withoutComments(text).match(
          /\b(Date\.now|new Date\(\)|fetch\(|document\.|window\.|localStorage|sessionStorage|Math\.random)/,
        )?.[0],
        file,
      ).toBeUndefined();
    }
  });

  test('imports inside the project name their file with its ending', () => {
    for (const room of Object.keys(MAY_IMPORT))
      for (const { file, text } of source(room))
        for (const path of imports(text))
          if (path.startsWith('.')) expect(path, file).toMatch(/\.(tsx?|astro|css|json|mjs)(\?worker&url)?$/);
  });

  test('only pages, layouts and the content config know Astro', () => {
    for (const room of ['domain', 'read', 'flow', 'fleet', 'graph', 'i18n', 'ui', 'embed'])
      for (const { file, text } of source(room))
        expect(
          imports(text).filter((path) => path.startsWith('astro')),
          file,
        ).toEqual([]);
  });

  test('only the files of the list make requests', () => {
    const asks = /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bimportScripts\b/;
    const found = SHIPPED.flatMap((room) => source(room).filter(({ text }) => asks.test(withoutComments(text))));
    expect(found.map(({ file }) => file).sort()).toEqual(Object.keys(MAY_REQUEST).sort());
  });

  test('HTML is made from a string where what Preact has drawn is put into a page, and nowhere else', () => {
    const found = SHIPPED.flatMap((room) =>
      source(room).filter(({ text }) => /set:html|innerHTML|dangerouslySetInnerHTML/.test(withoutComments(text))),
    );
    expect(found.map(({ file }) => file)).toEqual(['src/layouts/Drawn.astro']);
  });
});

test('the top level holds what was agreed and nothing else', () => {
  const visible = readdirSync('.').filter(
    (name) => !name.startsWith('.') && !['node_modules', 'dist', 'release', 'coverage'].includes(name),
  );
  expect(visible.sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'package-lock.json',
      'package.json',
      'public',
      'src',
      'test',
      'tsconfig.json',
    ].sort(),
  );
});

test('every optional package that the lock file names has an entry of its own, or npm ci fails elsewhere', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages))
    for (const name of Object.keys(optionalDependencies))
      expect(names.has(name), `${path || 'the project'} needs ${name}`).toBe(true);
});
