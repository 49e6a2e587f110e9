import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node, no build and no browser needed. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/site/**', 'test/browser/**', 'node_modules/**'],
    environment: 'node',
    isolate: false,
  },
});
