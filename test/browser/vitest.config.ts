import { defineConfig } from 'vitest/config';

/** Walks through the built site in real browsers: one Chromium a run, a context for each test, two files at a time. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'test/browser/start-browser.ts',
    maxWorkers: 2,
    // A machine that others use too can be late with a window or an answer: what fails twice is wrong.
    retry: process.env.CI === undefined ? 0 : 1,
    // On a busy machine a screen may take its time; what comes sooner is not waited for.
    expect: { poll: { timeout: 10_000 } },
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
