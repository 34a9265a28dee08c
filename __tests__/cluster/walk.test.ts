import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Receipt } from '../../src/verify/receipt.ts';
import type { User } from './aws/iam.ts';
import { makeRepository, planOf, type Repository, receiptOf } from './guestlist.ts';
import type { ApiRequest } from './plane/api-proxy.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

// The walk that people do by hand to let somebody into a cluster, step by step, in both of its cases.

const cluster = (
  creator: string,
  signIn: readonly string[],
  verify: { in: readonly string[]; out: readonly string[] },
) => `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: ${creator}
  signIn: ${JSON.stringify(signIn)}
  verify: ${JSON.stringify({ ...verify, timeoutSeconds: 60 })}
`;

const access = (user: string, role: string) => `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - user: ${user}
      username: designated
      groups: [payments:view]
      reason: needs in
    - role: ${role}
      username: payments:{{SessionName}}
      groups: [payments:edit]
`;

const claimOf = (receipt: Receipt, principal: string) => receipt.claims.find((claim) => claim.principal === principal);

describe('case B: the creator is a role', () => {
  let plane: ControlPlane;
  let repository: Repository;
  let deployer: string;
  let creator: string;
  let designated: User;
  let role: string;
  let bystander: string;
  let receipt: Receipt;
  /** What was asked of the API server by the merge. */
  let merge: readonly ApiRequest[];

  beforeAll(async () => {
    plane = await startControlPlane();
    deployer = plane.iam.addRole('github-deployer', {
      account: '111122223333',
      webIdentity: { sub: 'repo:acme/cluster-access:ref:refs/heads/main' },
    });
    creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
    designated = plane.iam.addUser('designated_user');
    role = plane.iam.addRole('payments-dev', { path: '/teams/payments/', trusts: [creator] });
    bystander = plane.iam.addRole('bystander', { trusts: [creator] });
    const keys = new Map([
      [designated.arn, { accessKeyId: designated.accessKeyId, secretAccessKey: designated.secretAccessKey }],
    ]);
    repository = makeRepository(plane, { userKeys: keys });
    repository.write(
      'access/prod.yaml',
      cluster(creator, [deployer, creator], { in: [designated.arn, role], out: [bystander] }),
    );
    repository.write('access/payments.yaml', access(designated.arn, role));
    await plane.admin.bind({
      name: 'payments-view',
      clusterRole: 'view',
      groups: ['payments:view'],
      namespace: 'default',
    });
  });
  afterAll(async () => {
    repository?.remove();
    await plane?.stop();
  });

  test('the plan adds the user to mapUsers and the role, without its path, to mapRoles', async () => {
    const { plan, refusals } = planOf(await repository.run('plan'));
    expect(refusals).toEqual([]);
    expect(plan.changes.map((change) => [change.kind, change.kind === 'added' ? change.after : undefined])).toEqual([
      ['added', { section: 'mapUsers', arn: designated.arn, username: 'designated', groups: ['payments:view'] }],
      [
        'added',
        {
          section: 'mapRoles',
          arn: 'arn:aws:iam::123456789012:role/payments-dev',
          username: 'payments:{{SessionName}}',
          groups: ['payments:edit'],
        },
      ],
    ]);
    expect(await plane.admin.getAwsAuth()).toBeUndefined();
  });

  test('the merge signs in by OIDC and a chained role, and says who it is', async () => {
    const before = plane.proxy.requests.length;
    receipt = receiptOf(await repository.run('apply'));
    merge = plane.proxy.requests.slice(before);
    expect(receipt.problems).toEqual([]);
    expect(receipt.outcome).toBe('applied');
    expect(receipt.identities).toEqual([
      expect.stringMatching(/^arn:aws:sts::111122223333:assumed-role\/github-deployer\//),
      expect.stringMatching(/^arn:aws:sts::123456789012:assumed-role\/cluster-creator\//),
    ]);
  });

  test('the intermediate identity has no access, and the creator has it without any entry', () => {
    expect(claimOf(receipt, deployer)).toMatchObject({
      purpose: 'intermediate',
      after: { answer: 'unauthorized' },
      holds: true,
    });
    expect(claimOf(receipt, creator)).toMatchObject({
      purpose: 'writer',
      after: { answer: 'in', pods: { status: 200 } },
      holds: true,
    });
  });

  test('the user was Unauthorized before and is in after, as predicted, and lists pods', () => {
    expect(claimOf(receipt, designated.arn)).toMatchObject({
      purpose: 'in',
      before: { answer: 'unauthorized' },
      after: {
        answer: 'in',
        person: { username: 'designated', groups: ['payments:view'] },
        pods: { status: 200, count: 0 },
      },
      holds: true,
    });
  });

  test('the role was Unauthorized before and is in after; without RBAC it is told 403, never 401', () => {
    const claim = claimOf(receipt, role);
    expect(claim).toMatchObject({ purpose: 'in', before: { answer: 'unauthorized' }, holds: true });
    expect(claim?.after).toMatchObject({
      answer: 'in',
      person: { username: expect.stringMatching(/^payments:\S+$/), groups: ['payments:edit'] },
      pods: { status: 403 },
    });
    expect(claim?.words).toContain('403');
  });

  test('a bystander is still out', () => {
    expect(claimOf(receipt, bystander)).toMatchObject({
      purpose: 'out',
      before: { answer: 'unauthorized' },
      after: { answer: 'unauthorized' },
      holds: true,
    });
  });

  test('a second apply writes nothing', async () => {
    const before = await plane.admin.getAwsAuth();
    const again = receiptOf(await repository.run('apply'));
    expect(again).toMatchObject({ outcome: 'unchanged', problems: [] });
    expect((await plane.admin.getAwsAuth())?.metadata.resourceVersion).toBe(before?.metadata.resourceVersion);
  });

  test('verify alone says the same', async () => {
    const verified = receiptOf(await repository.run('verify'));
    expect(verified.problems).toEqual([]);
    expect(verified.claims.every((claim) => claim.holds)).toBe(true);
  });

  test('every attempt was made with a token of its own, but for the lists of a survey, which prove nothing', () => {
    const attempts = merge.filter(({ path }) => !path.startsWith('/apis/rbac.authorization.k8s.io/'));
    const tokens = attempts.map((request) => request.headers['authorization']);
    expect(tokens.length).toBeGreaterThan(12);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  test('no request had another method than GET, POST and PUT, and every secret was masked', () => {
    expect(['GET', 'POST', 'PUT']).toEqual(
      expect.arrayContaining(plane.proxy.requests.map((request) => request.method)),
    );
    for (const { headers } of plane.proxy.requests) {
      const token = headers['authorization']?.replace(/^Bearer /, '') ?? '';
      expect(repository.masked).toContain(token);
    }
  });

  test('a user who is removed from the declarations is out again', async () => {
    repository.write(
      'access/payments.yaml',
      access(designated.arn, role).replace(/ {4}- user:[\s\S]*?(?= {4}- role)/, ''),
    );
    const removed = receiptOf(await repository.run('apply'));
    expect(removed.problems).toEqual([]);
    expect(claimOf(removed, designated.arn)).toMatchObject({
      before: { answer: 'in' },
      after: { answer: 'unauthorized' },
      predicted: undefined,
      holds: true,
    });
  });
});

describe('case A: the creator is an IAM user', () => {
  let plane: ControlPlane;
  let repository: Repository;
  let creator: User;
  let designated: User;
  let role: string;
  let bystander: string;

  beforeAll(async () => {
    plane = await startControlPlane({ creator: 'arn:aws:iam::123456789012:user/cluster_creator' });
    creator = plane.iam.addUser('cluster_creator');
    designated = plane.iam.addUser('designated_user');
    role = plane.iam.addRole('payments-dev', { trusts: [creator.arn] });
    bystander = plane.iam.addRole('bystander', { trusts: [creator.arn] });
    const keys = new Map(
      [creator, designated].map((user) => [
        user.arn,
        { accessKeyId: user.accessKeyId, secretAccessKey: user.secretAccessKey },
      ]),
    );
    repository = makeRepository(plane, { userKeys: keys, webIdentity: false });
    repository.write(
      'access/prod.yaml',
      cluster(creator.arn, [creator.arn], { in: [designated.arn, role], out: [bystander] }),
    );
    repository.write('access/payments.yaml', access(designated.arn, role));
  });
  afterAll(async () => {
    repository?.remove();
    await plane?.stop();
  });

  test("the creator's keys sign in, both principals get in that were out, and a bystander stays out", async () => {
    const receipt = receiptOf(await repository.run('apply'));
    expect(receipt.problems).toEqual([]);
    expect(receipt.identities).toEqual([creator.arn]);
    expect(claimOf(receipt, creator.arn)).toMatchObject({
      purpose: 'writer',
      before: { answer: 'in' },
      after: { answer: 'in' },
    });
    expect(claimOf(receipt, bystander)).toMatchObject({
      purpose: 'out',
      before: { answer: 'unauthorized' },
      after: { answer: 'unauthorized' },
      holds: true,
    });
    for (const [principal, username, groups] of [
      [designated.arn, /^designated$/, ['payments:view']],
      [role, /^payments:\S+$/, ['payments:edit']],
    ] as const) {
      expect(claimOf(receipt, principal)).toMatchObject({
        before: { answer: 'unauthorized' },
        after: { answer: 'in', person: { username: expect.stringMatching(username), groups }, pods: { status: 403 } },
        holds: true,
      });
    }
  });
});
