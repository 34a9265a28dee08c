import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runWorkflow, type WorkflowRequest } from './act/act.ts';
import { type Artifacts, keepArtifacts } from './act/artifacts.ts';
import { type Checkout, createCheckout } from './act/checkout.ts';
import { pullRequestEvent, pushEvent } from './act/events.ts';
import {
  applyRbac,
  DOWNLOAD,
  exampleRepository,
  liveExample,
  packagedAction,
  UPLOAD,
  variables,
} from './act/examples.ts';
import type { WorkflowResult } from './act/result.ts';
import type { User } from './aws/iam.ts';
import type { PullRequest } from './github/objects.ts';
import { type GitHub, startGitHub } from './github/server.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

// The reusable workflow and the look for drift as their users run them, on two real clusters.

const root = join(import.meta.dirname, '..', '..');

let prod: ControlPlane;
let dev: ControlPlane;
let github: GitHub;
let checkout: Checkout;
let artifacts: Artifacts;
let action: string;
let stranger: User;

beforeAll(async () => {
  prod = await startControlPlane();
  dev = await startControlPlane({ name: 'dev', beside: prod });
  // act knows no environments: all jobs of a run get the same identity, which is told apart on GitHub.
  const webIdentity = { sub: 'repo:acme/cluster-access:*' };
  const deployer = prod.iam.addRole('github-deployer', { account: '111122223333', webIdentity });
  const creator = prod.iam.addRole('cluster-creator', { trusts: [deployer] });
  prod.iam.addRole('github-reader', { webIdentity });
  for (const name of ['payments-dev', 'bystander']) prod.iam.addRole(name, { trusts: [creator] });
  stranger = prod.iam.addUser('stranger');
  await Promise.all([prod, dev].map(applyRbac));
  action = await packagedAction();
});
afterAll(async () => {
  await dev?.stop();
  await prod?.stop();
  if (action !== undefined) await rm(action, { recursive: true, force: true });
});

beforeEach(async () => {
  const live = await liveExample();
  await Promise.all([prod, dev].map(({ admin }) => admin.putAwsAuth(live)));
  github = await startGitHub();
  artifacts = await keepArtifacts();
  checkout = await createCheckout(await declarations());
});
afterEach(async () => {
  await Promise.all([github.close(), artifacts.remove(), checkout.remove()]);
});

describe('a pull request', () => {
  test('gets a plan of each cluster, by jobs side by side, and one verdict', async () => {
    const result = await runFleet(github.addPullRequest({ number: 7 }));
    expect(result, result.output).toMatchObject({
      succeeded: true,
      jobs: { clusters: 'success', 'plan dev': 'success', 'plan prod': 'success', verdict: 'success' },
    });
    expect(JSON.parse(result.step('look').outputs['clusters'] ?? '')).toEqual([
      { name: 'dev', cluster: 'dev', environment: 'development' },
      { name: 'prod', cluster: 'prod', environment: '' },
    ]);
    expect(result.step('guestlist', 'plan prod').outputs).toMatchObject({ changed: 'true', added: '3' });
    expect(await artifacts.all()).toMatchObject({
      'guestlist-dev': { kind: 'PlanReport', clusters: [{ cluster: 'dev' }] },
      'guestlist-prod': { kind: 'PlanReport', clusters: [{ cluster: 'prod' }] },
    });
    const [comment, ...others] = [...github.comments.values()];
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(
      /^<!-- guestlist:v1 access -->\n<!-- guestlist:reviewed:v1 b{40} dev:\S+ prod:\S+ -->\n/,
    );
    expect(comment?.body).toContain('| Cluster | Gain |');
    expect(github.violations).toEqual([]);
  });

  test('one of which cannot be planned is red, and the other is planned all the same', async () => {
    const described = prod.aws.clusters.get('dev');
    prod.aws.clusters.delete('dev');
    try {
      const result = await runFleet(github.addPullRequest({ number: 8 }));
      expect(result, result.output).toMatchObject({
        succeeded: false,
        jobs: { clusters: 'success', verdict: 'failure' },
      });
      expect(['dev', 'prod'].map((name) => result.step('guestlist', `plan ${name}`).result)).toEqual([
        'failure',
        'success',
      ]);
      expect(await artifacts.all()).toMatchObject({ 'guestlist-dev': { clusters: [{ failure: { code: 'aws' } }] } });
    } finally {
      if (described !== undefined) prod.aws.clusters.set('dev', described);
    }
  });

  test('with an error in its declarations has no plans, a comment that says why, and a red verdict', async () => {
    await checkout.commit({ 'access/x.yaml': 'apiVersion: guestlist/v1\nkind: Access\n' });
    const result = await runFleet(github.addPullRequest({ number: 9 }));
    expect(result.jobs).toEqual({ clusters: 'failure', comment: 'failure', verdict: 'failure' });
    expect([...github.comments.values()].map(({ body }) => body)).toEqual([
      expect.stringContaining('in the declarations, so nothing is planned'),
    ]);
  });

  test('from a fork is compared with its base once, and no job signs in', async () => {
    const head = { ref: 'main', sha: 'b'.repeat(40), repository: 'fork/cluster-access' };
    const calls = prod.aws.calls.length;
    const result = await runFleet(github.addPullRequest({ number: 10, head }), { identity: false });
    expect(result, result.output).toMatchObject({ succeeded: true, jobs: { clusters: 'success', verdict: 'success' } });
    expect(prod.aws.calls).toHaveLength(calls);
  });

  test('from a fork that changes no access is green, by no job more', async () => {
    github.objects.put('a'.repeat(40), await declarations());
    const head = { ref: 'main', sha: 'b'.repeat(40), repository: 'fork/cluster-access' };
    const result = await runFleet(github.addPullRequest({ number: 11, head }), { identity: false });
    expect(result.jobs, result.output).toEqual({ clusters: 'success', verdict: 'success' });
    expect(result.step('look').outputs['clusters']).toBe('[]');
  });

  test('of whoever misspells the command is red: nothing was looked at', async () => {
    const fleet = await readFile(join(root, 'examples/workflows/fleet.yml'), 'utf8');
    await checkout.commit({ '.github/workflows/fleet.yml': `${fleet}    with: {command: aply}\n` });
    const result = await runFleet(github.addPullRequest({ number: 12 }));
    expect(result, result.output).toMatchObject({ jobs: { clusters: 'success', verdict: 'failure' } });
    expect(result.output).toContain('The input command of guestlist.yml is plan, apply, or left out.');
  });
});

describe('a merge', () => {
  test('applies to each cluster that changes, and asks nobody about the others', async () => {
    const first = await runMerge();
    expect(first, first.output).toMatchObject({
      succeeded: true,
      jobs: { clusters: 'success', 'apply dev': 'success', 'apply prod': 'success', verdict: 'success' },
    });
    expect(await artifacts.all()).toMatchObject({
      'guestlist-dev': { kind: 'Receipt', clusters: [{ cluster: 'dev', outcome: 'applied' }] },
      'guestlist-prod': { kind: 'Receipt', clusters: [{ cluster: 'prod', outcome: 'applied' }] },
    });
    const devBefore = (await dev.admin.getAwsAuth())?.metadata.resourceVersion;

    await artifacts.remove();
    artifacts = await keepArtifacts();
    await checkout.commit({ 'access/teams/payments.yaml': undefined });
    const second = await runMerge();
    expect(second, second.output).toMatchObject({ succeeded: true });
    expect(second.jobs).toEqual({
      clusters: 'success',
      'apply prod': 'success',
      comment: 'success',
      verdict: 'success',
    });
    expect((await dev.admin.getAwsAuth())?.metadata.resourceVersion).toBe(devBefore);

    const third = await runMerge();
    expect(third.jobs, third.output).toEqual({ clusters: 'success', verdict: 'success' });
  });

  test('with an error in its declarations is red, and says so on the pull request that was merged', async () => {
    const pull = github.addPullRequest({ number: 13 });
    await runFleet(pull);
    const [comment] = [...github.comments.values()];
    await checkout.commit({ 'access/x.yaml': 'apiVersion: guestlist/v1\nkind: Access\n' });
    pull.merged = true;
    // A run has artifacts of its own.
    await artifacts.remove();
    artifacts = await keepArtifacts();
    const result = await runMerge(pull);
    expect(result.jobs).toEqual({ clusters: 'failure', comment: 'failure', verdict: 'failure' });
    expect(comment?.body).toContain('in the declarations, so nothing is applied');
    expect([...github.comments.values()]).toHaveLength(2);
  });

  test('goes on with the others where one cannot be reached, and is red', async () => {
    const described = prod.aws.clusters.get('dev');
    prod.aws.clusters.delete('dev');
    try {
      const result = await runMerge();
      expect(result, result.output).toMatchObject({
        succeeded: false,
        jobs: { clusters: 'failure', verdict: 'failure' },
      });
      expect(['dev', 'prod'].map((name) => result.step('guestlist', `apply ${name}`).result)).toEqual([
        'failure',
        'success',
      ]);
      expect((await prod.admin.getAwsAuth())?.metadata.annotations?.['guestlist/owned']).toContain('cluster-access');
    } finally {
      if (described !== undefined) prod.aws.clusters.set('dev', described);
    }
  });
});

test('a look for drift fails until what is declared is in place, and writes nothing', async () => {
  const before = await runDrift();
  expect(before.succeeded).toBe(false);
  expect(before.step('1').annotations).toContainEqual(
    expect.objectContaining({ level: 'error', title: 'guestlist: drift' }),
  );
  expect((await prod.admin.getAwsAuth())?.data).toEqual(await liveExample());

  expect(await runMerge()).toMatchObject({ succeeded: true });
  const after = await runDrift();
  expect(after, after.output).toMatchObject({ succeeded: true });
  await prod.admin.putAwsAuth(await liveExample());
  expect((await runDrift()).step('1').summary).toContain('aws-auth is not what is declared');
});

test('a pull request in the merge queue is planned anew, against what it would be merged into', async () => {
  const head = await checkout.head();
  const payload = {
    ...pushEvent(github.repository, head, 'refs/heads/gh-readonly-queue/main/pr-7-abc'),
    action: 'checks_requested',
    merge_group: { base_sha: 'a'.repeat(40), head_sha: head },
  };
  const result = await run({ event: 'merge_group', workflow: '.github/workflows/fleet.yml', payload });
  expect(result, result.output).toMatchObject({
    succeeded: true,
    jobs: { 'plan dev': 'success', 'plan prod': 'success', verdict: 'success' },
  });
  expect(github.comments.size).toBe(0);
});

async function declarations(): Promise<Record<string, string>> {
  return { ...(await exampleRepository()), 'access/clusters/dev.yaml': await devYaml() };
}

/** The second cluster: in an environment of its own, and without the proofs of the first. */
async function devYaml(): Promise<string> {
  const yaml = await readFile(join(root, 'examples/access/clusters/prod.yaml'), 'utf8');
  const named = yaml.replace('name: prod', 'name: dev').replace(/ {2}# After a change[\s\S]*/, '');
  return `${named}  environment: development\n`;
}

function runFleet(pull: PullRequest, { identity } = { identity: true }): Promise<WorkflowResult> {
  prod.oidc.setRun({ event: 'pull_request', environment: undefined });
  const payload = pullRequestEvent(github, pull);
  return run({ event: 'pull_request', workflow: '.github/workflows/fleet.yml', payload }, identity);
}

async function runMerge(pull?: PullRequest): Promise<WorkflowResult> {
  prod.oidc.setRun({ event: 'push', environment: 'production' });
  const sha = await checkout.head();
  if (github.commits.every((commit) => commit.sha !== sha))
    github.commits.push({ sha, ...(pull === undefined ? {} : { pull: pull.number }) });
  const payload = pushEvent(github.repository, sha);
  return run({ event: 'push', workflow: '.github/workflows/fleet.yml', payload });
}

function runDrift(): Promise<WorkflowResult> {
  prod.oidc.setRun({ event: 'schedule', environment: undefined });
  const payload = { schedule: '43 6 * * *' };
  return run({ event: 'schedule', workflow: '.github/workflows/drift.yml', payload });
}

function run(
  request: Pick<WorkflowRequest, 'event' | 'workflow' | 'payload'>,
  identity = true,
): Promise<WorkflowResult> {
  return runWorkflow({
    folder: checkout.folder,
    ...request,
    env: { ...variables(prod, github, stranger), ...artifacts.env, ...(identity ? prod.oidc.env : {}) },
    secrets: { GITHUB_TOKEN: github.token },
    actions: { 'OWNER/guestlist@v1': action, [UPLOAD]: artifacts.upload, [DOWNLOAD]: artifacts.download },
    timeoutSeconds: 300,
  });
}
