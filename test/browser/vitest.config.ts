import { defineConfig } from 'vitest/config';

/** Walks through the built site in real browsers. One file at a time: each starts a browser of its own. */
export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    // On a busy machine a screen may take its time; what comes sooner is not waited for.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
