import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checks, runCheck } from '../../src/commands/check.ts';
import type { runCommand } from '../../src/commands/run.ts';
import { textsIn } from '../../src/configuration/texts.ts';
import { Failure } from '../../src/failure.ts';
import { repositoryAt } from '../../src/github/repository.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { committed, declareConflict, declareEveryKind, grantsOf, QUIET } from '../report/workspace.ts';
import { fork, repository } from './events.ts';
import { makeRunner, onPullRequest, onPush, type Runner } from './runner.ts';

// The whole step, in this process: real files, the real commands, and what the runner would make of it.

let runner: Runner;
beforeEach(() => {
  runner = makeRunner();
});
afterEach(() => runner.remove());

const saved = { 'aws-auth': 'aws-auth.yaml' };
const live = () => readFileSync(join(runner.workspace.root, 'aws-auth.yaml'), 'utf8');

describe('on a pull request', () => {
  test('changes are planned, shown everywhere, and are no obstacle', async () => {
    declareEveryKind(runner.workspace);
    const before = live();
    const { exitCode, printed, commands, outputs, summary } = await runner.step(onPullRequest(), saved);
    expect(exitCode).toBe(0);
    expect(commands.filter(({ name }) => name === 'error')).toEqual([]);
    expect(printed).toContain('1 gains, 1 changes and 1 loses access to prod');
    expect(summary).toMatch(/^### 1 gains, 1 changes and 1 loses access to `prod`\./);
    expect(summary).toContain('Commit `bbbbbbbbbbbb`.');
    expect(outputs['changed']).toBe('true');
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({
      kind: 'PlanReport',
      ok: true,
      clusters: [{ source: 'github.com/acme/access' }],
    });
    expect(live()).toBe(before);
  });

  test('nothing to do is said, and is no obstacle either', async () => {
    const { exitCode, outputs, summary } = await runner.step(onPullRequest(), saved);
    expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'false' });
    expect(summary).toContain("### \u2705 Nobody's access to `prod` changes");
  });

  test('an error in the declarations fails the step, at its line', async () => {
    runner.workspace.write('access/team.yaml', accessYaml('- role: nonsense\n'));
    const { exitCode, commands, outputs, summary } = await runner.step(onPullRequest(), saved);
    expect(exitCode).toBe(1);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: expect.objectContaining({ title: 'arn-syntax', file: 'access/team.yaml', line: '7', col: '13' }),
        message: expect.stringMatching(/^access\/team\.yaml:7:13 "nonsense" is not/),
      },
    ]);
    expect(outputs['changed']).toBe('false');
    expect(summary).toContain('### \u26d4 1 error in the declarations, so nothing is planned');
  });

  test('what a guard refuses fails the step', async () => {
    declareConflict(runner.workspace);
    const { exitCode, summary } = await runner.step(onPullRequest(), saved);
    expect(exitCode).toBe(3);
    expect(summary).toContain('### \u26d4 Refused for `prod`');
  });

  test('apply is refused, whatever is asked for', async () => {
    declareEveryKind(runner.workspace);
    const before = live();
    const { exitCode, commands, outputs } = await runner.step(onPullRequest(), { ...saved, command: 'apply' });
    expect(exitCode).toBe(1);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'guestlist: usage' },
        message: expect.stringMatching(/^The command apply is refused on a pull request/),
      },
    ]);
    expect(outputs['changed']).toBe('false');
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'Failure', failure: { code: 'usage' } });
    expect(live()).toBe(before);
  });

  describe('from a fork', () => {
    test('that has nothing to sign in with, it is compared with its base, and it is said why', async () => {
      declareEveryKind(runner.workspace);
      const files = [
        { path: 'access/prod.yaml', text: clusterYaml() },
        { path: 'access/team.yaml', text: accessYaml(grantsOf('changed', 'gone')) },
      ];
      const texts = { words: 'the base', ...textsIn(runner.workspace.root), readFolder: async () => files };
      runner.repository.textsAt = () => texts;
      const { exitCode, printed, outputs, summary } = await runner.step(onPullRequest(fork));
      expect(exitCode, printed).toBe(0);
      expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({
        kind: 'PlanReport',
        clusters: [
          { target: 'as the base declares it', outlook: { afterwards: null }, counts: { removed: 1, foreign: 0 } },
        ],
      });
      for (const text of [printed, summary]) expect(text).toContain('no cluster was asked');
    });

    test('whose base cannot be read fails, and does not pass for one without changes', async () => {
      declareEveryKind(runner.workspace);
      const texts = { words: 'the base', ...textsIn(runner.workspace.root), readFolder: async () => undefined };
      runner.repository.textsAt = () => texts;
      const { exitCode, summary } = await runner.step(onPullRequest(fork));
      expect(exitCode).toBe(1);
      expect(summary).toContain('What the base declares cannot be read');
    });

    test('a plan on a saved file needs nobody to sign in', async () => {
      declareEveryKind(runner.workspace);
      const { outputs, summary } = await runner.step(onPullRequest(fork), saved);
      expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'PlanReport' });
      expect(summary).not.toContain('fork');
    });
  });

  test('from a branch without an identity, it is said which permission is missing', async () => {
    const { exitCode, printed, commands } = await runner.step(onPullRequest());
    expect(exitCode).toBe(4);
    expect(printed).toContain('id-token: write');
    expect(commands).toMatchObject([
      {
        name: 'error',
        message: expect.stringMatching(/^No plan for prod\. prod: .* Add id-token: write to the permissions/),
      },
    ]);
  });
});

describe('on a push', () => {
  test('to the default branch it is applied, once', async () => {
    declareEveryKind(runner.workspace);
    const first = await runner.step(onPush(), saved);
    expect({ exitCode: first.exitCode, changed: first.outputs['changed'] }).toEqual({ exitCode: 0, changed: 'true' });
    expect(JSON.parse(first.outputs['plan'] ?? '')).toMatchObject({ kind: 'Receipt', command: 'apply', ok: true });
    expect(first.summary).toContain('### \u2705 Applied to `prod`');
    expect(live()).toContain('role/added');
    const written = live();
    const second = await runner.step(onPush(), saved);
    expect({ exitCode: second.exitCode, changed: second.outputs['changed'] }).toEqual({
      exitCode: 0,
      changed: 'false',
    });
    expect(live()).toBe(written);
  });

  test('to another branch it is linted', async () => {
    declareEveryKind(runner.workspace);
    const before = live();
    const { exitCode, outputs } = await runner.step(onPush('feature'), saved);
    expect(exitCode).toBe(0);
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'LintReport', ok: true });
    expect(live()).toBe(before);
  });
});

describe('on a schedule', () => {
  const scheduled = { name: 'schedule', ref: 'refs/heads/main', payload: { schedule: '17 5 * * *' } };

  test('what is not as declared any more fails the step, which says so and writes nothing', async () => {
    declareEveryKind(runner.workspace);
    const before = live();
    const { exitCode, commands, outputs, summary } = await runner.step(scheduled, saved);
    expect(exitCode).toBe(2);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'guestlist: drift' },
        message: expect.stringMatching(
          /^1 gains, 1 changes and 1 loses access to prod\. aws-auth is not what is declared/,
        ),
      },
    ]);
    expect(summary).toContain('aws-auth is not what is declared');
    expect(outputs).toMatchObject({ changed: 'true', added: '1', 'changed-count': '1', removed: '1' });
    expect(live()).toBe(before);
  });

  test('what is as declared is no reason to fail', async () => {
    const { exitCode, commands } = await runner.step(scheduled, saved);
    expect({ exitCode, commands }).toEqual({ exitCode: 0, commands: [] });
  });

  test('it is applied where that is asked for', async () => {
    declareEveryKind(runner.workspace);
    const { exitCode } = await runner.step(scheduled, { ...saved, command: 'apply' });
    expect(exitCode).toBe(0);
    expect(live()).toContain('role/added');
  });
});

test.each([
  ['by hand', { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { repository, inputs: null } }],
  [
    'in the merge queue',
    {
      name: 'merge_group',
      ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
      payload: { repository, merge_group: { base_sha: 'a'.repeat(40), head_sha: 'c'.repeat(40) } },
    },
  ],
])('%s, changes are planned and are no obstacle', async (_name, event) => {
  declareEveryKind(runner.workspace);
  const before = live();
  const { exitCode, outputs } = await runner.step(event, saved);
  expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'true' });
  expect(live()).toBe(before);
});

describe('where the action only checks', () => {
  const check = (event: Parameters<Runner['step']>[0], inputs: Readonly<Record<string, string>> = {}) =>
    runner.step(event, { ...saved, ...inputs }, {}, runCheck, checks);

  test.each([
    ['a pull request', onPullRequest()],
    ['a push to the default branch', onPush()],
  ])('%s shows what there is to apply', async (_words, event) => {
    declareEveryKind(runner.workspace);
    const before = live();
    const { exitCode, outputs } = await check(event);
    expect({ exitCode, changed: outputs['changed'] }).toEqual({ exitCode: 0, changed: 'true' });
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'PlanReport', ok: true });
    expect(live()).toBe(before);
  });

  test.each(['apply', 'verify'])('%s is refused, also where it would be allowed', async (command) => {
    declareEveryKind(runner.workspace);
    const before = live();
    const { exitCode, commands } = await check(onPush(), { command });
    expect(exitCode).toBe(1);
    expect(commands).toMatchObject([
      { name: 'error', message: expect.stringMatching(`^The command ${command} is not one of this action`) },
    ]);
    expect(live()).toBe(before);
  });
});

describe('what decides', () => {
  const FORBIDS = `${QUIET}  allowed: {groups: [edit]}\n`;
  const asked: string[] = [];
  /** Has the commits of the repository hold one guestlist.yaml. */
  const commitsHave = (text: string) => {
    asked.length = 0;
    runner.repository.textsAt = (commit, folder, words) => {
      asked.push(`${commit.slice(0, 4)} ${folder} ${words}`);
      return { ...committed({ 'guestlist.yaml': text }), words };
    };
  };
  const processOf = (...approvers: readonly string[]) => {
    runner.repository.processOf = async (number, now) => ({ author: `of ${number}`, approvers, labels: [], now });
  };
  const APPROVAL = `${QUIET}  requireApproval: true\n`;

  test('on a pull request is the guestlist.yaml of its base, and it is said what changes with the merge', async () => {
    declareEveryKind(runner.workspace);
    commitsHave(FORBIDS);
    const { exitCode, commands, summary } = await runner.step(onPullRequest(), saved);
    expect(asked).toEqual(['aaaa  the base commit aaaaaaaaaaaa']);
    expect(exitCode).toBe(1);
    expect(commands.map(({ properties: { title } }) => title)).toContain('group-allowed');
    expect(commands).toContainEqual({
      name: 'warning',
      properties: expect.objectContaining({ title: 'configuration-changed', file: 'guestlist.yaml', line: '1' }),
      message: expect.stringContaining('counts from the merge on'),
    });
    expect(summary).toContain('counts from the merge on');
  });

  test('in the merge queue is that of its base too', async () => {
    declareEveryKind(runner.workspace);
    commitsHave(FORBIDS);
    const payload = { repository, merge_group: { base_sha: 'e'.repeat(40) } };
    const queue = { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', payload };
    expect((await runner.step(queue, saved)).exitCode).toBe(1);
    expect(asked).toEqual(['eeee  the base commit eeeeeeeeeeee']);
  });

  test('is the one of the working directory', async () => {
    runner.workspace.write('infra/access/prod.yaml', clusterYaml());
    commitsHave(QUIET);
    await runner.step(onPullRequest(), { ...saved, 'working-directory': 'infra', command: 'lint' });
    expect(asked).toEqual(['aaaa infra the base commit aaaaaaaaaaaa']);
  });

  test('is nothing else where GitHub does not give it: the step fails', async () => {
    runner.repository.textsAt = repositoryAt({
      apiUrl: 'http://127.0.0.1:9',
      repository: 'a/b',
      token: undefined,
    }).textsAt;
    const { exitCode, commands } = await runner.step(onPullRequest(), saved);
    expect(exitCode).toBe(4);
    expect(commands).toMatchObject([
      { properties: { title: 'guestlist: github' }, message: expect.stringMatching(/^The input token is empty/) },
    ]);
  });

  test('of an approval that is missing, a pull request is told, and not failed', async () => {
    declareEveryKind(runner.workspace);
    runner.workspace.write('guestlist.yaml', APPROVAL);
    processOf();
    const { exitCode, commands } = await runner.step(onPullRequest(), saved);
    expect(exitCode).toBe(0);
    expect(commands).toMatchObject([
      { name: 'warning', properties: { title: 'approval' }, message: expect.stringContaining('apply will refuse') },
    ]);
  });

  test('at a merge of the approval is what the base asks, of the pull request whose merge it is', async () => {
    declareEveryKind(runner.workspace);
    commitsHave(APPROVAL);
    const merge = { ...onPush(), payload: { repository, before: 'd'.repeat(40) } };
    const refused = async () => {
      const before = live();
      const { exitCode, summary } = await runner.step(merge, saved);
      expect(exitCode).toBe(3);
      expect(live()).toBe(before);
      return summary;
    };
    expect(await refused()).toContain('commit cccccccccccc was pushed without one');
    expect(asked).toEqual(['dddd  the commit before dddddddddddd']);
    runner.repository.mergedPullRequest = async (commit, branch) =>
      commit === 'c'.repeat(40) && branch === 'main' ? 7 : undefined;
    processOf();
    expect(await refused()).toContain('Nobody has approved the last commit');
    processOf('of 7');
    expect(await refused()).toContain('opened it, or gains by it');
    processOf('bob');
    expect((await runner.step(merge, saved)).exitCode).toBe(0);
    expect(live()).toContain('role/added');
  });

  test('by a schedule no pull request is at hand, and only what has expired goes', async () => {
    declareEveryKind(runner.workspace);
    runner.workspace.write('guestlist.yaml', APPROVAL);
    const schedule = { name: 'schedule', ref: 'refs/heads/main', payload: {} };
    const first = await runner.step(schedule, { ...saved, command: 'apply' });
    expect(first.summary).toContain('a run on schedule has none');
    const past = (name: string) => grantsOf(name).replace(/$/, '  expires: 2026-01-31\n');
    runner.workspace.write('access/team.yaml', accessYaml(`${grantsOf('kept')}${past('removed')}${past('changed')}`));
    const second = await runner.step(schedule, { ...saved, command: 'apply' });
    expect({ exitCode: second.exitCode, changed: second.outputs['changed'] }).toEqual({ exitCode: 0, changed: 'true' });
    expect(live()).not.toContain('role/removed');
  });
});

describe('what makes no sense is a failure in words', () => {
  test.each<[string, string, Readonly<Record<string, string>>, Readonly<Record<string, string | undefined>>, RegExp]>([
    ['a missing folder', 'declarations', { dir: 'nowhere' }, {}, /^There is no folder "nowhere"\. .*\(input dir of/],
    ['an unknown cluster', 'declarations', { cluster: 'moon' }, {}, /^No cluster "moon" is declared in access/],
    ['a wrong input', 'usage', { comment: 'perhaps' }, {}, /^The input comment cannot be used/],
    ['a folder of somebody else', 'usage', { 'working-directory': '..' }, {}, /lies outside of the workspace/],
    ['no runner', 'usage', {}, { GITHUB_WORKSPACE: undefined }, /^GITHUB_WORKSPACE is not set/],
    ['no payload', 'usage', {}, { GITHUB_EVENT_PATH: undefined }, /without a pull request in its payload/],
  ])('%s', async (_name, code, inputs, variables, message) => {
    const { exitCode, printed, commands, outputs, summary } = await runner.step(
      onPullRequest(),
      { ...saved, ...inputs },
      variables,
    );
    expect(exitCode).toBe(1);
    expect(commands).toEqual([
      { name: 'error', properties: { title: `guestlist: ${code}` }, message: expect.stringMatching(message) },
    ]);
    expect(summary).toContain('### Guestlist could not finish');
    expect(printed).not.toContain('    at ');
    expect(outputs['changed']).toBe('false');
    expect(JSON.parse(outputs['plan'] ?? '')).toMatchObject({ kind: 'Failure', failure: { code } });
  });

  test('two clusters and one saved file: it is said how to choose', async () => {
    runner.workspace.write('access/dev.yaml', clusterYaml('', 'dev'));
    const { commands } = await runner.step(onPullRequest(), saved);
    expect(commands[0]?.message).toMatch(
      /cannot stand for 2 clusters \(dev, prod\)\. .*\(input cluster of the Action\)/,
    );
    expect((await runner.step(onPullRequest(), { ...saved, cluster: 'prod' })).exitCode).toBe(0);
  });
});

describe('an action that is run', () => {
  const warningsAt = async (ref: string | undefined) => {
    const variables = { GITHUB_ACTION_REF: ref, GITHUB_ACTION_REPOSITORY: 'acme/guestlist' };
    const { commands } = await runner.step(onPullRequest(), { ...saved, command: 'lint' }, variables);
    return commands.filter(({ name }) => name === 'warning').map(({ message }) => message);
  };

  test.each(['main', 'feature/x', 'vnext', 'abc1234', '::error::x'])('from %s is warned of', async (ref) => {
    expect(await warningsAt(ref)).toEqual([
      expect.stringMatching(/^This step runs acme\/guestlist from .*pin the commit/),
    ]);
  });

  test.each(['a'.repeat(40), 'v1', 'v1.2.3', '', undefined])('from %s is not', async (ref) => {
    expect(await warningsAt(ref)).toEqual([]);
  });
});

describe('in a working-directory', () => {
  const infra = { 'working-directory': 'infra', ...saved };

  test('all paths are relative to it, and annotations to the top of the repository', async () => {
    runner.workspace.write('infra/access/prod.yaml', clusterYaml());
    runner.workspace.write('infra/access/team.yaml', accessYaml('- role: nonsense\n'));
    const { commands, summary } = await runner.step(onPullRequest(), { ...infra, dir: './access' });
    expect(commands[0]).toMatchObject({
      properties: { file: 'infra/access/team.yaml' },
      message: expect.stringMatching(/^access\/team\.yaml:7:13/),
    });
    expect(summary).toContain(`/acme/access/blob/${'b'.repeat(40)}/infra/`);
  });

  test('the saved file is the one in it', async () => {
    runner.workspace.write('infra/access/prod.yaml', clusterYaml());
    runner.workspace.write('infra/access/team.yaml', accessYaml(grantsOf('a')));
    runner.workspace.write('infra/aws-auth.yaml', live());
    const before = live();
    expect((await runner.step(onPush(), infra)).exitCode).toBe(0);
    expect(live()).toBe(before);
    expect(readFileSync(join(runner.workspace.root, 'infra/aws-auth.yaml'), 'utf8')).toContain('role/a');
  });
});

describe('secrets', () => {
  const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
  const keys = `arn:aws:iam::123456789012:user/deployer AKIAIOSFODNN7EXAMPLE ${secretAccessKey}`;
  const secrets = { 'user-keys': keys, token: 'ghs_token' };

  test('are masked before anything else is printed, and never printed', async () => {
    declareEveryKind(runner.workspace);
    const { printed, commands } = await runner.step(onPullRequest(), { ...saved, ...secrets });
    expect(commands[0]).toEqual({ name: 'add-mask', properties: {}, message: 'ghs_token' });
    expect(commands).toContainEqual({ name: 'add-mask', properties: {}, message: secretAccessKey });
    const said = printed.split('\n').filter((line) => !line.startsWith('::add-mask::'));
    expect(said.join('\n')).not.toContain(secretAccessKey);
    expect(said.join('\n')).not.toContain('ghs_token');
  });

  test('are not in the environment that a command gets, and keys are handed to it by themselves', async () => {
    let given: Parameters<typeof runCommand>[2] | undefined;
    await runner.step(
      onPullRequest(),
      { ...saved, ...secrets },
      { OTHER: 'kept' },
      async (_command, _options, edges) => {
        given = edges;
        throw new Failure('usage', 'enough');
      },
    );
    expect(JSON.stringify(given?.env)).not.toContain(secretAccessKey);
    expect(given?.env).toMatchObject({ OTHER: 'kept' });
    expect([...(given?.signInSource.userKeys.values() ?? [])]).toEqual([
      { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey },
    ]);
    expect(given?.signInSource.ambient).toBeUndefined();
    expect(given?.workingDirectory).toBe(runner.workspace.root);
  });
});
