import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sessionTagKeys } from '../../src/aws/session-tags.ts';
import { type Session, type SignInSource, signIn } from '../../src/aws/sign-in.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam, type User } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import { clusterYaml, declare } from '../declare.ts';

// STS here is the front of the real-control-plane suite: it checks every signature and every trust policy.
const SUB = 'repo:acme/cluster-access:ref:refs/heads/main';
let iam: Iam;
let oidc: GitHubOidc;
let aws: AwsFront;
let deployer: string;
let creator: string;
let user: User;

beforeAll(async () => {
  iam = new Iam('aws', '123456789012');
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
  deployer = iam.addRole('github-deployer', { account: '111122223333', path: '/ci/', webIdentity: { sub: SUB } });
  user = iam.addUser('assume_role_user');
  creator = iam.addRole('cluster-creator', { trusts: [deployer, user.arn] });
});
afterAll(async () => {
  await aws.close();
  await oidc.close();
});

const masked: string[] = [];
const said: string[] = [];
beforeEach(() => {
  masked.length = 0;
  said.length = 0;
  // The waits between attempts become nothing.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
  for (const name of ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']) vi.stubEnv(name, '/dev/null');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  aws.clearFaults();
  ahead = 0;
  oidc.setRun({ ref: 'refs/heads/main' });
});

function clusterOf(signInArns: readonly string[], owner = creator) {
  const spec = signInArns.length === 0 ? '' : `  signIn: ${JSON.stringify(signInArns)}`;
  const [cluster] = declare(
    clusterYaml(spec).replace('arn:aws:iam::123456789012:role/cluster-creator', owner),
  ).clusters;
  if (cluster === undefined) throw new Error('no cluster');
  return cluster;
}

const keysOf = (...users: readonly User[]) =>
  new Map(users.map(({ arn, accessKeyId, secretAccessKey }) => [arn, { accessKeyId, secretAccessKey }]));
const action: SignInSource = { webIdentity: async (audience) => oidc.mint(audience), userKeys: new Map() };
let ahead = 0;
const run = (chain: readonly string[], source: SignInSource, owner?: string): Promise<readonly Session[]> =>
  signIn(clusterOf(chain, owner), 'write', source, {
    env: { AWS_ENDPOINT_URL_STS: aws.url, GITHUB_RUN_ID: '4711' },
    now: () => new Date(Date.now() + ahead * 60_000),
    mask: (secret) => masked.push(secret),
    progress: (line) => said.push(line),
  });
const arnsOf = (sessions: readonly Session[]) => sessions.map((session) => session.caller.canonicalArn);
const canonicalDeployer = 'arn:aws:iam::111122223333:role/github-deployer';

describe('in the Action', () => {
  test('web identity first, then each role in turn, each proven and said', async () => {
    const sessions = await run([deployer, creator], action);
    expect(arnsOf(sessions)).toEqual([canonicalDeployer, creator]);
    expect(said).toEqual([
      'Signed in as arn:aws:sts::111122223333:assumed-role/github-deployer/guestlist-4711',
      'Signed in as arn:aws:sts::123456789012:assumed-role/cluster-creator/guestlist-4711',
    ]);
    expect(oidc.requests).toEqual([]);
  });

  test('every secret is masked, also as a URL has it', async () => {
    const sessions = await run([deployer, creator], action);
    for (const { credentials } of sessions) {
      for (const secret of [credentials.secretAccessKey, credentials.sessionToken ?? '']) {
        expect(masked).toContain(secret);
        expect(masked).toContain(encodeURIComponent(secret));
      }
    }
    expect(said.join()).not.toMatch(
      new RegExp(sessions.map(({ credentials }) => credentials.secretAccessKey.replace(/[+/]/g, '.')).join('|')),
    );
  });

  test('a creator who is a user signs in by its keys', async () => {
    const boss = iam.addUser('boss');
    expect(arnsOf(await run([], { userKeys: keysOf(boss) }, boss.arn))).toEqual([boss.arn]);
  });

  test('without signIn the creator is the chain', async () => {
    const direct = iam.addRole('direct', { webIdentity: { sub: SUB } });
    expect(arnsOf(await run([], action, direct))).toEqual([direct]);
  });

  test('a plan signs in as those who may only read, where they are named', async () => {
    const reader = iam.addRole('github-reader', { webIdentity: { sub: SUB } });
    const cluster = { ...clusterOf([deployer, creator]), planAs: clusterOf([reader]).signIn };
    const edges = { env: { AWS_ENDPOINT_URL_STS: aws.url }, now: () => new Date(), mask: () => {}, progress: () => {} };
    expect(arnsOf(await signIn(cluster, 'read', action, edges))).toEqual([reader]);
    expect(arnsOf(await signIn(cluster, 'write', action, edges))).toEqual([canonicalDeployer, creator]);
    expect(arnsOf(await signIn({ ...cluster, planAs: [] }, 'read', action, edges))).toEqual([
      canonicalDeployer,
      creator,
    ]);
  });

  test('credentials of the environment are not used, however many there are', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', user.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', user.secretAccessKey);
    vi.stubEnv('AWS_PROFILE', 'poison');
    const before = aws.calls.length;
    expect(arnsOf(await run([deployer, creator], action))).toEqual([canonicalDeployer, creator]);
    expect(aws.calls.slice(before).map((call) => call.caller)).not.toContain(user.arn);
    await expect(run([creator], { userKeys: new Map() })).rejects.toMatchObject({
      code: 'sign-in',
      remedy: expect.stringContaining('id-token: write'),
    });
    await expect(run([user.arn, creator], { userKeys: new Map() })).rejects.toMatchObject({
      code: 'sign-in',
      remedy: expect.stringContaining('user-keys'),
    });
  });

  test('keys of somebody else are the wrong identity', async () => {
    const other = iam.addUser('other');
    const keys = new Map([[user.arn, { accessKeyId: other.accessKeyId, secretAccessKey: other.secretAccessKey }]]);
    await expect(run([user.arn, creator], { userKeys: keys })).rejects.toMatchObject({
      code: 'identity',
      message: `Signed in as ${other.arn}, but ${user.arn} was expected.`,
    });
  });
});

describe('on the command line', () => {
  const ambient = (who: User) => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', who.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', who.secretAccessKey);
  };

  test('a person who may assume the last role does so, and the roles before it are left out', async () => {
    ambient(user);
    expect(arnsOf(await run([deployer, creator], { ambient: true, userKeys: new Map() }))).toEqual([user.arn, creator]);
  });

  test('whoever is in the chain already goes on from there', async () => {
    const boss = iam.addUser('boss');
    ambient(boss);
    expect(arnsOf(await run([boss.arn], { ambient: true, userKeys: new Map() }))).toEqual([boss.arn]);
  });

  test('a user who is not the one that writes is the wrong identity', async () => {
    ambient(user);
    await expect(
      run([], { ambient: true, userKeys: new Map() }, 'arn:aws:iam::123456789012:user/boss'),
    ).rejects.toMatchObject({ code: 'identity' });
  });

  test('no credentials at all', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    await expect(run([creator], { ambient: true, userKeys: new Map() })).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringMatching(/no AWS credentials/),
    });
  });
});

describe('what STS refuses', () => {
  // Codes of the STS API reference and of its front; the first group is worth another token, the second is not.
  test.each([
    ['IDPCommunicationError', 400],
    ['InvalidIdentityToken', 400],
    ['Throttling', 400],
    ['ThrottlingException', 400],
    ['ServiceUnavailable', 503],
    ['InternalFailure', 500],
    ['ExpiredToken', 400],
    ['SomethingNew', 500],
  ])('%s (%d) is tried again, with a new token each time', async (code, status) => {
    aws.failNext('AssumeRoleWithWebIdentity', { code, status }, 2);
    const tokens: string[] = [];
    const source: SignInSource = {
      userKeys: new Map(),
      webIdentity: async (audience) => {
        tokens.push(oidc.mint(audience));
        return tokens.at(-1) ?? '';
      },
    };
    expect(await run([deployer, creator], source)).toHaveLength(2);
    expect(tokens).toHaveLength(3);
    expect(new Set(tokens).size).toBe(3);
  });

  test.each([
    ['AccessDenied', 403],
    ['ValidationError', 400],
    ['MalformedPolicyDocument', 400],
    ['PackedPolicyTooLarge', 400],
    ['RegionDisabledException', 403],
    ['InvalidClientTokenId', 403],
  ])('%s (%d) is final', async (code, status) => {
    aws.failNext('AssumeRoleWithWebIdentity', { code, status }, 10);
    const before = aws.calls.length;
    await expect(run([deployer, creator], action)).rejects.toMatchObject({ code: 'sign-in' });
    expect(aws.calls.length - before).toBe(1);
  });

  test('a connection that breaks is tried again', async () => {
    aws.failNext('AssumeRoleWithWebIdentity', { drop: true }, 1);
    expect(await run([deployer, creator], action)).toHaveLength(2);
  });

  test('without end is given up after six attempts', async () => {
    aws.failNext('AssumeRoleWithWebIdentity', { code: 'IDPCommunicationError', status: 400 }, 100);
    const before = aws.calls.length;
    await expect(run([deployer, creator], action)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringContaining('IDPCommunicationError'),
    });
    expect(aws.calls.length - before).toBe(6);
  });

  test('a role that does not trust the one before it', async () => {
    const closed = iam.addRole('closed', { trusts: [] });
    await expect(run([deployer, closed], action)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringMatching(
        /sts:AssumeRole of arn:aws:iam::123456789012:role\/closed by .*github-deployer.*\(AccessDenied\)/,
      ),
    });
  });

  test.each([
    [10, /^The clock of this machine is 10 minutes ahead of that of 127\.0\.0\.1:\d+: here/],
    [-20, /^The clock of this machine is 20 minutes behind that of 127\.0\.0\.1:\d+: here/],
  ])('a clock that is %d minutes ahead is told as that, at the first answer', async (minutes, message) => {
    ahead = minutes;
    const before = aws.calls.length;
    await expect(run([deployer, creator], action)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringMatching(message),
      remedy: expect.stringContaining('Set the clock'),
    });
    expect(aws.calls).toHaveLength(before + 1);
  });

  test('a token that has expired when it is made shows three clocks', async () => {
    aws.failNext('AssumeRoleWithWebIdentity', { code: 'ExpiredTokenException', status: 400 }, 100);
    const failure = await run([deployer, creator], action).catch((error: unknown) => error);
    expect(failure).toMatchObject({ remedy: expect.stringContaining('The clock that differs') });
    expect((failure as { detail: string }).detail).toMatch(
      /made the token at 2\d{3}-.*\n127\.0\.0\.1:\d+ says that it is 2\d{3}-.*\nThis machine says that it is 2\d{3}-/,
    );
  });

  test('sessions of a chain are an hour long, which is what STS allows', async () => {
    const before = aws.calls.length;
    await run([deployer, creator], action);
    const durations = aws.calls.slice(before).flatMap((call) => call.parameters['DurationSeconds'] ?? []);
    expect(durations).toEqual(['3600', '3600']);
  });
});

describe('what is sent along a chain', () => {
  const REPOSITORY = 'acme/cluster-access';
  const env = () => ({
    AWS_ENDPOINT_URL_STS: aws.url,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_ACTOR: 'dependabot[bot]',
    GITHUB_REF: `refs/heads/${'x'.repeat(300)}`,
    GITHUB_RUN_ID: '4711',
  });
  const along = (spec: string, role: string, environment: Readonly<Record<string, string>> = env()) => {
    const [cluster] = declare(clusterYaml(`  signIn: ${JSON.stringify([deployer, role])}\n${spec}`)).clusters;
    if (cluster === undefined) throw new Error('no cluster');
    const edges = { env: environment, now: () => new Date(), mask: () => {}, progress: () => {} };
    return signIn(cluster, 'write', action, edges);
  };
  const strict = () =>
    iam.addRole('strict', { trusts: [deployer], externalId: 'guestlist-prod', tags: { Repository: REPOSITORY } });

  test('is the external id and the session tags that the Cluster declares', async () => {
    const sessions = await along('  externalId: guestlist-prod\n  sessionTags: true', strict());
    expect(arnsOf(sessions)).toEqual([canonicalDeployer, 'arn:aws:iam::123456789012:role/strict']);
    const { parameters } = aws.calls.findLast(({ action: name }) => name === 'AssumeRole') ?? {};
    const sent = Object.entries(parameters ?? {}).filter(([name]) => /^(?:Tags|ExternalId|Transitive)/.test(name));
    const keys = sent.flatMap(([name, value]) => (name.endsWith('.Key') ? [value] : []));
    expect(parameters).toMatchObject({ ExternalId: 'guestlist-prod' });
    expect(sent.map(([, value]) => value)).toEqual(
      expect.arrayContaining(['Actor', 'dependabot_bot_', 'Ref', `refs/heads/${'x'.repeat(245)}`, 'RunId', '4711']),
    );
    expect(sessionTagKeys).toEqual(expect.arrayContaining(keys));
    expect(sent.map(([name]) => name)).not.toContain(expect.stringContaining('Transitive'));
  });

  test.each([
    ['another external id', '  externalId: other-one\n  sessionTags: true', undefined],
    ['no external id', '  sessionTags: true', undefined],
    ['no tags', '  externalId: guestlist-prod', undefined],
    ['the tag of another repository', '  externalId: guestlist-prod\n  sessionTags: true', 'acme/other'],
  ])('keeps a strict role from being assumed with %s', async (_name, spec, repository) => {
    const environment = repository === undefined ? env() : { ...env(), GITHUB_REPOSITORY: repository };
    await expect(along(spec, strict(), environment)).rejects.toMatchObject({ code: 'sign-in' });
  });

  test('is nothing where the Cluster does not say so', async () => {
    await along('', creator);
    const { parameters } = aws.calls.findLast(({ action: name }) => name === 'AssumeRole') ?? {};
    expect(Object.keys(parameters ?? {}).sort()).toEqual(['DurationSeconds', 'RoleArn', 'RoleSessionName']);
  });
});

describe('a web identity that is refused explains itself', () => {
  test.each([
    ['another branch', { ref: 'refs/heads/side' }, 'repo:acme/cluster-access:ref:refs/heads/side'],
    ['another environment', { environment: 'prod' }, 'repo:acme/cluster-access:environment:prod'],
  ])('%s', async (_name, change, sub) => {
    const source: SignInSource = { userKeys: new Map(), webIdentity: async (audience) => oidc.mint(audience, change) };
    const failure = await run([deployer, creator], source).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'sign-in', message: expect.stringContaining(deployer) });
    const { detail, remedy } = failure as { detail: string; remedy: string };
    expect(detail).toContain(`sub: ${sub}`);
    expect(detail).toContain(`"${oidc.issuer.replace(/^https?:\/\//, '')}:sub": "${sub}"`);
    expect(detail).toContain('"sts.amazonaws.com"');
    expect(detail).toMatch(/opts in to immutable subjects, its sub becomes repo:acme@\d+\/cluster-access@\d+:/);
    expect(remedy).toContain('account 111122223333');
    expect(`${detail}${remedy}`).not.toMatch(/eyJ/);
  });

  test('the new form of sub says what older policies say', async () => {
    const source: SignInSource = {
      userKeys: new Map(),
      webIdentity: async (audience) => oidc.mint(audience, { subject: 'ids', ref: 'refs/heads/side' }),
    };
    const failure = await run([deployer, creator], source).catch((error: unknown) => error);
    expect((failure as { detail: string }).detail).toContain(
      'Policies from before July 2026 say repo:acme/cluster-access:ref:refs/heads/side',
    );
  });
});
