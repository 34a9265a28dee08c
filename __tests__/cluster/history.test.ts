import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clusterArchive, historyName } from '../../src/history/cluster-archive.ts';
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts';
import { WritingApi } from '../../src/kubernetes/writing-api.ts';
import { bundle } from '../bundle.ts';
import { guestlist } from '../command-line.ts';
import { archiveSuite } from '../history/archive-suite.ts';
import type { User } from './aws/iam.ts';
import { makeRepository, planOf, type Repository, receiptOf } from './guestlist.ts';
import type { ApiRequest } from './plane/api-proxy.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

const CONFIG_MAPS = '/api/v1/namespaces/kube-system/configmaps';
const isWrite = ({ method, path }: ApiRequest) =>
  method === 'PUT' && path.startsWith(`${CONFIG_MAPS}/aws-auth`) && !path.includes('dryRun');

const nodes = `# by EKS
- rolearn: arn:aws:iam::123456789012:role/nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]
`;

let plane: ControlPlane;
let ops: User;
let creator: string;
let api: WritingApi;

beforeAll(async () => {
  plane = await startControlPlane();
  ops = plane.iam.addUser('ops');
  creator = plane.iam.addRole('cluster-creator', { trusts: [ops.arn] });
  api = new WritingApi(await readKubeconfig(plane.kubeconfig, 'kubeconfig', undefined, { env: {}, mask: () => {} }));
});
afterAll(() => plane?.stop());

// Each test is another repository, so that each begins with no history.
let tests = 0;
let source: string;
let repository: Repository;
beforeEach(async () => {
  tests += 1;
  source = `github.com/acme/access-${tests}`;
  repository = repositoryOf(source);
  await plane.admin.putAwsAuth({ mapRoles: nodes });
});
afterEach(() => repository.remove());

function repositoryOf(name: string): Repository {
  const keys = { accessKeyId: ops.accessKeyId, secretAccessKey: ops.secretAccessKey };
  const made = makeRepository(plane, {
    source: name,
    userKeys: new Map([[ops.arn, keys]]),
    webIdentity: false,
    // Where only the creator signs in there is nothing to wait for.
    sleep: async (milliseconds) => void (await sleep(milliseconds / 10)),
  });
  made.write('access/prod.yaml', cluster());
  return made;
}

function cluster(more = '', signIn: readonly string[] = [ops.arn, creator]): string {
  return `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: ${creator}
  signIn: ${JSON.stringify(signIn)}
${more}`;
}

/** Declares who is let in. */
function declare(...names: readonly string[]): void {
  const grants = names.map((name) => `    - role: arn:aws:iam::123456789012:role/${name}\n      groups: [view]\n`);
  const head = 'apiVersion: guestlist/v1\nkind: Access\nmetadata: {name: team}\nspec:\n  clusters: [prod]\n  grants:\n';
  repository.write('access/team.yaml', names.length === 0 ? '# nobody\n' : head + grants.join(''));
}

async function apply(...names: readonly string[]) {
  declare(...names);
  return receiptOf(await repository.run('apply'));
}

const mapRoles = async () => (await plane.admin.getAwsAuth())?.data?.['mapRoles'] ?? '';
const statuses = async () => (await repository.history()).revisions.map(({ number, status }) => `${number} ${status}`);

archiveSuite('an archive in a cluster', () => clusterArchive(api));

describe('history', () => {
  test('has what was applied, the newest first, and no run that changed nothing', async () => {
    expect(await repository.history()).toMatchObject({ revisions: [], source });
    await apply('dev');
    await apply('dev');
    await apply('dev', 'ops');
    expect(await repository.history()).toMatchObject({
      cluster: 'prod',
      place: `ConfigMap ${historyName(source)} in kube-system`,
      revisions: [
        {
          number: 2,
          status: 'applied',
          counts: { added: 1 },
          entries: [{}, {}],
          by: expect.stringMatching(/assumed-role\/cluster-creator/),
        },
        { number: 1, status: 'applied', counts: { added: 1 }, entries: [{ username: 'dev:{{SessionName}}' }] },
      ],
    });
    const { body } = await plane.admin.request(`${CONFIG_MAPS}/${historyName(source)}`);
    expect(body).toMatchObject({
      metadata: {
        annotations: { 'guestlist/source': source },
        labels: { 'app.kubernetes.io/managed-by': 'guestlist' },
      },
    });
  });

  test('of two repositories side by side is two, and going back in one leaves the other', async () => {
    const other = repositoryOf(`${source}-other`);
    other.write(
      'access/team.yaml',
      'apiVersion: guestlist/v1\nkind: Access\nmetadata: {name: t}\nspec:\n  clusters: [prod]\n  grants:\n    - role: arn:aws:iam::123456789012:role/theirs\n',
    );
    await apply('dev');
    expect(receiptOf(await other.run('apply'))).toMatchObject({ outcome: 'applied', history: { revision: 1 } });
    await apply('ops');
    expect(receiptOf(await repository.rollback())).toMatchObject({ outcome: 'applied' });
    expect(await mapRoles()).toMatch(/role\/theirs[\s\S]*role\/dev/);
    expect((await other.history()).revisions).toHaveLength(1);
    other.remove();
  });
});

describe('rollback', () => {
  test('goes back, is recorded, and the next apply brings back what is declared', async () => {
    await apply('dev');
    const first = await plane.admin.getAwsAuth();
    await apply('ops');
    const { plan } = planOf(await repository.rollback({ planOnly: true }));
    expect(plan.changes.map(({ kind }) => kind).sort()).toEqual(['added', 'foreign', 'removed']);
    expect(await statuses()).toEqual(['2 applied', '1 applied']);
    expect(receiptOf(await repository.rollback())).toMatchObject({
      outcome: 'applied',
      problems: [],
      history: { revision: 3 },
    });
    expect((await plane.admin.getAwsAuth())?.data).toEqual(first?.data);
    expect((await repository.history()).revisions[0]).toMatchObject({ number: 3, status: 'applied', rollbackTo: 1 });
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', history: { revision: 4 } });
    expect(await mapRoles()).toContain('role/ops');
    expect(receiptOf(await repository.rollback({ revision: 1 }))).toMatchObject({ outcome: 'applied' });
    expect(await mapRoles()).not.toContain('role/ops');
  });

  test('says which revisions there are where it cannot go back', async () => {
    await expect(repository.rollback()).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/none was applied/),
    });
    await apply('dev');
    await expect(repository.rollback()).rejects.toMatchObject({
      message: expect.stringMatching(/no revision before the newest.*applied are 1/),
    });
    await expect(repository.rollback({ revision: 7 })).rejects.toMatchObject({
      message: expect.stringMatching(/no applied revision 7/),
    });
  });
});

test('a change that is not proven is undone around what somebody else has written since', async () => {
  await apply('dev', 'old');
  // Somebody has let in a whole account, and one of it must stay out.
  const outsider = plane.iam.addRole('outsider', { account: '999999999999', trusts: [creator] });
  repository.write('access/prod.yaml', cluster(`  verify: {out: ["${outsider}"], timeoutSeconds: 2}\n`));
  await plane.admin.patchAwsAuth({ data: { mapAccounts: '- "999999999999"\n' } });
  const before = await mapRoles();
  let step = 0;
  const end = plane.proxy.intercept((request) => {
    if (isWrite(request)) step += 1;
    else if (step === 1 && request.method === 'GET') {
      step = 2;
      const rival = async () => {
        await plane.admin.patchAwsAuth({
          data: { mapRoles: `${await mapRoles()}- rolearn: arn:aws:iam::123456789012:role/rival # since\n`, more: 'x' },
        });
      };
      return { first: rival };
    }
    return undefined;
  });
  try {
    const receipt = await apply('dev', 'new');
    expect(receipt).toMatchObject({ outcome: 'put-back', undone: { way: 'entries' }, history: { revision: 2 } });
    expect(receipt.problems.at(-1)).toMatch(
      /undone .* entry by entry.*Everybody who signs in to prove it is as before the change\./,
    );
    expect(receipt.undone?.claims.map(({ purpose, after }) => `${purpose} ${after.answer}`).sort()).toEqual([
      'intermediate unauthorized',
      'nodes foretold',
      'out in',
      'removed foretold',
      'writer in',
    ]);
  } finally {
    end();
  }
  const after = await plane.admin.getAwsAuth();
  expect(after?.data).toMatchObject({ mapAccounts: '- "999999999999"\n', more: 'x' });
  expect(after?.data?.['mapRoles']).toContain('role/rival # since\n');
  const [entry = ''] = /- rolearn: "[^"]*role\/old"[\s\S]*?(?=- rolearn|$)/.exec(before) ?? [];
  expect(after?.data?.['mapRoles']?.split('\n').sort()).toEqual(
    `${before}- rolearn: arn:aws:iam::123456789012:role/rival # since\n`.split('\n').sort(),
  );
  expect(entry).not.toBe('');
  expect(await statuses()).toEqual(['2 undone', '1 applied']);
});

test('a run that is killed at any request leaves the old or the new map, and the next one completes it', {
  timeout: 600_000,
}, async () => {
  const entry = await bundle('cli', repository.folder);
  // Both doors are the same repository, so that the one looks after what the other has left.
  repository.write('.git/config', `[remote "origin"]\n\turl = https://${source}\n`);
  const env = { ...plane.env, GUESTLIST_USER_KEYS: `${ops.arn} ${ops.accessKeyId} ${ops.secretAccessKey}` };
  const seen: string[] = [];
  for (let nth = 0; ; nth += 1) {
    const name = `dev${nth}`;
    declare(name);
    const before = await mapRoles();
    const kill = new AbortController();
    let requests = -1;
    const end = plane.proxy.intercept((request) => {
      // From the rehearsal on: nothing before it could leave anything behind.
      if (requests < 0 && request.method !== 'PUT') return undefined;
      requests += 1;
      if (requests !== nth) return undefined;
      kill.abort();
      return { drop: 'before' };
    });
    const run = await guestlist(repository.folder, ['apply', '-o', 'json'], { env, entry, killed: kill.signal });
    end();
    const after = await mapRoles();
    const isNew = after.includes(`role/${name}"`);
    if (!isNew) expect(after).toBe(before);
    expect(after.startsWith(nodes)).toBe(true);
    if (run.code !== null) {
      expect(run.code, run.stdout + run.stderr).toBe(0);
      expect(JSON.parse(run.stdout).clusters[0]).toMatchObject({ outcome: 'applied' });
      break;
    }
    const receipt = receiptOf(await repository.run('apply'));
    expect(receipt.problems).toEqual([]);
    expect(await mapRoles()).toContain(`role/${name}"`);
    const notes = receipt.history?.notes.map((note) => (/is in place/.test(note) ? 'in place' : 'not in place'));
    seen.push(`${isNew ? 'new' : 'old'}, ${receipt.outcome}: ${notes?.join()}`);
    const { revisions } = await repository.history();
    expect(revisions.map(({ status }) => status)).not.toContain('pending');
    expect(revisions[0]).toMatchObject({ status: 'applied', entries: [{ arn: expect.stringMatching(name) }] });
  }
  // The rehearsal and the history before the write, the write itself, and whatever comes behind it.
  expect(seen.filter((each) => each.startsWith('old')).length).toBeGreaterThanOrEqual(3);
  expect(seen).toContain('old, applied: not in place');
  expect(seen).toContain('new, unchanged: in place');
});

describe('who has no right to the history', () => {
  const writer = 'arn:aws:iam::123456789012:role/writer';
  const grant = async (name: string, rules: unknown) => {
    const rbac = '/apis/rbac.authorization.k8s.io/v1/clusterroles';
    await plane.admin.request(`${rbac}/${name}`, { method: 'DELETE' });
    const body = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name }, rules };
    expect((await plane.admin.request(rbac, { method: 'POST', body })).status).toBe(201);
    await plane.admin.bind({ name, clusterRole: name, users: ['writer'], namespace: 'kube-system' });
  };

  test('applies all the same, is told what is missing, and with the Role of docs/history.md is recorded', async () => {
    plane.iam.addRole('writer', { trusts: [ops.arn] });
    await plane.admin.putAwsAuth({ mapRoles: `${nodes}- rolearn: ${writer}\n  username: writer\n` });
    repository.write('access/prod.yaml', cluster('', [ops.arn, writer]));
    await grant('aws-auth', [
      { apiGroups: [''], resources: ['configmaps'], resourceNames: ['aws-auth'], verbs: ['get', 'update'] },
    ]);
    const receipt = await apply('dev');
    expect(receipt).toMatchObject({ outcome: 'applied', problems: [], history: { revision: undefined } });
    expect(receipt.history?.notes).toEqual([
      expect.stringMatching(
        new RegExp(`403.*get and update on ConfigMap ${historyName(source)} in kube-system.*docs/history.md`),
      ),
    ]);
    const page = readFileSync(new URL('../../docs/history.md', import.meta.url), 'utf8');
    const role = parse((/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '').replace('NAME', historyName(source)));
    await grant('guestlist-history', role.rules);
    expect(await apply('dev', 'more')).toMatchObject({ outcome: 'applied', history: { revision: 1, notes: [] } });
    expect(await apply('dev')).toMatchObject({ outcome: 'applied', history: { revision: 2, notes: [] } });
  });
});
