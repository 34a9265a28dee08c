import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/{cluster,faults,load}/**'],
    // Measured on two cores: worker threads start in half the time of processes, and no test needs its own process.
    pool: 'threads',
    // For what hangs, not for what is slow on a busy machine.
    testTimeout: 60_000,
  },
});
