import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { CommandResult, LintResult } from '../../src/commands/result.ts';
import { Failure } from '../../src/failure.ts';
import { filesLeftIn, type LeftFile } from '../../src/gather/folder.ts';
import { gathered } from '../../src/gather/gather.ts';
import { renderFailureJson, renderJson } from '../../src/report/json.ts';
import { COMMENT_BUDGET, renderMarkdown } from '../../src/report/markdown.ts';
import { harmlessValues, mischief, resultsWith } from '../report/mischief.ts';
import { proven } from '../report/proven.ts';

const own: LintResult = {
  command: 'lint',
  findings: [],
  suppressed: [],
  failOn: 'error',
  sources: new Map(),
  counted: { files: 1, clusters: 1, grants: 1 },
  chosen: [],
};
const expecting = (...names: readonly string[]): LintResult => ({
  ...own,
  chosen: names.map((name) => ({ name, environment: undefined })),
});
const fileOf = (result: CommandResult, path = 'plan.json'): LeftFile => ({ path, text: renderJson(result) });
const markdown = (result: CommandResult) => renderMarkdown(result, { budget: COMMENT_BUDGET });

/** The plan of one cluster, as it was made. */
function planOf(values = harmlessValues, name = 'prod'): Extract<CommandResult, { command: 'plan' }> {
  const [, plan] = resultsWith(values);
  if (plan?.command !== 'plan') throw new Error('plan gives plans');
  const [first] = plan.clusters;
  if (first === undefined || !('plan' in first)) throw new Error('there is a plan');
  return { ...plan, clusters: [{ ...first, cluster: name, plan: { ...first.plan, cluster: name } }] };
}

describe('what one job left', () => {
  test('is the same comment as the job would have written, whatever others wrote in it', () => {
    fc.assert(
      fc.property(mischief, (values) => {
        const plan = planOf(values);
        expect(markdown(gathered([fileOf(plan)], own))).toBe(markdown(plan));
      }),
      { numRuns: 30 },
    );
  });

  test.each(['applied', 'put-back', 'left-changed'] as const)('of an apply that ended as %s too', async (outcome) => {
    const receipt = await proven(outcome);
    expect(markdown(gathered([fileOf(receipt)], own))).toBe(markdown(receipt));
  });

  test('by lint alone is what lint found', () => {
    const [lint] = resultsWith(harmlessValues) as [LintResult];
    const again = gathered([fileOf({ ...lint, findings: lint.findings.slice(1) })], own);
    expect(again).toMatchObject({ command: 'lint', findings: [{ severity: 'warning' }, { severity: 'note' }] });
  });

  test('by lint alone is no result where another job failed', () => {
    const text = renderFailureJson(new Failure('declarations', 'There is no folder access.'));
    const files = [fileOf(own), { path: 'b/plan.json', text }];
    expect(() => gathered(files, own)).toThrow('There is no folder access.');
    expect(() => gathered([fileOf(own), { path: 'b/plan.json', text: '{' }], own)).toThrow('it is not JSON');
  });
});

describe('what several jobs left', () => {
  test('stands in the order of the declarations', () => {
    const result = gathered(
      [fileOf(planOf(harmlessValues, 'a')), fileOf(planOf(harmlessValues, 'b'))],
      expecting('b', 'a'),
    );
    expect(result).toMatchObject({ command: 'plan', clusters: [{ cluster: 'b' }, { cluster: 'a' }] });
  });

  test('what all of them found is told once', () => {
    const [a, b] = [planOf(harmlessValues, 'a'), planOf(harmlessValues, 'b')];
    const result = gathered([fileOf(a), fileOf(b)], own);
    expect(result.command === 'plan' && result.lint.findings).toHaveLength(a.lint.findings.length);
  });
});

describe('a cluster is red', () => {
  const clustersOf = (files: readonly LeftFile[], lint: LintResult) => {
    const result = gathered(files, lint);
    expect(exitCodeOf(result)).not.toBe(0);
    expect(exitCodeOf(result)).not.toBe(2);
    if (result.command === 'lint') throw new Error('clusters were to come');
    return result.clusters.map((each) =>
      'failure' in each ? `${each.cluster}: ${each.failure.message}` : each.cluster,
    );
  };

  test('of which nothing came', () => {
    expect(clustersOf([], expecting('prod'))).toEqual(['prod: Its job left no result, so there is no plan of it.']);
    expect(markdown(gathered([], expecting('prod')))).toContain('### \u26d4 No plan for `prod`.');
  });

  test('is told with the folder that was asked for', async () => {
    const result = gathered([fileOf(await proven('put-back'))], expecting('prod'), { dir: 'teams/access' });
    expect(markdown(result)).toContain('Next: `guestlist plan --dir teams/access --cluster prod`');
  });

  test('of whose apply nothing came: nobody knows what it did', async () => {
    const result = gathered([fileOf(await proven('applied'))], expecting('prod', 'stage'));
    expect(exitCodeOf(result)).toBe(5);
    expect(markdown(result)).toContain('Which map is in place is not known.');
  });

  test('of whose apply nothing came, nor of any other: that it was one is known by the merge', () => {
    const result = gathered([], expecting('prod'), { command: 'apply' });
    expect(result.command).toBe('apply');
    expect(exitCodeOf(result)).toBe(5);
    expect(markdown(result)).toContain('Which map is in place is not known.');
    const failed = fileOf(planOf());
    expect(gathered([failed], expecting('prod'), { command: 'apply' }).command).toBe('plan');
  });

  test('of which two results came', () => {
    expect(clustersOf([fileOf(planOf()), fileOf(planOf(), 'other.json')], expecting('prod'))).toEqual([
      'prod: Two results are of this cluster, so that neither counts.',
    ]);
  });

  test('whose job failed as a whole: its file is named for it, or the folder of its artifact', () => {
    const text = renderFailureJson(new Failure('sign-in', 'No way in.'));
    expect(clustersOf([{ path: 'prod/plan.json', text }], expecting('prod'))).toEqual(['prod: No way in.']);
    expect(clustersOf([{ path: 'prod.json', text }], expecting('prod'))).toEqual(['prod: No way in.']);
  });

  test('all of them where one run for all failed: its file alone is in no folder, and is named for none', () => {
    const text = renderFailureJson(new Failure('target', 'No folder.'));
    const both = expecting('prod', 'stage');
    expect(clustersOf([{ path: 'plan.json', text }], both)).toEqual(['prod: No folder.', 'stage: No folder.']);
    const [prod, stage] = ['prod', 'stage'].map((name) => ({ path: `guestlist-${name}/plan.json`, text }));
    expect(clustersOf(prod && stage ? [prod, stage] : [], both)).toEqual(['prod: No folder.', 'stage: No folder.']);
    expect(clustersOf(prod ? [prod, fileOf(planOf(harmlessValues, 'stage'))] : [], both)).toEqual([
      'prod: No folder.',
      'stage',
    ]);
  });

  test.each<[string, (text: string) => string, string]>([
    ['no JSON', (text) => text.slice(0, -5), 'it is not JSON'],
    ['no report', () => '{"kind":"toString"}', 'it is no report of guestlist/v1'],
    ['of a kind that is no text', () => '{"kind":{"toString":1,"valueOf":1}}', 'it is no report of guestlist/v1'],
    [
      'of a kind without end',
      () => `{"kind":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'it is no report of guestlist/v1',
    ],
    [
      'another version',
      (text) => text.replace('guestlist/v1', 'guestlist/v2'),
      '/apiVersion must be equal to constant',
    ],
    ['a field more', (text) => text.replace('{', '{"more": 1,'), 'it must NOT have additional properties'],
    [
      'nested without end',
      () => `{"kind":"PlanReport","a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      'it is nested too deeply',
    ],
  ])('whose file is %s', (_name, spoil, why) => {
    const [file] = clustersOf([{ path: 'prod.json', text: spoil(renderJson(planOf())) }], expecting('prod'));
    expect(file).toBe(`prod: The result that a job left is not used: ${why}.`);
  });

  test.each<[string, RegExp, string]>([
    [
      'says another fingerprint than its changes have',
      /"fingerprint": "[0-9a-f]{40}"/,
      `"fingerprint": "${'0'.repeat(40)}"`,
    ],
    ['grants what it does not count', /"username": "name"/g, '"username": "admin"'],
    ['names a principal that is none', /"declaredAs": "[^"]*"/, '"declaredAs": "arn:aws:iam::1:role/x"'],
  ])('whose file %s', (_name, what, instead) => {
    const text = renderJson(planOf()).replace(what, instead);
    const [cluster] = clustersOf([{ path: 'prod.json', text }], expecting('prod'));
    expect(cluster).toMatch(/^prod: The result that a job left is not used: /);
  });
});

test('results of two commands are no result, and neither are those of too many clusters, or nothing at all', async () => {
  const receipt = await proven('applied');
  expect(() => gathered([fileOf(planOf()), fileOf(receipt)], own)).toThrow('The results are of different commands');
  const failed = (index: number) => ({ cluster: `c${index}`, failure: new Failure('aws', 'No answer.') });
  const fleet = { ...planOf(), clusters: Array.from({ length: 10_001 }, (_, index) => failed(index)) };
  expect(() => gathered([fileOf(fleet)], own)).toThrow('The results are of 10001 clusters');
  expect(() => gathered([], own)).toThrow('No job left a result, and no cluster is declared here');
});

test('any JSON is a result or a red one, and never throws what is no failure', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom('PlanReport', 'Receipt', 'LintReport', 'Failure'), (json, kind) => {
      const texts = [json, JSON.stringify({ apiVersion: 'guestlist/v1', kind, ok: true, clusters: JSON.parse(json) })];
      for (const text of texts) expect(exitCodeOf(gathered([{ path: 'x.json', text }], expecting('prod')))).toBe(1);
    }),
    { numRuns: 100 },
  );
});

describe('a folder of results', () => {
  test('is read below its subfolders, without following links', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guestlist-results-'));
    try {
      mkdirSync(join(folder, 'prod'));
      writeFileSync(join(folder, 'prod/plan.json'), '{}');
      writeFileSync(join(folder, 'prod/report.md'), 'x');
      writeFileSync(join(folder, 'stage.json'), '[]');
      symlinkSync('/etc/hostname', join(folder, 'link.json'));
      mkdirSync(join(folder, 'folder.json'));
      expect(await filesLeftIn(folder, 'results')).toEqual([
        { path: 'link.json', text: expect.objectContaining({ message: 'it is a link' }) },
        { path: 'prod/plan.json', text: '{}' },
        { path: 'stage.json', text: '[]' },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('that is not there is a failure', async () => {
    await expect(filesLeftIn('/nowhere', 'results')).rejects.toThrow(
      'The folder of results "results" cannot be read (ENOENT).',
    );
  });
});
