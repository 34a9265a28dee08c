import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Credentials as AwsCredentials } from '../../src/aws/credentials.ts';
import { accessEntriesOf, assertReadsAwsAuth, describeCluster } from '../../src/aws/eks.ts';
import type { EksCluster } from '../cluster/aws/eks.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import { clusterYaml, rosterOf } from '../declare.ts';

const { cluster } = rosterOf(clusterYaml());
const iam = new Iam('aws', '123456789012');
const credentials = iam.addUser('ann');
const prod: EksCluster = {
  name: 'prod',
  account: '123456789012',
  region: 'ap-northeast-2',
  arn: 'arn:aws:eks:ap-northeast-2:123456789012:cluster/prod',
  status: 'ACTIVE',
  endpoint: 'https://127.0.0.1:1',
  certificateAuthority: Buffer.from('the authority').toString('base64'),
  version: '1.35',
  authenticationMode: 'CONFIG_MAP',
  tags: {},
};
let oidc: GitHubOidc;
let aws: AwsFront;
beforeAll(async () => {
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
});
afterAll(async () => {
  await aws.close();
  await oidc.close();
});
beforeEach(() => aws.clusters.clear());

const described = (change: Partial<EksCluster>) => {
  aws.clusters.set('prod', { ...prod, ...change });
  const edges = { env: { AWS_ENDPOINT_URL_EKS: aws.url }, now: () => new Date() };
  return describeCluster(cluster, { region: 'ap-northeast-2', edges, credentials });
};

describe('a cluster is written to', () => {
  test.each([
    ['where aws-auth is all that it reads', 'CONFIG_MAP'],
    ['where it reads aws-auth beside access entries', 'API_AND_CONFIG_MAP'],
    ['where EKS does not say what it reads', undefined],
  ] as const)('%s', async (_name, authenticationMode) => {
    const endpoint = await described({ authenticationMode });
    const mode = authenticationMode ?? 'CONFIG_MAP';
    expect(endpoint).toEqual({ server: prod.endpoint, ca: 'the authority', mode, publicCidrs: ['0.0.0.0/0'] });
    assertReadsAwsAuth(cluster, endpoint);
  });

  test.each(['ACTIVE', 'UPDATING', 'DELETING', 'PENDING', 'FAILED'] as const)(
    'whatever EKS does with it, where it has an API server (%s)',
    async (status) => expect(await described({ status })).toMatchObject({ server: prod.endpoint }),
  );
});

test('an endpoint that is private is reached from no address outside of its VPC', async () => {
  expect(await described({ publicCidrs: [] })).toMatchObject({ publicCidrs: [] });
  expect(await described({ publicCidrs: ['203.0.113.0/24'] })).toMatchObject({ publicCidrs: ['203.0.113.0/24'] });
});

describe('a cluster is not written to', () => {
  test.each<[string, Partial<EksCluster>, RegExp]>([
    ['where aws-auth is not read any more', { authenticationMode: 'API' }, /does not read aws-auth: .* mode is API\./],
    [
      'of another account than is declared',
      { arn: 'arn:aws:eks:ap-northeast-2:999999999999:cluster/prod' },
      /is in account 999999999999, but 123456789012 is declared/,
    ],
    [
      'of another region than is declared',
      { arn: 'arn:aws:eks:eu-west-1:123456789012:cluster/prod' },
      /is in region eu-west-1, but ap-northeast-2 is declared/,
    ],
    ['of which EKS does not say where it is', { arn: '' }, /is in account unknown, but 123456789012 is declared/],
    ['that is not there yet', { status: 'CREATING', endpoint: undefined }, /its status is CREATING\.$/],
    ['that waits to be made', { status: 'PENDING', endpoint: undefined }, /its status is PENDING/],
    ['that could not be made', { status: 'FAILED', endpoint: undefined }, /its status is FAILED/],
    ['that is as good as gone', { status: 'DELETING', endpoint: undefined }, /its status is DELETING/],
    ['whose authority EKS does not name', { certificateAuthority: undefined }, /has no API server to talk to/],
  ])('%s', async (_name, change, message) => {
    const written = described(change).then((endpoint) => assertReadsAwsAuth(cluster, endpoint));
    await expect(written).rejects.toMatchObject({
      code: 'target',
      message: expect.stringMatching(message),
      remedy: expect.any(String),
    });
  });
});

test('a cluster that EKS does not know is a failure that says what to check', async () => {
  const edges = { env: { AWS_ENDPOINT_URL_EKS: aws.url }, now: () => new Date() };
  await expect(describeCluster(cluster, { region: 'ap-northeast-2', edges, credentials })).rejects.toMatchObject({
    code: 'aws',
    message: expect.stringMatching(/^eks:DescribeCluster of prod in ap-northeast-2 was refused \(ResourceNotFound\)/),
    remedy: expect.stringContaining('spec.region'),
  });
});

describe('access entries', () => {
  const entries = Array.from({ length: 250 }, (_, index) => `arn:aws:iam::123456789012:role/r${index}`);
  const listed = async (change: Partial<EksCluster>, asked: AwsCredentials = credentials) => {
    const endpoint = await described(change);
    const edges = { env: { AWS_ENDPOINT_URL_EKS: aws.url }, now: () => new Date() };
    return accessEntriesOf(cluster, endpoint, { region: 'ap-northeast-2', edges, credentials: asked });
  };

  test('are read page by page, to the last', async () => {
    const calls = aws.calls.length;
    expect(await listed({ authenticationMode: 'API_AND_CONFIG_MAP', accessEntries: entries })).toEqual(entries);
    expect(aws.calls.slice(calls).map(({ action }) => action)).toEqual([
      'DescribeCluster',
      ...Array(3).fill('ListAccessEntries'),
    ]);
  });

  test('are none where only aws-auth decides, and EKS is not asked', async () => {
    const calls = aws.calls.length;
    expect(await listed({ authenticationMode: 'CONFIG_MAP', accessEntries: entries })).toEqual([]);
    expect(aws.calls.slice(calls).map(({ action }) => action)).toEqual(['DescribeCluster']);
  });

  test('that nobody may list are a failure that says so', async () => {
    const bob = iam.addUser('bob', { denies: ['eks:ListAccessEntries'] });
    await expect(listed({ authenticationMode: 'API_AND_CONFIG_MAP' }, bob)).rejects.toMatchObject({
      code: 'aws',
      message: expect.stringMatching(/^eks:ListAccessEntries of prod in ap-northeast-2 was refused \(AccessDenied\)/),
    });
  });
});
