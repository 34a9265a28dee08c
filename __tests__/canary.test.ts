import { Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../src/commands/run.ts';
import { activeCluster } from './cluster/aws/eks.ts';
import { type AwsFront, startFront } from './cluster/aws/front.ts';
import { Iam } from './cluster/aws/iam.ts';
import { type GitHub, startGitHub } from './cluster/github/server.ts';
import { type GitHubOidc, startOidc } from './cluster/oidc/issuer.ts';
import { accessYaml, clusterYaml } from './declare.ts';
import { repository } from './github/events.ts';
import { makeRunner, onPullRequest, onPush, type Runner, type RunnerEvent } from './github/runner.ts';
import { type StubServer, startStub } from './kubernetes/api-server.ts';
import { hostile } from './report/hostile.ts';
import { declareConflict, declareEveryKind } from './report/workspace.ts';
import { leaksIn } from './secrets.ts';

// Steps with secrets in every place that holds one, and what they let out: log, summary, outputs, comments. Each step of
// the runner here, and each run of the command line, is searched for the secrets that it was given and for commands
// that are not ours, in whatever test; here are those in which something goes wrong on the way.

const ACCOUNT = '123456789012';
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const userKeys = `arn:aws:iam::${ACCOUNT}:user/ops AKIAIOSFODNN7EXAMPLE ${secretAccessKey}`;

let iam: Iam;
let oidc: GitHubOidc;
let aws: AwsFront;
/** An API server, or what stands before it, that quotes the request in its answer. */
let server: StubServer;
let answers: { status: number; body: (authorization: string) => string };
let creator: string;
let runner: Runner;
let github: GitHub;

beforeAll(async () => {
  iam = new Iam('aws', ACCOUNT);
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
  const deployer = iam.addRole('github-deployer', { webIdentity: { sub: 'repo:acme/cluster-access:pull_request' } });
  creator = iam.addRole('cluster-creator', { trusts: [deployer] });
  oidc.setRun({ event: 'pull_request', environment: undefined });
  server = await startStub((request, response) => {
    const authorization = request.headers.authorization ?? '';
    response.writeHead(answers.status, { 'content-type': 'application/json' }).end(answers.body(authorization));
  });
  aws.clusters.set('prod', activeCluster('prod', server, ACCOUNT));
});
afterAll(async () => {
  await Promise.all([aws.close(), oidc.close(), server.close()]);
});
beforeEach(async () => {
  runner = makeRunner();
  github = await startGitHub(repository.full_name);
  github.addPullRequest({ number: 7 });
  github.commits.push({ sha: 'c'.repeat(40) });
});
afterEach(async () => {
  aws.clearFaults();
  runner.remove();
  await github.close();
});

/** Runs a step with all secrets, at debug level, and searches the comments too. */
async function step(event: RunnerEvent, inputs: Readonly<Record<string, string>>) {
  const outcome = await runner.step(
    event,
    { comment: 'true', token: github.token, 'user-keys': userKeys, ...inputs },
    {
      ...oidc.env,
      AWS_ENDPOINT_URL_STS: aws.url,
      AWS_ENDPOINT_URL_EKS: aws.url,
      AWS_ENDPOINT_URL_IAM: aws.url,
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: '42',
      RUNNER_DEBUG: '1',
    },
    // STS here goes by the clock, and checks signatures against it.
    (command, options, edges) => runCommand(command, options, { ...edges, now: () => new Date() }),
  );
  const masked = outcome.commands.filter(({ name }) => name === 'add-mask').map(({ message }) => message);
  const comments = [...github.comments.values()].map(({ body }) => body).join('\n');
  expect(leaksIn({ comments }, [...masked, github.token, secretAccessKey])).toEqual([]);
  return { ...outcome, masked, comments };
}

const saved = { 'aws-auth': 'aws-auth.yaml' };

describe('no secret is let out', () => {
  test.each<[string, () => void, RunnerEvent, Readonly<Record<string, string>>, number]>([
    ['of a plan', () => declareEveryKind(runner.workspace), onPullRequest(), saved, 0],
    ['of an apply', () => declareEveryKind(runner.workspace), onPush(), saved, 0],
    ['of what a guard refuses', () => declareConflict(runner.workspace), onPullRequest(), saved, 3],
    ['of keys that cannot be read', () => {}, onPullRequest(), { 'user-keys': `${userKeys} and ${userKeys}` }, 1],
    ['of keys without an ARN', () => {}, onPullRequest(), { 'user-keys': userKeys.replace('arn:aws', 'arn') }, 1],
    ['of an input that holds one', () => {}, onPullRequest(), { comment: 'perhaps' }, 1],
  ])('%s', async (_words, declare, event, inputs, code) => {
    declare();
    const { exitCode, masked } = await step(event, inputs);
    expect(exitCode).toBe(code);
    expect(masked).toContain(github.token);
  });

  const status = (code: number, message: string) => JSON.stringify({ kind: 'Status', code, message });
  test.each<[string, number, (authorization: string) => string, number?]>([
    ['an answer that refuses', 403, (authorization) => status(403, `"${authorization}" cannot get resource`)],
    ['one that does not know us', 401, (authorization) => status(401, authorization)],
    ['one that fails', 400, (authorization) => status(400, authorization)],
    ['one that is no JSON', 400, (authorization) => `you sent ${authorization}`],
    ['a ConfigMap', 200, (mapRoles) => JSON.stringify({ kind: 'ConfigMap', metadata: {}, data: { mapRoles } }), 1],
  ])(
    'of a cluster whose server, or what stands before it, quotes the token in %s',
    async (_words, code, body, exit = 4) => {
      const signIn = `  signIn: [arn:aws:iam::${ACCOUNT}:role/github-deployer, ${creator}]`;
      runner.workspace.write('access/prod.yaml', clusterYaml(signIn).replace(/creator: .*/, `creator: ${creator}`));
      answers = { status: code, body };
      const asked = server.requests.length;
      const { exitCode, masked, comments } = await step(onPullRequest(), {});
      expect(exitCode).toBe(exit);
      // The way went all through: a token was made, masked and sent, and what came of it was told.
      const { authorization = '' } = server.requests[asked] ?? {};
      expect(masked).toContain(authorization.replace('Bearer ', ''));
      expect(comments).toContain('prod');
    },
  );

  test.each([
    ['WebIdentity', 'AssumeRoleWithWebIdentity'],
    ['the next role', 'AssumeRole'],
    ['EKS', 'DescribeCluster'],
  ])('of a sign-in that fails at %s', async (_words, call) => {
    const signIn = `  signIn: [arn:aws:iam::${ACCOUNT}:role/github-deployer, ${creator}]`;
    runner.workspace.write('access/prod.yaml', clusterYaml(signIn).replace(/creator: .*/, `creator: ${creator}`));
    aws.failNext(call, { code: 'AccessDenied', status: 403 }, 20);
    expect((await step(onPullRequest(), {})).exitCode).toBe(4);
  });
});

test('a step that has signed in leaves the later ones its reports, and nothing else', async () => {
  const signIn = `  signIn: [arn:aws:iam::${ACCOUNT}:role/github-deployer, ${creator}]`;
  runner.workspace.write('access/prod.yaml', clusterYaml(signIn).replace(/creator: .*/, `creator: ${creator}`));
  answers = { status: 200, body: () => JSON.stringify({ kind: 'ConfigMap', metadata: {}, data: {} }) };
  const asked = server.requests.length;
  const { left, masked } = await step(onPullRequest(), {});
  expect(server.requests.length).toBeGreaterThan(asked);
  expect(masked.length).toBeGreaterThan(10);
  const names = Object.keys(left).map((path) => path.replace(/^guestlist-[^/]+/, 'guestlist-*'));
  expect(names.sort()).toEqual([
    'env',
    'event.json',
    'guestlist-*/findings.sarif',
    'guestlist-*/plan.json',
    'guestlist-*/report.md',
    'output',
    'path',
    'state',
    'summary.md',
  ]);
  expect([left['env'], left['path'], left['state']]).toEqual(['', '', '']);
});

test('a step connects to AWS, the cluster, GitHub and its issuer, and to nobody else', async () => {
  const signIn = `  signIn: [arn:aws:iam::${ACCOUNT}:role/github-deployer, ${creator}]`;
  runner.workspace.write('access/prod.yaml', clusterYaml(signIn).replace(/creator: .*/, `creator: ${creator}`));
  answers = { status: 200, body: () => JSON.stringify({ kind: 'ConfigMap', metadata: {}, data: {} }) };
  const connects = vi.spyOn(Socket.prototype, 'connect');
  await step(onPullRequest(), {});
  // Node hands its own arguments on in a list.
  const asked = connects.mock.calls.map(
    (args) => [args].flat(2)[0] as unknown as { host: string; port: number | string },
  );
  connects.mockRestore();
  const hosts = new Set(asked.map(({ host, port }) => `${host}:${port}`));
  const issuer = oidc.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  expect([...hosts].sort()).toEqual([aws.url, server.url, github.url, issuer].map((url) => new URL(url).host).sort());
});

test('whatever is declared, named, live or asked for, a step gives no command but ours', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (text, other) => {
      const name = other.replace(/[/\0]/g, '').slice(0, 60) || 'a';
      runner.workspace.write('access/hostile.yaml', accessYaml(`- role: ${JSON.stringify(text)}\n  ${text}: 1\n`));
      runner.workspace.write(`access/${name}.yaml`, `kind: ${text}\n${other}`);
      runner.workspace.write('aws-auth.yaml', saves(text, other));
      // Each step is held against the emulator by the runner.
      await step(onPullRequest(), saved);
      await step(onPullRequest(), { ...saved, dir: text, cluster: other, 'working-directory': other.slice(0, 20) });
      await step(onPush(), { ...saved, command: text });
    }),
    { numRuns: 15 },
  );
});

/** A saved ConfigMap whose entries, annotations and other texts hold anything. */
function saves(text: string, other: string): string {
  const data = {
    mapRoles: `- rolearn: ${JSON.stringify(text)}\n  username: ${JSON.stringify(other)}\n`,
    [other]: text,
  };
  return JSON.stringify({ kind: 'ConfigMap', metadata: { name: 'aws-auth', annotations: { [text]: other } }, data });
}
