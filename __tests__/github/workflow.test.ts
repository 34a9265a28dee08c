import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWorkflow, runUrl, shownCommit, workingDirectoryIn } from '../../src/github/workflow.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guestlist-workflow-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A file with the payload of an event. */
function payload(text: string): string {
  const path = join(folder, 'event.json');
  writeFileSync(path, text);
  return path;
}

const environment = () => ({
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: payload('{"repository": {"default_branch": "main"}}'),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_WORKSPACE: '/srv/access',
  GITHUB_REPOSITORY: 'acme/access',
  GITHUB_SHA: 'c'.repeat(40),
});

describe('readWorkflow', () => {
  test('reads what the runner says', async () => {
    const env = {
      ...environment(),
      GITHUB_SERVER_URL: 'https://git.example/',
      GITHUB_API_URL: 'https://git.example/api/v3/',
      GITHUB_RUN_ID: '42',
      GITHUB_STEP_SUMMARY: '/srv/summary.md',
      RUNNER_TEMP: '/srv/temp',
    };
    expect(await readWorkflow(env)).toEqual({
      event: { kind: 'push', isDefaultBranch: true },
      defaultBranch: 'main',
      base: undefined,
      workspace: '/srv/access',
      repository: 'acme/access',
      sha: 'c'.repeat(40),
      serverUrl: 'https://git.example',
      apiUrl: 'https://git.example/api/v3',
      runId: '42',
      summaryPath: '/srv/summary.md',
      temporaryFolder: '/srv/temp',
    });
  });

  test.each([undefined, ''])('is on github.com where nothing else is said (%j)', async (nothing) => {
    const names = ['GITHUB_SERVER_URL', 'GITHUB_API_URL', 'GITHUB_RUN_ID', 'GITHUB_STEP_SUMMARY', 'RUNNER_TEMP'];
    const env = { ...environment(), ...Object.fromEntries(names.map((name) => [name, nothing])) };
    expect(await readWorkflow(env)).toMatchObject({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
      runId: undefined,
      summaryPath: undefined,
      temporaryFolder: tmpdir(),
    });
  });

  test.each(['GITHUB_EVENT_NAME', 'GITHUB_WORKSPACE', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])(
    'without %s this is no step of GitHub Actions',
    async (name) => {
      for (const value of [undefined, '']) {
        await expect(readWorkflow({ ...environment(), [name]: value })).rejects.toMatchObject({
          code: 'usage',
          message: `${name} is not set, so this is no step of GitHub Actions.`,
          remedy: expect.stringContaining('command line'),
        });
      }
    },
  );

  test.each([
    ['is no JSON', () => payload('{"repository":')],
    ['is not there', () => join(folder, 'nowhere.json')],
    ['is a folder', () => folder],
    ['has no name', () => ''],
  ])('a payload that %s cannot be read', async (_name, path) => {
    await expect(readWorkflow({ ...environment(), GITHUB_EVENT_PATH: path() })).rejects.toMatchObject({
      code: 'usage',
      message: 'The payload of the event cannot be read.',
      remedy: expect.stringContaining('GITHUB_EVENT_PATH'),
    });
  });

  test('an event that needs no payload goes without', async () => {
    const env = { ...environment(), GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: undefined };
    expect(await readWorkflow(env)).toMatchObject({
      event: { kind: 'other', name: 'schedule' },
      defaultBranch: 'main',
    });
  });
});

describe('workingDirectoryIn', () => {
  test.each([
    ['.', '/srv/access', ''],
    ['', '/srv/access', ''],
    ['infra/eks', '/srv/access/infra/eks', 'infra/eks'],
    ['./infra/../infra/', '/srv/access/infra', 'infra'],
    ['/srv/access/infra', '/srv/access/infra', 'infra'],
    ['..infra', '/srv/access/..infra', '..infra'],
  ])('"%s" is %s', async (input, absolute, inside) => {
    expect(await workingDirectoryIn('/srv/access', input)).toEqual({ absolute, folder: inside });
  });

  test.each(['..', '../other', 'infra/../../other', '/etc', '/srv', '/srv/access-of-others'])(
    '"%s" lies outside of the workspace',
    async (input) => {
      await expect(workingDirectoryIn('/srv/access', input)).rejects.toMatchObject({
        code: 'usage',
        message: `The input working-directory cannot be used: "${input}" lies outside of the workspace.`,
        remedy: expect.any(String),
      });
    },
  );

  test('a link out of the workspace is not followed, and the workspace may be reached by one', async () => {
    mkdirSync(join(folder, 'work/infra'), { recursive: true });
    mkdirSync(join(folder, 'outside/access'), { recursive: true });
    symlinkSync(join(folder, 'outside'), join(folder, 'work/linked'));
    symlinkSync(join(folder, 'work'), join(folder, 'workspace'));
    const workspace = join(folder, 'workspace');
    expect(await workingDirectoryIn(workspace, 'infra')).toMatchObject({ folder: 'infra' });
    for (const input of ['linked', 'linked/access', join(workspace, 'linked')])
      await expect(workingDirectoryIn(workspace, input)).rejects.toMatchObject({
        code: 'usage',
        message: `The input working-directory cannot be used: the way to "${input}" goes through a symbolic link.`,
      });
  });
});

test('people look at the head of a pull request, and not at the merge that GitHub makes of it', async () => {
  const repo = { id: 74 };
  const head = { sha: 'b'.repeat(40), repo };
  const pull = JSON.stringify({ pull_request: { number: 7, head, base: { sha: 'a'.repeat(40), repo } } });
  const push = await readWorkflow(environment());
  const pullRequest = await readWorkflow({
    ...environment(),
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: payload(pull),
  });
  expect([shownCommit(push), shownCommit(pullRequest)]).toEqual(['c'.repeat(40), 'b'.repeat(40)]);
});

test('the page of a run is known by its number', async () => {
  const workflow = await readWorkflow({ ...environment(), GITHUB_RUN_ID: '42' });
  expect(runUrl(workflow)).toBe('https://github.com/acme/access/actions/runs/42');
  expect(runUrl({ ...workflow, runId: undefined })).toBeUndefined();
});
