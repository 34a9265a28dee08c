import { afterAll, beforeAll, expect, test } from 'vitest';
import type { User } from './aws/iam.ts';
import { byRole, whoAmI } from './caller.ts';
import type { TokenCredentials } from './cluster-token.ts';
import { makeRepository, type Repository } from './guestlist.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';
import { until } from './plane/wait.ts';

const session = (role: string, name: string) => `arn:aws:sts::123456789012:assumed-role/${role}/${name}`;

let plane: ControlPlane;
let repository: Repository;
let ann: User;
let bob: User;
/** Who can be signed in as, by the ARN that STS gives them. */
let callers: ReadonlyMap<string, TokenCredentials>;

beforeAll(async () => {
  plane = await startControlPlane();
  const deployer = plane.iam.addRole('github-deployer', {
    account: '111122223333',
    webIdentity: { sub: 'repo:acme/cluster-access:ref:refs/heads/main' },
  });
  const creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
  ann = plane.iam.addUser('ann', { path: '/people/' });
  bob = plane.iam.addUser('bob', {});
  const roles = ['dev', 'ops', 'nodes'].map(
    (name) => [name, plane.iam.addRole(name, { path: '/team/', trusts: [ann.arn] })] as const,
  );
  const signedIn = new Map<string, TokenCredentials>([
    [ann.arn, ann],
    [bob.arn, bob],
  ]);
  for (const [name, arn] of roles) signedIn.set(session(name, 'ann@acme'), await byRole(plane, ann, arn, 'ann@acme'));
  callers = signedIn;
  repository = makeRepository(plane);
  repository.write(
    'access/prod.yaml',
    `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: ${creator}
  signIn: ${JSON.stringify([deployer, creator])}
`,
  );
});
afterAll(async () => {
  repository?.remove();
  await plane?.stop();
});

test('what inspect says of a principal is what the cluster answers them', { timeout: 120_000 }, async () => {
  const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
  await plane.admin.putAwsAuth({
    mapRoles: `- {rolearn: "${role('dev')}", username: "old"}
- {rolearn: "${role('DEV')}", username: "dev:{{SessionName}}:{{SessionNameRaw}}", groups: [view, "of-{{AccountID}}"]}
- {rolearn: "${role('team/ops')}", username: ops}
- {rolearn: "${role('nodes')}", username: "system:node:{{EC2PrivateDNSName}}"}
`,
    mapUsers: `- {userarn: "${ann.arn.toUpperCase().replace('ARN:AWS:IAM', 'arn:aws:iam')}", username: ann, groups: [GROUP, yes]}\n`,
  });
  const answers: unknown[] = [];
  for (const [arn, credentials] of callers) {
    const { answer } = await repository.inspect(arn);
    const expected =
      answer?.outcome === 'in'
        ? { username: answer.person?.username, groups: [...(answer.person?.groups ?? []), 'system:authenticated'] }
        : { status: 401 };
    // The authenticator needs a moment until it has read what was written.
    const seen = await until(`the cluster to answer ${arn} as predicted`, 10, async () => {
      const who = await whoAmI(plane, credentials);
      return Object.entries(expected).every(
        ([key, value]) => JSON.stringify(who[key as keyof typeof who]) === JSON.stringify(value),
      )
        ? who
        : undefined;
    });
    answers.push([arn.split('/').slice(-2).join('/'), answer?.outcome, seen.status]);
  }
  expect(answers).toEqual([
    ['people/ann', 'in', 201],
    [bob.arn.split('/').slice(-2).join('/'), 'out', 401],
    ['dev/ann@acme', 'in', 201],
    ['ops/ann@acme', 'out', 401],
    ['nodes/ann@acme', 'out', 401],
  ]);
  const byKubeconfig = await repository.inspect(session('dev', 'ann'), { kind: 'kubeconfig', path: plane.kubeconfig });
  expect(byKubeconfig.answer).toMatchObject({
    outcome: 'in',
    person: { username: 'dev:ann:ann', groups: ['view', 'of-123456789012'] },
  });
});
