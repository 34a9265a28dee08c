import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The fault matrix and the signals, on real control planes. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    name: 'faults',
    include: ['__tests__/faults/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 900_000,
  },
});
