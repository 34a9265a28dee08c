import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SignInSource } from '../../src/aws/sign-in.ts';
import { doctorCommand } from '../../src/commands/doctor.ts';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { Checkup } from '../../src/doctor/checkup.ts';
import { webIdentity } from '../../src/github/identity.ts';
import { historyName } from '../../src/history/cluster-archive.ts';
import { render } from '../../src/report/render.ts';
import { activeCluster } from '../cluster/aws/eks.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { type StubServer, startStub } from '../kubernetes/api-server.ts';
import { grantsOf, makeWorkspace, type Workspace } from '../report/workspace.ts';
import { makeAjv, readSchema } from '../schema.ts';

// The same as __tests__/cluster/identity.test.ts on a control plane, with an API server that is told what to answer.

const SOURCE = 'github.com/acme/access';
const HISTORY = historyName(SOURCE);
const DEPLOYER = 'arn:aws:iam::123456789012:role/github-deployer';
const WRITER = 'arn:aws:iam::123456789012:role/guestlist-writer';
const LISTS = ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'].map((kind) => `list ${kind}`);

const TEAM = accessYaml(`${grantsOf('dev')}- user: arn:aws:iam::123456789012:user/jo\n  groups: [view]\n`);

let iam: Iam;
let oidc: GitHubOidc;
let aws: AwsFront;
let api: StubServer;
let workspace: Workspace;
/** What the API server allows, as `update configmaps aws-auth`; undefined: it knows nobody. */
let rights: Set<string> | undefined;
/** The ConfigMaps that are there. */
let configMaps: Set<string>;

beforeAll(async () => {
  iam = new Iam('aws', '123456789012');
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
  api = await startStub(answer);
  workspace = makeWorkspace();
  workspace.write('access/prod.yaml', clusterYaml(`  signIn: ["${DEPLOYER}", "${WRITER}"]`));
  workspace.write('access/team.yaml', TEAM);
});
afterAll(async () => {
  workspace.remove();
  await api.close();
  await aws.close();
  await oidc.close();
});
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  iam.addRole('github-deployer', { webIdentity: { sub: 'repo:acme/cluster-access:*' } });
  iam.addRole('guestlist-writer', { trusts: [DEPLOYER] });
  iam.addRole('dev');
  aws.clusters.set('prod', { ...activeCluster('prod', api), authenticationMode: 'API_AND_CONFIG_MAP' });
  rights = new Set([
    ...['get configmaps aws-auth', 'update configmaps aws-auth', 'create subjectaccessreviews'],
    ...[`get configmaps ${HISTORY}`, `update configmaps ${HISTORY}`, 'create configmaps'],
    ...LISTS,
  ]);
  configMaps = new Set(['aws-auth', HISTORY]);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function answer(request: IncomingMessage, response: ServerResponse): void {
  const [status, body] = answerTo(request.url ?? '');
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function answerTo(url: string): readonly [number, object] {
  if (url === '/version' || rights === undefined) return [401, { kind: 'Status', message: 'Unauthorized' }];
  if (url.endsWith('/selfsubjectreviews'))
    return [201, { status: { userInfo: { username: 'writer', groups: ['guestlist:writers'] } } }];
  if (url.endsWith('/selfsubjectaccessreviews')) {
    const { verb, resource, name = '' } = JSON.parse(api.requests.at(-1)?.body ?? '').spec.resourceAttributes;
    return [201, { status: { allowed: rights.has(`${verb} ${resource} ${name}`.trim()) } }];
  }
  const name = url.split('/').at(-1) ?? '';
  return configMaps.has(name) ? [200, { kind: 'ConfigMap', metadata: { name } }] : [404, { kind: 'Status' }];
}

const byToken: SignInSource = {
  webIdentity: async (audience) => oidc.mint(audience, { environment: 'production' }),
  userKeys: new Map(),
};

function doctor(signInSource: SignInSource = byToken, intent: 'read' | 'write' = 'write'): Promise<Checkup> {
  return doctorCommand(
    intent,
    { dir: 'access', clusters: [], target: { kind: 'eks' } },
    {
      workingDirectory: workspace.root,
      env: { AWS_ENDPOINT_URL: aws.url, GITHUB_RUN_ID: '4711' },
      now: () => new Date(),
      sleep: async () => {},
      random: () => 0,
      interrupted: new AbortController().signal,
      sourceOf: async () => SOURCE,
      signInSource,
      mask: () => {},
      progress: () => {},
      patience: { connectMs: 2000, attemptMs: 5000, attempts: 1, longestWaitMs: 10, totalMs: 5000 },
    },
  );
}
const shown = (checkup: Checkup) => render(checkup, 'terminal', { color: false, env: {}, workingDirectory: '/' });
const troubles = (checkup: Checkup) =>
  (checkup.clusters[0]?.steps ?? [])
    .filter(({ state }) => state !== 'ok')
    .map(({ state, id, of }) => `${state} ${id} ${of}`);

test('a way in that is open', async () => {
  const checkup = await doctor();
  expect(shown(checkup)).toBe(`prod, as an apply signs in
  ok         ask GitHub for an identity for sts.amazonaws.com: sub is repo:acme/cluster-access:environment:production
  ok         sign in as ${DEPLOYER}: arn:aws:sts::123456789012:assumed-role/github-deployer/guestlist-4711
  ok         assume ${WRITER}: arn:aws:sts::123456789012:assumed-role/guestlist-writer/guestlist-4711
  ok         ask EKS for prod: ${api.url}
  ok         reach the API server: name, connection, certificate: 127.0.0.1; answers, with a certificate of the cluster's own authority
  ok         get in: writer with groups guestlist:writers
  ok         may get configmaps aws-auth
  ok         may update configmaps aws-auth
  ok         may get configmaps ${HISTORY}
  ok         may update configmaps ${HISTORY}
  ok         may create subjectaccessreviews
  ok         survey what groups can do: may list roles, clusterroles, rolebindings, clusterrolebindings
  ok         survey who has an EKS access entry: 0 access entries
  ok         survey which roles exist: IAM has the role dev
  ok         survey which users exist: IAM of account 123456789012 has no user jo.

The way in to prod is open
`);
  expect(exitCodeOf(checkup)).toBe(0);
});

test('a way in that ends', async () => {
  iam.addRole('guestlist-writer', { trusts: [] });
  const checkup = await doctor();
  const text = shown(checkup);
  expect(text).toContain(`  failed     assume ${WRITER}
             sts:AssumeRole of ${WRITER} by arn:aws:sts::123456789012:assumed-role/github-deployer/guestlist-4711 was refused (AccessDenied): `);
  expect(text).toContain(`
               The trust policy of guestlist-writer must hold:
                 {
                   "Sid": "GuestlistChain",
                   "Effect": "Allow",
                   "Principal": {
                     "AWS": "${DEPLOYER}"
                   },
                   "Action": "sts:AssumeRole"
                 }
               A policy of ${DEPLOYER} must hold:
`);
  expect(text).toContain('\n             What to do: Both sides must allow it');
  expect(text).toContain('\n  not tried  ask EKS for prod\n');
  expect(text.match(/not tried {2}may create configmaps\n/g)).toHaveLength(1);
  expect(text).toMatch(
    /\nThe way in to prod ends where it is to assume arn:aws:iam::123456789012:role\/guestlist-writer\n$/,
  );
  expect(exitCodeOf(checkup)).toBe(4);
});

describe('the step that fails is', () => {
  test.each<[string, string, () => unknown, SignInSource?]>([
    [
      'that GitHub gives no identity',
      'failed identity-token sts.amazonaws.com',
      () => {},
      { userKeys: new Map(), webIdentity: (audience) => webIdentity(audience, { env: {}, mask: () => {} }) },
    ],
    ['the first role', `failed sign-in ${DEPLOYER}`, () => iam.addRole('github-deployer', { trusts: [] })],
    [
      'EKS',
      'failed describe-cluster prod',
      () => iam.addRole('guestlist-writer', { trusts: [DEPLOYER], denies: ['eks:DescribeCluster'] }),
    ],
    [
      'that the API server knows nobody',
      'failed cluster-token the API server',
      () => {
        rights = undefined;
      },
    ],
    ['a right', 'failed right update configmaps aws-auth', () => rights?.delete('update configmaps aws-auth')],
  ])('%s', async (_name, step, breakIt, source) => {
    breakIt();
    const checkup = await doctor(source);
    expect(troubles(checkup).filter((each) => !each.startsWith('not-tried'))).toEqual([step]);
    expect(exitCodeOf(checkup)).toBe(4);
    const validate = makeAjv().compile(readSchema('checkup'));
    const json = JSON.parse(render(checkup, 'json', { color: false, env: {}, workingDirectory: '/' }));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
  });
});

test('a Cluster that names nobody is told so, and keeps no other from being examined', async () => {
  workspace.write('access/dev.yaml', clusterYaml('', 'dev').replace(/^ {2}creator: .*\n/m, ''));
  try {
    const { clusters } = await doctor();
    expect(clusters.map(({ cluster, steps }) => [cluster, steps.at(0)?.state, steps.at(-1)?.state])).toEqual([
      ['dev', 'failed', 'failed'],
      ['prod', 'ok', 'ok'],
    ]);
    expect(shown({ command: 'doctor', clusters })).toContain('says neither signIn nor creator');
  } finally {
    workspace.write('access/dev.yaml', '');
  }
});

describe('creating is asked for', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['where there is no aws-auth, and it must be allowed', [HISTORY], ['failed right create configmaps']],
    ['where there is no history, and it is only missed', ['aws-auth'], ['lacking right create configmaps']],
    ['not at all where both are there', ['aws-auth', HISTORY], []],
  ])('%s', async (_name, there, expected) => {
    configMaps = new Set(there);
    rights?.delete('create configmaps');
    expect(troubles(await doctor())).toEqual(expected);
  });
});

test('a plan needs to read, and no more', async () => {
  rights = new Set(['get configmaps aws-auth', ...LISTS]);
  expect(troubles(await doctor(byToken, 'read'))).toEqual([]);
});

describe('what plans ask besides is only missed where it is not allowed', () => {
  test.each<[string, string, string, () => unknown]>([
    ['RBAC', 'what groups can do', 'rolebindings', () => rights?.delete('list rolebindings')],
    ['access entries', 'who has an EKS access entry', 'eks:ListAccessEntries', () => denies('eks:ListAccessEntries')],
    ['roles', 'which roles exist', 'iam:GetRole', () => denies('iam:GetRole')],
    ['users', 'which users exist', 'iam:GetUser', () => denies('iam:GetUser')],
  ])('%s', async (_name, of, right, breakIt) => {
    breakIt();
    const checkup = await doctor();
    expect(troubles(checkup)).toEqual([`lacking survey ${of}`]);
    expect(exitCodeOf(checkup)).toBe(0);
    const text = shown(checkup);
    expect(text).toContain(`  lacking    survey ${of}\n`);
    expect(text).toContain('What to do: Without it plans and applies go on, and say that this is not known.');
    // The rule or the statement that is needed, as guestlist iam prints it.
    expect(text).toMatch(new RegExp(`(?:"Action": "|- )${right}`));
  });

  test('or asked at all where nobody would ask: of nobody in the account, and where only aws-auth decides', async () => {
    aws.clusters.set('prod', activeCluster('prod', api));
    workspace.write('access/team.yaml', accessYaml('- role: arn:aws:iam::999999999999:role/dev\n  groups: [view]\n'));
    denies('iam:GetRole', 'eks:ListAccessEntries');
    try {
      const checkup = await doctor();
      expect(troubles(checkup)).toEqual([]);
      expect(shown(checkup).match(/survey .*/g)).toEqual([expect.stringContaining('what groups can do')]);
    } finally {
      workspace.write('access/team.yaml', TEAM);
    }
  });

  const denies = (...actions: readonly string[]) =>
    iam.addRole('guestlist-writer', { trusts: [DEPLOYER], denies: actions });
});

describe('on a machine', () => {
  const ambient: SignInSource = { ambient: true, userKeys: new Map() };
  const signInAs = (name: string) => {
    const { accessKeyId, secretAccessKey, arn } = iam.addUser(name);
    vi.stubEnv('AWS_ACCESS_KEY_ID', accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', secretAccessKey);
    return arn;
  };

  test('the way in begins with whoever that is, and skips who comes before the last', async () => {
    const ann = signInAs('ann');
    iam.addRole('guestlist-writer', { trusts: [ann] });
    const checkup = await doctor(ambient);
    const steps = checkup.clusters[0]?.steps.slice(0, 3).map(({ id, of }) => [id, of]);
    expect(steps).toEqual([
      ['sign-in', 'whoever this machine is signed in as'],
      ['assume-role', WRITER],
      ['describe-cluster', 'prod'],
    ]);
    expect(exitCodeOf(checkup)).toBe(0);
  });

  test('somebody whom the last role does not trust is told what it must hold', async () => {
    const bob = signInAs('bob');
    const text = shown(await doctor(ambient));
    expect(text).toContain(`"AWS": "${bob}"`);
    expect(text).toContain(`A policy of ${bob} must hold:`);
  });
});
