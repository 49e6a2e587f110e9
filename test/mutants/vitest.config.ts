import { defineConfig } from 'vitest/config';

/**
 * The unit tests of one room, `ROOM`, for the mutation test: most of them work out their cases while they are loaded, so that nearly
 * every change of the code has to be tried with all of them. All rooms' tests would take hours for a folder.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env.ROOM ?? '*'}/**/*.test.{ts,tsx}`],
    exclude: ['test/site/**', 'test/browser/**', 'node_modules/**'],
    environment: 'node',
    isolate: false,
    testTimeout: 20_000,
  },
});
