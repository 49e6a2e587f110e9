import { defineConfig } from 'vitest/config';

/** Checks on the built folder, `dist/`. */
export default defineConfig({ test: { include: ['test/site/*.test.ts'], environment: 'node' } });
