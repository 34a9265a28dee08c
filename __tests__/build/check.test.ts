import { beforeAll, describe, expect, test } from 'vitest';
import { both, check } from '../../rolldown.config.ts';
import { type BundledModule, bundleOf } from './bundle.ts';

// What the action in check/ runs. Rolldown tells which code of each module is left in a bundle, so what is not told of
// here is not there.

let ours: readonly BundledModule[];
let all: readonly BundledModule[];
beforeAll(async () => {
  const [checking, writing] = await Promise.all([bundleOf(check), bundleOf(both)]);
  const isOurs = ({ path }: BundledModule) => path.startsWith('src/');
  ours = checking.modules.filter(isOurs);
  all = writing.modules.filter(isOurs);
});

/** What changes a cluster or a saved ConfigMap, proves a change or keeps its history. */
const writers = [
  'src/apply/apply.ts',
  'src/apply/restore.ts',
  'src/commands/open-eks.ts',
  'src/commands/open-target.ts',
  'src/commands/rollback.ts',
  'src/history/cluster-archive.ts',
  'src/history/journal.ts',
  'src/history/texts.ts',
  'src/kubernetes/writing-api.ts',
  'src/target/cluster-target.ts',
  'src/target/file-target.ts',
  'src/target/file-text.ts',
  'src/target/lock.ts',
  'src/verify/knock.ts',
  'src/verify/verify.ts',
  'src/verify/witness.ts',
];

/** The quoted methods of HTTP in a code. */
const methodsIn = (code: string) => [...code.matchAll(/["'`](GET|HEAD|POST|PUT|PATCH|DELETE)["'`]/g)].map(([, m]) => m);

describe('the bundle of the action that only checks', () => {
  test('holds lint and plan', () => {
    const paths = ours.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['src/lint/lint.ts', 'src/plan/make.ts', 'src/kubernetes/api.ts']));
    expect(ours.find(({ path }) => path === 'src/commands/live.ts')?.exports).toEqual(['planCommand']);
  });

  test.each(writers)('holds nothing of %s, which the other bundle has', (writer) => {
    expect(all.map(({ path }) => path)).toContain(writer);
    expect(ours.map(({ path }) => path)).not.toContain(writer);
  });

  test('reaches a cluster by nothing but GET, and reviews that no server keeps', () => {
    const edge = ours.filter(({ path }) => path.startsWith('src/kubernetes/'));
    const methods = edge.flatMap(({ path, code }) => methodsIn(code).map((method) => `${path} ${method}`));
    expect([...new Set(methods)].sort()).toEqual(['src/kubernetes/api.ts GET', 'src/kubernetes/api.ts POST']);
    const api = edge.find(({ path }) => path === 'src/kubernetes/api.ts')?.code ?? '';
    const posted = [...api.matchAll(/["'`]POST["'`], ["'`]([^"'`]*)/g)].map(([, path]) => path);
    expect(posted.map((path = '') => path.replace(/^\/apis\/(\w+)\.k8s\.io\/v1\//, '$1 ')).sort()).toEqual([
      'authentication selfsubjectreviews',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: as it stands in the code
      'authorization ${path}',
    ]);
    const reviews = [...api.matchAll(/#review\(["'`]([^"'`]*)/g)].map(([, path]) => path);
    expect(reviews.length).toBeGreaterThan(1);
    // Every kind of the group authorization.k8s.io is one.
    for (const path of reviews) expect(path).toMatch(/^(?:self|local)?subject(?:access|rules)reviews$/);
  });

  test('has no word of a request that writes anywhere in our own code', () => {
    const written = ours.filter(({ code }) => methodsIn(code).some((method = '') => /PUT|PATCH|DELETE/.test(method)));
    expect(written.map(({ path }) => path)).toEqual([]);
    // The other bundle has it, and so the test can fail.
    const there = all.filter(({ code }) => methodsIn(code).includes('PUT'));
    expect(there.map(({ path }) => path)).toEqual(['src/kubernetes/writing-api.ts']);
  });

  test('never asks GitHub for the files of a pull request, of which it names 3,000 at most: the checkout is read', () => {
    const asking = ours.filter(({ code }) => /\/pulls\/[^"'`]*\/files|pulls\.listFiles/.test(code));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });
});
