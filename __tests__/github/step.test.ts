import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../src/commands/options.ts';
import { readStep, type Step } from '../../src/github/step.ts';
import { fork, pullRequest, repository } from './events.ts';
import { commandsOf } from './stdout.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guestlist-step-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What is decided on an event, and the secrets that were masked by then. */
async function decide(
  name: string,
  payload: unknown,
  variables: Readonly<Record<string, string>>,
): Promise<{ readonly step: Step; readonly masked: readonly string[] }> {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: path,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKSPACE: folder,
    GITHUB_REPOSITORY: 'acme/access',
    GITHUB_SHA: 'c'.repeat(40),
    ...variables,
  };
  let step: Step | undefined;
  const printed = await commandsOf(async () => {
    step = await readStep(env, commands);
  });
  if (step === undefined) throw new Error('nothing was decided');
  return { step, masked: printed.filter((each) => each.name === 'add-mask').map(({ message }) => message) };
}

describe('a pull request from a fork, which has nothing to sign in to AWS with', () => {
  const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
  const forked = pullRequest(fork);
  const own = pullRequest();

  test.each<[string, unknown, Readonly<Record<string, string>>, Step['command'], boolean]>([
    ['is planned on its base', forked, {}, 'plan', true],
    ['is planned on its base where a plan was asked for', forked, { INPUT_COMMAND: 'plan' }, 'plan', true],
    ['has what its jobs left put together', forked, { INPUT_COMMAND: 'comment' }, 'comment', true],
    ['is linted in place of verify', forked, { INPUT_COMMAND: 'verify' }, 'lint', true],
    ['is linted without a word where that was asked for', forked, { INPUT_COMMAND: 'lint' }, 'lint', false],
    ['is planned on a saved file', forked, { 'INPUT_AWS-AUTH': 'a.yaml' }, 'plan', false],
    ['is planned with a kubeconfig', forked, { INPUT_KUBECONFIG: 'k.yaml' }, 'plan', false],
    ['is planned where it has an identity after all', forked, identity, 'plan', false],
    ['is told from one of a branch, which says itself what it lacks', own, {}, 'plan', false],
  ])('%s', async (_name, payload, variables, command, isSaid) => {
    const { step } = await decide('pull_request', payload, variables);
    expect(step.command).toBe(command);
    expect(step.aside ?? '').toMatch(
      isSaid ? /^This pull request comes from a fork, .* (?:the plan was left out|no cluster was asked: .+)\.$/ : /^$/,
    );
  });

  test('is refused to apply, and not linted in its place', async () => {
    await expect(decide('pull_request', forked, { INPUT_COMMAND: 'apply' })).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('pull_request_target', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const commit = () => {
    git('commit', '--quiet', '--allow-empty', '--message=x');
    return git('rev-parse', 'HEAD').trim();
  };

  test('lints the base that is checked out, and is refused with anything else', async () => {
    git('init', '--quiet');
    const base = commit();
    const { step } = await decide('pull_request_target', pullRequest(fork), { GITHUB_SHA: base });
    expect(step.command).toBe('lint');
    const head = commit();
    await expect(decide('pull_request_target', pullRequest(fork), { GITHUB_SHA: base })).rejects.toThrow(
      `On pull_request_target only the base ${base.slice(0, 12)} may be checked out, and ${head.slice(0, 12)} is checked out.`,
    );
  });

  test('is refused where nobody can tell what is checked out', async () => {
    await expect(decide('pull_request_target', pullRequest(), {})).rejects.toThrow(
      'and it cannot be told what is checked out.',
    );
  });
});

describe('workflow_run', () => {
  const ended = {
    repository,
    workflow_run: { head_sha: 'b'.repeat(40), head_branch: 'topic', head_repository: { owner: { login: 'someone' } } },
  };
  test('lints, and comments where it is asked to; the reader is told whose words they are', async () => {
    expect((await decide('workflow_run', ended, {})).step).toMatchObject({ command: 'lint', aside: undefined });
    const { step } = await decide('workflow_run', ended, { INPUT_COMMAND: 'comment' });
    expect(step.workflow.event).toEqual({
      kind: 'workflow-run',
      headSha: 'b'.repeat(40),
      headOwner: 'someone',
      headBranch: 'topic',
    });
    expect(step.aside).toMatch(/^This was found by the pull request's own run/);
  });
  test.each(['plan', 'apply', 'verify'])('is refused %s', async (command) => {
    await expect(decide('workflow_run', ended, { INPUT_COMMAND: command })).rejects.toThrow(
      `The command ${command} is refused on workflow_run`,
    );
  });
});

test('the directory is the one of the input, in the workspace', async () => {
  const { step } = await decide('push', { repository }, { 'INPUT_WORKING-DIRECTORY': 'infra' });
  expect(step.directory).toEqual({ absolute: join(folder, 'infra'), folder: 'infra' });
  expect(step.command).toBe('apply');
});

test.each([
  ['access', 'access'],
  ['./access', './access'],
  ['WORKSPACE/infra/access', 'access'],
  ['WORKSPACE/access', '../access'],
  ['WORKSPACE/infra', '.'],
])('the input dir %s is %s to the working directory', async (dir, relative) => {
  const inputs = { 'INPUT_WORKING-DIRECTORY': 'infra', INPUT_DIR: dir.replace('WORKSPACE', folder) };
  expect((await decide('push', { repository }, inputs)).step.inputs.dir).toBe(relative);
});

test('secrets among the inputs are masked by the runner', async () => {
  const { masked } = await decide('push', { repository }, { INPUT_TOKEN: 'ghs_token' });
  expect(masked).toEqual(['ghs_token']);
});
