import { statSync } from 'node:fs';
import { matchesGlob, relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Patterns of test files, from scripts/mutation.ts. */
const include: string[] = JSON.parse(process.env['GUESTLIST_MUTATION_TESTS'] ?? '[]');

/**
 * The first test that fails is the last to run, so the files come in the order of their patterns, and small ones, which
 * have no properties, before others.
 */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const root = this.ctx.config.root;
    const placeOf = ({ moduleId }: TestSpecification) =>
      include.findIndex((pattern) => matchesGlob(relative(root, moduleId), pattern));
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || sizeOf(a) - sizeOf(b));
  }
}

/** For Stryker. */
export default defineConfig({
  test: {
    include,
    env: { GUESTLIST_PROPERTY_RUNS: '30' },
    setupFiles: ['scripts/mutation/same-values.ts'],
    sequence: { sequencer: QuickFirst },
    // Every mutant gets a worker of its own, in which all test files share the modules.
    isolate: false,
    // What takes longer hangs, on a busy machine too.
    testTimeout: 20_000,
  },
});
