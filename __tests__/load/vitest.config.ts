import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Many writers at one ConfigMap, on a real API server. */
export default defineConfig({
  root: join(import.meta.dirname, '..', '..'),
  test: {
    name: 'load',
    include: ['__tests__/load/**/*.test.ts'],
    environment: 'node',
    pool: 'forks',
    // For what hangs: how long a writer waits for its turn depends on the machine.
    testTimeout: 1_200_000,
    hookTimeout: 900_000,
  },
});
