import { DescribeClusterCommand, EKSClient } from '@aws-sdk/client-eks';
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TokenCredentials } from '../cluster-token.ts';
import { type GitHubOidc, startOidc } from '../oidc/issuer.ts';
import type { WorkflowRun } from '../oidc/token.ts';
import { type AwsFront, startFront } from './front.ts';
import { Iam, type User } from './iam.ts';

const REGION = 'ap-northeast-2';
const ACCOUNT = '123456789012';

describe('the AWS front', () => {
  const iam = new Iam('aws', ACCOUNT);
  let oidc: GitHubOidc;
  let front: AwsFront;
  let user: User;
  let deployer: string;
  let creator: string;

  beforeAll(async () => {
    oidc = await startOidc();
    front = await startFront(iam, oidc);
    user = iam.addUser('ann', { path: '/people/' });
    const sub = ['repo:acme/cluster-access:ref:refs/heads/main', 'repo:acme@65/cluster-access@74:environment:*'];
    deployer = iam.addRole('deployer', { path: '/ci/', webIdentity: { sub }, maxSession: 7200 });
    creator = iam.addRole('creator', { trusts: [deployer, user.arn], maxSession: 43_200 });
    front.clusters.set('prod', {
      name: 'prod',
      account: ACCOUNT,
      region: REGION,
      arn: `arn:aws:eks:${REGION}:${ACCOUNT}:cluster/prod`,
      status: 'ACTIVE',
      endpoint: 'https://127.0.0.1:1',
      certificateAuthority: 'Y2E=',
      version: '1.35',
      authenticationMode: 'CONFIG_MAP',
      tags: { team: 'platform' },
    });
  });
  afterAll(async () => {
    await front.close();
    await oidc.close();
  });

  const sts = (credentials: TokenCredentials = user): STSClient =>
    new STSClient({ region: REGION, endpoint: front.url, credentials, maxAttempts: 1 });
  const eks = (credentials: TokenCredentials = user, region = REGION): EKSClient =>
    new EKSClient({ region, endpoint: front.url, credentials, maxAttempts: 1 });
  const whoami = (credentials: TokenCredentials) => sts(credentials).send(new GetCallerIdentityCommand({}));
  const web = async (token = oidc.mint(), input: Partial<AssumeRoleCommandInput> = {}): Promise<TokenCredentials> => {
    const command = { RoleArn: deployer, RoleSessionName: 'run-1', WebIdentityToken: token, ...input };
    return keys((await sts().send(new AssumeRoleWithWebIdentityCommand(command))).Credentials);
  };
  const assume = async (
    by: TokenCredentials,
    input: Partial<AssumeRoleCommandInput> = {},
  ): Promise<TokenCredentials> => {
    const command = { RoleArn: creator, RoleSessionName: 'run-2', ...input };
    return keys((await sts(by).send(new AssumeRoleCommand(command))).Credentials);
  };

  test('knows users, sessions and chains of sessions', async () => {
    expect(await whoami(user)).toMatchObject({ Arn: user.arn, Account: ACCOUNT, UserId: user.id });
    const first = await web();
    expect(first.sessionToken).toMatch(/^[A-Za-z0-9+/]{700,1100}={2}$/);
    expect((await whoami(first)).Arn).toBe(`arn:aws:sts::${ACCOUNT}:assumed-role/deployer/run-1`);
    const last = await assume(first);
    expect((await whoami(last)).UserId).toMatch(/^AROA[A-Z2-7]{16}:run-2$/);
    expect(front.calls.slice(-4).map((call) => [call.action, call.caller, call.sessionName])).toEqual([
      ['AssumeRoleWithWebIdentity', undefined, 'run-1'],
      ['GetCallerIdentity', `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/run-1`, 'run-1'],
      ['AssumeRole', `arn:aws:sts::${ACCOUNT}:assumed-role/deployer/run-1`, 'run-2'],
      ['GetCallerIdentity', `arn:aws:sts::${ACCOUNT}:assumed-role/creator/run-2`, 'run-2'],
    ]);
  });

  test('takes both forms of a subject, and each token as often as it comes', async () => {
    const token = oidc.mint('sts.amazonaws.com', { subject: 'ids', environment: 'prod' });
    await web(token);
    await web(token);
  });

  test.each<[string, () => Promise<unknown>, string, RegExp]>([
    [
      'a wrong secret',
      () => whoami({ ...user, secretAccessKey: 'x' }),
      'SignatureDoesNotMatch',
      /^The request signature we calculated/,
    ],
    [
      'an unknown key',
      () => whoami({ ...user, accessKeyId: 'AKIAIOSFODNN7EXAMPLE' }),
      'InvalidClientTokenId',
      /^The security token included in the request is invalid/,
    ],
    [
      'a session token that belongs to nobody',
      () => whoami({ ...user, sessionToken: 'x' }),
      'InvalidClientTokenId',
      /invalid/,
    ],
    [
      'a role that does not trust the caller',
      () => assume(user, { RoleArn: deployer }),
      'AccessDenied',
      /^User: arn:aws:iam::123456789012:user\/people\/ann is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role\/ci\/deployer$/,
    ],
    [
      'a role that does not exist',
      () => assume(user, { RoleArn: `${creator}x` }),
      'AccessDenied',
      /^User: .* is not authorized/,
    ],
    [
      'a role without its path',
      () => web(undefined, { RoleArn: deployer.replace('/ci/', '/') }),
      'AccessDenied',
      /^Not authorized to perform sts:AssumeRoleWithWebIdentity$/,
    ],
    [
      'a short session',
      () => assume(user, { DurationSeconds: 899 }),
      'ValidationError',
      /greater than or equal to 900/,
    ],
    [
      'a session beyond what there is',
      () => assume(user, { DurationSeconds: 43_201 }),
      'ValidationError',
      /less than or equal to 43200/,
    ],
    [
      'a session beyond the maximum of the role',
      () => web(undefined, { DurationSeconds: 7201 }),
      'ValidationError',
      /exceeds the MaxSessionDuration set for this role/,
    ],
    [
      'a chained session of more than an hour',
      async () => assume(await web(), { DurationSeconds: 3601 }),
      'ValidationError',
      /^The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining$/,
    ],
    [
      'a session name with a slash',
      () => assume(user, { RoleSessionName: 'a/b' }),
      'ValidationError',
      /'roleSessionName' failed to satisfy constraint/,
    ],
    [
      'a session name of 65 letters',
      () => assume(user, { RoleSessionName: 'x'.repeat(65) }),
      'ValidationError',
      /length less than or equal to 64/,
    ],
  ])('refuses %s', async (_, call, name, message) => {
    await expect(call()).rejects.toMatchObject({ name, message: expect.stringMatching(message) });
  });

  test.each<[string, string, Partial<WorkflowRun>, string, RegExp]>([
    [
      'another branch',
      'sts.amazonaws.com',
      { ref: 'refs/heads/x' },
      'AccessDenied',
      /^Not authorized to perform sts:AssumeRoleWithWebIdentity$/,
    ],
    ['a pull request', 'sts.amazonaws.com', { event: 'pull_request' }, 'AccessDenied', /^Not authorized/],
    ['another audience', 'other', {}, 'InvalidIdentityTokenException', /^Incorrect token audience$/],
    [
      'another issuer',
      'sts.amazonaws.com',
      { claims: { iss: 'https://example.com' } },
      'InvalidIdentityTokenException',
      /^No OpenIDConnect provider found in your account for https:\/\/example.com$/,
    ],
    [
      'the past',
      'sts.amazonaws.com',
      { lifetimeSeconds: -1 },
      'ExpiredTokenException',
      /^Token expired: current date\/time \d+ must be before/,
    ],
  ])('refuses a token of %s', async (_, audience, run, name, message) => {
    await expect(web(oidc.mint(audience, run))).rejects.toMatchObject({
      name,
      message: expect.stringMatching(message),
    });
  });

  test('refuses a token that somebody else signed, and what is none', async () => {
    await expect(web(oidc.forge())).rejects.toMatchObject({ name: 'InvalidIdentityTokenException' });
    await expect(web('abc')).rejects.toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: expect.stringMatching(/not a valid JWT/),
    });
  });

  test('lets sessions expire', async () => {
    const session = await web();
    front.expireSessions();
    await expect(whoami(session)).rejects.toMatchObject({
      name: 'ExpiredToken',
      message: expect.stringMatching(/is expired/),
    });
    await expect(eks(session).send(new DescribeClusterCommand({ name: 'prod' }))).rejects.toMatchObject({
      name: 'ExpiredTokenException',
    });
  });

  test('describes clusters of the caller’s account and region', async () => {
    const describe = (client: EKSClient, name = 'prod') => client.send(new DescribeClusterCommand({ name }));
    expect((await describe(eks())).cluster).toMatchObject({
      name: 'prod',
      status: 'ACTIVE',
      endpoint: 'https://127.0.0.1:1',
      certificateAuthority: { data: 'Y2E=' },
      accessConfig: { authenticationMode: 'CONFIG_MAP' },
    });
    const unknown = { name: 'ResourceNotFoundException' };
    await expect(describe(eks(), 'staging')).rejects.toMatchObject({
      ...unknown,
      message: 'No cluster found for name: staging.',
    });
    await expect(describe(eks(user, 'us-east-1'))).rejects.toMatchObject(unknown);
    await expect(describe(eks(iam.addUser('x', { account: '111122223333' })))).rejects.toMatchObject(unknown);
    const bob = iam.addUser('bob', { denies: ['eks:DescribeCluster'] });
    await expect(describe(eks(bob))).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: `User: ${bob.arn} is not authorized to perform: eks:DescribeCluster on resource: arn:aws:eks:${REGION}:${ACCOUNT}:cluster/prod`,
    });
    await expect(describe(eks({ ...user, secretAccessKey: 'x' }))).rejects.toMatchObject({
      name: 'InvalidSignatureException',
    });
  });

  test('goes wrong as it is told, so many times', async () => {
    front.failNext('AssumeRoleWithWebIdentity', { code: 'IDPCommunicationError', status: 400 }, 2);
    await expect(web()).rejects.toMatchObject({ name: 'IDPCommunicationErrorException' });
    // The SDK takes this code for one that is worth another attempt.
    const patient = new STSClient({ region: REGION, endpoint: front.url, credentials: user, maxAttempts: 3 });
    const command = { RoleArn: deployer, RoleSessionName: 'run', WebIdentityToken: oidc.mint() };
    await patient.send(new AssumeRoleWithWebIdentityCommand(command));
    front.failNext('GetCallerIdentity', { drop: true });
    await expect(whoami(user)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await whoami(user);
    expect(front.calls.slice(-2).map(({ status }) => status)).toEqual([0, 200]);
  });
});

function keys(
  given: {
    AccessKeyId?: string | undefined;
    SecretAccessKey?: string | undefined;
    SessionToken?: string | undefined;
  } = {},
): TokenCredentials {
  const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = given;
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}
