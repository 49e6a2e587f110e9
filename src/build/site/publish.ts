import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteIn } from '../hosting/hosting.ts';
import { filesInRoot } from '../hosting/hosting-files.ts';
import { LICENCES_FILE, licenceNotices } from './licences.ts';
import { writeServiceWorker } from './offline-list.ts';
import { writeOneFiles } from './one-file.ts';

/** Adds what a finished site needs to be published: the single file, what hosts read, and the service worker, last. */
export function publish(): AstroIntegration {
  return {
    name: 'publish-site',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const site = siteIn(folder);
        writeFileSync(join(folder, LICENCES_FILE), licenceNotices());
        await writeOneFiles(folder, site.languages);
        for (const [name, content] of Object.entries(filesInRoot(site))) writeFileSync(join(folder, name), content);
        await writeServiceWorker(folder);
      },
    },
  };
}
