import { defineConfig } from 'vitest/config';

/** Checks on the built folder, `dist/`. */
export default defineConfig({
  test: {
    include: ['test/site/*.test.ts'],
    environment: 'node',
    // The whole site is packed as tightly as a host packs it.
    testTimeout: 60_000,
  },
});
