import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { Command, CommandOptions, Edges } from '../../src/commands/options.ts';
import { readParallel } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { runCommand } from '../../src/commands/run.ts';
import { type Fleet, startFleet } from '../fleet.ts';

const CLUSTERS = 20;

let fleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet(CLUSTERS, 10);
});
afterAll(() => fleet.close());
beforeEach(() => {
  fleet.calls.most = 0;
});

function run(command: Command, options: Partial<CommandOptions> = {}, edges: Partial<Edges> = {}) {
  const all = { dir: 'access', clusters: [], target: { kind: 'eks' }, ...options } as const;
  return runCommand(command, all, { ...fleet.edges, ...edges });
}

/** What became of each cluster, in the order of the result: the code of its failure, or how many entries it adds. */
function outcomes(result: CommandResult): readonly (readonly [string, string | number])[] {
  if (result.command === 'lint') throw new Error('lint looks at no cluster');
  return result.clusters.map((cluster) => {
    if ('failure' in cluster) return [cluster.cluster, cluster.failure.code];
    return [cluster.cluster, ('plan' in cluster ? cluster.plan : cluster.receipt.plan).changes.length];
  });
}

describe('many clusters', () => {
  test.each([
    [undefined, 8],
    [3, 3],
    [1, 1],
  ])(
    'go side by side, asked for %s: %s at once, and come back in the order in which they are declared',
    async (parallel, most) => {
      const result = await run('plan', { parallel });
      expect(outcomes(result)).toEqual(fleet.names.map((name) => [name, 1]));
      expect(fleet.calls.most).toBeLessThanOrEqual(most);
      if (most > 1) expect(fleet.calls.most).toBeGreaterThan(1);
    },
  );

  test('one that fails does not keep the others from their turn', async () => {
    const [first, , third] = fleet.names;
    const lost = [first ?? '', third ?? ''].map((name) => [name, fleet.aws.clusters.get(name)] as const);
    for (const [name] of lost) fleet.aws.clusters.delete(name);
    try {
      const result = await run('plan');
      expect(outcomes(result)).toEqual(fleet.names.map((name) => [name, name === first || name === third ? 'aws' : 1]));
      expect(exitCodeOf(result)).toBe(4);
    } finally {
      for (const [name, cluster] of lost) if (cluster !== undefined) fleet.aws.clusters.set(name, cluster);
    }
  });

  test('each step is said on a line of its own, with the name of its cluster', async () => {
    await run('plan');
    for (const line of fleet.progress) expect(line).toMatch(/^cluster-\d{3} {2}\d+ s {2}\S[^\n]*$/);
  });

  test('an apply that is told to stop begins with no further one, and says so of each', async () => {
    const told = new AbortController();
    const begun = new Set<string>();
    const progress = (line: string) => {
      begun.add(line.split(' ')[0] ?? '');
      told.abort('SIGTERM');
    };
    const result = await run('apply', { parallel: 2 }, { interrupted: told.signal, progress });
    expect(begun.size).toBeLessThanOrEqual(2);
    const later = outcomes(result).filter(([name]) => !begun.has(name));
    expect(later).toHaveLength(CLUSTERS - begun.size);
    for (const [, code] of later) expect(code).toBe('interrupted');
    expect(exitCodeOf(result)).toBe(4);
  });
});

test.each([
  ['1', 1],
  ['8', 8],
  ['64', 64],
  ['65', undefined],
  ['0', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['8 ', undefined],
  ['', undefined],
  ['many', undefined],
])('"%s" clusters at once are %s', (text, number) => {
  expect(readParallel(text)).toBe(number);
});
