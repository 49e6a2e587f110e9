import { defineConfig } from 'vitest/config';

/** Unit tests: plain Node, no build and no browser needed. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/site/**', 'test/browser/**', 'node_modules/**'],
    environment: 'node',
    isolate: false,
    // Every core: what runs beside the tests in `npm run check` ends long before they do.
    maxWorkers: '100%',
    // Texts of the greatest length are read here, and a machine may have other things to do; what must be quick says so itself.
    testTimeout: 20_000,
  },
});
