import { defineConfig } from 'astro/config';
import { finish } from './src/build/site/finish.ts';
import { publish } from './src/build/site/publish.ts';
import { compileAhead } from './src/build/site/scripts/compile-ahead.ts';
import { PROMISED } from './src/build/site/scripts/promised.ts';
import { rowsOnly } from './src/build/site/scripts/rows-only.ts';

export default defineConfig({
  // The site's own address is known only where somebody sets it: then pages name their canonical address.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  output: 'static',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      modulePreload: false,
      target: PROMISED,
      assetsInlineLimit: 0,
      // What stands in each page isn't fetched once more with what the guide's parts share.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'fetch-again', test: /fetch-again/, priority: 1 },
              { name: 'load-or-tell', test: /load-or-tell/ },
            ],
          },
        },
      },
    },
    // The site runs in any folder: a script finds its neighbours by its own address.
    experimental: { renderBuiltUrl: (_, { hostType }) => (hostType === 'js' ? { relative: true } : undefined) },
    plugins: [rowsOnly(), compileAhead()],
    worker: { format: 'es', plugins: () => [rowsOnly()] },
  },
  integrations: [finish(), publish()],
});
