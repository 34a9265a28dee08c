import { describe, expect, test } from 'vitest';
import { type Inputs, inputNames, readInputs, withoutSecrets } from '../../src/github/inputs.ts';

type InputName = (typeof inputNames)[number];
type Given = Partial<Record<InputName, string>>;

const user = 'arn:aws:iam::123456789012:user/deployer';
const accessKeyId = 'AKIAIOSFODNN7EXAMPLE';
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

/** The variables that the runner makes of inputs (actions/runner, Handler.cs: upper case, with hyphens kept). */
const environment = (given: Given) =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));

/** Inputs as they are read, and what was masked by then. */
function read(given: Given): { readonly inputs: Inputs; readonly masked: readonly string[] } {
  const masked: string[] = [];
  return { inputs: readInputs(environment(given), (secret) => masked.push(secret)), masked };
}

test('without any input everything is as it is by default', () => {
  expect(read({})).toEqual({
    inputs: {
      command: undefined,
      dir: undefined,
      clusters: [],
      parallel: undefined,
      target: { kind: 'eks' },
      workingDirectory: '.',
      userKeys: new Map(),
      comment: true,
      results: 'results',
      annotations: true,
      token: undefined,
    },
    masked: [],
  });
});

const cases: readonly [Given, Partial<Inputs>][] = [
  [{ command: 'lint' }, { command: 'lint' }],
  [{ command: 'plan' }, { command: 'plan' }],
  [{ command: 'apply' }, { command: 'apply' }],
  [{ command: ' verify ' }, { command: 'verify' }],
  [{ command: '' }, { command: undefined }],
  [{ dir: 'team access' }, { dir: 'team access' }],
  [{ dir: '' }, { dir: undefined }],
  [{ cluster: 'prod' }, { clusters: ['prod'] }],
  [{ cluster: '\nprod\r\n  staging-eu\n\n' }, { clusters: ['prod', 'staging-eu'] }],
  [{ parallel: '16' }, { parallel: 16 }],
  [{ 'aws-auth': 'saved.yaml' }, { target: { kind: 'file', path: 'saved.yaml' } }],
  [{ kubeconfig: 'kube.yaml' }, { target: { kind: 'kubeconfig', path: 'kube.yaml' } }],
  [
    { kubeconfig: 'kube.yaml', context: 'prod' },
    { target: { kind: 'kubeconfig', path: 'kube.yaml', context: 'prod' } },
  ],
  [{ 'working-directory': 'infra' }, { workingDirectory: 'infra' }],
  [{ 'working-directory': '' }, { workingDirectory: '.' }],
  [
    { 'user-keys': `${user} ${accessKeyId} ${secretAccessKey}` },
    { userKeys: new Map([[user, { accessKeyId, secretAccessKey }]]) },
  ],
  [{ comment: 'true' }, { comment: true }],
  [{ comment: 'FALSE' }, { comment: false }],
  [{ annotations: 'false' }, { annotations: false }],
  [{ comment: '' }, { comment: true }],
  [{ token: ' ghs_token ' }, { token: 'ghs_token' }],
  [{ token: '' }, { token: undefined }],
];

test.each(cases)('%j', (given, expected) => {
  expect(read(given).inputs).toEqual({ ...read({}).inputs, ...expected });
});

describe('what cannot be used is refused by name', () => {
  test.each<[InputName, Given, RegExp]>([
    ['command', { command: 'deploy' }, /"deploy" is none of lint, plan, apply, verify/],
    ['command', { command: 'Plan' }, /"Plan" is none of/],
    ['command', { command: 'toString' }, /"toString" is none of/],
    ['aws-auth', { 'aws-auth': 'a.yaml', kubeconfig: 'k.yaml' }, /cannot be given together with kubeconfig/],
    ['context', { context: 'prod' }, /it needs kubeconfig/],
    ['context', { context: 'prod', 'aws-auth': 'a.yaml' }, /it needs kubeconfig/],
    ['comment', { comment: 'yes' }, /"yes" is neither true nor false/],
    ['comment', { comment: 'constructor' }, /"constructor" is neither true nor false/],
    ['parallel', { parallel: '65' }, /"65" is no number from 1 to 64/],
    ['parallel', { parallel: 'all' }, /"all" is no number/],
    ['user-keys', { 'user-keys': `${user} ${accessKeyId}` }, /line 1 cannot be read/],
    ['user-keys', { 'user-keys': `\n${user.replace('user/', 'role/')} a b` }, /is not the ARN of an IAM user/],
  ])('%s of %j', (name, given, problem) => {
    expect(() => read(given)).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: expect.stringMatching(new RegExp(`^The input ${name} cannot be used: .*${problem.source}`)),
        remedy: expect.any(String),
      }),
    );
  });
});

describe('secrets', () => {
  test('are masked', () => {
    const { masked } = read({ token: 'ghs_token', 'user-keys': `${user} ${accessKeyId} ${secretAccessKey}` });
    expect(masked).toEqual(expect.arrayContaining(['ghs_token', secretAccessKey, encodeURIComponent(secretAccessKey)]));
  });

  test.each<[string, Given]>([
    ['the input that holds them cannot be used', { 'user-keys': `${user} ${secretAccessKey}` }],
    ['another input cannot be used', { 'user-keys': `${user} ${accessKeyId} ${secretAccessKey}`, command: 'deploy' }],
  ])('are masked where %s, and no message repeats them', (_name, given) => {
    const masked: string[] = [];
    let message = '';
    try {
      readInputs(environment({ ...given, token: 'ghs_token' }), (secret) => masked.push(secret));
    } catch (error) {
      message = JSON.stringify([String(error), error]);
    }
    expect(masked).toEqual(expect.arrayContaining(['ghs_token', secretAccessKey]));
    expect(message).toContain('cannot be used');
    expect(message).not.toContain(secretAccessKey);
  });

  test('are not handed on with the environment', () => {
    const all = Object.fromEntries(inputNames.map((name) => [name, `value of ${name}`]));
    const identity = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x' };
    const env = {
      ...environment(all),
      ...identity,
      ACTIONS_RUNTIME_TOKEN: 'x',
      GUESTLIST_USER_KEYS: 'x',
      INPUT_OTHER: 'of another tool',
      HOME: '/home/runner',
    };
    expect(withoutSecrets(env)).toEqual({ INPUT_OTHER: 'of another tool', HOME: '/home/runner' });
  });
});
