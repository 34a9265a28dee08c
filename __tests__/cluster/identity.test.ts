import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { type Checkup, failedStep } from '../../src/doctor/checkup.ts';
import { webIdentity } from '../../src/github/identity.ts';
import { historyName } from '../../src/history/cluster-archive.ts';
import { renderAccess } from '../../src/iam/render.ts';
import { everyForm } from '../iam/forms.ts';
import type { EksCluster } from './aws/eks.ts';
import { grantIam, grantRbac, type PrintedAccess, printed } from './grant-access.ts';
import { failureOf, makeRepository, planOf, type Repository, receiptOf } from './guestlist.ts';
import { binary } from './plane/binaries.ts';
import { createAuthority } from './plane/certificates.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

// What guestlist iam prints is granted to the letter, and nothing else is: IAM's answers come of the printed JSON, and
// RBAC's of the printed manifests.

const DEPLOYER = 'arn:aws:iam::111122223333:role/ci/github-deployer';
const WRITER = 'arn:aws:iam::123456789012:role/guestlist-writer';
const READER = 'arn:aws:iam::123456789012:role/github-reader';
const PROVER = 'arn:aws:iam::123456789012:role/payments-dev';
const SOURCE = 'github.com/acme/cluster-access';

const clusterYaml = (
  signIn: readonly string[],
  planAs: readonly string[],
  provers = [PROVER],
) => `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  externalId: guestlist-prod
  sessionTags: true
  signIn: ${JSON.stringify(signIn)}
${planAs.length === 0 ? '' : `  planAs: ${JSON.stringify(planAs)}\n`}  verify: {in: ${JSON.stringify(provers)}, timeoutSeconds: 60}
`;
const accessYaml = `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: ${PROVER}
      groups: [payments:edit]
    - user: arn:aws:iam::123456789012:user/jo
      groups: [view]
`;
const mapRoles = `- rolearn: ${READER}
  username: guestlist-reader
  groups: [guestlist:readers]
- rolearn: ${WRITER}
  username: guestlist-writer
  groups: [guestlist:writers]
`;

const merge = { event: 'push', ref: 'refs/heads/main', environment: 'production' };
const pullRequest = { event: 'pull_request', ref: 'refs/pull/7/merge', environment: undefined };
const impatient = { connectMs: 2000, attemptMs: 5000, attempts: 2, longestWaitMs: 100, totalMs: 10_000 };

let plane: ControlPlane;
let repository: Repository;
let access: PrintedAccess;
let described: EksCluster;

beforeAll(async () => {
  plane = await startControlPlane();
  repository = makeRepository(plane, {
    source: SOURCE,
    patience: impatient,
    env: { GITHUB_REPOSITORY: 'acme/cluster-access', GITHUB_RUN_ID: '4711' },
  });
  const cluster = plane.aws.clusters.get('prod');
  if (cluster === undefined) throw new Error('no cluster');
  described = { ...cluster };
  declare();
  access = printed(await repository.iam());
});
beforeEach(async () => {
  declare();
  grantIam(plane, access);
  await grantRbac(plane, access);
  plane.aws.clusters.set('prod', { ...described });
  await plane.admin.putAwsAuth({ mapRoles });
});
afterAll(async () => {
  repository?.remove();
  await plane?.stop();
});

function declare(signIn = [DEPLOYER, WRITER], planAs = [READER], provers = [PROVER]): void {
  repository.write('access/prod.yaml', clusterYaml(signIn, planAs, provers));
  repository.write('access/payments.yaml', accessYaml);
}

describe('what guestlist iam prints', () => {
  test('is enough for a pull request to plan', async () => {
    plane.oidc.setRun(pullRequest);
    expect(planOf(await repository.run('plan')).plan.changes.map(({ kind }) => kind)).toContain('added');
  });

  test('is enough for a merge to apply, prove and write down, and to verify after', async () => {
    plane.oidc.setRun(merge);
    const before = plane.proxy.requests.length;
    const receipt = receiptOf(await repository.run('apply'));
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [] });
    expect(receipt.history).toMatchObject({ revision: 1, notes: [] });
    expect(receiptOf(await repository.run('verify')).problems).toEqual([]);
    const { requests } = plane.proxy;
    // Nobody can sign in as the user, so what they may do is asked.
    expect(requests.slice(before).some(({ path }) => path.endsWith('/subjectaccessreviews'))).toBe(true);
  });

  test('does not let the role of pull requests write', async () => {
    declare([READER], [], []);
    plane.oidc.setRun(pullRequest);
    const live = await plane.admin.getAwsAuth();
    expect(failureOf(await repository.run('apply')).message).toMatch(
      /403 Forbidden: .*guestlist-reader.*cannot update/,
    );
    expect((await plane.admin.getAwsAuth())?.metadata.resourceVersion).toBe(live?.metadata.resourceVersion);
  });

  test.each([
    ['a pull request', pullRequest],
    ['a job of a pull request that names the environment', { ...pullRequest, environment: 'production' }],
    ['another branch in the environment', { ...merge, ref: 'refs/heads/side' }],
    ['the branch without the environment', { ...merge, environment: undefined }],
    ['another repository', { ...merge, repository: 'other' }],
  ])('does not let %s become the role of merges', async (_name, run) => {
    plane.oidc.setRun(run);
    try {
      expect(failureOf(await repository.run('apply'))).toMatchObject({ code: 'sign-in' });
    } finally {
      plane.oidc.setRun({ repository: 'cluster-access' });
    }
  });

  test('has no statement that is not needed', async () => {
    plane.oidc.setRun(merge);
    for (const role of access.roles.filter(({ arn }) => arn !== READER)) {
      for (const statement of role.policy.Statement.filter(({ Sid }) => !/^(?:Prove|Survey)/.test(Sid))) {
        const fewer = { Statement: role.policy.Statement.filter((other) => other !== statement) };
        grantIam(plane, {
          ...access,
          roles: access.roles.map((each) => (each === role ? { ...role, policy: fewer } : each)),
        });
        expect(failedIn(await repository.doctor('write')), `${role.arn} ${statement.Action}`).toMatch(
          /^(?:assume-role|describe)/,
        );
      }
    }
  });
});

test.each([
  ['read', READER, pullRequest],
  ['write', WRITER, merge],
] as const)(
  'what guestlist iam prints lets whoever gets in to %s survey, by no statement too much',
  async (intent, arn, run) => {
    plane.aws.clusters.set('prod', { ...described, authenticationMode: 'API_AND_CONFIG_MAP' });
    plane.oidc.setRun(run);
    const missed = async () => statesOf(await repository.doctor(intent)).filter((state) => !state.startsWith('ok'));
    expect(await missed()).toEqual([]);
    const statements = access.roles.find((role) => role.arn === arn)?.policy.Statement ?? [];
    const needed = statements.filter(({ Sid }) => Sid.startsWith('Survey'));
    expect(needed).toHaveLength(3);
    for (const statement of needed) {
      const Statement = statements.filter((other) => other !== statement);
      const roles = access.roles.map((role) => (role.arn === arn ? { ...role, policy: { Statement } } : role));
      grantIam(plane, { ...access, roles });
      expect(await missed(), statement.Action).toEqual([expect.stringMatching(/^lacking survey /)]);
    }
  },
);

const failedIn = ({ clusters: [examined] }: Checkup) => {
  const failed = examined && failedStep(examined);
  return failed && `${failed.id} ${failed.of}`;
};
const statesOf = ({ clusters: [examined] }: Checkup) =>
  (examined?.steps ?? []).map(({ id, of, state }) => `${state} ${id} ${of}`);

test.each(everyForm.map(({ name, access: form }) => [name, form] as const))(
  'the Terraform of %s is read by HCL, and has its format',
  async (_name, form) => {
    const text = renderAccess(form, 'terraform');
    const { status, stdout, stderr } = spawnSync(await binary('hclfmt'), [], { input: text, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toBe(text);
    expect(status).toBe(0);
  },
);

describe('guestlist doctor', () => {
  beforeEach(() => plane.oidc.setRun(merge));

  test('finds the way in of an apply open, step by step', async () => {
    const checkup = await repository.doctor('write');
    expect(statesOf(checkup).slice(0, 8)).toEqual([
      'ok identity-token sts.amazonaws.com',
      `ok sign-in ${DEPLOYER}`,
      `ok assume-role ${WRITER}`,
      'ok describe-cluster prod',
      'ok endpoint the API server',
      'ok cluster-token the API server',
      'ok right get configmaps aws-auth',
      'ok right update configmaps aws-auth',
    ]);
    expect(exitCodeOf(checkup)).toBe(0);
    expect(JSON.stringify(checkup)).toContain('guestlist-writer with groups guestlist:writers');
  });

  test('finds that of a plan open, which needs one right', async () => {
    plane.oidc.setRun(pullRequest);
    const checkup = await repository.doctor('read');
    expect(statesOf(checkup).filter((step) => step.includes('right'))).toEqual(['ok right get configmaps aws-auth']);
    expect(failedIn(checkup)).toBeUndefined();
  });

  test('writes nothing', async () => {
    const before = plane.proxy.requests.length;
    await repository.doctor('write');
    const asked = plane.proxy.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(asked.every(({ path }) => /\/self\w+reviews$/.test(path))).toBe(true);
  });

  test('says that the job has no permission to ask for an identity', async () => {
    const env = {};
    const source = { userKeys: new Map(), webIdentity: (aud: string) => webIdentity(aud, { env, mask: () => {} }) };
    const checkup = await repository.doctor('write', source);
    expect(failedIn(checkup)).toBe('identity-token sts.amazonaws.com');
    expect(failureIn(checkup)?.detail).toContain('id-token: write');
    expect(exitCodeOf(checkup)).toBe(4);
    expect(
      statesOf(checkup)
        .slice(1)
        .every((step) => step.startsWith('not-tried')),
    ).toBe(true);
  });

  test.each<[string, string, string, () => Promise<unknown> | unknown]>([
    [
      'the first role does not trust this run',
      `sign-in ${DEPLOYER}`,
      'repo:acme/cluster-access:ref:refs/heads/side',
      () => plane.oidc.setRun({ ref: 'refs/heads/side', environment: undefined }),
    ],
    [
      'the next role does not trust the one before',
      `assume-role ${WRITER}`,
      '"sts:ExternalId": "guestlist-prod"',
      () => plane.iam.addRole('guestlist-writer', { trusts: [] }),
    ],
    [
      'EKS may not be asked',
      'describe-cluster prod',
      '"Action": "eks:DescribeCluster"',
      () => grantIam(plane, withoutPolicy(WRITER)),
    ],
    [
      'the name of the API server is not known',
      'endpoint the API server',
      'has no address here',
      () => endpointAt('https://prod.invalid'),
    ],
    [
      'nobody listens there',
      'endpoint the API server',
      'There is no connection to 127.0.0.1:1 ',
      () => endpointAt('https://127.0.0.1:1'),
    ],
    [
      'its certificate is of another authority',
      'endpoint the API server',
      'not one of the cluster',
      () => plane.aws.clusters.set('prod', { ...described, certificateAuthority: OTHER_AUTHORITY }),
    ],
    [
      'it does not know us',
      'cluster-token the API server',
      `rolearn: ${WRITER}`,
      () => plane.admin.putAwsAuth({ mapRoles: '[]' }),
    ],
    [
      'RBAC gives no right to read',
      'right get configmaps aws-auth',
      'resourceNames:',
      () => plane.admin.request(`${RBAC}/namespaces/kube-system/roles/guestlist-writers`, { method: 'DELETE' }),
    ],
  ])('says that it is this where %s', async (_name, step, words, breakIt) => {
    await breakIt();
    const checkup = await repository.doctor('write');
    expect(failedIn(checkup)).toBe(step);
    const failure = failureIn(checkup);
    expect(`${failure?.message}\n${failure?.detail}`).toContain(words);
    expect(failure?.remedy).toMatch(/\.$/);
    expect(exitCodeOf(checkup)).toBe(4);
  });

  test('takes what only the history needs for a lack', async () => {
    const [role] = access.manifests.filter(
      ({ kind, metadata }) => kind === 'Role' && metadata.name === 'guestlist-writers',
    );
    const rules = [
      { apiGroups: [''], resources: ['configmaps'], resourceNames: ['aws-auth'], verbs: ['get', 'update'] },
    ];
    await grantRbac(plane, { ...access, manifests: [{ ...role, rules } as never] });
    const checkup = await repository.doctor('write');
    expect(statesOf(checkup)).toContain(`lacking right update configmaps ${historyName(SOURCE)}`);
    expect(failedIn(checkup)).toBeUndefined();
    expect(exitCodeOf(checkup)).toBe(0);
  });

  test('says of a creator who is not let in that it may be none', async () => {
    plane.iam.addRole('not-creator', {
      trusts: [DEPLOYER],
      externalId: 'guestlist-prod',
      tags: { Repository: 'acme/cluster-access' },
    });
    const other = 'arn:aws:iam::123456789012:role/not-creator';
    grantIam(plane, {
      ...access,
      roles: access.roles.map((role) =>
        role.arn === DEPLOYER
          ? {
              ...role,
              policy: {
                Statement: ['sts:AssumeRole', 'sts:TagSession'].map((Action) => ({
                  Sid: Action,
                  Action,
                  Resource: other,
                })),
              },
            }
          : role,
      ),
    });
    repository.write(
      'access/prod.yaml',
      clusterYaml([DEPLOYER, other], [READER]).replace('role/cluster-creator', 'role/not-creator'),
    );
    const checkup = await repository.doctor('write');
    expect(failedIn(checkup)).toBe('cluster-token the API server');
    expect(failureIn(checkup)?.remedy).toContain('guestlist creator prod');
  });
});

const failureIn = ({ clusters: [examined] }: Checkup) => examined && failedStep(examined)?.failure;

const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const OTHER_AUTHORITY = Buffer.from(createAuthority('somebody else').cert).toString('base64');

function endpointAt(endpoint: string): void {
  plane.aws.clusters.set('prod', { ...described, endpoint });
}

function withoutPolicy(arn: string): PrintedAccess {
  return {
    ...access,
    roles: access.roles.map((role) => (role.arn === arn ? { ...role, policy: { Statement: [] } } : role)),
  };
}
