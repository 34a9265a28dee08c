import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/cluster/**'],
    // Measured on two cores: worker threads start in half the time of processes, and no test needs its own process.
    pool: 'threads',
    // Tells a test that hangs from one on a slow machine; none is there for speed.
    testTimeout: 60_000,
  },
});
