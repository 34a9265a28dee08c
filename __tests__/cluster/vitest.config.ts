import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests that run on a real control plane: slower to start, and one file at a time. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    name: 'cluster',
    include: ['__tests__/cluster/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // A control plane takes 0.4 GB and most of a core while it starts.
    fileParallelism: false,
    testTimeout: 120_000,
    // A plane is ready in about four seconds; the very first run may have to build the binaries.
    hookTimeout: 900_000,
  },
});
