import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install, type Pinned } from '../measures/install.ts';
import type { Tree } from '../tree.ts';
import { escapeHtml } from './site.ts';

interface Bundler {
  buildSync: (options: object) => unknown;
}

/**
 * Bundles an application of one page as its makers advise: production mode, minified, its styles in a file.
 * `app` is a file beside this one. Gives the folder of the built site.
 */
export function bundle(name: string, packages: Pinned, app: string, tree: Tree): string {
  const folder = install(name, packages);
  const site = join(folder, 'site');
  mkdirSync(site, { recursive: true });
  // The application stands where its packages are: a bundler looks for them from there.
  copyFileSync(join(dirname(fileURLToPath(import.meta.url)), app), join(folder, app));
  writeFileSync(join(folder, 'tree.json'), JSON.stringify(tree));
  const { buildSync } = createRequire(join(folder, 'package.json'))('esbuild') as Bundler;
  buildSync({
    entryPoints: { app: join(folder, app) },
    outdir: site,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // The project's own settings name another library.
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  writeFileSync(join(site, 'index.html'), pageOf(tree, name === 'surveyJs'));
  return site;
}

function pageOf({ words }: Tree, hasStyles: boolean): string {
  const styles = hasStyles ? '<link rel="stylesheet" href="app.css">' : '';
  const head =
    `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)}</title>${styles}<script ` +
    'type="module" src="app.js"></script>';
  return `<!doctype html><html lang="en"><head>${head}</head><body><div id="root"></div></body></html>`;
}
