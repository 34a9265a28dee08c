import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { PlanReport, ReceiptReport } from '../../src/report/json.ts';
import { runWorkflow } from './act/act.ts';
import { type Checkout, createCheckout } from './act/checkout.ts';
import { pullRequestEvent, pushEvent } from './act/events.ts';
import { applyRbac, exampleRepository, liveExample, packagedAction, variables } from './act/examples.ts';
import type { WorkflowResult } from './act/result.ts';
import type { User } from './aws/iam.ts';
import type { PullRequest } from './github/objects.ts';
import { type GitHub, startGitHub } from './github/server.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

// The built Action as its users run it: the example workflows with the example declarations, run by act.

const root = join(import.meta.dirname, '..', '..');
const PULL_REQUEST = '.github/workflows/pull-request.yml';
const MERGE = '.github/workflows/merge.yml';
/** The steps of both workflows are the checkout and the Action, and act names a step without an id by its place. */
const STEP = '1';

const account = '123456789012';
const payments = `arn:aws:iam::${account}:role/payments-dev`;

let plane: ControlPlane;
let github: GitHub;
let checkout: Checkout;
let action: string;
/** Somebody whose keys lie about in the environment. */
let stranger: User;

beforeAll(async () => {
  plane = await startControlPlane();
  const deployer = plane.iam.addRole('github-deployer', {
    account: '111122223333',
    webIdentity: { sub: 'repo:acme/cluster-access:environment:production' },
  });
  const creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
  plane.iam.addRole('github-reader', { webIdentity: { sub: 'repo:acme/cluster-access:pull_request' } });
  plane.iam.addRole('payments-dev', { trusts: [creator] });
  plane.iam.addRole('bystander', { trusts: [creator] });
  stranger = plane.iam.addUser('stranger');
  await applyRbac(plane);
  action = await packagedAction();
});
afterAll(async () => {
  await plane?.stop();
  if (action !== undefined) await rm(action, { recursive: true, force: true });
});

beforeEach(async () => {
  await plane.admin.putAwsAuth(await liveExample());
  github = await startGitHub();
  checkout = await createCheckout(await exampleRepository());
});
afterEach(async () => {
  await github.close();
  await checkout.remove();
});

describe('a pull request', () => {
  test('gets one comment with the plan, made by somebody who may only read, and later the same comment anew', async () => {
    const pull = github.addPullRequest({ number: 7 });
    const first = await runPullRequest(pull);
    expect(first, first.output).toMatchObject({ succeeded: true });
    const [comment] = [...github.comments.values()];
    expect(comment?.body).toMatch(
      /^<!-- guestlist:v1 access -->\n<!-- guestlist:reviewed:v1 b{40} prod:\S+ -->\n<!-- guestlist:runs:v1 plan:ok:b{12} -->\n### 3 gain access to `prod`\.\n/,
    );
    expect(comment?.body).toContain('+- rolearn: "arn:aws:iam::123456789012:role/payments-dev"');
    const step = first.step(STEP);
    expect(step.summary).toContain('### 3 gain access to `prod`');
    expect(step.outputs['changed']).toBe('true');
    const plan = JSON.parse(step.outputs['plan'] ?? '') as PlanReport;
    expect(plan).toMatchObject({ kind: 'PlanReport', ok: true, clusters: [{ cluster: 'prod', counts: { added: 3 } }] });
    expect(plane.aws.calls.map((call) => call.caller).filter((caller) => caller?.includes('cluster-creator'))).toEqual(
      [],
    );

    await checkout.commit({ 'access/teams/payments.yaml': undefined });
    const second = await runPullRequest(pull);
    expect(second, second.output).toMatchObject({ succeeded: true });
    expect([...github.comments.values()].map(({ id }) => id)).toEqual([comment?.id]);
    expect(comment?.body).toContain('### Role `oncall` gains access to `prod`');
    expect(github.violations).toEqual([]);
    await expectUntouched();
  });

  test('that is wrong fails at the line at fault', async () => {
    await checkout.commit({ 'access/teams/x.yaml': accessOf('arn:aws:iam::123456789012:role/*') });
    const result = await runPullRequest(github.addPullRequest({ number: 8 }));
    expect(result.succeeded).toBe(false);
    expect(result.step(STEP).annotations).toContainEqual({
      level: 'error',
      message: expect.stringContaining('is not an IAM role'),
      file: 'access/teams/x.yaml',
      line: 7,
      column: 13,
      title: 'arn-wildcard',
    });
    const [comment] = [...github.comments.values()];
    expect(comment?.body).toContain('### \u26d4 1 error in the declarations, so nothing is planned');
    expect(result.step(STEP).outputs['changed']).toBe('false');
  });

  test('from a fork, without an identity and a token that writes, is linted', async () => {
    github.settings.permissions = { issues: 'read', pull_requests: 'read' };
    const head = { ref: 'main', sha: 'b'.repeat(40), repository: 'fork/cluster-access' };
    const result = await runPullRequest(github.addPullRequest({ number: 9, head }), { identity: false });
    expect(result, result.output).toMatchObject({ succeeded: true });
    expect(result.step(STEP).summary).toContain('comes from a fork');
    expect(
      result
        .step(STEP)
        .annotations.map(({ message }) => message)
        .join(),
    ).toContain('from a fork gets a token');
    expect(github.comments.size).toBe(0);
  });

  test('cannot sign in as those who write, and is told what a trust policy must say', async () => {
    const yaml = await readFile(join(root, 'examples/access/clusters/prod.yaml'), 'utf8');
    const writers = yaml.replace(/ {2}planAs:\n.*\n/, '');
    await checkout.commit({ 'access/clusters/prod.yaml': writers });
    const result = await runPullRequest(github.addPullRequest({ number: 10 }));
    expect(result.succeeded).toBe(false);
    expect(result.step(STEP).log).toContain('repo:acme/cluster-access:pull_request');
    expect(result.step(STEP).summary).toContain('token.actions.githubusercontent.com:sub');
    await expectUntouched();
  });
});

describe('a merge', () => {
  test('applies, proves it by signing in, and leaves a receipt in the summary', async () => {
    const result = await runMerge();
    expect(result, result.output).toMatchObject({ succeeded: true });
    const step = result.step(STEP);
    expect(step.summary).toContain('### \u2705 Applied to `prod`');
    expect(step.summary).toContain('refused (401)');
    expect(step.outputs['changed']).toBe('true');
    const receipt = JSON.parse(step.outputs['plan'] ?? '') as ReceiptReport;
    const [cluster] = receipt.clusters;
    if (cluster === undefined || !('claims' in cluster)) throw new Error(step.log);
    expect(cluster).toMatchObject({ outcome: 'applied', problems: [] });
    expect(cluster.identities.map((arn) => arn.split('/')[1])).toEqual(['github-deployer', 'cluster-creator']);
    expect(cluster.claims.find(({ principal }) => principal === payments)).toMatchObject({
      purpose: 'in',
      before: { answer: 'unauthorized' },
      after: { answer: 'in', person: { groups: ['payments:edit'] }, pods: { status: 403 } },
      holds: true,
    });
    expect(cluster.claims.find(({ principal }) => principal.endsWith('bystander'))).toMatchObject({
      purpose: 'out',
      after: { answer: 'unauthorized' },
      holds: true,
    });
    const live = await plane.admin.getAwsAuth();
    expect(live?.data?.['mapRoles']).toContain('# Written by EKS for the node group "general".');
    expect(live?.metadata.annotations?.['guestlist/owned']).toContain('github.com/acme/cluster-access');

    const again = await runMerge();
    expect(again.step(STEP).outputs['changed']).toBe('false');
    expect((await plane.admin.getAwsAuth())?.metadata.resourceVersion).toBe(live?.metadata.resourceVersion);
  });

  test('of a pull request applies what was reviewed, and nothing else', async () => {
    const example = await liveExample();
    const declared = `- rolearn: ${payments}
  username: payments:{{SessionName}}
  groups: [payments:edit]
`;
    const before = { ...example, mapRoles: `${example['mapRoles']}${declared}` };
    await plane.admin.putAwsAuth(before);
    const pull = github.addPullRequest({ number: 7 });
    expect(await runPullRequest(pull)).toMatchObject({ succeeded: true });
    // Somebody takes out by hand what was there when it was reviewed.
    await plane.admin.putAwsAuth(example);
    const refused = await runMerge(pull);
    expect(refused.succeeded).toBe(false);
    expect(refused.step(STEP).summary).toContain(
      'plan-not-reviewed: Nobody reviewed in pull request #7 that this adds',
    );
    await expectUntouched();

    await plane.admin.putAwsAuth(before);
    const applied = await runMerge(pull);
    expect(applied, applied.output).toMatchObject({ succeeded: true });
    expect(applied.step(STEP).summary).toContain('Every change was reviewed');
    expect(github.violations).toEqual([]);
  });

  test('that is started again after a newer one is refused', async () => {
    const old = await checkout.head();
    github.commits.push({ sha: old }, { sha: 'e'.repeat(40), files: [{ filename: 'access/x.yaml', status: 'added' }] });
    const result = await runMerge();
    expect(result.succeeded).toBe(false);
    expect(result.step(STEP).log).toContain(`stale-run: main is at ${'e'.repeat(40)} by now`);
    await expectUntouched();
  });

  test('uses no credentials of the environment, and prints no secret', async () => {
    const calls = plane.aws.calls.length;
    const { output } = await runMerge();
    expect(plane.aws.calls.slice(calls).map(({ caller }) => caller)).not.toContain(stranger.arn);
    expect(output).not.toContain(stranger.secretAccessKey);
    // A JWT, a cluster token, and what a presigned URL ends with, each outside of a command that masks it.
    const said = output.split('\n').filter((line) => !line.includes('"command":"add-mask"'));
    expect(said.join('\n')).not.toMatch(/eyJ[\w-]{20,}\.eyJ|k8s-aws-v1\.[\w-]{20,}|X-Amz-Signature=[0-9a-f]{64}/);
  });
});

describe('the guestlist.yaml of the base decides', () => {
  const configuration = (spec: string) => `apiVersion: guestlist/v1\nkind: Configuration\nspec: ${spec}\n`;
  const before = 'd'.repeat(40);

  test('a pull request that weakens guestlist.yaml is judged by that of its base', async () => {
    github.objects.put(before, { 'guestlist.yaml': configuration('{allowed: {groups: [view]}}') });
    await checkout.commit({ 'guestlist.yaml': configuration('{}') });
    const pull = github.addPullRequest({ number: 11, base: { ref: 'main', sha: before } });
    const result = await runPullRequest(pull);
    expect(result.succeeded).toBe(false);
    expect(result.step(STEP).annotations).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'group-allowed', file: 'access/teams/payments.yaml' }),
    );
    expect(result.step(STEP).annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        title: 'configuration-changed',
        file: 'guestlist.yaml',
        message: expect.stringContaining('The guestlist.yaml of the base commit dddddddddddd decides'),
      }),
    );
    expect([...github.comments.values()][0]?.body).toContain('counts from the merge on');

    github.settings.permissions = { issues: 'write', pull_requests: 'write', contents: 'none' };
    const blind = await runPullRequest(pull);
    expect(blind.succeeded).toBe(false);
    expect(blind.step(STEP).log).toContain('contents: read');
    expect(github.violations).toEqual([]);
    await expectUntouched();
  });

  test('a merge that nobody approved is refused, and applied once somebody has', async () => {
    github.objects.put(before, { 'guestlist.yaml': configuration('{requireApproval: true}') });
    github.settings.collaborators = { ann: 'write' };
    const open = github.addPullRequest({ number: 12, base: { ref: 'main', sha: before } });
    await checkout.commit({ 'guestlist.yaml': configuration('{requireApproval: true}') });
    const planned = await runPullRequest(open);
    expect(planned, planned.output).toMatchObject({ succeeded: true });
    expect([...github.comments.values()][0]?.body).toContain('apply will refuse');

    // The pull request takes out what it is held to.
    await checkout.commit({ 'guestlist.yaml': undefined });
    const past = await runMerge(undefined, { before });
    expect(past.succeeded).toBe(false);
    expect(past.step(STEP).summary).toContain('was pushed without one');

    const pull = github.addPullRequest({ ...open, merged: true, state: 'closed', mergeCommit: await checkout.head() });
    const refused = await runMerge(undefined, { before });
    expect(refused.succeeded).toBe(false);
    expect(refused.step(STEP).summary).toContain('Nobody has approved the last commit');
    await expectUntouched();

    github.addReview(pull, 'passer-by');
    github.addReview(pull, 'ann');
    const applied = await runMerge(undefined, { before });
    expect(applied, applied.output).toMatchObject({ succeeded: true });
    expect(applied.step(STEP).summary).toContain('### \u2705 Applied to `prod`');
    expect(github.violations).toEqual([]);
  });
});

interface Around {
  /** Whether GitHub gives the job an identity. */
  readonly identity: boolean;
}

function runPullRequest(pull: PullRequest, { identity }: Around = { identity: true }): Promise<WorkflowResult> {
  plane.oidc.setRun({ event: 'pull_request', environment: undefined });
  return runWorkflow({
    folder: checkout.folder,
    event: 'pull_request',
    workflow: PULL_REQUEST,
    payload: pullRequestEvent(github, pull),
    env: { ...variables(plane, github, stranger), ...(identity ? plane.oidc.env : {}) },
    secrets: { GITHUB_TOKEN: github.token },
    actions: { 'OWNER/guestlist@v1': action },
  });
}

/** Runs the merge of the checkout's newest commit, which a pull request brought. */
async function runMerge(pull?: PullRequest, push: { readonly before?: string } = {}): Promise<WorkflowResult> {
  plane.oidc.setRun({ event: 'push', environment: 'production' });
  const sha = await checkout.head();
  if (pull !== undefined) pull.merged = true;
  if (github.commits.every((commit) => commit.sha !== sha))
    github.commits.push({ sha, ...(pull === undefined ? {} : { pull: pull.number }) });
  return runWorkflow({
    folder: checkout.folder,
    event: 'push',
    workflow: MERGE,
    payload: { ...pushEvent(github.repository, sha), ...push },
    env: { ...variables(plane, github, stranger), ...plane.oidc.env },
    secrets: { GITHUB_TOKEN: github.token },
    actions: { 'OWNER/guestlist@v1': action },
  });
}

function accessOf(role: string): string {
  return `apiVersion: guestlist/v1
kind: Access
metadata: {name: x}
spec:
  clusters: [prod]
  grants:
    - role: ${role}
      groups: [view]
`;
}

async function expectUntouched(): Promise<void> {
  expect((await plane.admin.getAwsAuth())?.data).toEqual(await liveExample());
}
