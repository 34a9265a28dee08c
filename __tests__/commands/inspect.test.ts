import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { clusterYaml } from '../declare.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const saved = `kind: ConfigMap
metadata: {name: aws-auth}
data:
  mapRoles: |
    - rolearn: arn:aws:iam::123456789012:role/dev
      username: dev
`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-inspect-'));
  writeFileSync(join(root, 'aws-auth.yaml'), saved);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function inspect(...args: readonly string[]) {
  return inspectPiped('', ...args);
}

function inspectPiped(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'inspect', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', AWS_EC2_METADATA_DISABLED: 'true' },
  });
  return { status, stdout, stderr };
}

describe('guestlist inspect', () => {
  test.each([[['aws-auth.yaml']], [['--aws-auth', 'aws-auth.yaml']]])('%j needs no declarations', (args) => {
    expect(inspect(...args)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('gets in   role dev of 123456789012  mapRoles:1 (aws-auth.yaml:5)'),
      stderr: '',
    });
  });

  test('reads standard input where the file is called -, as kubectl does', () => {
    expect(inspectPiped(saved, '-')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('role dev of 123456789012  mapRoles:1 (standard input:5)'),
    });
    expect(inspectPiped('a'.repeat(4 * 1024 * 1024 + 1), '-')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Standard input has more than 4194304 bytes'),
    });
    expect(inspectPiped('a: [', '-')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('standard input:1:5: not YAML'),
    });
  });

  test('starts a credential plugin without the inputs of the Action and without keys', () => {
    const kubeconfig = `current-context: c
contexts: [{name: c, context: {cluster: c, user: u}}]
clusters: [{name: c, cluster: {server: "https://127.0.0.1:9"}}]
users: [{name: u, user: {exec: {command: sh, args: ["-c", "env > seen; exit 1"]}}}]
`;
    writeFileSync(join(root, 'config'), kubeconfig);
    const env = { INPUT_TOKEN: 'a', 'INPUT_USER-KEYS': 'b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'c', SEEN: 'd' };
    const { status } = spawnSync(process.execPath, [cli, 'inspect', '--kubeconfig', 'config'], {
      cwd: root,
      env: { PATH: process.env['PATH'], ...env },
    });
    expect(status).toBe(1);
    const seen = readFileSync(join(root, 'seen'), 'utf8');
    expect(seen).toContain('SEEN=d');
    expect(seen).not.toMatch(/INPUT_|ACTIONS_ID_TOKEN/);
  });

  test('fails where a rule finds an error, and for a principal by what becomes of it alone', () => {
    const reserved = `- rolearn: arn:aws:iam::123456789012:role/odd\n      username: system:odd\n    - `;
    writeFileSync(join(root, 'odd.yaml'), saved.replace(/- (?=rolearn)/, reserved));
    expect(inspect('odd.yaml')).toMatchObject({ status: 1, stdout: expect.stringContaining('username-reserved') });
    expect(inspect('odd.yaml', '--principal', 'arn:aws:iam::123456789012:role/dev').status).toBe(0);
  });

  test('answers for a principal, in each format', () => {
    const who = ['--principal', 'arn:aws:iam::123456789012:role/team/ops'];
    expect(inspect('aws-auth.yaml', ...who)).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('does not get in'),
    });
    expect(inspect('aws-auth.yaml', ...who, '-o', 'markdown').stdout).toMatch(
      /^### \u26d4 In `aws-auth.yaml`, `.*` does not get in/,
    );
    expect(JSON.parse(inspect('aws-auth.yaml', ...who, '-o', 'json').stdout)).toMatchObject({
      kind: 'Inspection',
      principal: { canonicalArn: 'arn:aws:iam::123456789012:role/ops', outcome: 'out' },
    });
  });

  test.each([
    ['a section that does not load', ['broken.yaml'], /mapRoles does not load/],
    ['a file that is not there', ['none.yaml'], /none.yaml does not exist/],
    ['two places', ['aws-auth.yaml', '--kubeconfig', 'x'], /two places to inspect/],
    [
      'a principal that nobody could be',
      ['aws-auth.yaml', '--principal', '*'],
      /not a principal that can be asked for/,
    ],
    ['a cluster through AWS without a declaration', [], /There is no folder "access"/],
    ['a cluster that is not declared', ['--dir', 'declared', '--cluster', 'x'], /No cluster "x" is declared/],
    [
      'several clusters and none chosen',
      ['--dir', 'declared'],
      /2 clusters are declared \(a, b\), and guestlist inspect is about one/,
    ],
  ])('%s is said, with exit code 1', (_name, args, words) => {
    writeFileSync(join(root, 'broken.yaml'), `${saved}    - {{x}}\n`);
    mkdirSync(join(root, 'declared'));
    for (const name of ['a', 'b']) writeFileSync(join(root, 'declared', `${name}.yaml`), clusterYaml('', name));
    const { status, stdout, stderr } = inspect(...args);
    expect({ status, said: stdout + stderr }).toEqual({ status: 1, said: expect.stringMatching(words) });
  });
});

test('a run that is told to stop ends, also where nobody answers', async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket.on('error', () => {})));
  await once(silent.listen(0, '127.0.0.1'), 'listening');
  const { port } = silent.address() as AddressInfo;
  writeFileSync(
    join(root, 'config'),
    `current-context: c
contexts: [{name: c, context: {cluster: c, user: u}}]
clusters: [{name: c, cluster: {server: "https://127.0.0.1:${port}"}}]
users: [{name: u, user: {token: x}}]
`,
  );
  const child = spawn(process.execPath, [cli, 'inspect', '--kubeconfig', 'config'], { cwd: root });
  try {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
    });
    await once(silent, 'connection');
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect({ code, said }).toEqual({ code: 4, said: expect.stringContaining('The run was told to stop (SIGINT).') });
  } finally {
    child.kill('SIGKILL');
    for (const socket of sockets) socket.destroy();
    silent.close();
  }
});
