import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { defaultPatience } from '../../src/http/patience.ts';
import { Forbidden, KubernetesApi, Overtaken, Unauthorized } from '../../src/kubernetes/api.ts';
import { type StubServer, startStub } from './api-server.ts';

let stub: StubServer | undefined;
afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

const status = (code: number, message = 'as it is') =>
  JSON.stringify({ kind: 'Status', apiVersion: 'v1', status: 'Failure', code, message });
const page = (code: number) => `<html><body>${code} by some proxy</body></html>`;

async function answering(code: number, body: string): Promise<KubernetesApi> {
  stub = await startStub((_, response) => response.writeHead(code, { 'content-type': 'application/json' }).end(body));
  return new KubernetesApi({ server: stub.url, tls: { ca: stub.ca } });
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

test('a server behind a path keeps the path', async () => {
  stub = await startStub((_, response) => response.writeHead(200).end(JSON.stringify(map)));
  await new KubernetesApi({ server: `${stub.url}/k8s/clusters/c-1/`, tls: { ca: stub.ca } }).getAwsAuth();
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
    const api = new KubernetesApi({
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
