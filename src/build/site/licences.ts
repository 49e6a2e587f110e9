import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const LICENCES_FILE = 'licenses.txt';

interface Manifest {
  name: string;
  version: string;
  license?: string;
  dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** The packages whose code is in the site: what package.json names, and what those need, in order of their names. */
export function shippedPackages(): Manifest[] {
  const found = new Map<string, Manifest>();
  const add = (names: readonly string[]): void => {
    for (const name of names) {
      if (found.has(name)) continue;
      const manifest = manifestOf(join(ROOT, 'node_modules', name));
      found.set(name, manifest);
      add(Object.keys(manifest.dependencies ?? {}));
    }
  };
  add(Object.keys(manifestOf(ROOT).dependencies ?? {}));
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Their notices, which their licences ask for beside the code. */
export function licenceNotices(): string {
  const parts = shippedPackages().map(({ name, version, license }) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
    if (file === undefined) throw new Error(`${name} comes without its licence.`);
    return `${name} ${version} (${license ?? 'see below'})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  });
  return `This site contains these packages. Their notices follow.\n\n${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
