import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHub, startGitHub } from '../cluster/github/server.ts';
import { accessYaml } from '../declare.ts';
import { declareEveryKind, grantsOf } from '../report/workspace.ts';
import { fork, repository } from './events.ts';
import { makeRunner, onPullRequest, onPush, type Runner, type RunnerEvent } from './runner.ts';

// The comment on a pull request, on a GitHub that holds every request against GitHub's own description of its API.

let runner: Runner;
let github: GitHub;
beforeEach(async () => {
  runner = makeRunner();
  github = await startGitHub(repository.full_name);
  github.addPullRequest({ number: 7 });
});
afterEach(async () => {
  runner.remove();
  await github.close();
});

const step = (event: RunnerEvent, inputs: Readonly<Record<string, string>> = {}) =>
  runner.step(
    event,
    { 'aws-auth': 'aws-auth.yaml', comment: '', token: github.token, ...inputs },
    { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '42' },
  );
const bodies = () => [...github.comments.values()].map(({ body }) => body);

test('a pull request that changes something gets one comment, which later runs bring up to date', async () => {
  declareEveryKind(runner.workspace);
  const first = await step(onPullRequest());
  expect(first.printed).toMatch(/\nComment created: http\S+\n/);
  expect(bodies()).toEqual([
    expect.stringMatching(
      /^<!-- guestlist:v1 access -->\n<!-- guestlist:reviewed:v1 b{40} prod:\S+ -->\n<!-- guestlist:runs:v1 plan:ok:b{12} -->\n### 1 gains, 1 changes and 1 loses access to `prod`/,
    ),
  ]);
  expect((await step(onPullRequest())).printed).toMatch(/\nComment unchanged: /);
  runner.workspace.write('access/team.yaml', accessYaml(grantsOf('changed', 'kept')));
  expect((await step(onPullRequest())).printed).toMatch(/\nComment updated: /);
  expect(bodies()).toEqual([expect.stringContaining('### 1 changes and 1 loses access to `prod`')]);
  expect(github.violations).toEqual([]);
});

test('a run of an older commit, started again, leaves the comment of the newer one', async () => {
  declareEveryKind(runner.workspace);
  await step(onPullRequest());
  const told = bodies();
  github.addPullRequest({ number: 7, head: { ref: 'payments', sha: 'd'.repeat(40), repository: github.repository } });
  runner.workspace.write('access/team.yaml', accessYaml(grantsOf('changed', 'kept')));
  const { exitCode, printed } = await step(onPullRequest());
  expect(exitCode).toBe(0);
  expect(printed).toContain('or has a newer commit than this run.');
  expect(bodies()).toEqual(told);
  expect(github.violations).toEqual([]);
});

test('one whose comment stands on a later page of many gets no second one', async () => {
  declareEveryKind(runner.workspace);
  for (let number = 0; number < 250; number += 1) github.addComment(7, `words ${number}`);
  await step(onPullRequest());
  const { printed } = await step(onPullRequest());
  expect(printed).toMatch(/\nComment (?:unchanged|updated): /);
  expect(bodies().filter((body) => body.startsWith('<!-- guestlist:'))).toHaveLength(1);
});

test('one on which others have written as much as GitHub takes gets one all the same', async () => {
  declareEveryKind(runner.workspace);
  for (let number = 0; number < 100; number += 1) github.addComment(7, '\u0001'.repeat(65_536));
  const { printed, commands } = await step(onPullRequest());
  expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
  expect(printed).toMatch(/\nComment created: /);
});

test.each([
  ['the answer to it is lost', {}],
  ['GitHub says that it failed', { status: 502 }],
])('one comment is made and no second one, where it is there and %s', async (_how, failure) => {
  declareEveryKind(runner.workspace);
  github.failNext('issues/create-comment', { ...failure, isDone: true });
  const { printed, commands } = await step(onPullRequest());
  expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
  expect(printed).toMatch(/\nComment unchanged: /);
  expect(bodies()).toEqual([expect.stringContaining('### 1 gains')]);
});

test('one that changes nothing gets none, and a comment that is there already says so', async () => {
  await step(onPullRequest());
  expect(bodies()).toEqual([]);
  github.addComment(7, '<!-- guestlist:v1 access -->\nold');
  await step(onPullRequest());
  expect(bodies()).toEqual([expect.stringContaining("### \u2705 Nobody's access to `prod` changes")]);
});

test('a folder has one comment, however it is spelled, and each choice of clusters has another', async () => {
  declareEveryKind(runner.workspace);
  for (const inputs of [{}, { cluster: 'prod' }, { dir: './access/' }, { 'working-directory': 'access', dir: '.' }])
    await step(onPullRequest(), { 'aws-auth': `${runner.workspace.root}/aws-auth.yaml`, ...inputs });
  expect(bodies().map((body) => body.split('\n')[0])).toEqual([
    '<!-- guestlist:v1 access -->',
    '<!-- guestlist:v1 access prod -->',
  ]);
});

test('a failure of the whole run is commented too', async () => {
  await step(onPullRequest(), { dir: 'nowhere' });
  expect(bodies()).toEqual([
    expect.stringMatching(
      /^<!-- guestlist:v1 nowhere -->\n<!-- guestlist:runs:v1 plan:no:b{12} -->\n### Guestlist could not finish/,
    ),
  ]);
});

test('further comments of ours are removed, also where another run has just removed them', async () => {
  declareEveryKind(runner.workspace);
  for (const text of ['first', 'second', 'third']) github.addComment(7, `<!-- guestlist:v1 access -->\n${text}`);
  github.failNext('issues/delete-comment', { status: 404 });
  const { commands, printed } = await step(onPullRequest());
  expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
  expect(printed).toContain('Comment updated: ');
  expect(bodies()).toEqual([expect.stringContaining('### 1 gains'), expect.stringContaining('second')]);
});

test.each<[string, RunnerEvent, Readonly<Record<string, string>>]>([
  ['on a push', onPush('feature'), {}],
  ['where the input comment is false', onPullRequest(), { comment: 'false' }],
])('nothing is asked of GitHub %s', async (_name, event, inputs) => {
  declareEveryKind(runner.workspace);
  await step(event, inputs);
  expect(github.requests).toEqual([]);
});

describe('where GitHub takes no comment, the step goes on and says why', () => {
  const lint = { command: 'lint' };
  const wrong = () =>
    runner.workspace.write('access/note.yaml', accessYaml('- role: arn:aws:iam::123456789012:role/a\n'));

  test.each<[string, RunnerEvent, string, boolean]>([
    ['without the permission', onPullRequest(), 'Add pull-requests: write to the permissions of the job.', true],
    ['from a fork', onPullRequest(fork), 'from a fork gets a token that only reads', false],
  ])('%s', async (_name, event, words, showsYaml) => {
    wrong();
    github.settings.permissions = { issues: 'read', pull_requests: 'read' };
    const { exitCode, printed, commands } = await step(event, lint);
    expect(exitCode).toBe(0);
    const warnings = commands.filter(({ name }) => name === 'warning');
    expect(warnings).toEqual([
      { name: 'warning', properties: { title: 'guestlist' }, message: expect.stringContaining(words) },
    ]);
    expect(printed.includes('\n  pull-requests: write\n')).toBe(showsYaml);
    expect(bodies()).toEqual([]);
  });

  test('since the conversation is locked', async () => {
    wrong();
    github.addPullRequest({ number: 7, locked: true });
    const { exitCode, commands } = await step(onPullRequest(), lint);
    expect(exitCode).toBe(0);
    expect(commands.at(-1)?.message).toBe('No comment was made: the conversation is locked.');
  });

  test('since there is no token', async () => {
    wrong();
    const { exitCode, commands } = await step(onPullRequest(), { ...lint, token: '' });
    expect(exitCode).toBe(0);
    expect(commands.at(-1)).toMatchObject({
      name: 'warning',
      message: 'No comment was made: the input token is empty.',
    });
  });
});
