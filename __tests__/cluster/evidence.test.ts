import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { Claim } from '../../src/verify/evidence.ts';
import type { Receipt } from '../../src/verify/receipt.ts';
import { makeRepository, type Repository, receiptOf } from './guestlist.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

// What is claimed of a change, and by what evidence: as those whom it concerns where they can be signed in as, else by
// what the authenticator's rules and RBAC foretell.

const nodes = `- rolearn: arn:aws:iam::123456789012:role/prod-general-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]
`;
const theirs = (role: string) => `- rolearn: ${role}\n  username: theirs\n  groups: [theirs:view]\n`;

const claimOf = ({ claims }: Receipt, principal: string): Claim | undefined =>
  claims.find((claim) => claim.principal === principal);

/** A report with what differs from run to run as docs/verification.md has it. */
function alike(report: string): string {
  return report
    .replace(/https:\/\/127.0.0.1:\d+/g, 'https://0123456789ABCDEF.gr7.ap-northeast-2.eks.amazonaws.com')
    .replace(/resourceVersion \d+ → \d+/, 'resourceVersion 41234 → 41251')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-11-26T10:36:01.310Z')
    .replace(/recorded as revision \d+/, 'recorded as revision 7')
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}\b/g, '3f0c9e1b-2a7d-4c58-9f3e-b81d02c64f55');
}

/** A cluster with a chain of roles, and a repository for it. */
interface Scene {
  readonly plane: ControlPlane;
  readonly repository: Repository;
  /** Writes the Cluster, with lines of its spec more. */
  cluster(spec: string): void;
  /** Writes the grants: each a role with a group. */
  grant(...grants: readonly (readonly [role: string, group: string])[]): void;
  apply(): Promise<Receipt>;
}

function sceneOf(plane: ControlPlane, deployer: string, writer: string): Scene {
  const repository = makeRepository(plane);
  return {
    plane,
    repository,
    cluster: (spec) =>
      repository.write(
        'access/prod.yaml',
        `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  signIn: ${JSON.stringify([deployer, writer])}
${spec}
`,
      ),
    grant: (...grants) =>
      repository.write(
        'access/team.yaml',
        `apiVersion: guestlist/v1
kind: Access
metadata: {name: team}
spec:
  clusters: [prod]
  grants:
${grants.map(([role, group]) => `    - {role: "${role}", groups: ["${group}"]}\n`).join('')}`,
      ),
    apply: async () => receiptOf(await repository.run('apply')),
  };
}

function deployerOf(plane: ControlPlane): string {
  return plane.iam.addRole('github-deployer', {
    account: '111122223333',
    webIdentity: { sub: 'repo:acme/cluster-access:ref:refs/heads/main' },
  });
}

describe('a cluster whose verify says assumable', () => {
  let plane: ControlPlane;
  let scene: Scene;
  let creator: string;
  let dev: string;
  let admin: string;
  let other: string;
  const locked = 'arn:aws:iam::123456789012:role/locked';

  beforeAll(async () => {
    plane = await startControlPlane();
    const deployer = deployerOf(plane);
    creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
    dev = plane.iam.addRole('payments-dev', { path: '/teams/payments/', trusts: [creator] });
    admin = plane.iam.addRole('admin', { trusts: [creator] });
    other = plane.iam.addRole('other-team', { trusts: [creator] });
    plane.iam.addRole('locked', { trusts: [] });
    scene = sceneOf(plane, deployer, creator);
    await plane.admin.bind({ name: 'view', clusterRole: 'view', groups: ['view'], namespace: 'default' });
    await plane.admin.bind({ name: 'root', clusterRole: 'cluster-admin', groups: ['root'] });
  });
  afterAll(async () => {
    scene?.repository.remove();
    await plane?.stop();
  });
  beforeEach(async () => {
    scene.cluster(`  creator: ${creator}\n  verify: {assumable: true, timeoutSeconds: 30}`);
    await plane.admin.deleteAwsAuth();
    await plane.admin.putAwsAuth({ mapRoles: nodes + theirs(other) });
  });

  test('a role that is added and can be assumed is proven to be in, with what it may do', async () => {
    scene.grant([dev, 'view'], [admin, 'root']);
    const receipt = await scene.apply();
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [] });
    expect(claimOf(receipt, dev)).toMatchObject({
      purpose: 'added',
      evidence: 'proven',
      before: { answer: 'unauthorized' },
      after: {
        answer: 'in',
        person: { username: expect.stringMatching(/^payments-dev:/), groups: ['view'] },
        rights: { everything: false, reads: { first: ['pods', expect.any(String)] }, changes: { count: 0 } },
      },
      holds: true,
    });
    expect(claimOf(receipt, admin)?.after).toMatchObject({ rights: { everything: true } });
  });

  test('one that cannot be assumed is predicted, by the list and by SubjectAccessReview', async () => {
    scene.grant([dev, 'view'], [locked, 'root']);
    const receipt = await scene.apply();
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [] });
    expect(claimOf(receipt, locked)).toMatchObject({
      purpose: 'added',
      evidence: 'predicted',
      before: { person: undefined },
      after: {
        person: { username: 'locked:{{SessionName}}', groups: ['root'] },
        rights: { answer: 'told', everything: true, listsPods: true },
      },
      why: expect.stringContaining('AccessDenied'),
      holds: true,
    });
  });

  test('one that is removed is refused with a token that was signed after the change', async () => {
    scene.grant([dev, 'view'], [locked, 'view'], [admin, 'view']);
    await scene.apply();
    // The path is gone from aws-auth, so only a role without one can be found again by its ARN there.
    scene.grant([dev, 'view']);
    const before = plane.proxy.requests.length;
    const receipt = await scene.apply();
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [] });
    expect(claimOf(receipt, admin)).toMatchObject({
      purpose: 'removed',
      evidence: 'proven',
      before: { answer: 'in' },
      after: { answer: 'unauthorized' },
      holds: true,
    });
    expect(claimOf(receipt, locked)).toMatchObject({ purpose: 'removed', evidence: 'predicted', holds: true });
    const requests = plane.proxy.requests.slice(before);
    const put = requests.findLastIndex(({ method, path }) => method === 'PUT' && path.includes('/configmaps/aws-auth'));
    const signed = (list: typeof requests) => new Set(list.map(({ headers }) => headers['authorization']));
    const old = signed(requests.slice(0, put));
    const fresh = requests.slice(put + 1).filter(({ path }) => path.includes('selfsubjectreviews'));
    expect(fresh.length).toBeGreaterThan(1);
    expect([...signed(fresh)].filter((token) => old.has(token))).toEqual([]);
  });

  test('what the change leaves alone is still there: a canary, the nodes, the creator', async () => {
    scene.grant([dev, 'view']);
    const receipt = await scene.apply();
    expect(claimOf(receipt, other)).toMatchObject({
      purpose: 'untouched',
      evidence: 'proven',
      before: { answer: 'in', person: { username: 'theirs' } },
      after: { answer: 'in', person: { username: 'theirs', groups: ['theirs:view'] } },
      holds: true,
    });
    expect(claimOf(receipt, 'arn:aws:iam::123456789012:role/prod-general-nodes')).toMatchObject({
      purpose: 'nodes',
      evidence: 'predicted',
      after: {
        person: { username: 'system:node:{{EC2PrivateDNSName}}', groups: ['system:bootstrappers', 'system:nodes'] },
      },
      holds: true,
    });
    expect(claimOf(receipt, creator)).toMatchObject({
      purpose: 'writer',
      before: { answer: 'in' },
      after: { answer: 'in', rights: { everything: true } },
      holds: true,
    });
  });

  test('verify alone proves those who are in already', async () => {
    scene.grant([dev, 'view'], [locked, 'view']);
    await scene.apply();
    const receipt = receiptOf(await scene.repository.run('verify'));
    expect(receipt.problems).toEqual([]);
    expect(claimOf(receipt, dev)).toMatchObject({ purpose: 'untouched', evidence: 'proven', before: undefined });
    expect(claimOf(receipt, locked)).toMatchObject({ purpose: 'untouched', evidence: 'predicted', before: undefined });
  });

  test('the reports say it', async () => {
    scene.grant([dev, 'view'], [locked, 'root']);
    const result = await scene.repository.run('apply');
    const shown = renderTerminal(result, { color: false });
    expect(shown).toMatch(/claims: 4 proven, 2 predicted/);
    expect(shown).toMatch(/may read pods, \S+ and \d+ other resources; may change nothing/);
    expect(shown).toMatch(/predicted, not proven: sts:AssumeRole of .*locked/);
    expect(renderJson(result)).toContain('"evidence": "predicted"');
  });

  test('docs/verification.md shows a receipt as it is', { timeout: 90_000 }, async () => {
    scene.grant([dev, 'view'], [locked, 'view']);
    await scene.apply();
    scene.grant([dev, 'view'], [locked, 'root']);
    const result = await scene.repository.run('apply');
    const page = readFileSync(new URL('../../docs/verification.md', import.meta.url), 'utf8');
    const blockOf = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1];
    const linesOf = (report: string) => report.split('\n').map((line) => line.trim());
    const said = linesOf(alike(renderTerminal(result, { color: false })));
    for (const line of linesOf(blockOf('text') ?? '')) expect(said).toContainEqual(expect.stringContaining(line));
    const { clusters } = JSON.parse(renderJson(result)) as { clusters: { claims: { principal: string }[] }[] };
    const shown = clusters[0]?.claims.find(({ principal }) => principal === locked);
    expect(JSON.parse(alike(blockOf('json') ?? '{}'))).toEqual(JSON.parse(alike(JSON.stringify(shown))));
  });
});

describe('a role that gets in by another way than aws-auth', () => {
  let plane: ControlPlane;
  let scene: Scene;
  let writer: string;
  let migrated: string;
  const locked = 'arn:aws:iam::123456789012:role/locked';

  beforeAll(async () => {
    // The creator's own mapping stands for an access entry of EKS: it is not in aws-auth, and goes before it.
    plane = await startControlPlane({ creator: 'arn:aws:iam::123456789012:role/migrated' });
    const deployer = deployerOf(plane);
    writer = plane.iam.addRole('access-admin', { trusts: [deployer] });
    migrated = plane.iam.addRole('migrated', { trusts: [writer] });
    scene = sceneOf(plane, deployer, writer);
    await plane.admin.request('/apis/rbac.authorization.k8s.io/v1/clusterroles', {
      method: 'POST',
      body: {
        metadata: { name: 'aws-auth-writer' },
        rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'create', 'update'] }],
      },
    });
    await plane.admin.bind({
      name: 'writers',
      clusterRole: 'aws-auth-writer',
      groups: ['writers'],
      namespace: 'kube-system',
    });
  });
  afterAll(async () => {
    scene?.repository.remove();
    await plane?.stop();
  });
  beforeEach(async () => {
    await plane.admin.deleteAwsAuth();
    await plane.admin.putAwsAuth({ mapRoles: `- {rolearn: "${writer}", username: writer, groups: [writers]}\n` });
  });

  const assumable = (yes: boolean) => scene.cluster(`  verify: {assumable: ${yes}, timeoutSeconds: 2}`);

  test('is seen where it is added: it is somebody else than declared, and all is put back', async () => {
    assumable(true);
    scene.grant([migrated, 'view']);
    const before = await plane.admin.getAwsAuth();
    const receipt = await scene.apply();
    expect(receipt.outcome).toBe('put-back');
    expect(claimOf(receipt, migrated)).toMatchObject({
      purpose: 'added',
      evidence: 'proven',
      after: { answer: 'in', person: { groups: ['system:masters'] } },
      holds: false,
    });
    expect((await plane.admin.getAwsAuth())?.data).toEqual(before?.data);
  });

  test('is seen where it is removed: it still gets in, and aws-auth says so again', async () => {
    assumable(false);
    scene.grant([migrated, 'view'], [locked, 'view']);
    expect(await scene.apply()).toMatchObject({ outcome: 'applied' });
    assumable(true);
    scene.grant([locked, 'view']);
    const receipt = await scene.apply();
    expect(receipt.outcome).toBe('put-back');
    expect(claimOf(receipt, migrated)).toMatchObject({
      purpose: 'removed',
      predicted: undefined,
      after: { answer: 'in' },
      holds: false,
      words: expect.stringContaining('look whether an access entry of EKS lets it in'),
    });
    expect((await plane.admin.getAwsAuth())?.data?.['mapRoles']).toContain(migrated);
  });

  test('is not known of where nobody signs in as it: that is said, and what it may do is not asked without the right to', async () => {
    assumable(false);
    scene.grant([migrated, 'view']);
    const receipt = await scene.apply();
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [] });
    expect(claimOf(receipt, migrated)).toMatchObject({
      purpose: 'added',
      evidence: 'predicted',
      after: { rights: { answer: 'untold', reason: expect.stringContaining('403') } },
      why: 'verify neither names it nor says assumable',
      holds: true,
    });
  });
});
