import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../src/aws/session.ts';
import { sessionTagKeys, sessionTagsOf } from '../../src/aws/session-tags.ts';
import { type SignInSource, signIn } from '../../src/aws/sign-in.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam, type User } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import type { WorkflowRun } from '../cluster/oidc/token.ts';
import { listen } from '../cluster/plane/listen.ts';
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

  test('every secret is masked, also as a URL and base64 have it', async () => {
    let token = '';
    const webIdentity = async (audience: string) => (token = oidc.mint(audience));
    const sessions = await run([deployer, creator], { ...action, webIdentity });
    expect(masked).toContain(token);
    for (const { credentials } of sessions) {
      for (const secret of [credentials.secretAccessKey, credentials.sessionToken ?? '']) {
        const bytes = Buffer.from(secret);
        const forms = [secret, encodeURIComponent(secret), bytes.toString('base64'), bytes.toString('base64url')];
        expect(masked).toEqual(expect.arrayContaining(forms));
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
    const asked: string[] = [];
    const metadata = await listen((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', undefined);
    vi.stubEnv('AWS_EC2_METADATA_SERVICE_ENDPOINT', metadata.url);
    vi.stubEnv('AWS_CONTAINER_CREDENTIALS_FULL_URI', `${metadata.url}/container`);
    vi.stubEnv('AWS_ROLE_ARN', creator);
    vi.stubEnv('AWS_WEB_IDENTITY_TOKEN_FILE', '/dev/null');
    const before = aws.calls.length;
    expect(arnsOf(await run([deployer, creator], action))).toEqual([canonicalDeployer, creator]);
    expect(aws.calls.slice(before).map((call) => call.caller)).not.toContain(user.arn);
    expect(asked).toEqual([]);
    await metadata.close();
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

  // What stands between, or an endpoint of somebody else's, may hand out sessions that are not those that were asked for.
  test.each([
    ['web identity', 0, 'github-deployer', '111122223333', 'another role', 'intruder', '111122223333'],
    ['web identity', 0, 'github-deployer', '111122223333', 'another account', 'github-deployer', '999988887777'],
    ['a chained role', 1, 'cluster-creator', '123456789012', 'another role', 'intruder', '123456789012'],
    ['a chained role', 1, 'cluster-creator', '123456789012', 'another account', 'cluster-creator', '999988887777'],
  ])(
    'by %s (%d) as %s of %s, a session of %s is the wrong identity, and is not used any further',
    async (_way, before, _name, _account, _what, name, account) => {
      const intruder = iam.role(iam.addRole(name, { account, path: '/x/' }));
      if (intruder === undefined) throw new Error('no role');
      const opens = vi.spyOn(iam, 'openSession');
      const open = opens.getMockImplementation() ?? Iam.prototype.openSession.bind(iam);
      let made = 0;
      opens.mockImplementation((role, ...rest) => open(made++ === before ? intruder : role, ...rest));
      const calls = aws.calls.length;
      await expect(run([deployer, creator], action)).rejects.toMatchObject({
        code: 'identity',
        message: expect.stringContaining(
          `Signed in as arn:aws:sts::${account}:assumed-role/${name}/guestlist-4711, but `,
        ),
      });
      expect(aws.calls.at(-1)).toMatchObject({ action: 'GetCallerIdentity' });
      expect(aws.calls.slice(calls)).toHaveLength(2 * (before + 1));
    },
  );
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
  // The codes of the STS API reference (each action's errors, and "Common Errors") and of the SDK's lists of what passes.
  const passing: readonly (readonly [code: string, status: number])[] = [
    ['IDPCommunicationError', 400],
    ['InvalidIdentityToken', 400],
    ['ExpiredToken', 400],
    ['ExpiredTokenException', 400],
    ['Throttling', 400],
    ['ThrottlingException', 400],
    ['ThrottledException', 400],
    ['RequestThrottled', 400],
    ['RequestThrottledException', 400],
    ['RequestLimitExceeded', 503],
    ['BandwidthLimitExceeded', 400],
    ['LimitExceededException', 400],
    ['TooManyRequestsException', 429],
    ['SlowDown', 503],
    ['PriorRequestNotComplete', 400],
    ['TransactionInProgressException', 400],
    ['RequestTimeout', 400],
    ['RequestTimeoutException', 408],
    ['ServiceUnavailable', 503],
    ['InternalFailure', 500],
    ['InternalError', 500],
    ['SomethingNew', 500],
    ['SomethingNew', 429],
  ];
  const final: readonly (readonly [code: string, status: number])[] = [
    ['AccessDenied', 403],
    ['AccessDeniedException', 400],
    ['NotAuthorized', 400],
    ['ValidationError', 400],
    ['MalformedPolicyDocument', 400],
    ['PackedPolicyTooLarge', 400],
    ['IDPRejectedClaim', 403],
    ['RegionDisabledException', 403],
    ['InvalidClientTokenId', 403],
    ['UnrecognizedClientException', 403],
    ['SignatureDoesNotMatch', 403],
    ['IncompleteSignature', 400],
    ['InvalidAction', 400],
    ['InvalidParameterValue', 400],
    ['MissingParameter', 400],
    ['MissingAuthenticationToken', 403],
    ['OptInRequired', 403],
    ['RequestExpired', 400],
    ['SomethingNew', 400],
  ];

  test.each(passing)('%s (%d) is tried again, with a new token each time', async (code, status) => {
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

  test.each(final)('%s (%d) is final', async (code, status) => {
    aws.failNext('AssumeRoleWithWebIdentity', { code, status }, 10);
    const before = aws.calls.length;
    await expect(run([deployer, creator], action)).rejects.toMatchObject({ code: 'sign-in' });
    expect(aws.calls.length - before).toBe(1);
  });

  test('what is refused further along a chain is final too', async () => {
    for (const call of ['AssumeRole', 'GetCallerIdentity']) {
      aws.failNext(call, { code: 'AccessDenied', status: 403 }, 10);
      const before = aws.calls.length;
      await expect(run([deployer, creator], action)).rejects.toMatchObject({ code: 'sign-in' });
      expect(aws.calls.slice(before).filter(({ action: name }) => name === call)).toHaveLength(1);
      aws.clearFaults();
    }
  });

  test('a token that has gone stale is not sent again: the next is new', async () => {
    const lifetimes = [-1, 600];
    const source: SignInSource = {
      userKeys: new Map(),
      webIdentity: async (audience) => oidc.mint(audience, { lifetimeSeconds: lifetimes.shift() ?? 600 }),
    };
    const before = aws.calls.length;
    expect(await run([deployer, creator], source)).toHaveLength(2);
    expect(aws.calls.slice(before).map(({ error }) => error)).toEqual([
      'ExpiredTokenException',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('an answer that sends elsewhere is none, and nothing is sent there', async () => {
    const reached: string[] = [];
    const elsewhere = await listen((request, response) => {
      reached.push(request.url ?? '');
      response.end();
    });
    let asked = 0;
    const sts = await listen((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: elsewhere.url, date: new Date().toUTCString() }).end();
    });
    const edges = { env: { AWS_ENDPOINT_URL_STS: sts.url }, now: () => new Date(), mask: () => {}, progress: () => {} };
    await expect(signIn(clusterOf([deployer, creator]), 'write', action, edges)).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringMatching(/got an answer from 127\.0\.0\.1:\d+ that cannot be read \(307\)\./),
    });
    expect({ asked, reached }).toEqual({ asked: 1, reached: [] });
    await Promise.all([elsewhere.close(), sts.close()]);
  });

  test('more session tags than STS packs are a failure that says what to send less of', async () => {
    aws.failNext('AssumeRole', { code: 'PackedPolicyTooLarge', status: 400 }, 10);
    await expect(run([deployer, creator], action)).rejects.toMatchObject({
      code: 'sign-in',
      remedy: expect.stringContaining('sessionTags'),
    });
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
    // AssumeRoleWithWebIdentity takes neither.
    const first = aws.calls.findLast(({ action: name }) => name === 'AssumeRoleWithWebIdentity');
    expect(Object.keys(first?.parameters ?? {}).sort()).toEqual(['DurationSeconds', 'RoleArn', 'RoleSessionName']);
  });

  test('is what STS takes for a tag, whatever the run is called', () => {
    const names = ['GITHUB_REPOSITORY', 'GITHUB_WORKFLOW', 'GITHUB_REF', 'GITHUB_SHA', 'GITHUB_ACTOR', 'GITHUB_RUN_ID'];
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), text), (variables) => {
        const tags = sessionTagsOf(variables);
        expect(tags.length).toBeLessThanOrEqual(50);
        for (const { Key, Value } of tags) {
          expect(sessionTagKeys).toContain(Key);
          expect(Value).toMatch(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u);
          expect(Value.length).toBeLessThanOrEqual(256);
        }
      }),
    );
    const pair = '\u{10400}';
    expect(sessionTagsOf({ GITHUB_REF: `${'x'.repeat(255)}${pair}` })[0]?.Value).toBe(`${'x'.repeat(255)}_`);
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
  const REF = 'ref:refs/heads';
  /** What a token says that the trust policy of the role does not, and the subject that it comes to. */
  const mismatches: readonly (readonly [words: string, run: Partial<WorkflowRun>, sub: string])[] = [
    ['another branch', { ref: 'refs/heads/side' }, `repo:acme/cluster-access:${REF}/side`],
    ['a branch in other case', { ref: 'refs/heads/Main' }, `repo:acme/cluster-access:${REF}/Main`],
    ['a branch below the one', { ref: 'refs/heads/main/x' }, `repo:acme/cluster-access:${REF}/main/x`],
    ['a tag of its name', { ref: 'refs/tags/main' }, 'repo:acme/cluster-access:ref:refs/tags/main'],
    ['a pull request', { event: 'pull_request' }, 'repo:acme/cluster-access:pull_request'],
    ['an environment', { environment: 'prod' }, 'repo:acme/cluster-access:environment:prod'],
    ['another repository', { repository: 'website' }, `repo:acme/website:${REF}/main`],
    ['a repository in other case', { repository: 'Cluster-Access' }, `repo:acme/Cluster-Access:${REF}/main`],
    ['another owner', { owner: 'acme-labs' }, `repo:acme-labs/cluster-access:${REF}/main`],
    ['an owner in other case', { owner: 'Acme' }, `repo:Acme/cluster-access:${REF}/main`],
    ['a subject with ids', { subject: 'ids' }, `repo:acme@65/cluster-access@74:${REF}/main`],
    ['a subject of its own form', { claims: { sub: 'repository_id:74' } }, 'repository_id:74'],
  ];

  test.each(mismatches)('%s', async (_name, change, sub) => {
    const source: SignInSource = { userKeys: new Map(), webIdentity: async (audience) => oidc.mint(audience, change) };
    const failure = await run([deployer, creator], source).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'sign-in', message: expect.stringContaining(deployer) });
    const { detail, remedy } = failure as { detail: string; remedy: string };
    expect(detail).toContain(`  sub: ${sub}\n`);
    expect(remedy).toContain('account 111122223333');
    expect(`${detail}${remedy}`).not.toMatch(/eyJ/);

    // And the statement that it prints is one that lets this workflow in.
    const statement = JSON.parse(/^ {2}\{$[\s\S]*?^ {2}\}$/m.exec(detail)?.[0] ?? '');
    const host = oidc.issuer.replace('https://', '');
    expect(statement.Principal).toEqual({ Federated: `arn:aws:iam::111122223333:oidc-provider/${host}` });
    const { [`${host}:aud`]: aud, [`${host}:sub`]: printed } = statement.Condition.StringEquals;
    const mended = iam.addRole('mended', { account: '111122223333', webIdentity: { aud, sub: printed } });
    expect(arnsOf(await run([mended], source))).toEqual([mended]);
  });

  test.each([
    [
      'no provider for the issuer',
      { iss: 'https://token.actions.example' },
      /provider token\.actions\.example must exist in account 111122223333/,
      /^ {2}iss: https:\/\/token\.actions\.example$/m,
    ],
    ['another audience', { aud: 'https://github.com/acme' }, /sub and aud must match/, /^ {2}aud: https:\/\/github/m],
  ])('%s', async (_name, claims, remedy, detail) => {
    const source: SignInSource = {
      userKeys: new Map(),
      webIdentity: async (audience) => oidc.mint(audience, { claims }),
    };
    await expect(run([deployer, creator], source)).rejects.toMatchObject({
      code: 'sign-in',
      remedy: expect.stringMatching(remedy),
      detail: expect.stringMatching(detail),
    });
  });

  test('the old form of sub says what the new one would be', async () => {
    const source: SignInSource = {
      userKeys: new Map(),
      webIdentity: async (audience) => oidc.mint(audience, { ref: 'refs/heads/side' }),
    };
    await expect(run([deployer, creator], source)).rejects.toMatchObject({
      detail: expect.stringContaining(
        'opts in to immutable subjects, its sub becomes repo:acme@65/cluster-access@74:ref:refs/heads/side',
      ),
    });
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
