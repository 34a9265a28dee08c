import { describe, expect, test } from 'vitest';
import { accessOf, type ClusterAccess, type Workflows } from '../../src/iam/access.ts';
import { GITHUB_ISSUER, type PolicyDocument } from '../../src/iam/policy.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';

const workflows: Workflows = {
  repository: 'acme/cluster-access',
  isGuessed: false,
  ids: undefined,
  branch: 'main',
  environment: 'production',
  issuer: GITHUB_ISSUER,
};
const DEPLOYER = 'arn:aws:iam::111122223333:role/ci/github-deployer';
const WRITER = 'arn:aws:iam::123456789012:role/guestlist-writer';
const READER = 'arn:aws:iam::123456789012:role/github-reader';
const CREATOR = 'arn:aws:iam::123456789012:role/cluster-creator';
const CLUSTER = 'arn:aws:eks:ap-northeast-2:123456789012:cluster/prod';
const PROVIDER = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
/** What the last of either way in may do: find the API server, and survey. */
const FINDS = [
  ['eks:DescribeCluster', CLUSTER],
  ['eks:ListAccessEntries', CLUSTER],
  ['iam:GetRole', 'arn:aws:iam::123456789012:role/*'],
  ['iam:GetUser', 'arn:aws:iam::123456789012:user/*'],
];
const KEY = 'token.actions.githubusercontent.com';

const chain = (...arns: readonly string[]) => `  signIn: ${JSON.stringify(arns)}`;
const access = (spec: string, change: Partial<Workflows> = {}, ...others: readonly string[]) =>
  accessOf(rosterOf(clusterYaml(spec), ...others), { ...workflows, ...change }, 'github.com/acme/cluster-access');
const roleOf = ({ roles }: ClusterAccess, arn: string) => {
  const found = roles.find(({ role }) => role.arn === arn);
  if (found === undefined) throw new Error(`no ${arn}`);
  return found;
};
const allowed = ({ Statement }: PolicyDocument) => Statement.map(({ Action, Resource }) => [Action, Resource]);

describe('a merge gets in', () => {
  test('by a role that trusts this repository, branch and environment, letter by letter', () => {
    const { trust, policy, exists } = roleOf(access(chain(DEPLOYER, WRITER)), DEPLOYER);
    expect(trust).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'GuestlistMerges',
          Effect: 'Allow',
          Principal: { Federated: PROVIDER },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            StringEquals: {
              [`${KEY}:aud`]: 'sts.amazonaws.com',
              [`${KEY}:sub`]: 'repo:acme/cluster-access:environment:production',
              [`${KEY}:ref`]: 'refs/heads/main',
            },
          },
        },
      ],
    });
    expect(allowed(policy)).toEqual([['sts:AssumeRole', [WRITER]]]);
    expect(exists).toBe(false);
  });

  test('and goes on to a role that trusts only the one before, and may only find the API server', () => {
    const { trust, policy, after } = roleOf(access(chain(DEPLOYER, WRITER)), WRITER);
    expect(trust.Statement).toEqual([
      { Sid: 'GuestlistChain', Effect: 'Allow', Principal: { AWS: DEPLOYER }, Action: 'sts:AssumeRole' },
    ]);
    expect(allowed(policy)).toEqual(FINDS);
    expect(after).toEqual([DEPLOYER]);
  });

  test('with an external id and session tags where the Cluster sends them', () => {
    const made = access(`${chain(DEPLOYER, WRITER)}\n  externalId: guestlist-prod\n  sessionTags: true`);
    const tag = { 'aws:RequestTag/Repository': 'acme/cluster-access' };
    expect(roleOf(made, WRITER).trust.Statement).toMatchObject([
      { Action: 'sts:AssumeRole', Condition: { StringEquals: { 'sts:ExternalId': 'guestlist-prod', ...tag } } },
      {
        Action: 'sts:TagSession',
        Condition: {
          StringEquals: tag,
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['Repository', 'Workflow', 'Ref', 'Sha', 'Actor', 'RunId'] },
        },
      },
    ]);
    expect(allowed(roleOf(made, DEPLOYER).policy)).toEqual([
      ['sts:AssumeRole', [WRITER]],
      ['sts:TagSession', [WRITER]],
    ]);
  });

  test('as the creator, which exists, where that is the last', () => {
    const made = access(`${chain(DEPLOYER, CREATOR)}\n  verify: {in: ["arn:aws:iam::123456789012:role/dev"]}`);
    expect(roleOf(made, CREATOR)).toMatchObject({ exists: true });
    expect(allowed(roleOf(made, CREATOR).policy)).toEqual([
      ...FINDS,
      ['sts:AssumeRole', ['arn:aws:iam::123456789012:role/dev']],
    ]);
    expect(made.proofs).toMatchObject([{ statement: { Principal: { AWS: CREATOR }, Action: 'sts:AssumeRole' } }]);
    expect(made.notes.join()).toContain('Another role at the end of signIn');
  });

  test('as a user, who exists', () => {
    const user = 'arn:aws:iam::123456789012:user/cluster_creator';
    const made = access(chain(user));
    expect(made).toMatchObject({ roles: [], providers: [] });
    expect(made.users.map(({ user: { arn }, policy }) => [arn, allowed(policy)])).toEqual([[user, FINDS]]);
  });
});

describe('sub is', () => {
  const subOf = (change: Partial<Workflows>, spec = chain(DEPLOYER, WRITER)) =>
    roleOf(access(spec, change), DEPLOYER).trust.Statement.map(({ Condition }) => Condition?.['StringEquals']);

  test.each<[string, Partial<Workflows>, string, string | undefined]>([
    ['of the branch where the job has no environment', { environment: undefined }, 'ref:refs/heads/main', undefined],
    ['of another branch', { environment: undefined, branch: 'release/1' }, 'ref:refs/heads/release/1', undefined],
    ['of an environment with a space', { environment: 'prod eu' }, 'environment:prod eu', 'refs/heads/main'],
  ])('%s', (_name, change, context, ref) => {
    expect(subOf(change)).toEqual([
      {
        [`${KEY}:aud`]: 'sts.amazonaws.com',
        [`${KEY}:sub`]: `repo:acme/cluster-access:${context}`,
        ...(ref === undefined ? {} : { [`${KEY}:ref`]: ref }),
      },
    ]);
  });

  test('with ids where the repository sends them', () => {
    expect(subOf({ ids: { owner: '9919', repository: '1296269' } })).toMatchObject([
      { [`${KEY}:sub`]: 'repo:acme@9919/cluster-access@1296269:environment:production' },
    ]);
  });

  test('of a repository that may send ids, which is noted with how to find them', () => {
    const noted = (change: Partial<Workflows>) =>
      access(chain(DEPLOYER), change).notes.join().includes('--ids "$(gh api');
    expect(noted({})).toBe(true);
    expect(noted({ ids: { owner: '65', repository: '74' } })).toBe(false);
    expect(noted({ issuer: 'https://ghes.acme.example/_services/token' })).toBe(false);
  });

  test('all that STS looks at of a GitHub Enterprise Server, and outside of the commercial partition', () => {
    const issuer = 'https://ghes.acme.example/_services/token';
    expect(subOf({ issuer })).toEqual([
      {
        'ghes.acme.example/_services/token:aud': 'sts.amazonaws.com',
        'ghes.acme.example/_services/token:sub': 'repo:acme/cluster-access:environment:production',
      },
    ]);
    expect(access(chain(DEPLOYER), { issuer }).notes.join()).toContain(
      'deployment branches of the environment production',
    );
    const china = clusterYaml(chain('arn:aws-cn:iam::123456789012:role/github-deployer'))
      .replace('ap-northeast-2', 'cn-north-1')
      .replaceAll('arn:aws:', 'arn:aws-cn:');
    const [role] = accessOf(rosterOf(china), workflows, 'x').roles;
    expect(role?.trust.Statement[0]).toMatchObject({
      Principal: { Federated: `arn:aws-cn:iam::123456789012:oidc-provider/${KEY}` },
      Condition: { StringEquals: { [`${KEY}:aud`]: 'sts.amazonaws.com.cn' } },
    });
    expect(JSON.stringify(role)).not.toContain(':ref"');
  });
});

describe('a pull request gets in', () => {
  const READS = `${chain(DEPLOYER, WRITER)}\n  planAs: ["${READER}"]`;

  test('by a role of its own, which trusts pull requests and the branch, and may only find the API server', () => {
    const { trust, policy } = roleOf(access(READS), READER);
    expect(trust.Statement).toMatchObject([
      {
        Sid: 'GuestlistPullRequests',
        Condition: {
          StringEquals: {
            [`${KEY}:sub`]: ['repo:acme/cluster-access:pull_request', 'repo:acme/cluster-access:ref:refs/heads/main'],
          },
        },
      },
    ]);
    expect(allowed(policy)).toEqual(FINDS);
  });

  test('never by a role of merges, whatever is left out', () => {
    const made = access(chain(DEPLOYER, WRITER));
    expect(JSON.stringify(made.roles)).not.toContain('pull_request');
    expect(made.notes.join()).toContain('has no planAs');
  });

  test('by the same first role where both ways begin there, and on to another', () => {
    const made = access(`${chain(DEPLOYER, WRITER)}\n  planAs: ["${DEPLOYER}", "${READER}"]`);
    const { trust, policy, purpose } = roleOf(made, DEPLOYER);
    expect(trust.Statement.map(({ Sid }) => Sid)).toEqual(['GuestlistPullRequests', 'GuestlistMerges']);
    expect(allowed(policy)).toEqual([['sts:AssumeRole', [READER, WRITER]]]);
    expect(purpose).toBe('plans on pull requests; applies on merges');
    expect(made.providers.map(({ account }) => account)).toEqual(['111122223333']);
  });
});

test('where only planAs is said, a merge is not let in, and that is noted', () => {
  const text = clusterYaml(`  planAs: ["${READER}"]`).replace(/^ {2}creator: .*\n/m, '');
  const made = accessOf(rosterOf(text), workflows, 'github.com/acme/cluster-access');
  expect(made.roles.map(({ role, trust }) => [role.arn, trust.Statement.map(({ Sid }) => Sid)])).toEqual([
    [READER, ['GuestlistPullRequests']],
  ]);
  expect(made.notes.join()).toContain('nothing lets a merge in');
});

test('whoever is granted access proves it where the Cluster says that they can be assumed', () => {
  const grants = '- role: arn:aws:iam::123456789012:role/dev\n- user: arn:aws:iam::123456789012:user/jo\n';
  const made = access(`${chain(DEPLOYER, WRITER)}\n  verify: {assumable: true}`, {}, accessYaml(grants));
  expect(allowed(roleOf(made, WRITER).policy)).toContainEqual([
    'sts:AssumeRole',
    ['arn:aws:iam::123456789012:role/dev'],
  ]);
});

test('a role of the way in that proves a change too is let do so where it is made, and nobody is told to add it', () => {
  const made = access(`${chain(DEPLOYER, WRITER)}\n  planAs: ["${READER}"]\n  verify: {in: ["${READER}"]}`);
  const { trust, after } = roleOf(made, READER);
  expect(trust.Statement.at(-1)).toEqual({
    Sid: 'GuestlistProof',
    Effect: 'Allow',
    Principal: { AWS: WRITER },
    Action: 'sts:AssumeRole',
  });
  expect(after).toEqual([WRITER]);
  expect(made.proofs).toEqual([]);
  expect(allowed(roleOf(made, WRITER).policy)).toContainEqual(['sts:AssumeRole', [READER]]);
});

test('no policy has a wildcard but to look roles and users up', () => {
  const made = access(
    `${chain(DEPLOYER, CREATOR)}\n  planAs: ["${READER}"]\n  externalId: guestlist\n  sessionTags: true\n  verify: {in: ["arn:aws:iam::123456789012:role/dev"]}`,
  );
  const policies = [...made.roles.flatMap(({ trust, policy }) => [trust, policy]), ...made.proofs];
  const lookedUp = /"Action":"iam:Get(?:Role|User)","Resource":"arn:aws:iam::\d+:(?:role|user)\/\*"/g;
  expect(JSON.stringify(policies).replace(lookedUp, '')).not.toMatch(/[*?]/);
});
