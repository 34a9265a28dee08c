import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { User } from './aws/iam.ts';
import { byRole, byWebIdentity, stsClient, tokenFor, whoAmI, whoIs, withToken } from './caller.ts';
import { type TokenCredentials, tokenOf, urlOf } from './cluster-token.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';
import { until } from './plane/wait.ts';

const PODS = '/api/v1/namespaces/default/pods';
const yaml = (entries: readonly unknown[]): string => JSON.stringify(entries);

describe('a cluster that a role made', () => {
  let plane: ControlPlane;
  let deployer: string;
  let creator: string;
  let designated: User;

  beforeAll(async () => {
    plane = await startControlPlane();
    deployer = plane.iam.addRole('github-deployer', {
      account: '111122223333',
      webIdentity: { sub: 'repo:acme/cluster-access:ref:refs/heads/main' },
    });
    creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
    designated = plane.iam.addUser('designated_user', { path: '/people/' });
  });
  afterAll(() => plane.stop());
  beforeEach(async () => {
    plane.oidc.setRun({ ref: 'refs/heads/main' });
    await plane.admin.deleteAwsAuth();
  });

  const signInAsCreator = async (): Promise<TokenCredentials> => {
    const first = await byWebIdentity(plane, deployer, 'guestlist-1');
    return byRole(plane, first, creator, 'guestlist-2');
  };

  test('lets its creator in by GitHub OIDC and a chain of two roles, without any entry', async () => {
    const first = await byWebIdentity(plane, deployer, 'guestlist-1');
    expect(await whoAmI(plane, first)).toMatchObject({ status: 401 });
    const last = await byRole(plane, first, creator, 'guestlist-2');
    const identity = await stsClient(plane, last).send(new GetCallerIdentityCommand({}));
    expect(identity.Arn).toBe('arn:aws:sts::123456789012:assumed-role/cluster-creator/guestlist-2');
    expect(await whoAmI(plane, last)).toEqual({
      status: 201,
      username: 'kubernetes-admin',
      groups: ['system:masters', 'system:authenticated'],
    });
    expect(await withToken(plane, await tokenFor(plane, last), PODS)).toMatchObject({ status: 200 });
  });

  test('answers 401 to whoever is not mapped', async () => {
    expect(await withToken(plane, await tokenFor(plane, designated), PODS)).toMatchObject({ status: 401 });
  });

  test('answers 403 to whoever is mapped but has no RBAC, and 200 once RBAC is there', async () => {
    await plane.admin.putAwsAuth({
      mapUsers: yaml([{ userarn: designated.arn, username: 'designated', groups: ['readers'] }]),
    });
    expect(await whoAmI(plane, designated)).toEqual({
      status: 201,
      username: 'designated',
      groups: ['readers', 'system:authenticated'],
    });
    expect(await withToken(plane, await tokenFor(plane, designated), PODS)).toMatchObject({ status: 403 });
    await plane.admin.bind({ name: 'readers', clusterRole: 'view', groups: ['readers'], namespace: 'default' });
    await until('RBAC to be in force', 10, async () => {
      const answer = await withToken(plane, await tokenFor(plane, designated), PODS);
      return answer.status === 200 ? true : undefined;
    });
  });

  test('never matches a role that is written with its path', async () => {
    const arn = plane.iam.addRole('payments-dev', { path: '/teams/payments/', trusts: [designated.arn] });
    const session = await byRole(plane, designated, arn, 'ann');
    await plane.admin.putAwsAuth({ mapRoles: yaml([{ rolearn: arn, username: 'payments' }]) });
    expect(await whoAmI(plane, session)).toMatchObject({ status: 401 });
    const bare = 'arn:aws:iam::123456789012:role/payments-dev';
    await plane.admin.putAwsAuth({ mapRoles: yaml([{ rolearn: bare, username: 'payments:{{SessionName}}' }]) });
    expect(await whoAmI(plane, session)).toMatchObject({ status: 201, username: 'payments:ann' });
  });

  test('loses all roles to one YAML error in mapRoles, but not the users', async () => {
    const arn = plane.iam.addRole('dev', { trusts: [designated.arn] });
    const session = await byRole(plane, designated, arn, 'ann');
    const mapUsers = yaml([{ userarn: designated.arn, username: 'designated' }]);
    const mapRoles = yaml([{ rolearn: arn, username: 'dev' }]);
    await plane.admin.putAwsAuth({ mapRoles, mapUsers });
    expect(await whoAmI(plane, session)).toMatchObject({ status: 201 });
    await plane.admin.putAwsAuth({ mapRoles: `- rolearn: ${arn}\n  username: {{SessionName}}\n`, mapUsers });
    expect(await whoAmI(plane, session)).toMatchObject({ status: 401 });
    expect(await whoAmI(plane, designated)).toMatchObject({ status: 201, username: 'designated' });
    // The creator does not depend on aws-auth, and can mend it.
    expect(await whoAmI(plane, await signInAsCreator())).toMatchObject({ username: 'kubernetes-admin' });
  });

  describe('tokens', () => {
    beforeEach(async () => {
      await plane.admin.putAwsAuth({ mapUsers: yaml([{ userarn: designated.arn, username: 'designated' }]) });
    });

    test('a good one is let in', async () => {
      expect(await whoAmI(plane, designated)).toMatchObject({ status: 201 });
    });

    test.each<[string, (token: string) => string]>([
      [
        'the signature',
        (url) => url.replace(/(X-Amz-Signature=)./, (all, name) => (all.endsWith('0') ? `${name}1` : `${name}0`)),
      ],
      [
        'the date',
        (url) => url.replace(/(X-Amz-Date=\d+T\d{5})./, (all, rest) => (all.endsWith('0') ? `${rest}1` : `${rest}0`)),
      ],
      ['the expiry', (url) => url.replace(/(X-Amz-Expires=\d+)/, '$10')],
      ['the key', (url) => url.replace(/(X-Amz-Credential=)\w+/, '$1AKIAIOSFODNN7EXAMPLE')],
    ])('401 for one whose %s was changed', async (_, tamper) => {
      const url = urlOf(await tokenFor(plane, designated));
      expect(tamper(url)).not.toBe(url);
      expect(await whoIs(plane, tokenOf(tamper(url)))).toMatchObject({ status: 401 });
    });

    test('401 for one that does not sign the cluster, or signs another', async () => {
      expect(await whoIs(plane, await tokenFor(plane, designated, { signCluster: false }))).toMatchObject({
        status: 401,
      });
      expect(await whoIs(plane, await tokenFor(plane, designated, { cluster: 'staging' }))).toMatchObject({
        status: 401,
      });
      expect(plane.aws.calls.at(-1)).toMatchObject({ via: 'authenticator', error: 'SignatureDoesNotMatch' });
    });

    test('good for 15 minutes from its date, whatever its expiry says', async () => {
      const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
      expect(await whoIs(plane, await tokenFor(plane, designated, { signedAt: minutesAgo(14) }))).toMatchObject({
        status: 201,
      });
      expect(await whoIs(plane, await tokenFor(plane, designated, { signedAt: minutesAgo(16) }))).toMatchObject({
        status: 401,
      });
    });

    test('401 for a session without its session token, and for a session that has expired', async () => {
      const session = await signInAsCreator();
      expect(await whoAmI(plane, session)).toMatchObject({ status: 201 });
      const { accessKeyId, secretAccessKey } = session;
      expect(await whoAmI(plane, { accessKeyId, secretAccessKey })).toMatchObject({ status: 401 });
      plane.aws.expireSessions();
      expect(await whoAmI(plane, session)).toMatchObject({ status: 401 });
      expect(plane.aws.calls.at(-1)).toMatchObject({ error: 'ExpiredToken' });
    });

    test('one that aws-iam-authenticator itself makes is let in', async () => {
      const { binary } = await import('./plane/binaries.ts');
      const { stdout } = await run(await binary('aws-iam-authenticator'), ['token', '-i', plane.name, '--token-only'], {
        AWS_REGION: plane.region,
        AWS_STS_REGIONAL_ENDPOINTS: 'regional',
        AWS_ACCESS_KEY_ID: designated.accessKeyId,
        AWS_SECRET_ACCESS_KEY: designated.secretAccessKey,
      });
      expect(await whoIs(plane, stdout.trim())).toMatchObject({ status: 201, username: 'designated' });
    });
  });

  describe('the API server', () => {
    test('can go away and come back with its data', async () => {
      await plane.admin.putAwsAuth({ mapUsers: yaml([{ userarn: designated.arn, username: 'designated' }]) });
      await plane.apiServer.stop();
      await expect(whoAmI(plane, designated)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
      await plane.apiServer.start();
      expect(await whoAmI(plane, designated)).toMatchObject({ status: 201 });
      expect((await plane.admin.getAwsAuth())?.data?.['mapUsers']).toContain('designated');
      // The authenticator may need five seconds to watch again; until then it knows what it knew.
      await plane.admin.deleteAwsAuth();
      expect(await whoAmI(plane, designated)).toMatchObject({ status: 401 });
    });

    test('can lose the answer to a write that it did', async () => {
      const session = await signInAsCreator();
      const path = '/api/v1/namespaces/kube-system/configmaps';
      const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'aws-auth' }, data: { mapUsers: '[]' } };
      const end = plane.proxy.intercept((request) => (request.method === 'POST' ? { drop: 'after' } : undefined));
      const token = await tokenFor(plane, session);
      await expect(withToken(plane, token, path, { method: 'POST', body })).rejects.toThrow();
      end();
      expect((await plane.admin.getAwsAuth())?.data).toEqual({ mapUsers: '[]' });
    });
  });
});

describe('a cluster that a user made', () => {
  test('lets the user in, also when its mappings come after those of aws-auth, unless those shadow it', async () => {
    const arn = 'arn:aws:iam::123456789012:user/cluster_creator';
    await using plane = await startControlPlane({ creator: arn, order: 'aws-auth-first' });
    const user = plane.iam.addUser('cluster_creator');
    expect(user.arn).toBe(arn);
    expect(await whoAmI(plane, user)).toMatchObject({ username: 'kubernetes-admin' });
    await plane.admin.putAwsAuth({ mapUsers: yaml([{ userarn: arn, username: 'nobody', groups: ['view'] }]) });
    expect(await whoAmI(plane, user)).toMatchObject({ status: 201, username: 'nobody' });
  });
});

describe('several at once', () => {
  test('two planes do not meet, and another partition has its own STS', async () => {
    await using one = await startControlPlane({ name: 'one' });
    await using two = await startControlPlane({ name: 'two', region: 'cn-north-1' });
    const creator = two.iam.addUser('u');
    const role = two.iam.addRole('cluster-creator', { trusts: [creator.arn] });
    expect(role).toBe('arn:aws-cn:iam::123456789012:role/cluster-creator');
    const session = await byRole(two, creator, role, 'me');
    const token = await tokenFor(two, session, { host: 'sts.cn-north-1.amazonaws.com.cn' });
    expect(await whoIs(two, token)).toMatchObject({ username: 'kubernetes-admin' });
    expect(await whoIs(one, token)).toMatchObject({ status: 401 });
  });
});

describe('nothing stays behind', () => {
  test('after stop, which can be called twice', async () => {
    const plane = await startControlPlane();
    const folder = join(plane.kubeconfig, '..');
    const running = (await processesOf(folder)).join('\n');
    for (const program of ['/etcd ', '/kube-apiserver ', '/aws-iam-authenticator ']) expect(running).toContain(program);
    await plane.stop();
    await plane.stop();
    expect(existsSync(folder)).toBe(false);
    await nothingLeft(folder);
  });

  test('after the test process was killed', async () => {
    const child = join(import.meta.dirname, 'plane', 'abandoned.ts');
    const started = spawn(process.execPath, [child], { stdio: ['ignore', 'pipe', 'inherit'] });
    const folder = await new Promise<string>((resolve) =>
      started.stdout.once('data', (text) => resolve(String(text).trim())),
    );
    expect(await processesOf(folder)).not.toHaveLength(0);
    started.kill('SIGKILL');
    await nothingLeft(folder);
    await until('the folder to be gone', 10, () => (existsSync(folder) ? undefined : true));
  });
});

async function nothingLeft(folder: string): Promise<void> {
  await until('every process to be gone', 10, async () =>
    (await processesOf(folder)).length === 0 ? true : undefined,
  );
}

/** The command lines that name the folder of a plane, as Linux lists them. */
async function processesOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid) || pid === String(process.pid)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(folder)) found.push(command.replaceAll('\0', ' '));
  }
  return found;
}

function run(
  program: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ stdout: string; code: number | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let stdout = '';
    child.stdout.on('data', (text) => {
      stdout += String(text);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, code }));
  });
}
