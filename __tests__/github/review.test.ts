import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import type { ReceiptReport } from '../../src/report/json.ts';
import { type GitHub, startGitHub } from '../cluster/github/server.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { liveOf, roleArn, roleEntry } from '../report/live.ts';
import { grantsOf, QUIET } from '../report/workspace.ts';
import { pullRequest, repository } from './events.ts';
import { makeRunner, onPush, type Runner, type StepOutcome } from './runner.ts';

// A plan on a pull request, its merge, and what was reviewed in between, on a GitHub that holds every request against
// GitHub's own description of its API.

let runner: Runner;
let github: GitHub;
beforeEach(async () => {
  runner = makeRunner();
  github = await startGitHub(repository.full_name);
  github.commits.push({ sha: '0'.repeat(40) });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  runner.remove();
  await github.close();
});

const sha = (letter: string) => letter.repeat(40);
const declare = (...names: readonly string[]) =>
  runner.workspace.write('access/team.yaml', accessYaml(grantsOf(...names)));
const save = (...names: readonly string[]) =>
  runner.workspace.save(liveOf(names.map((name) => roleEntry(name, ['view'], name))) as ConfigMap);
const inputs = () => ({ 'aws-auth': 'aws-auth.yaml', comment: '', token: github.token });

/** Plans on a pull request whose newest commit is this one. */
async function plan(number: number, head: string): Promise<void> {
  const pull = github.addPullRequest({
    number,
    head: { ref: `p${number}`, sha: head, repository: repository.full_name },
  });
  const payload = pullRequest();
  const event = {
    ...payload,
    pull_request: { ...payload.pull_request, number, head: { sha: head, repo: repository } },
  };
  const planned = await runner.step(
    { name: 'pull_request', ref: `refs/pull/${number}/merge`, payload: event },
    inputs(),
    {
      GITHUB_API_URL: github.url,
    },
  );
  expect(planned.exitCode, planned.printed).toBe(0);
  pull.merged = true;
}

/** Pushes a commit to the default branch. */
function merge(commit: string, pull?: number, files = ['access/team.yaml']): void {
  github.commits.push({
    sha: commit,
    ...(pull === undefined ? {} : { pull }),
    files: files.map((filename) => ({ filename, status: 'modified' })),
  });
}

function apply(commit: string, given: Readonly<Record<string, string>> = {}): Promise<StepOutcome> {
  return runner.step(onPush(), { ...inputs(), ...given }, { GITHUB_API_URL: github.url, GITHUB_SHA: commit });
}

function clusterOf({ outputs, printed }: StepOutcome) {
  const [cluster] = (JSON.parse(outputs['plan'] ?? '') as ReceiptReport).clusters;
  if (cluster === undefined) throw new Error(printed);
  return cluster;
}

test('what was reviewed is applied, and the receipt says so', async () => {
  declare('a');
  await plan(7, sha('b'));
  merge(sha('c'), 7);
  const applied = await apply(sha('c'));
  expect(applied.exitCode, applied.printed).toBe(0);
  expect(clusterOf(applied)).toMatchObject({
    outcome: 'applied',
    review: 'Every change was reviewed in pull request #7.',
  });
  expect(applied.summary).toContain('Every change was reviewed');
});

test('two pull requests merged in a row: each lands, and so do both in one run', async () => {
  declare('a');
  await plan(7, sha('b'));
  declare('b');
  await plan(8, sha('d'));
  declare('a', 'b');
  merge(sha('c'), 7);
  merge(sha('e'), 8);
  // The run of the first was cancelled while it waited: the second brings both.
  const both = await apply(sha('e'));
  expect(both.exitCode, both.printed).toBe(0);
  expect(clusterOf(both)).toMatchObject({
    outcome: 'applied',
    review: expect.stringMatching(/in pull requests #8, #7\.$/),
  });
  expect((await apply(sha('e'))).exitCode).toBe(0);
});

test('a live state that has moved is refused, with the difference in words', async () => {
  save('a');
  declare('a', 'b');
  await plan(7, sha('b'));
  merge(sha('c'), 7);
  save();
  const refused = await apply(sha('c'));
  expect(refused.exitCode).toBe(3);
  expect(clusterOf(refused)).toMatchObject({
    failure: {
      code: 'guard',
      detail: expect.stringMatching(
        `^plan-not-reviewed: Nobody reviewed in pull request #7 that this adds ${roleArn('a')} a \\(view\\)\\.$`,
      ),
    },
    state: 'untouched',
  });
});

test('reviewed changes that are not there any more are told, and no reason to stop', async () => {
  declare('a', 'b');
  await plan(7, sha('b'));
  merge(sha('c'), 7);
  save('b');
  expect(clusterOf(await apply(sha('c')))).toMatchObject({ outcome: 'applied' });
  declare('x');
  save();
  expect(clusterOf(await apply(sha('c')))).toMatchObject({
    failure: { detail: expect.stringContaining('Of the reviewed changes 2 are not there any more.') },
  });
});

test('onStale: replan goes on, and says what nobody reviewed', async () => {
  runner.workspace.write('access/prod.yaml', clusterYaml('  onStale: replan'));
  declare('b');
  await plan(7, sha('b'));
  merge(sha('c'), 7);
  declare('a', 'b');
  const applied = await apply(sha('c'));
  expect(applied.exitCode, applied.printed).toBe(0);
  expect(clusterOf(applied)).toMatchObject({ review: expect.stringContaining(`adds ${roleArn('a')}`) });
});

describe('requireApproval', () => {
  beforeEach(() => {
    runner.workspace.write('guestlist.yaml', `${QUIET}  requireApproval: true\n`);
    runner.workspace.write('access/prod.yaml', clusterYaml('  onStale: replan'));
    runner.repository.mergedPullRequest = async () => 7;
    runner.repository.processOf = async () => ({ author: 'ann', approvers: ['bob'], labels: [], now: new Date() });
  });

  const refused = async (outcome: StepOutcome) => {
    expect(outcome.exitCode).toBe(3);
    const { failure, state } = clusterOf(outcome) as { failure?: { detail?: string }; state?: string };
    expect(state).toBe('untouched');
    return failure?.detail;
  };

  test('an approval is of the plan of the commit that was approved, whatever onStale says', async () => {
    save('a');
    declare('a', 'b');
    await plan(7, sha('b'));
    merge(sha('c'), 7);
    save();
    expect(await refused(await apply(sha('c')))).toMatch(
      /^plan-not-approved: Nobody reviewed in the plan of the commit that was approved that this adds \S+role\/a /,
    );
    save('a');
    const applied = await apply(sha('c'));
    expect(applied.exitCode, applied.printed).toBe(0);
  });

  test('an approval of one pull request is none of the one before it', async () => {
    declare('a');
    await plan(6, sha('a'));
    declare('b');
    await plan(7, sha('b'));
    declare('a', 'b');
    merge(sha('d'), 6);
    merge(sha('c'), 7);
    expect(await refused(await apply(sha('c')))).toMatch(/^plan-not-approved: .* that this adds \S+role\/a /);
  });

  test('without a plan on the pull request there is nothing that could have been approved', async () => {
    declare('b');
    github.addPullRequest({ number: 7, merged: true });
    merge(sha('c'), 7);
    expect(await refused(await apply(sha('c')))).toContain('no comment on its pull request has a plan');
  });
});

test('who is removed since the grant has expired needs no review', async () => {
  declare('a', 'b');
  await plan(7, sha('b'));
  merge(sha('c'), 7);
  await apply(sha('c'));
  runner.workspace.write('access/team.yaml', accessYaml(`${grantsOf('a', 'b')}  expires: 2026-11-23\n`));
  expect(clusterOf(await apply(sha('c')))).toMatchObject({
    outcome: 'applied',
    review: 'All that was taken away had expired.',
    plan: { changes: expect.arrayContaining([expect.objectContaining({ kind: 'removed', expired: '2026-11-23' })]) },
  });
});

describe('a comment that says more than was reviewed', () => {
  const forged = async () => {
    declare('a');
    await plan(7, sha('b'));
    const [comment] = [...github.comments.values()];
    if (comment === undefined) throw new Error('no comment');
    return { comment, body: comment.body };
  };

  test.each([
    ['by a person', { login: 'octocat', id: 1, type: 'User' }],
    ['by another bot', { login: 'renovate[bot]', id: 2, type: 'Bot' }],
  ] as const)('%s is ignored', async (_by, user) => {
    const { comment, body } = await forged();
    github.comments.delete(comment.id);
    declare('other');
    await plan(7, sha('b'));
    github.addComment(7, body, { user });
    merge(sha('c'), 7);
    declare('a', 'other');
    const refused = await apply(sha('c'));
    expect(refused.exitCode).toBe(3);
    expect(clusterOf(refused)).toMatchObject({ failure: { detail: expect.stringContaining(`adds ${roleArn('a')}`) } });
  });

  test.each<[string, (body: string) => string]>([
    ['of another commit than was merged', (body) => body.replaceAll(sha('b'), sha('f'))],
    ['of which the line is not the second', (body) => body.replace('\n', '\nhello\n')],
    ['of which the line is not ours to the letter', (body) => body.replace('reviewed:v1', 'reviewed:v2')],
    ['of another folder', (body) => body.replace('guestlist:v1 access', 'guestlist:v1 other')],
  ])('%s counts for nothing', async (_what, change) => {
    const { comment, body } = await forged();
    comment.body = change(body);
    expect(comment.body).not.toBe(body);
    merge(sha('c'), 7);
    expect(clusterOf(await apply(sha('c')))).toMatchObject({
      outcome: 'applied',
      review: 'Nobody reviewed this plan: no comment on its pull request has a plan of what was merged.',
    });
  });
});

describe('where nobody reviewed anything it goes on, and says so', () => {
  test.each([
    [
      'a push without a pull request',
      {},
      'Nobody reviewed this plan: no pull request brought the commit cccccccccccc.',
    ],
    [
      'comments are off',
      { comment: 'false' },
      'Nobody reviewed this plan: pull requests get no comment (input comment).',
    ],
    ['there is no token', { token: '' }, null],
  ])('%s', async (_what, given, review) => {
    declare('a');
    merge(sha('c'));
    expect(clusterOf(await apply(sha('c'), given))).toMatchObject({ outcome: 'applied', review });
  });

  test.each([
    ['a push to another branch', onPush('release')],
    ['a tag that is called as the default branch', { ...onPush(), ref: 'refs/tags/main' }],
    ['a run by hand on another branch', { ...onPush('topic'), name: 'workflow_dispatch' }],
  ])('%s, where somebody has it apply', async (_what, event) => {
    declare('a');
    const applied = await runner.step(event, { ...inputs(), command: 'apply' }, { GITHUB_API_URL: github.url });
    expect(clusterOf(applied)).toMatchObject({
      outcome: 'applied',
      review: 'Nobody reviewed this plan: this run is not of the default branch.',
    });
  });
});

describe('GitHub that does not answer', () => {
  const unreachable = () => github.failNext('repos/list-pull-requests-associated-with-commit', { status: 502 }, 99);

  test.each<[string, () => void, RegExp, string | null]>([
    ['is out of order', unreachable, /GitHub did not give what was reviewed: .*502|scripted/, null],
    [
      'and a token that may not ask',
      () => {
        github.settings.permissions = { issues: 'none', pull_requests: 'none' };
      },
      /Resource not accessible by integration/,
      'permissions:\n  contents: read\n  pull-requests: read',
    ],
  ])('%s: nothing is written', async (_what, fail, message, detail) => {
    declare('a');
    merge(sha('c'));
    fail();
    const stopped = await apply(sha('c'));
    expect(stopped.exitCode).toBe(4);
    expect(clusterOf(stopped)).toMatchObject({
      failure: {
        code: 'github',
        message: expect.stringMatching(message),
        detail,
        remedy: expect.stringContaining('onStale: replan'),
      },
      state: 'untouched',
    });
  });

  test('is no obstacle where the Cluster goes on without', async () => {
    runner.workspace.write('access/prod.yaml', clusterYaml('  onStale: replan'));
    declare('a');
    merge(sha('c'));
    unreachable();
    expect(clusterOf(await apply(sha('c')))).toMatchObject({
      outcome: 'applied',
      review: expect.stringMatching(/^Whether this plan was reviewed is not known: /),
    });
  });
});

describe('a run of a commit that is not the newest', () => {
  const many = Array.from({ length: 300 }, (_, index) => `docs/${index}.md`);

  test.each<[string, readonly string[], RegExp | undefined]>([
    [
      'is refused where the declarations have changed since',
      ['docs/a.md', 'access/team.yaml'],
      /access\/team.yaml has/,
    ],
    ['is refused where guestlist.yaml has', ['guestlist.yaml'], /guestlist.yaml has changed since/],
    ['is refused where more has than GitHub lists', many, /more has changed since than GitHub lists/],
    ['goes on where nothing of ours has', ['docs/a.md', 'access.md', 'src/access/x.yaml'], undefined],
  ])('%s', async (_what, files, refused) => {
    declare('a');
    merge(sha('c'));
    merge(sha('d'), undefined, [...files]);
    const old = await apply(sha('c'));
    expect(old.exitCode, old.printed).toBe(refused === undefined ? 0 : 3);
    if (refused === undefined) return;
    const { failure } = clusterOf(old) as { failure: { detail: string; remedy: string } };
    expect(failure.detail).toMatch(/^stale-run: main is at d{40} by now, and this run is of c{40}: /);
    expect(failure.detail).toMatch(refused);
    expect(failure.remedy).toContain('The run of dddddddddddd applies');
    expect((await apply(sha('d'))).exitCode).toBe(0);
  });

  test('is refused where it is not on the branch any more, whatever the Cluster says', async () => {
    runner.workspace.write('access/prod.yaml', clusterYaml('  onStale: replan'));
    declare('a');
    github.commits.push({ sha: sha('c'), gone: true });
    merge(sha('d'), undefined, ['docs/a.md']);
    const old = await apply(sha('c'));
    expect(old.exitCode, old.printed).toBe(3);
    expect(clusterOf(old)).toMatchObject({ failure: { detail: expect.stringContaining('is not on it any more') } });
  });
});
