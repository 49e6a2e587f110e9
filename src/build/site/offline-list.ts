import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { oneScript } from './scripts/one-script.ts';

/** Name of the worker's file. It lies in the root, since it may only serve what lies below it. */
export const SERVICE_WORKER = 'service-worker.js';

/**
 * What a stored version does not hold: what hosts read, what each site may change after the build, what pages of other
 * sites fetch or frame (where nothing is stored), the page that a sign-in returns to, and the downloads.
 */
const NOT_STORED = new RegExp(
  [
    String.raw`^(?:_headers|web\.config|staticwebapp\.config\.json|config(?:\.example)?\.json|config\.schema\.json)$`,
    String.raw`^(?:404\.html|service-worker\.js|auth-redirect\.html|social\.png)$`,
    String.raw`^v\d[^/]*/`,
    '^[a-z]{2}/embed/',
    // The article holds all of these texts.
    '^_astro/texts-',
    String.raw`^[a-z]{2}/offline/[^/]+\.html(?<!index\.html)$`,
    String.raw`\.(?:zip|txt|xml)$`,
    String.raw`(?:^|/)\.`,
  ].join('|'),
);

/** Files to store, by their path as a browser asks for it, each with the first characters of its SHA-256. */
export function filesToStore(folder: string): Record<string, string> {
  const paths = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).split(sep).join('/'))
    .filter((path) => !NOT_STORED.test(path))
    .sort();
  return Object.fromEntries(
    paths.map((path) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64')
        .slice(0, 16);
      return [path.replace(/(^|\/)index\.html$/, '$1'), digest];
    }),
  );
}

/** Writes the service worker of a built folder. The same files give the same worker; any other file gives another one. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const files = JSON.stringify(filesToStore(folder));
  const version = createHash('sha256').update(files).digest('hex').slice(0, 12);
  const code = await oneScript({ entry: 'offline/service-worker.ts' });
  writeFileSync(join(folder, SERVICE_WORKER), `const VERSION=${JSON.stringify(version)},FILES=${files};\n${code}\n`);
}
