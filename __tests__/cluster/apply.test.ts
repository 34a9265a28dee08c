import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { failureOf, makeRepository, planOf, type Repository, receiptOf } from './guestlist.ts';
import type { ApiRequest } from './plane/api-proxy.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';
import { startWebhook } from './webhook.ts';

const CONFIG_MAP = '/api/v1/namespaces/kube-system/configmaps/aws-auth';

const nodes = `# Written by EKS for the node group "general".
- rolearn: arn:aws:iam::123456789012:role/prod-general-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups:   # in this order
    - system:bootstrappers
    - system:nodes
  someday: a key that nobody knows yet
`;

/** Whether a request replaces aws-auth; the history is written by others. */
const isPut = ({ method, path }: ApiRequest) => method === 'PUT' && path.startsWith(CONFIG_MAP);
const isWrite = (request: ApiRequest) => isPut(request) && !request.path.includes('dryRun');

let plane: ControlPlane;
let repository: Repository;
let deployer: string;
let creator: string;

beforeAll(async () => {
  plane = await startControlPlane();
  deployer = plane.iam.addRole('github-deployer', {
    account: '111122223333',
    webIdentity: { sub: 'repo:acme/cluster-access:ref:refs/heads/main' },
  });
  creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
});
afterAll(() => plane?.stop());

function cluster(signIn: readonly string[] = [deployer, creator]): string {
  return `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: ${creator}
  signIn: ${JSON.stringify(signIn)}
`;
}

function access(...names: readonly string[]): string {
  const grants = names
    .map((name) => `    - role: arn:aws:iam::123456789012:role/${name}\n      groups: [view]\n`)
    .join('');
  return `apiVersion: guestlist/v1\nkind: Access\nmetadata: {name: team}\nspec:\n  clusters: [prod]\n  grants:\n${grants}`;
}

function repositoryOf(source: string, ...names: readonly string[]): Repository {
  const made = makeRepository(plane, { source });
  made.write('access/prod.yaml', cluster());
  if (names.length > 0) made.write('access/team.yaml', access(...names));
  return made;
}

beforeEach(async () => {
  await plane.admin.deleteAwsAuth();
  repository = repositoryOf('github.com/acme/access', 'dev');
});
afterEach(() => repository.remove());

describe('what is not ours', () => {
  test('node entries, comments, unknown keys, accounts and other data survive to the letter', async () => {
    const data = { mapRoles: nodes, mapAccounts: '- "999999999999" # them\n', notes: 'kept' };
    const ownerReferences = [{ apiVersion: 'v1', kind: 'Namespace', name: 'kube-system', uid: 'theirs' }];
    const around = {
      binaryData: { logo: 'AAEC' },
      metadata: { labels: { 'acme.example/team': 'them' }, ownerReferences },
    };
    await plane.admin.putAwsAuth(data, { 'acme.example/by': 'hand' });
    await plane.admin.patchAwsAuth(around);
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [] });
    const after = await plane.admin.getAwsAuth();
    expect(after).toMatchObject(around);
    expect(after?.data).toEqual({
      ...data,
      mapRoles: `${nodes}- rolearn: "arn:aws:iam::123456789012:role/dev"\n  username: "dev:{{SessionName}}"\n  groups:\n    - "view"\n`,
    });
    expect(after?.metadata.annotations).toMatchObject({ 'acme.example/by': 'hand' });
    repository.write('access/team.yaml', `${access('dev')}      expires: 2020-01-31\n`);
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied' });
    expect(await plane.admin.getAwsAuth()).toMatchObject({ ...around, data });
    expect((await plane.admin.getAwsAuth())?.data).toEqual(data);
  });

  test('a second apply writes nothing: same resourceVersion, no PUT', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    await repository.run('apply');
    const before = await plane.admin.getAwsAuth();
    const seen = plane.proxy.requests.length;
    const result = await repository.run('apply');
    expect(receiptOf(result)).toMatchObject({ outcome: 'unchanged' });
    expect(exitCodeOf(result)).toBe(0);
    expect((await plane.admin.getAwsAuth())?.metadata.resourceVersion).toBe(before?.metadata.resourceVersion);
    expect(plane.proxy.requests.slice(seen).map((request) => request.method)).not.toContain('PUT');
  });

  test("another repository's entries are neither removed nor overwritten", async () => {
    const other = repositoryOf('github.com/acme/other', 'theirs');
    await other.run('apply');
    await repository.run('apply');
    repository.write('access/team.yaml', access('dev', 'theirs').replaceAll('[view]', '[edit]'));
    expect(planOf(await repository.run('plan')).refusals.map((refusal) => refusal.guard)).toEqual(['conflict']);
    expect(failureOf(await repository.run('apply'))).toMatchObject({ code: 'guard' });
    repository.write('access/team.yaml', access('dev'));
    expect(receiptOf(await other.run('apply'))).toMatchObject({ outcome: 'unchanged' });
    other.remove();
  });
});

test('whoever else manages a field of the ConfigMap goes on managing it', async () => {
  await plane.admin.putAwsAuth({ mapRoles: nodes });
  const applied = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'aws-auth' }, data: { notes: 'theirs' } };
  const { status } = await plane.admin.request(`${CONFIG_MAP}?fieldManager=others`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/apply-patch+yaml' },
    body: applied,
  });
  expect(status).toBe(200);
  expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied' });
  const { body } = await plane.admin.request(CONFIG_MAP);
  const { managedFields } = (body as { metadata: { managedFields: { manager: string; fieldsV1: object }[] } }).metadata;
  const fieldsOf = (name: string) => managedFields.find(({ manager }) => manager === name)?.fieldsV1;
  expect(fieldsOf('others')).toEqual({ 'f:data': { 'f:notes': {} } });
  expect(fieldsOf('guestlist')).toMatchObject({ 'f:data': { 'f:mapRoles': {} } });
});

test('a write in between that touches no entry costs another round, and nothing else', async () => {
  await plane.admin.putAwsAuth({ mapRoles: nodes });
  let isFirst = true;
  const end = plane.proxy.intercept((request) => {
    if (!isWrite(request) || !isFirst) return undefined;
    isFirst = false;
    return {
      first: async () => void (await plane.admin.patchAwsAuth({ metadata: { annotations: { touched: 'yes' } } })),
    };
  });
  try {
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [], conflicts: 1 });
  } finally {
    end();
  }
  expect((await plane.admin.getAwsAuth())?.metadata.annotations).toMatchObject({ touched: 'yes' });
});

test('an authenticator that STS throttles right after the write knows nobody for a while, and nothing is undone', async () => {
  await plane.admin.putAwsAuth({ mapRoles: nodes });
  let isWritten = false;
  let isThrottled = false;
  const seen = plane.proxy.requests.length;
  const end = plane.proxy.intercept((request) => {
    if (isWritten && !isThrottled && request.path.endsWith('/selfsubjectreviews')) {
      isThrottled = true;
      return { first: async () => plane.aws.failNext('GetCallerIdentity', { code: 'Throttling', status: 429 }, 2) };
    }
    isWritten ||= isWrite(request);
    return undefined;
  });
  try {
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [] });
  } finally {
    end();
    plane.aws.clearFaults();
  }
  const knocks = plane.proxy.requests.slice(seen).filter(({ path }) => path.endsWith('/selfsubjectreviews'));
  expect(knocks.map(({ status }) => status)).toContain(401);
  expect((await plane.admin.getAwsAuth())?.data?.['mapRoles']).toContain('role/dev');
});

test('a missing ConfigMap is created', async () => {
  expect(receiptOf(await repository.run('apply'))).toMatchObject({
    outcome: 'applied',
    resourceVersion: { before: undefined },
  });
  expect((await plane.admin.getAwsAuth())?.data?.['mapRoles']).toContain('role/dev');
});

test('the server is asked for a dry run before it is asked to write', async () => {
  await plane.admin.putAwsAuth({ mapRoles: nodes });
  const seen = plane.proxy.requests.length;
  await repository.run('apply');
  const puts = plane.proxy.requests.slice(seen).filter(isPut);
  expect(puts.map((request) => request.path.includes('dryRun=All'))).toEqual([true, false]);
});

test('20 writers at once, ours and plain ones: nothing is lost, and all of ours land', async () => {
  await plane.admin.putAwsAuth({ mapRoles: nodes });
  const ours = Array.from({ length: 10 }, (_, index) => repositoryOf(`github.com/acme/team${index}`, `team${index}`));
  // As EKS and kubectl edit do it: read, append, replace on the condition of what was read, again on a conflict.
  const plain = async (index: number): Promise<void> => {
    for (;;) {
      const { body } = await plane.admin.request(CONFIG_MAP);
      const map = body as { data: Record<string, string> };
      const mapRoles = `${map.data['mapRoles']}- rolearn: arn:aws:iam::123456789012:role/plain${index}\n`;
      const answer = await plane.admin.request(CONFIG_MAP, {
        method: 'PUT',
        body: { ...map, data: { ...map.data, mapRoles } },
      });
      if (answer.status === 200) return;
      expect(answer.status).toBe(409);
    }
  };
  const [results] = await Promise.all([
    Promise.all(ours.map((one) => one.run('apply'))),
    Promise.all(Array.from({ length: 10 }, (_, index) => plain(index))),
  ]);
  const text = (await plane.admin.getAwsAuth())?.data?.['mapRoles'] ?? '';
  expect(results.map((result) => receiptOf(result).outcome)).toEqual(Array.from({ length: 10 }, () => 'applied'));
  expect(text.startsWith(nodes)).toBe(true);
  for (let index = 0; index < 10; index += 1) {
    expect(text.split(`role/plain${index}\n`)).toHaveLength(2);
    expect(text.split(`role/team${index}"`)).toHaveLength(2);
  }
  for (const one of ours) one.remove();
});

test('where nobody knows the creator, the last admin stays, and one by a ClusterRoleBinding is one', async () => {
  const platform = access('platform').replace('[view]', '[platform:admins]');
  const root = '    - role: arn:aws:iam::123456789012:role/root\n      groups: [system:masters]\n';
  repository.write('access/prod.yaml', cluster().replace(/ {2}creator: .*\n/, ''));
  repository.write('access/team.yaml', platform + root);
  expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied' });
  repository.write('access/team.yaml', platform);
  const before = await plane.admin.getAwsAuth();
  expect(failureOf(await repository.run('apply')).detail).toMatch(
    /^min-admins: .* leave 0 of the 1 entries of administrators .* there are to be 1\./,
  );
  expect(await plane.admin.getAwsAuth()).toEqual(before);
  await plane.admin.bind({ name: 'platform-admins', clusterRole: 'cluster-admin', groups: ['platform:admins'] });
  expect(planOf(await repository.run('plan')).refusals).toEqual([]);
  expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [] });
});

/** Has the API server deny a list with role/dev, as whoever runs a cluster may; gives what takes that away again. */
async function denyDeveloper(): Promise<() => Promise<void>> {
  const base = '/apis/admissionregistration.k8s.io/v1';
  const metadata = { name: 'no-dev.example' };
  const rule = { apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE', 'UPDATE'], resources: ['configmaps'] };
  const objects = {
    validatingadmissionpolicies: {
      failurePolicy: 'Fail',
      matchConstraints: { resourceRules: [rule] },
      validations: [
        {
          expression: "!has(object.data) || !object.data.exists(key, object.data[key].contains('role/dev'))",
          message: 'nobody called dev',
        },
      ],
    },
    validatingadmissionpolicybindings: { policyName: metadata.name, validationActions: ['Deny'] },
  };
  for (const [kind, spec] of Object.entries(objects)) {
    const answer = await plane.admin.request(`${base}/${kind}`, { method: 'POST', body: { metadata, spec } });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  }
  const probe = { metadata: { name: 'probe' }, data: { probe: 'role/dev' } };
  const probed = () =>
    plane.admin.request('/api/v1/namespaces/kube-system/configmaps?dryRun=All', { method: 'POST', body: probe });
  await vi.waitUntil(async () => (await probed()).status !== 201, { timeout: 30_000, interval: 100 });
  return async () => {
    for (const kind of Object.keys(objects).reverse())
      await plane.admin.request(`${base}/${kind}/${metadata.name}`, { method: 'DELETE' });
    await vi.waitUntil(async () => (await probed()).status === 201, { timeout: 30_000, interval: 100 });
  };
}

describe('what goes wrong is said, and nothing is lost', () => {
  const unchanged = async (run: () => Promise<void>) => {
    const before = await plane.admin.getAwsAuth();
    await run();
    expect(await plane.admin.getAwsAuth()).toEqual(before);
  };

  test('live content that cannot be read', async () => {
    await plane.admin.putAwsAuth({ mapRoles: `${nodes}- rolearn: x\n username: y\n` });
    await unchanged(async () => {
      for (const command of ['plan', 'apply'] as const) {
        expect(failureOf(await repository.run(command))).toMatchObject({
          code: 'live-unreadable',
          message: expect.stringMatching(/mapRoles .* line \d+, column \d+/),
        });
      }
    });
  });

  test('the wrong identity', async () => {
    // The trust policy is right and the chain is not: the last role has no access to the cluster.
    const stranger = plane.iam.addRole('stranger', { trusts: [deployer] });
    repository.write('access/prod.yaml', cluster([deployer, stranger]));
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    await unchanged(async () => {
      const failure = failureOf(await repository.run('apply'));
      expect(failure.message).toMatch(/stranger/);
      expect(failure.message).toMatch(/401|not on the list|Unauthorized/i);
    });
  });

  test('a role that may not be assumed', async () => {
    const closed = plane.iam.addRole('closed', { trusts: [] });
    repository.write('access/prod.yaml', cluster([deployer, closed]));
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    await unchanged(async () => {
      expect(failureOf(await repository.run('apply'))).toMatchObject({
        code: 'sign-in',
        message: expect.stringMatching(/closed/),
      });
    });
  });

  test('a policy of the cluster that denies the change, in its own words', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    const end = await denyDeveloper();
    try {
      await unchanged(async () => {
        const result = await repository.run('apply');
        expect(failureOf(result)).toMatchObject({
          code: 'guard',
          detail: expect.stringMatching(/^admission: .*nobody called dev/),
        });
        expect(exitCodeOf(result)).toBe(3);
      });
    } finally {
      await end();
    }
  });

  test.each([
    ['takes an entry out on the way', '/data/mapRoles', nodes],
    ['adds an entry on the way', '/data/mapUsers', '- {userarn: "arn:aws:iam::123456789012:user/x", username: x}\n'],
  ])('a webhook of the cluster that %s', async (_what, path, value) => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    const end = await startWebhook(plane, ({ metadata: { name } }) =>
      name === 'aws-auth' ? [{ op: 'add', path, value }] : [],
    );
    try {
      await unchanged(async () => {
        const result = await repository.run('apply');
        expect(failureOf(result)).toMatchObject({
          code: 'guard',
          detail: `admission: ${path.replace('/data/', '')} would be changed on the way.`,
        });
        expect(exitCodeOf(result)).toBe(3);
      });
    } finally {
      await end();
    }
  });

  test('a webhook of the cluster that notes something beside the list is no trouble', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes }, { 'acme.example/by': 'hand' });
    const end = await startWebhook(plane, () => [
      { op: 'add', path: '/metadata/annotations/acme.example~1seen', value: 'yes' },
    ]);
    try {
      expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [] });
    } finally {
      await end();
    }
  });

  test('a web identity that the role does not trust explains itself', async () => {
    plane.oidc.setRun({ ref: 'refs/heads/side' });
    try {
      const failure = failureOf(await repository.run('apply'));
      expect(failure.code).toBe('sign-in');
      expect(`${failure.detail} ${failure.remedy}`).toContain('repo:acme/cluster-access:ref:refs/heads/side');
      expect(`${failure.detail} ${failure.remedy}`).toContain('token.actions.githubusercontent.com:sub');
    } finally {
      plane.oidc.setRun({ ref: 'refs/heads/main' });
    }
  });

  test('credentials that expire between reading and writing', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    const end = plane.proxy.intercept((request) =>
      isPut(request) ? { first: async () => plane.iam.expireSessions(new Date()) } : undefined,
    );
    try {
      await unchanged(async () => {
        expect(failureOf(await repository.run('apply')).message).toMatch(/401|Unauthorized|expired/i);
      });
    } finally {
      end();
    }
  });

  test('an answer that is lost after the write was done', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    let lost = false;
    const end = plane.proxy.intercept((request) => {
      if (lost || !isWrite(request)) return undefined;
      lost = true;
      return { drop: 'after' };
    });
    try {
      expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [] });
      expect(lost).toBe(true);
    } finally {
      end();
    }
  });

  test('a kubeconfig reaches the same cluster by certificate', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    const target = { kind: 'kubeconfig', path: plane.kubeconfig } as const;
    expect(receiptOf(await repository.run('apply', target))).toMatchObject({ outcome: 'applied', problems: [] });
    expect(planOf(await repository.run('plan', target)).plan.changes.map((change) => change.kind)).toEqual([
      'kept',
      'foreign',
    ]);
  });

  test('a write after which nothing can be read any more is not called "nothing written"', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    let written = false;
    const end = plane.proxy.intercept((request) => {
      if (written) return { answer: { status: 503, body: { kind: 'Status', message: 'etcd is away' } } };
      written = isWrite(request);
      return undefined;
    });
    try {
      const receipt = receiptOf(await repository.run('apply'));
      expect(receipt.outcome).toBe('left-unknown');
      expect(receipt.problems.join(' ')).toMatch(
        /could not be proven: .*503.*Whether the change is still in .* is not known: .*503.*guestlist plan shows which/,
      );
    } finally {
      end();
    }
    expect((await plane.admin.getAwsAuth())?.data?.['mapRoles']).toContain('role/dev');
  });

  test('a proof that fails puts back what was there, to the letter', async () => {
    // Somebody has let in a whole account, and one of it must stay out.
    const outsider = plane.iam.addRole('outsider', { account: '999999999999', trusts: [creator] });
    repository.write('access/prod.yaml', `${cluster()}  verify: {out: ["${outsider}"], timeoutSeconds: 5}\n`);
    const data = { mapRoles: nodes, mapAccounts: '- "999999999999"\n' };
    await plane.admin.putAwsAuth(data);
    const receipt = receiptOf(await repository.run('apply'));
    expect(receipt).toMatchObject({
      outcome: 'put-back',
      claims: expect.arrayContaining([expect.objectContaining({ principal: outsider, holds: false })]),
    });
    expect(receipt.problems[0]).toMatch(/outsider gets in as .*, but it must be refused; before, it was in\./);
    expect(await plane.admin.getAwsAuth()).toMatchObject({ data });
  });

  // Last, since the authenticator takes its time to come back to an API server that was away.
  test('an API server that goes away in the middle', async () => {
    await plane.admin.putAwsAuth({ mapRoles: nodes });
    const before = await plane.admin.getAwsAuth();
    const end = plane.proxy.intercept((request) =>
      isWrite(request) ? { first: () => plane.apiServer.stop() } : undefined,
    );
    const failure = failureOf(await repository.run('apply'));
    end();
    await plane.apiServer.start();
    expect(['unknown-outcome', 'kubernetes']).toContain(failure.code);
    expect(await plane.admin.getAwsAuth()).toEqual(before);
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied', problems: [] });
  });
});
