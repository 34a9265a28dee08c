import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanResult } from '../../src/commands/result.ts';
import { readReviewedLine, reviewedLine } from '../../src/github/reviewed-line.ts';
import { digestOf, fingerprintOf, madeBy } from '../../src/plan/fingerprint.ts';
import { makePlan } from '../../src/plan/make.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, SOURCE } from '../report/live.ts';
import { proven } from '../report/proven.ts';
import { grantsOf } from '../report/workspace.ts';

const HEAD = 'b'.repeat(40);

function planOf(changes: number, cluster = 'prod') {
  const names = Array.from({ length: changes }, (_, index) => `r${index}`);
  const roster = rosterOf(clusterYaml(), accessYaml(grantsOf(...names)));
  return { ...makePlan(roster, liveOf([]), { target: 'here', source: SOURCE }), cluster };
}

async function lineOf(...plans: readonly ReturnType<typeof planOf>[]): Promise<string> {
  const { lint } = await proven('applied');
  const clusters = plans.map((plan) => ({ cluster: plan.cluster, plan, refusals: [], allowed: [] }));
  return reviewedLine({ command: 'plan', lint, clusters } satisfies PlanResult, HEAD) ?? '';
}

test('is read back as it was written, whatever a cluster is called, and is no end of a comment', async () => {
  for (const name of ['prod', '--> <b>', 'a:b c', '%2D', 'ü\n']) {
    const plan = planOf(2, name);
    const line = await lineOf(plan);
    expect(line).toMatch(/^<!-- [^\n]*[^-] -->$/);
    expect(line.indexOf('--', 4)).toBe(line.length - 3);
    expect(readReviewedLine(`first\n${line}\nrest`)).toEqual({
      headSha: HEAD,
      clusters: new Map([
        [name, { plans: new Set([fingerprintOf(plan)]), digests: new Set(madeBy(plan).map(digestOf)) }],
      ]),
    });
  }
});

test('has only the fingerprints of plans with too many changes', async () => {
  const brief = await lineOf(planOf(400), planOf(2, 'dev'));
  expect(readReviewedLine(`\n${brief}`)?.clusters.get('prod')).toMatchObject({ digests: new Set() });
});

test('has each of hundreds of clusters, and only as many as there is room for', async () => {
  const one = planOf(1);
  const named = (index: number) => ({ ...one, cluster: `${index}-${'c'.repeat(63)}`.slice(0, 63) });
  const fleet = await lineOf(...Array.from({ length: 350 }, (_, index) => named(index)));
  expect(readReviewedLine(`\n${fleet}`)?.clusters.size).toBe(350);
  const many = await lineOf(...Array.from({ length: 1000 }, (_, index) => named(index)));
  expect(many.length).toBeLessThanOrEqual(40_000);
  expect(readReviewedLine(`\n${many}`)?.clusters.size).toBeGreaterThan(350);
});

test('what is not such a line to the letter says nothing, and nothing crashes', async () => {
  const line = await lineOf(planOf(1));
  for (const body of [
    '',
    line,
    `\n ${line}`,
    `\n${line} `,
    `\n${line.replace('v1', 'v2')}`,
    `\n\n${line}`,
    `\n${line.toUpperCase()}`,
  ])
    expect(readReviewedLine(body)).toBeUndefined();
  expect(readReviewedLine(`\r\n${line}\r\n`)).toBeDefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(line.length), (text, at) => {
      const read = readReviewedLine(`\n${line.slice(0, at)}${text}${line.slice(at)}`);
      expect(read === undefined || read.headSha.length >= 40).toBe(true);
    }),
  );
});

test('is only of plans', async () => {
  expect(reviewedLine(await proven('applied'), HEAD)).toBeUndefined();
});
