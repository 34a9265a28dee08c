import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { declareEveryKind, grantsOf, makeWorkspace, type Workspace } from '../report/workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

/** What a result says of: the rules that found an error, and the clusters that were looked at. */
function summaryOf(result: CommandResult) {
  const lint = result.command === 'lint' ? result : result.lint;
  const clusters = result.command === 'lint' ? [] : result.clusters.map(({ cluster }) => cluster);
  const errors = lint.findings.filter(({ severity }) => severity === 'error');
  return { exitCode: exitCodeOf(result), rules: errors.map(({ rule }) => rule), clusters };
}

describe('what lint finds stops everything else', () => {
  const commands = ['lint', 'plan', 'apply', 'verify'] as const;

  test.each(commands)('on %s', async (command) => {
    workspace.write('access/team.yaml', accessYaml('- role: nonsense\n'));
    expect(summaryOf(await workspace.run(command))).toEqual({ exitCode: 1, rules: ['arn-syntax'], clusters: [] });
  });

  test.each(commands)('on %s, and is shown where the cluster that was asked for is what is wrong', async (command) => {
    workspace.write('access/prod.yaml', clusterYaml().replace('ap-northeast-2', '5'));
    const summary = summaryOf(await workspace.run(command, { clusters: ['prod'] }));
    expect(summary).toEqual({ exitCode: 1, rules: ['schema'], clusters: [] });
  });
});

describe('the clusters', () => {
  beforeEach(() => {
    declareEveryKind(workspace);
    workspace.write('access/dev.yaml', clusterYaml('', 'dev'));
  });

  test.each([
    [['prod'], ['prod']],
    [['prod', 'prod'], ['prod']],
  ])('%j are planned once each', async (clusters, planned) => {
    expect(summaryOf(await workspace.run('plan', { clusters }))).toEqual({ exitCode: 2, rules: [], clusters: planned });
  });

  test('that nobody declared are a failure, with those that are', async () => {
    for (const command of ['lint', 'plan'] as const) {
      await expect(workspace.run(command, { clusters: ['prod', 'moon'] })).rejects.toMatchObject({
        code: 'declarations',
        message: 'No cluster "moon" is declared in access.',
        remedy: 'Declared are: dev, prod.',
      });
    }
  });

  test('cannot share one saved file', async () => {
    await expect(workspace.run('plan')).rejects.toMatchObject({
      code: 'usage',
      message: 'One aws-auth cannot stand for 2 clusters (dev, prod).',
    });
  });
});

test('without a cluster there is nothing to plan, but what is there can be linted', async () => {
  workspace.write('access/prod.yaml', '# nobody\n');
  expect(summaryOf(await workspace.run('lint'))).toMatchObject({ exitCode: 0 });
  for (const command of ['plan', 'apply', 'verify'] as const) {
    await expect(workspace.run(command)).rejects.toMatchObject({
      code: 'declarations',
      message: `No cluster is declared in access, so there is nothing to ${command}.`,
    });
  }
  await expect(workspace.run('apply', { dir: 'nowhere' })).rejects.toMatchObject({ code: 'declarations' });
});

test('without a grant there is nothing to apply, and one that has expired is one', async () => {
  workspace.write('access/team.yaml', accessYaml(grantsOf('a', 'b')));
  await workspace.run('apply');
  const before = readFileSync(join(workspace.root, 'aws-auth.yaml'), 'utf8');
  workspace.write('access/team.yaml', '# nobody\n');
  await expect(workspace.run('apply')).rejects.toMatchObject({
    code: 'declarations',
    message: 'No grant is declared in access, so there is nothing to apply.',
  });
  expect(await workspace.run('plan')).toMatchObject({
    clusters: [{ refusals: [{ guard: 'removal-limit' }, { guard: 'no-grant' }] }],
  });
  expect(readFileSync(join(workspace.root, 'aws-auth.yaml'), 'utf8')).toBe(before);
  workspace.write(
    'access/team.yaml',
    accessYaml(grantsOf('a', 'b').replaceAll('  groups:', '  expires: 2020-01-31\n  groups:')),
  );
  expect(summaryOf(await workspace.run('apply'))).toMatchObject({ exitCode: 0 });
});

test('a plan writes nothing, and an apply makes a second plan empty', async () => {
  workspace.write('access/team.yaml', accessYaml(grantsOf('a', 'b')));
  expect(summaryOf(await workspace.run('plan'))).toMatchObject({ exitCode: 2 });
  expect(summaryOf(await workspace.run('plan'))).toMatchObject({ exitCode: 2 });
  expect(summaryOf(await workspace.run('apply'))).toMatchObject({ exitCode: 0 });
  expect(summaryOf(await workspace.run('plan'))).toMatchObject({ exitCode: 0 });
  expect(summaryOf(await workspace.run('verify'))).toMatchObject({ exitCode: 0 });
});
