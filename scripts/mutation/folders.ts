import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const CATALOGUE = '__tests__/report/catalogue.test.ts';
const RULES = '__tests__/lint/{allow,arn,cluster,file,fix,grant,group,username}.test.ts';

/**
 * What is mutated, those first that decide who gets in, and the tests that are to notice: its own, and of its users those
 * that are quick. Every mutant takes as long as they do, and there are thousands. The nearest folder's tests count.
 */
const TESTS = new Map<string, readonly string[]>([
  ['src/plan', ['__tests__/plan/*.test.ts']],
  ['src/plan/guards', [CATALOGUE, '__tests__/plan/{approval,guards,make}.test.ts']],
  ['src/awsauth', ['__tests__/awsauth/*.test.ts']],
  ['src/awsauth/go-yaml', ['__tests__/awsauth/{go-yaml,read}.test.ts']],
  ['src/lint', [CATALOGUE, '__tests__/lint/*.test.ts', '__tests__/lint/suppression/suppress.test.ts']],
  ['src/lint/baseline', ['__tests__/lint/baseline/*.test.ts']],
  ['src/lint/fix', ['__tests__/lint/fix/*.test.ts']],
  ['src/lint/live', [CATALOGUE, '__tests__/lint/live/*.test.ts']],
  ['src/lint/rules', ['__tests__/lint/rules.test.ts', RULES]],
  ['src/lint/suppression', ['__tests__/lint/suppression/*.test.ts']],
]);

/** A folder of which every file is mutated, its subfolders apart. */
export interface MutatedFolder {
  /** Such as `src/lint/rules`. */
  readonly path: string;
  /** Patterns of the test files that are to notice. */
  readonly tests: readonly string[];
}

/** The folders whose files are mutated: read from the disk, so that a new one is not forgotten. */
export function mutatedFolders(): MutatedFolder[] {
  const tops = [...TESTS.keys()].filter((path) => path.split('/').length === 2);
  return tops.flatMap(foldersWithCode).map((path) => ({ path, tests: testsOf(path) }));
}

function testsOf(path: string): readonly string[] {
  return TESTS.get(path) ?? testsOf(path.slice(0, path.lastIndexOf('/')));
}

function foldersWithCode(path: string): string[] {
  const inside = readdirSync(join(root, path), { withFileTypes: true });
  const hasCode = inside.some((one) => one.isFile() && one.name.endsWith('.ts'));
  const folders = inside.filter((one) => one.isDirectory()).map(({ name }) => `${path}/${name}`);
  return [...(hasCode ? [path] : []), ...folders.sort().flatMap(foldersWithCode)];
}
