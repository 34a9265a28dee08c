import { IAMClient } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOptions } from '../../src/aws/clients.ts';
import type { Credentials } from '../../src/aws/credentials.ts';
import { lackOf } from '../../src/aws/iam.ts';
import { isPrincipal, parseIdentityArn } from '../../src/principal/principal.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';

const iam = new Iam('aws', '123456789012');
const asker = iam.addUser('asker');
iam.addRole('dev', { path: '/team/' });
iam.addUser('ann', { path: '/people/' });
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

const impatient = { connectMs: 1000, attemptMs: 1000, attempts: 2, longestWaitMs: 10, totalMs: 2000 };

function asked(arn: string, credentials: Credentials = asker) {
  const identity = parseIdentityArn(`arn:aws:iam::123456789012:${arn}`);
  if (!isPrincipal(identity)) throw new Error(arn);
  const edges = { env: { AWS_ENDPOINT_URL_IAM: aws.url }, now: () => new Date(), patience: impatient };
  return lackOf(identity, { region: 'ap-northeast-2', edges, credentials });
}

describe('IAM', () => {
  test.each([
    ['a role', 'role/dev', undefined],
    ['a role by its own path', 'role/team/dev', undefined],
    ['a role by a path that it does not have', 'role/other/dev', undefined],
    ['no role', 'role/nobody', 'IAM of account 123456789012 has no role nobody.'],
    ['a user', 'user/people/ann', undefined],
    [
      'a user by another path, which is part of who it is',
      'user/ann',
      'IAM has the user ann as arn:aws:iam::123456789012:user/people/ann, and not as arn:aws:iam::123456789012:user/ann, so nobody is ever shown by that ARN.',
    ],
    ['no user', 'user/dev', 'IAM of account 123456789012 has no user dev.'],
  ])('has %s', async (_what, arn, lack) => {
    expect(await asked(arn)).toBe(lack);
  });

  test('that refuses to tell is a failure that says so', async () => {
    const denied = iam.addUser('denied', { denies: ['iam:GetRole'] });
    await expect(asked('role/dev', denied)).rejects.toMatchObject({
      code: 'aws',
      message: expect.stringMatching(/^iam:GetRole of dev was refused \(AccessDenied\): User: \S+ is not authorized/),
    });
    expect(await asked('user/people/ann', denied)).toBeUndefined();
  });

  test('that throttles is asked again', async () => {
    aws.failNext('GetRole', { code: 'Throttling', status: 400 });
    expect(await asked('role/dev')).toBeUndefined();
  });
});

// IAM is one service for all regions of a partition, and the SDK's own rules say where.
describe('IAM of a region is asked where the SDK would ask it', () => {
  const regions = ['us-east-1', 'ap-northeast-2', 'cn-northwest-1', 'us-gov-east-1', 'us-iso-west-1', 'us-isob-east-1'];
  const more = ['eu-isoe-west-1', 'us-isof-east-1', 'eusc-de-east-1'];
  test.each([...regions, ...more])('%s', (Region) => {
    const rules = new IAMClient({ region: Region, credentials: asker }).config as unknown as {
      endpointProvider: (asked: object) => { url: URL; properties: { authSchemes: { signingRegion: string }[] } };
    };
    const edges = { env: {}, now: () => new Date() };
    const own = clientOptions('iam', { region: Region, edges, credentials: asker });
    const { url, properties } = rules.endpointProvider({ Region, UseFIPS: false, UseDualStack: false });
    expect([`${own.endpoint}/`, own.region]).toEqual([url.href, properties.authSchemes[0]?.signingRegion]);
  });

  test.each(['us-east-1', 'us-gov-east-1'])('%s, with FIPS', (Region) => {
    const rules = new IAMClient({ region: Region, credentials: asker }).config as unknown as {
      endpointProvider: (asked: object) => { url: URL };
    };
    const edges = { env: { AWS_USE_FIPS_ENDPOINT: 'true' }, now: () => new Date() };
    const { url } = rules.endpointProvider({ Region, UseFIPS: true, UseDualStack: false });
    expect(`${clientOptions('iam', { region: Region, edges, credentials: asker }).endpoint}/`).toBe(url.href);
  });
});
