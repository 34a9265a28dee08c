import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { creatorCommand } from '../../src/commands/creator.ts';
import { render } from '../../src/report/render.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam, type User } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import { createdBy, ROLE, recordOf } from '../creator/records.ts';
import { clusterYaml } from '../declare.ts';
import { makeWorkspace, type Workspace } from '../report/workspace.ts';

let iam: Iam;
let oidc: GitHubOidc;
let aws: AwsFront;
let ann: User;
let workspace: Workspace;
beforeAll(async () => {
  iam = new Iam('aws', '123456789012');
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
  ann = iam.addUser('ann');
  workspace = makeWorkspace();
  workspace.write('access/prod.yaml', clusterYaml());
});
afterAll(async () => {
  workspace.remove();
  await aws.close();
  await oidc.close();
});

const pauses: number[] = [];
beforeEach(() => {
  // The waits between attempts become nothing.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  signInAs(ann);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  aws.clearFaults();
  aws.trail.length = 0;
  aws.clusters.clear();
  pauses.length = 0;
});

function signInAs({ accessKeyId, secretAccessKey }: User): void {
  vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
}

function creatorOf(name: string, region?: string) {
  return creatorCommand(
    name,
    region,
    { dir: 'access', clusters: [], target: { kind: 'eks' } },
    {
      workingDirectory: workspace.root,
      env: { AWS_ENDPOINT_URL: aws.url },
      now: () => new Date(),
      sleep: async (milliseconds) => void pauses.push(milliseconds),
      random: () => 0,
      interrupted: new AbortController().signal,
      sourceOf: async () => 'github.com/acme/access',
      signInSource: { ambient: true, userKeys: new Map() },
      mask: () => {},
      progress: () => {},
    },
  );
}
const shown = async (name: string) =>
  render(await creatorOf(name), 'terminal', { color: false, env: {}, workingDirectory: '/' });

describe('guestlist creator', () => {
  test('finds the newest creation that came to something, page after page, at two pages a second', async () => {
    for (let day = 1; day <= 60; day += 1) {
      const eventTime = new Date(Date.UTC(2026, 9, day)).toISOString();
      aws.trail.push(recordOf({ eventTime, eventSource: 'ecs.amazonaws.com' }));
    }
    const older = { eventTime: '2026-09-01T09:00:00Z' };
    aws.trail.push(
      recordOf({ ...older, userIdentity: createdBy.user }),
      recordOf({ eventTime: '2026-09-02T09:00:00Z' }),
    );
    aws.trail.push(recordOf({ eventTime: '2026-09-03T09:00:00Z', errorCode: 'ResourceLimitExceededException' }));
    const result = await creatorOf('prod');
    expect(result).toMatchObject({ cluster: 'prod', account: '123456789012', records: 62 });
    expect(result.creation).toMatchObject({ maker: { kind: 'role', arn: ROLE }, at: '2026-09-02T09:00:00Z' });
    expect(pauses).toEqual([500]);
    const asked = aws.calls.filter(({ action }) => action === 'LookupEvents');
    expect(asked.map(({ parameters }) => parameters)).toEqual([
      expect.objectContaining({ LookupAttributes: '[{"AttributeKey":"EventName","AttributeValue":"CreateCluster"}]' }),
      expect.objectContaining({ NextToken: '50' }),
    ]);
  });

  test('prints the line for the Cluster', async () => {
    aws.trail.push(recordOf());
    expect(
      await shown('prod'),
    ).toBe(`Created at 2026-10-01T09:00:00Z; record 9b3ee7b1-3c1d-4d7e-9a2d-0d1f5f6a7b8c of account 123456789012.
The role's session was called terraform.
It was asked for by the program "HashiCorp Terraform/1.11.4".

In spec of the Cluster:
  creator: ${ROLE}

The creator of prod is the role ${ROLE}
`);
  });

  test.each([
    ['a stack', { userIdentity: createdBy.stack }, 'the stack ran as this identity', true],
    ['a user', { userIdentity: createdBy.user }, 'put it first in signIn, and alone', true],
    ['the root user', { userIdentity: createdBy.root }, 'leave creator out', false],
    [
      'a permission set of Identity Center',
      {
        userIdentity: {
          ...createdBy.role,
          sessionContext: {
            sessionIssuer: {
              type: 'Role',
              arn: 'arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef',
            },
          },
        },
      },
      'only people can assume',
      true,
    ],
    [
      'somebody whom EKS was told not to let in',
      { requestParameters: { name: 'prod', accessConfig: { bootstrapClusterCreatorAdminPermissions: false } } },
      'so it has no way in by itself',
      true,
    ],
  ])('says what to know of %s', async (_name, fields, words, hasLine) => {
    aws.trail.push(recordOf(fields));
    const text = await shown('prod');
    expect(text).toContain(words);
    expect(text.includes('In spec of the Cluster:')).toBe(hasLine);
  });

  test('needs no declaration where a region is named', async () => {
    aws.trail.push(recordOf({ requestParameters: { name: 'elsewhere' } }));
    expect(await creatorOf('elsewhere', 'eu-west-1')).toMatchObject({ region: 'eu-west-1', cluster: 'elsewhere' });
    await expect(creatorOf('elsewhere', 'Ireland')).rejects.toMatchObject({ code: 'usage' });
  });

  test('says how else to find out, and what the tags of the cluster tell', async () => {
    aws.clusters.set('prod', {
      name: 'prod',
      account: '123456789012',
      region: 'ap-northeast-2',
      arn: 'arn:aws:eks:ap-northeast-2:123456789012:cluster/prod',
      status: 'ACTIVE',
      endpoint: 'https://127.0.0.1:1',
      certificateAuthority: undefined,
      version: '1.35',
      authenticationMode: 'CONFIG_MAP',
      tags: { 'alpha.eksctl.io/cluster-name': 'prod', 'aws:cloudformation:stack-name': 'eksctl-prod-cluster' },
    });
    const text = await shown('prod');
    expect(text).toContain('EKS says that prod was created at 2023-11-14T22:13:20.123Z.');
    expect(text).toContain('Its tags say that eksctl made it');
    expect(text).toContain('stack eksctl-prod-cluster');
    expect(text).toContain('/aws/eks/prod/cluster');
    expect(text).toContain('CloudTrail in ap-northeast-2 does not tell who created prod');
  });

  test('goes on where EKS does not say anything either', async () => {
    expect(await shown('prod')).toContain('EKS does not say when it was created: eks:DescribeCluster of prod');
  });

  test('tries again where CloudTrail is busy', async () => {
    aws.trail.push(recordOf());
    aws.failNext('LookupEvents', { code: 'ThrottlingException', status: 400 }, 2);
    expect((await creatorOf('prod')).creation?.maker).toEqual({ kind: 'role', arn: ROLE });
  });

  test('names the action where it is not allowed', async () => {
    signInAs(iam.addUser('bob', { denies: ['cloudtrail:LookupEvents'] }));
    await expect(creatorOf('prod')).rejects.toMatchObject({
      code: 'aws',
      message: expect.stringMatching(/^cloudtrail:LookupEvents in ap-northeast-2 was refused \(AccessDenied\): /),
    });
  });

  test('asks no other account than that of the cluster', async () => {
    signInAs(iam.addUser('eve', { account: '999999999999' }));
    await expect(creatorOf('prod')).rejects.toMatchObject({
      code: 'identity',
      message: 'Signed in as arn:aws:iam::999999999999:user/eve, but prod is in account 123456789012.',
      remedy: expect.stringContaining('AWS_PROFILE'),
    });
    expect(aws.calls.filter(({ caller }) => caller?.includes('eve')).map(({ action }) => action)).toEqual([
      'GetCallerIdentity',
    ]);
  });
});
