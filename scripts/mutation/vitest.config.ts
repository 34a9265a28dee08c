import { statSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first test that fails is the last to run, and small files, which have no properties, are done soon. */
class SmallFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => sizeOf(a) - sizeOf(b));
  }
}

/** For Stryker: the tests that scripts/mutation.ts names. */
export default defineConfig({
  test: {
    include: JSON.parse(process.env['GUESTLIST_MUTATION_TESTS'] ?? '[]'),
    env: { GUESTLIST_PROPERTY_RUNS: '30' },
    setupFiles: ['scripts/mutation/same-values.ts'],
    sequence: { sequencer: SmallFirst },
    // Every mutant gets a worker of its own, in which all test files share the modules.
    isolate: false,
    // What takes longer hangs, on a busy machine too.
    testTimeout: 20_000,
  },
});
