import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inspectCommand } from '../../src/commands/inspect.ts';
import type { Edges } from '../../src/commands/options.ts';
import type { PlanResult } from '../../src/commands/result.ts';
import { runCommand } from '../../src/commands/run.ts';
import { rightsOfGroup } from '../../src/survey/group-rights.ts';
import { activeCluster } from '../cluster/aws/eks.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { type StubServer, startStub } from '../kubernetes/api-server.ts';

const ACCOUNT = '123456789012';
const iam = new Iam('aws', ACCOUNT);
const writer = iam.addUser('writer');
iam.addRole('dev');
const role = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;

let oidc: GitHubOidc;
let aws: AwsFront;
let api: StubServer;
let root: string;
/** What the API server answers where it is asked for RBAC. */
let rbacStatus: number;
let steps: string[];

const group = (name: string) => ({ kind: 'Group', name });
const lists: Readonly<Record<string, readonly object[]>> = {
  clusterroles: [
    { metadata: { name: 'view' }, rules: [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }] },
    { metadata: { name: 'cluster-admin' }, rules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'] }] },
  ],
  rolebindings: [
    {
      metadata: { name: 'viewers', namespace: 'web' },
      roleRef: { kind: 'ClusterRole', name: 'view' },
      subjects: [group('view')],
    },
  ],
  clusterrolebindings: [
    { metadata: { name: 'admins' }, roleRef: { kind: 'ClusterRole', name: 'cluster-admin' }, subjects: [group('ops')] },
  ],
};

beforeAll(async () => {
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
  api = await startStub(({ url = '' }, response) => {
    const kind = /^\/apis\/rbac\.authorization\.k8s\.io\/v1\/(\w+)\?/.exec(url)?.[1];
    const status = (code: number) => ({ kind: 'Status', status: 'Failure', code, message: 'it is so' });
    const [code, body] =
      kind === undefined
        ? [404, status(404)]
        : rbacStatus === 200
          ? [200, { items: lists[kind] ?? [] }]
          : [rbacStatus, status(rbacStatus)];
    response.writeHead(code, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
});
afterAll(async () => {
  await api.close();
  await aws.close();
  await oidc.close();
});

beforeEach(() => {
  rbacStatus = 200;
  steps = [];
  root = mkdtempSync(join(tmpdir(), 'guestlist-survey-'));
  mkdirSync(join(root, 'access'));
  writeFileSync(
    join(root, 'access/prod.yaml'),
    clusterYaml(`  signIn: ["${writer.arn}"]`).replace('role/cluster-creator', 'user/writer'),
  );
  writeFileSync(
    join(root, 'access/team.yaml'),
    accessYaml(`- role: ${role('dev')}\n  groups: [view, misspelt]\n- role: ${role('dve')}\n  groups: [ops]\n`),
  );
  aws.clusters.set('prod', {
    ...activeCluster('prod', api, ACCOUNT),
    authenticationMode: 'API_AND_CONFIG_MAP',
    accessEntries: [role('other')],
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function edges(): Edges {
  const { url } = aws;
  return {
    workingDirectory: root,
    env: { AWS_ENDPOINT_URL_STS: url, AWS_ENDPOINT_URL_EKS: url, AWS_ENDPOINT_URL_IAM: url },
    now: () => new Date(),
    sleep: async () => {},
    random: () => 0.5,
    interrupted: new AbortController().signal,
    sourceOf: async () => 'github.com/acme/access',
    signInSource: { userKeys: new Map([[writer.arn, writer]]) },
    mask: () => {},
    progress: (line) => steps.push(line),
    patience: { connectMs: 2000, attemptMs: 5000, attempts: 2, longestWaitMs: 10, totalMs: 5000 },
  };
}

const options = { dir: 'access', clusters: [], target: { kind: 'eks' } } as const;

async function planned() {
  const result = (await runCommand('plan', options, edges())) as PlanResult;
  const [cluster] = result.clusters;
  if (cluster === undefined || !('plan' in cluster)) throw new Error(JSON.stringify(cluster));
  const live = result.lint.findings.filter(({ rule }) => /^(group-unbound|principal|access-entry)/.test(rule));
  return { cluster, plan: cluster.plan, live: live.map(({ rule, location: { line } }) => `${line} ${rule}`) };
}

describe('a plan through EKS', () => {
  test('knows what groups can do, who is missing, and who has an access entry', async () => {
    const { plan, live } = await planned();
    const rbac = plan.survey?.rbac ?? new Map();
    expect(rightsOfGroup('view', rbac).words).toBe('reads pods in namespace web (view), by RoleBinding viewers');
    expect(rightsOfGroup('ops', rbac).words).toBe('everything (cluster-admin), by ClusterRoleBinding admins');
    expect(plan.survey?.accessEntries).toEqual(new Set([role('other')]));
    expect(plan.survey?.notKnown).toEqual([]);
    expect(live).toEqual(['8 group-unbound', '9 principal-missing']);
    expect(steps.filter((step) => step.includes('Surveying'))).toHaveLength(1);
  });

  test('asks for each once, and AWS as whoever signed in', async () => {
    const [calls, requests] = [aws.calls.length, api.requests.length];
    await planned();
    const asked = aws.calls.slice(calls).filter(({ action }) => /^(Get(Role|User)|ListAccessEntries)$/.test(action));
    expect(asked.map(({ action, caller }) => `${action} ${caller}`).sort()).toEqual([
      `GetRole ${writer.arn}`,
      `GetRole ${writer.arn}`,
      `ListAccessEntries ${writer.arn}`,
    ]);
    const listed = api.requests.slice(requests).filter(({ url }) => url.includes('rbac'));
    expect(listed.map(({ method, url }) => `${method} ${url.split('/').at(-1)}`).sort()).toEqual([
      'GET clusterrolebindings?limit=200',
      'GET clusterroles?limit=200',
      'GET rolebindings?limit=200',
      'GET roles?limit=200',
    ]);
  });

  test('goes on where none of it is told, and says so', async () => {
    rbacStatus = 403;
    aws.failNext('GetRole', { code: 'AccessDenied', status: 403 }, 9);
    aws.failNext('ListAccessEntries', { code: 'AccessDeniedException', status: 403 }, 9);
    const { plan, live } = await planned();
    aws.clearFaults();
    expect(plan.survey).toMatchObject({ rbac: undefined, accessEntries: undefined });
    expect(plan.survey?.notKnown.map(({ what }) => what)).toEqual([
      'what groups can do',
      'who has an EKS access entry',
      'which of the roles exist',
    ]);
    expect(live).toEqual([]);
  });

  test('is refused where an access entry overrides what it adds', async () => {
    const cluster = aws.clusters.get('prod');
    if (cluster !== undefined) cluster.accessEntries = [role('dev')];
    const { cluster: judged, live } = await planned();
    expect(judged.refusals.map(({ guard }) => guard)).toEqual(['access-entry']);
    expect(live).toContain('7 access-entry-overrides');
  });
});

describe('a cluster that does not read aws-auth', () => {
  beforeEach(() => {
    const cluster = aws.clusters.get('prod');
    if (cluster !== undefined) cluster.authenticationMode = 'API';
  });

  test('is not planned', async () => {
    await expect(planned()).rejects.toThrow('"code":"target"');
  });

  test('is looked at, and that is what is found', async () => {
    const inspection = await inspectCommand(options, undefined, { ...edges(), standardInput: process.stdin });
    expect(inspection.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['aws-auth-ignored error']);
  });
});
