import { defineConfig } from 'vitest/config';

/** For Stryker: the tests that scripts/mutation.ts names. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env['GUESTLIST_MUTATION_TESTS'] ?? '[]'),
    env: { GUESTLIST_PROPERTY_RUNS: '30' },
    setupFiles: ['scripts/mutation/same-values.ts'],
    // Every mutant gets a worker of its own, in which all test files share the modules.
    isolate: false,
    // What takes longer hangs, on a busy machine too.
    testTimeout: 20_000,
  },
});
