import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultLintOptions } from '../../src/commands/options.ts';
import type { CommandResult, LintResult } from '../../src/commands/result.ts';
import { accessYaml } from '../declare.ts';
import { makeWorkspace, type Workspace } from '../report/workspace.ts';

// Policies of guestlist.yaml on the line: in lint, in front of a plan, and before an apply writes.

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('access/team.yaml', grant());
});
afterEach(() => workspace.remove());

function grant(comment = ''): string {
  return accessYaml(
    `${comment}- role: arn:aws:iam::123456789012:role/dev\n  username: dev:{{SessionName}}\n  groups: [view]\n`,
  );
}

function policies(...items: readonly string[]): void {
  const list = items.map((item) => `    - ${item.replaceAll('\n', '\n      ')}\n`).join('');
  workspace.write('guestlist.yaml', `apiVersion: guestlist/v1\nkind: Configuration\nspec:\n  policies:\n${list}`);
}

const reasons = 'id: reason-given\ntitle: A grant says why.\nexpression: has(grant.reason)';
const frozen = 'id: frozen\ntitle: Nobody comes.\ncontext: change\nexpression: change.kind != "added"';

function errorsOf(result: CommandResult) {
  const { findings } = result.command === 'lint' ? result : result.lint;
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, location }) => `${location.file}:${location.line} ${rule}`);
}

test('a policy on grants is a rule of lint, and stops plan and apply as one', async () => {
  policies(reasons);
  for (const command of ['lint', 'plan', 'apply'] as const) {
    const result = await workspace.run(command);
    expect(errorsOf(result)).toEqual(['access/team.yaml:7 reason-given']);
    expect(result).not.toMatchObject({ clusters: [{}] });
  }
});

test('a comment suppresses it, where the policy may be suppressed', async () => {
  workspace.write('access/team.yaml', grant('# guestlist: ignore[reason-given] everybody knows\n'));
  policies(reasons);
  expect(errorsOf(await workspace.run('lint'))).toEqual([]);
  policies(`${reasons}\nsuppressible: false`);
  expect(errorsOf(await workspace.run('lint'))).toEqual([
    'access/team.yaml:7 suppression-forbidden',
    'access/team.yaml:8 reason-given',
  ]);
});

describe('the baseline', () => {
  const configure = (...items: readonly string[]) => {
    policies(...items);
    const { root } = workspace;
    writeFileSync(
      join(root, 'guestlist.yaml'),
      readFileSync(join(root, 'guestlist.yaml'), 'utf8').replace('spec:', 'spec:\n  baseline: known.yaml'),
    );
  };
  const writing = { ...defaultLintOptions, writeBaseline: 'grow' as const };
  const known = () => readFileSync(join(workspace.root, 'known.yaml'), 'utf8');

  test('lists what a policy finds, and it is known from then on', async () => {
    configure(reasons);
    expect(await workspace.run('lint', { lint: writing })).toMatchObject({ wroteBaseline: { findings: 1 } });
    expect(known()).toContain('{rule: reason-given, file: "access/team.yaml"');
    const result = await workspace.run('lint');
    expect(errorsOf(result)).toEqual([]);
    expect(result).toMatchObject({ suppressed: [{ by: 'baseline' }] });
  });

  test('says what is no longer found, and refuses a policy that is gone', async () => {
    configure(reasons);
    await workspace.run('lint', { lint: writing });
    configure(reasons.replace('has(grant.reason)', '"true"'));
    expect(await workspace.run('lint')).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'baseline-stale' })]),
    });
    configure(frozen);
    expect(await workspace.run('lint')).toMatchObject({
      findings: [{ rule: 'baseline', message: expect.stringContaining('There is no rule "reason-given"') }],
    });
  });

  test('does not list what must not be silenced, written by hand or not', async () => {
    configure(reasons);
    await workspace.run('lint', { lint: writing });
    configure(`${reasons}\nsuppressible: false`);
    expect(await workspace.run('lint')).toMatchObject({
      findings: [{ rule: 'baseline', message: expect.stringContaining('reason-given cannot be silenced') }],
    });
    rmSync(join(workspace.root, 'known.yaml'));
    expect(await workspace.run('lint', { lint: writing })).toMatchObject({ wroteBaseline: { findings: 0 } });
    expect(errorsOf(await workspace.run('lint'))).toEqual(['access/team.yaml:7 reason-given']);
  });

  test('stays as it is while a policy cannot be read', async () => {
    configure(reasons);
    await workspace.run('lint', { lint: writing });
    const before = known();
    configure(reasons.replace('has(', 'hsa('));
    const { findings } = (await workspace.run('lint')) as LintResult;
    expect(findings.map(({ rule }) => rule)).toContain('policy');
    expect(findings.map(({ rule }) => rule)).not.toContain('baseline-stale');
    await expect(workspace.run('lint', { lint: writing })).rejects.toMatchObject({ code: 'declarations' });
    expect(known()).toBe(before);
  });
});

test('a policy on changes is a guard: the plan shows the refusal, and nothing is written', async () => {
  policies(frozen);
  expect(await workspace.run('plan')).toMatchObject({ clusters: [{ refusals: [{ guard: 'frozen' }] }] });
  expect(await workspace.run('apply')).toMatchObject({ clusters: [{ failure: { code: 'guard' } }] });
  policies(frozen.replace('!= "added"', '!= "removed"'));
  expect(await workspace.run('apply')).toMatchObject({ clusters: [{ receipt: { outcome: 'applied' } }] });
});

test('a policy on changes that only warns is a finding beside the plan', async () => {
  policies(`${frozen}\nseverity: warning`);
  const result = await workspace.run('plan');
  expect(result).toMatchObject({
    lint: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'frozen', severity: 'warning' })]) },
    clusters: [{ refusals: [] }],
  });
  expect(await workspace.run('apply')).toMatchObject({ clusters: [{ receipt: { outcome: 'applied' } }] });
});

describe('what would never be asked, or cannot be, is an error where it stands', () => {
  test.each([
    ['a wrong field', reasons.replace('reason)', 'raeson)')],
    [
      'a policy on the pull request',
      'id: two\ntitle: Two eyes.\ncontext: process\nexpression: size(process.approvers) > 0',
    ],
  ])('%s', async (_name, policy) => {
    policies(policy);
    const errors = errorsOf(await workspace.run('plan'));
    expect(errors).toEqual([expect.stringMatching(/^guestlist\.yaml:\d+ policy$/)]);
  });
});
