import { cpSync, existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { policyOf } from '../../../src/build/site/finish.ts';
import { writeServiceWorker } from '../../../src/build/site/offline-list.ts';

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]+/;

/**
 * Makes a build out of the built site in which every page and every script says its number: a page in a meta element, a
 * script in the global `builds`. Scripts have other names in each, as after a change of the code.
 */
export async function makeBuild(folder: string, number: number): Promise<void> {
  cpSync('dist', folder, { recursive: true });
  const scripts = globSync(`${folder}/_astro/*.js`).map((path) => basename(path));
  const renamed = (text: string): string =>
    scripts.reduce((all, name) => all.replaceAll(name, name.replace(/\.js$/, `-${number}.js`)), text);
  for (const name of scripts) {
    const path = join(folder, '_astro', name);
    const code = `(globalThis.builds ??= []).push(${number});${renamed(readFileSync(path, 'utf8'))}`;
    writeFileSync(path, code);
    renameSync(path, renamed(path));
  }
  for (const path of globSync(`${folder}/**/*.html`)) {
    const page = readFileSync(path, 'utf8');
    if (page.includes("trusted-types 'none'")) continue;
    const marked = renamed(page).replace(
      '<meta charset="utf-8">',
      (meta) => `${meta}<meta name="build" content="${number}">`,
    );
    writeFileSync(
      path,
      marked.replace(POLICY, (_, start: string) => start + policyOf(marked)),
    );
  }
  await writeServiceWorker(folder);
}

/** Puts one folder in the place of another, as a host does that switches at once. */
export function replaceFolder(place: string, by: string): void {
  if (existsSync(place)) rmSync(place, { recursive: true });
  cpSync(by, place, { recursive: true });
}
