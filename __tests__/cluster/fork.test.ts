import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { runWorkflow } from './act/act.ts';
import { type Artifacts, keepArtifacts } from './act/artifacts.ts';
import { type Checkout, createCheckout } from './act/checkout.ts';
import { pullRequestEvent, workflowRunEvent } from './act/events.ts';
import { DOWNLOAD, exampleRepository, packagedAction, UPLOAD } from './act/examples.ts';
import type { WorkflowResult } from './act/result.ts';
import type { PullRequest } from './github/objects.ts';
import { type GitHub, startGitHub } from './github/server.ts';

// The two stages of pull requests from forks as their users run them: what the first leaves, the second comments. Neither
// reaches a cluster.

const head = { ref: 'topic', sha: 'b'.repeat(40), repository: 'someone/cluster-access' };

let github: GitHub;
let checkout: Checkout;
let artifacts: Artifacts;
let action: string;

beforeAll(async () => {
  action = await packagedAction();
});
afterAll(() => rm(action, { recursive: true, force: true }));
beforeEach(async () => {
  github = await startGitHub();
  artifacts = await keepArtifacts();
  checkout = await createCheckout(await exampleRepository());
  github.objects.put('a'.repeat(40), { ...(await exampleRepository()), 'access/teams/payments.yaml': '' });
});
afterEach(() => Promise.all([github.close(), artifacts.remove(), checkout.remove()]));

test('a pull request from a fork is commented by a run that has the rights, of what one without any has left', async () => {
  const pull = github.addPullRequest({ number: 7, head });
  const first = await runFork(pull);
  expect(first, first.output).toMatchObject({ succeeded: true });
  expect(first.step('guestlist').summary).toContain('comes from a fork');
  expect(await artifacts.all()).toMatchObject({ guestlist: { kind: 'PlanReport', ok: true } });
  expect(github.comments.size).toBe(0);

  const second = await runComment(pull);
  expect(second, second.output).toMatchObject({ succeeded: true });
  const [comment, ...others] = [...github.comments.values()];
  expect(others).toEqual([]);
  expect(comment).toMatchObject({ issue: 7, body: expect.stringContaining('gain access to `prod`') });
  expect(comment?.body).toContain('can be changed by the pull request');
  expect(github.violations).toEqual([]);
});

test('one whose declarations are wrong is told so, where a run that failed left it', async () => {
  await checkout.commit({ 'access/x.yaml': 'apiVersion: guestlist/v1\nkind: Access\n' });
  const pull = github.addPullRequest({ number: 8, head });
  expect(await runFork(pull)).toMatchObject({ succeeded: false });
  // The second stage checks out the default branch, which has no such file.
  await checkout.commit({ 'access/x.yaml': undefined });
  await runComment(pull);
  expect([...github.comments.values()].map(({ body }) => body)).toEqual([
    expect.stringContaining('in the declarations, so nothing is planned'),
  ]);
});

test('one whose run could not go on is red, and says why of the cluster', async () => {
  const pull = github.addPullRequest({ number: 9, head });
  expect(await runFork(pull, { contents: 'none' })).toMatchObject({ succeeded: false });
  expect(await artifacts.all()).toMatchObject({ guestlist: { kind: 'Failure' } });
  expect(await runComment(pull)).toMatchObject({ succeeded: false });
  const [comment] = [...github.comments.values()];
  expect(comment?.body).toContain('No plan for `prod`');
  expect(comment?.body).toContain('contents: read');
});

/** What the token of a fork's run may do, which is to read at most. */
interface Rights {
  readonly contents: 'read' | 'none';
}

function runFork(pull: PullRequest, { contents }: Rights = { contents: 'read' }): Promise<WorkflowResult> {
  github.settings.permissions = { contents, issues: 'read', pull_requests: 'read' };
  return run('pull_request', 'fork', pullRequestEvent(github, pull));
}

function runComment(pull: PullRequest): Promise<WorkflowResult> {
  github.settings.permissions = { contents: 'read', issues: 'write', pull_requests: 'write' };
  return run('workflow_run', 'fork-comment', workflowRunEvent(github, pull));
}

function run(event: 'pull_request' | 'workflow_run', workflow: string, payload: unknown): Promise<WorkflowResult> {
  return runWorkflow({
    folder: checkout.folder,
    event,
    workflow: `.github/workflows/${workflow}.yml`,
    payload,
    env: { GITHUB_API_URL: github.url, ...artifacts.env },
    secrets: { GITHUB_TOKEN: github.token },
    actions: { 'OWNER/guestlist@v1': action, [UPLOAD]: artifacts.upload, [DOWNLOAD]: artifacts.download },
  });
}
