// Builds the site with its error pages a number of times more, under other addresses, into a folder that git ignores.
// Prints how long that took. A process of its own, since Astro keeps settings of the whole process.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { CACHE, ROOT } from '../places.ts';

const copies = Number(process.argv[2] ?? 0);
const outDir = join(CACHE, 'many', 'site');
const from = performance.now();
await build({
  root: ROOT,
  outDir,
  logLevel: 'error',
  integrations: [
    {
      name: 'many-pages',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          for (let copy = 1; copy <= copies; copy += 1)
            injectRoute({ pattern: `/[lang]/errors${copy}/[id]`, entrypoint: './src/pages/[lang]/errors/[id].astro' });
        },
      },
    },
  ],
});
const seconds = (performance.now() - from) / 1000;
console.log(JSON.stringify({ seconds, pages: globSync(`${outDir}/**/*.html`).length }));
