import { defineConfig } from 'vitest/config';

/** Walks through the built site in real browsers. One file at a time: each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
