import { describe, expect, test } from 'vitest';
import type { ChosenCluster, LintResult, PlannedCluster } from '../../src/commands/result.ts';
import { Failure } from '../../src/failure.ts';
import { matrixOf, tooManyJobs } from '../../src/github/matrix.ts';
import { makePlan } from '../../src/plan/make.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, SOURCE } from '../report/live.ts';
import { proven } from '../report/proven.ts';
import { grantsOf } from '../report/workspace.ts';

const named = (count: number, environment?: string): ChosenCluster[] =>
  Array.from({ length: count }, (_, index) => ({ name: `${environment ?? 'c'}-${index}`, environment }));

function lintOf(...chosen: readonly ChosenCluster[]): LintResult {
  const counted = { files: 1, clusters: chosen.length, grants: 0 };
  return { command: 'lint', findings: [], suppressed: [], failOn: 'error', sources: new Map(), counted, chosen };
}

/** A plan of a cluster, with an entry to add or none. */
function planned(cluster: string, roles: readonly string[], refusals = 0): PlannedCluster {
  const grants = roles.length === 0 ? [] : [accessYaml(grantsOf(...roles), { clusters: `[${cluster}]` })];
  const roster = rosterOf(clusterYaml('', cluster), ...grants);
  const plan = makePlan(roster, liveOf([]), { target: 'a file', source: SOURCE });
  const refusal = { guard: 'min-admins', message: 'No.', remedy: 'Do not.' };
  return { cluster, plan, refusals: Array.from({ length: refusals }, () => refusal), allowed: [] };
}

/** The clusters of all jobs together. */
const clustersIn = (jobs: ReturnType<typeof matrixOf>) => jobs.flatMap(({ cluster }) => cluster.split('\n'));

test('after lint each cluster that is declared has a job, in its environment', () => {
  const jobs = matrixOf(lintOf({ name: 'a', environment: undefined }, { name: 'b', environment: 'production-eu' }));
  expect(jobs).toEqual([
    { name: 'a', cluster: 'a', environment: '' },
    { name: 'b', cluster: 'b', environment: 'production-eu' },
  ]);
});

test('after a plan those that would change, are refused or could not be planned have one', () => {
  const names = ['same', 'changes', 'refused', 'failed'];
  const jobs = matrixOf({
    command: 'plan',
    lint: lintOf(...names.map((name) => ({ name, environment: undefined }))),
    clusters: [
      planned('same', []),
      planned('changes', ['a']),
      planned('refused', [], 1),
      { cluster: 'failed', failure: new Failure('aws', 'No answer.') },
    ],
  });
  expect(clustersIn(jobs)).toEqual(['changes', 'refused', 'failed']);
});

test.each([
  ['applied', []],
  ['put-back', ['prod']],
  ['left-changed', ['prod']],
] as const)('after an apply that was %s those that are not done: %j', async (outcome, names) => {
  const result = await proven(outcome);
  const chosen = [{ name: 'prod', environment: undefined }];
  expect(clustersIn(matrixOf({ ...result, lint: { ...result.lint, chosen } }))).toEqual(names);
});

test.each([
  ['is as declared', [], []],
  ['is not', ['role/a has no entry in aws-auth.'], ['prod']],
] as const)('after a verify a cluster that %s', async (_name, problems, names) => {
  const { clusters, ...rest } = await proven('applied');
  const verified = clusters.flatMap((cluster) =>
    'receipt' in cluster
      ? [{ ...cluster, receipt: { ...cluster.receipt, outcome: 'unchanged' as const, problems } }]
      : [],
  );
  const lint = { ...rest.lint, chosen: [{ name: 'prod', environment: undefined }] };
  expect(clustersIn(matrixOf({ ...rest, command: 'verify', lint, clusters: verified }))).toEqual(names);
});

test('where the declarations have errors there is nothing to be done', () => {
  const error = {
    rule: 'arn-syntax',
    severity: 'error',
    location: { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 },
    message: 'Wrong.',
    remedy: 'Mend it.',
  } as const;
  const lint = { ...lintOf(...named(2)), findings: [error] };
  expect(matrixOf({ command: 'plan', lint, clusters: [] })).toEqual([]);
});

describe('GitHub makes 256 jobs at most', () => {
  test('so many clusters have a job each', () => {
    expect(matrixOf(lintOf(...named(256)))).toHaveLength(256);
  });

  test.each<[string, readonly ChosenCluster[]]>([
    ['one more', named(257)],
    ['five thousand', named(5000)],
    ['some in environments of their own', [...named(200), ...named(200, 'eu'), ...named(3, 'us')]],
  ])('%s: a job has a share of one environment, and no cluster is left out', (_name, chosen) => {
    const jobs = matrixOf(lintOf(...chosen));
    expect(jobs.length).toBeGreaterThan(100);
    expect(jobs.length).toBeLessThanOrEqual(256);
    expect(clustersIn(jobs).sort()).toEqual(chosen.map(({ name }) => name).sort());
    expect(new Set(jobs.map(({ name }) => name)).size).toBe(jobs.length);
    const environmentOf = new Map(chosen.map(({ name, environment }) => [name, environment ?? '']));
    for (const { cluster, environment } of jobs)
      for (const name of cluster.split('\n')) expect(environmentOf.get(name)).toBe(environment);
  });

  test('more environments than jobs cannot be, and no cluster is left out to make it seem so', () => {
    const chosen = Array.from({ length: 257 }, (_, index) => ({ name: `c-${index}`, environment: `e-${index}` }));
    const jobs = matrixOf(lintOf(...chosen));
    expect(clustersIn(jobs)).toHaveLength(257);
    expect(tooManyJobs(jobs)).toMatch(/has 257 jobs, .* more than 256\. Let clusters share environments/);
    expect(tooManyJobs(matrixOf(lintOf(...chosen.slice(1))))).toBeUndefined();
  });

  test('a cluster has the same share however many are left to be done, so that no two runs write to it at once', () => {
    const chosen = named(300);
    const shareOf = (jobs: ReturnType<typeof matrixOf>, cluster: string) =>
      jobs.find((job) => job.cluster.split('\n').includes(cluster))?.name;
    const all = matrixOf(lintOf(...chosen));
    const clusters = ['c-7', 'c-211'].map((name) => planned(name, ['a']));
    const some = matrixOf({ command: 'plan', lint: lintOf(...chosen), clusters });
    expect(clustersIn(some).sort()).toEqual(['c-211', 'c-7']);
    for (const name of ['c-7', 'c-211']) expect(shareOf(some, name)).toBe(shareOf(all, name));
  });
});
