import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { defaultPatience } from '../../src/http/patience.ts';
import { Forbidden, Unauthorized } from '../../src/kubernetes/api.ts';
import { Overtaken, WritingApi } from '../../src/kubernetes/writing-api.ts';
import { type StubServer, startStub } from './api-server.ts';

let stub: StubServer | undefined;
afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

const status = (code: number, message = 'as it is') =>
  JSON.stringify({ kind: 'Status', apiVersion: 'v1', status: 'Failure', code, message });
const page = (code: number) => `<html><body>${code} by some proxy</body></html>`;

async function answering(code: number, body: string): Promise<WritingApi> {
  stub = await startStub((_, response) => response.writeHead(code, { 'content-type': 'application/json' }).end(body));
  return new WritingApi({ server: stub.url, tls: { ca: stub.ca } });
}

const map = { metadata: { name: 'aws-auth', resourceVersion: '1' }, data: {} };

describe('what the API server itself says counts, and not what a proxy says', () => {
  test('404: there is no aws-auth', async () => {
    expect(await (await answering(404, status(404))).getAwsAuth()).toBeUndefined();
  });

  test.each([401, 403, 404])('%d of something else tells nothing of the cluster', async (code) => {
    const api = await answering(code, page(code));
    const error = await api.getAwsAuth().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Failure);
    expect(error).not.toBeInstanceOf(Unauthorized);
    expect(error).not.toBeInstanceOf(Forbidden);
    expect(error).toMatchObject({ remedy: expect.stringContaining('not how an API server answers') });
  });

  test('a message that is no text is none', async () => {
    const body = JSON.stringify({ kind: 'Status', code: 500, message: { toString: 1, valueOf: 1 } });
    await expect((await answering(500, body)).getAwsAuth()).rejects.toMatchObject({
      code: 'kubernetes',
      message: expect.stringContaining('answered 500: no message'),
    });
  });

  test.each([
    [401, Unauthorized],
    [403, Forbidden],
  ])('%d of the API server is about who we are', async (code, kind) => {
    await expect((await answering(code, status(code))).getAwsAuth()).rejects.toBeInstanceOf(kind);
  });

  test.each([
    ['409 to a replacement', 409, map, true],
    ['404 to a replacement: it was deleted', 404, map, true],
    ['409 to a creation: it was created', 409, { ...map, metadata: { name: 'aws-auth' } }, true],
    ['404 to a creation: there is no such path', 404, { ...map, metadata: { name: 'aws-auth' } }, false],
  ])('%s', async (_name, code, written, overtaken) => {
    const error = await (await answering(code, status(code)))
      .putAwsAuth(written, { dryRun: true })
      .catch((thrown: unknown) => thrown);
    expect(error instanceof Overtaken).toBe(overtaken);
    expect(error).toBeInstanceOf(Failure);
  });
});

describe('a change that is refused', () => {
  const rbac = 'configmaps "aws-auth" is forbidden: User "x" cannot update resource "configmaps" in API group ""';
  const webhook = 'admission webhook "eks.example" denied the request: no such role';

  test.each([
    [400, webhook, { code: 'guard', detail: `admission: ${webhook}` }],
    [403, webhook, { code: 'guard', detail: `admission: ${webhook}` }],
    [422, 'data: Too long', { code: 'guard', detail: 'admission: data: Too long' }],
    [403, rbac, { code: 'kubernetes', message: expect.stringContaining(rbac) }],
    [401, 'Unauthorized', { code: 'kubernetes', message: expect.stringContaining('401') }],
    [
      409,
      'the object has been modified',
      { code: 'kubernetes', message: expect.stringContaining('changed in between') },
    ],
  ] as const)('by %d %s', async (code, message, failure) => {
    const api = await answering(code, status(code, message));
    await expect(api.putAwsAuth(map, { dryRun: true })).rejects.toMatchObject(failure);
  });

  test('by something that stands between is no refusal of the cluster', async () => {
    const api = await answering(403, page(403));
    await expect(api.putAwsAuth(map, { dryRun: true })).rejects.toMatchObject({ code: 'kubernetes' });
  });
});

test('a server behind a path keeps the path', async () => {
  stub = await startStub((_, response) => response.writeHead(200).end(JSON.stringify(map)));
  await new WritingApi({ server: `${stub.url}/k8s/clusters/c-1/`, tls: { ca: stub.ca } }).getAwsAuth();
  expect(stub.requests.map(({ url }) => url)).toEqual([
    '/k8s/clusters/c-1/api/v1/namespaces/kube-system/configmaps/aws-auth',
  ]);
});

test('a proxy that takes the connection and never answers is given up', async () => {
  const sockets: Socket[] = [];
  const silent: Server = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const proxy = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  try {
    const api = new WritingApi({
      server: 'https://api.example',
      tls: {},
      proxy,
      patience: { ...defaultPatience, attemptMs: 50, attempts: 2 },
    });
    await expect(api.getAwsAuth()).rejects.toMatchObject({
      code: 'kubernetes',
      message: expect.stringContaining('no answer in time'),
    });
  } finally {
    for (const socket of sockets) socket.destroy();
    silent.close();
  }
});

describe('reviews', () => {
  test('tell what we may do, and whether that is all', async () => {
    const resourceRules = [{ verbs: ['get'], apiGroups: [''], resources: ['pods'] }];
    const api = await answering(201, JSON.stringify({ status: { resourceRules, incomplete: true } }));
    expect(await api.myRules()).toEqual({ rules: resourceRules, complete: false });
    expect(stub?.requests[0]).toMatchObject({
      method: 'POST',
      url: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    });
  });

  test.each([
    [{ status: { incomplete: false } }, { rules: [], complete: true }],
    [{}, { rules: [], complete: true }],
  ])('of ours with fields left out: %j', async (answer, rules) => {
    expect(await (await answering(201, JSON.stringify(answer))).myRules()).toEqual(rules);
  });

  test.each([
    [{ status: { allowed: true } }, true],
    [{ status: { allowed: false, denied: true } }, false],
    [{}, false],
  ])('tell whether somebody else may do something: %j', async (answer, allowed) => {
    const api = await answering(201, JSON.stringify(answer));
    const action = { verb: 'list', group: '', resource: 'pods', namespace: 'default' };
    expect(await api.mayDo({ username: 'dev', groups: ['view'] }, action)).toBe(allowed);
    expect(stub?.requests[0]).toMatchObject({
      method: 'POST',
      url: '/apis/authorization.k8s.io/v1/subjectaccessreviews',
    });
  });

  test('change nothing, and so are sent again where the server is busy', async () => {
    let busy = true;
    stub = await startStub((_, response) => {
      response.writeHead(busy ? 503 : 201).end(busy ? status(503) : '{}');
      busy = false;
    });
    await new WritingApi({ server: stub.url, tls: { ca: stub.ca } }).myRules();
    expect(stub.requests).toHaveLength(2);
  });
});

describe('a list of RBAC', () => {
  const listing = async (pageOf: (token: string | undefined) => object): Promise<WritingApi> => {
    stub = await startStub(({ url = '' }, response) => {
      const token = new URL(url, 'http://server').searchParams.get('continue') ?? undefined;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(pageOf(token)));
    });
    return new WritingApi({ server: stub.url, tls: { ca: stub.ca } });
  };

  test('is read page by page, with the token as the server gave it', async () => {
    const api = await listing((token) =>
      token === undefined ? { items: [1, 2], metadata: { continue: 'a+/=&b' } } : { items: [token] },
    );
    expect(await api.listRbac('roles')).toEqual([1, 2, 'a+/=&b']);
    expect(stub?.requests.map(({ url }) => url)).toEqual([
      '/apis/rbac.authorization.k8s.io/v1/roles?limit=200',
      '/apis/rbac.authorization.k8s.io/v1/roles?limit=200&continue=a%2B%2F%3D%26b',
    ]);
  });

  test('a list that never ends is given up', async () => {
    const api = await listing(() => ({ items: [1], metadata: { continue: 'more' } }));
    await expect(api.listRbac('clusterroles')).rejects.toMatchObject({
      code: 'kubernetes',
      message: expect.stringContaining('has more than 10000 clusterroles'),
    });
    expect(stub?.requests).toHaveLength(50);
  });

  test('what is no list is a failure', async () => {
    const api = await listing(() => ({ kind: 'RoleList' }));
    await expect(api.listRbac('rolebindings')).rejects.toMatchObject({
      message: expect.stringContaining('did not answer with a list of rolebindings'),
    });
  });

  test('who may not list them is told so, whatever admission would say of a write', async () => {
    const api = await answering(403, status(403, 'roles.rbac.authorization.k8s.io is forbidden'));
    await expect(api.listRbac('roles')).rejects.toBeInstanceOf(Forbidden);
  });
});
