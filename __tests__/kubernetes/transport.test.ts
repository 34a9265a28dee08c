import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Connection, type Method, send } from '../../src/kubernetes/transport.ts';
import {
  type Certificate,
  type CertificateAuthority,
  createAuthority,
  inDays,
  selfSigned,
} from '../cluster/plane/certificates.ts';
import { listen } from '../cluster/plane/listen.ts';
import { type StubServer, startStub } from './api-server.ts';

let server: StubServer | undefined;
beforeEach(() => {
  // Waits between attempts are not what is tested; a wait of nothing keeps the order of events.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server?.close();
  server = undefined;
});

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const read = { method: 'GET', path: '/x', writes: false } as const;
const write = { method: 'PUT', path: '/x', body: { a: 1 }, writes: true } as const;
const to = (stub: StubServer, extra: Partial<Connection> = {}): Connection => ({
  server: stub.url,
  tls: { ca: stub.ca },
  ...extra,
});

describe('an answer', () => {
  test('that quotes our token is given without it', async () => {
    server = await startStub((request, response) =>
      json(response, 403, { message: `${request.headers.authorization} cannot` }),
    );
    const answer = await send(to(server, { token: async () => 'k8s-aws-v1.aHR0cHM6Ly9zdHM' }), read);
    expect(answer).toMatchObject({ body: { message: 'Bearer *** cannot' } });
  });

  test('is given back with its status, and a new token goes with every attempt', async () => {
    server = await startStub((_request, response, attempt) =>
      json(response, attempt === 1 ? 503 : 200, { attempt }, { 'retry-after': '0' }),
    );
    let made = 0;
    expect(await send(to(server, { token: async () => `t${++made}` }), read)).toMatchObject({
      status: 200,
      body: { attempt: 2 },
    });
    expect(server.requests.map((request) => request.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test.each([400, 401, 403, 404, 409, 422])('of %d is not asked for again', async (status) => {
    server = await startStub((_request, response) => json(response, status, { message: 'no' }));
    expect(await send(to(server), read)).toMatchObject({ status, body: { message: 'no' } });
    expect(server.requests).toHaveLength(1);
  });

  test.each([408, 429, 500, 502, 503, 504])('of %d to a read is asked for again', async (status) => {
    server = await startStub((_request, response, attempt) =>
      json(response, attempt === 1 ? status : 200, {}, { 'retry-after': '0' }),
    );
    expect(await send(to(server), read)).toMatchObject({ status: 200 });
  });

  test('of 429 to a write is asked for again, since it did nothing; of 500 it is not, since it may have', async () => {
    server = await startStub((_request, response, attempt) =>
      json(response, attempt === 1 ? 429 : 500, { message: 'etcd is slow' }, { 'retry-after': '0' }),
    );
    await expect(send(to(server), write)).rejects.toMatchObject({
      code: 'unknown-outcome',
      message: expect.stringContaining('500: etcd is slow'),
    });
    expect(server.requests).toHaveLength(2);
  });

  test('that is no JSON leaves the outcome of a write unknown', async () => {
    server = await startStub((_request, response) => response.writeHead(200).end('<html>'));
    await expect(send(to(server), write)).rejects.toMatchObject({ code: 'unknown-outcome' });
  });

  test('of 429 without end is given back in the end', async () => {
    server = await startStub((_request, response) => json(response, 429, { message: 'busy' }, { 'retry-after': '0' }));
    expect(await send(to(server), read)).toMatchObject({ status: 429 });
    expect(server.requests).toHaveLength(5);
  });

  test.each([
    ['that is HTML', (response: ServerResponse) => response.writeHead(200).end('<html>'), /did not answer with JSON/],
    [
      'that is too large',
      (response: ServerResponse) => response.writeHead(200).end('"'.padEnd(5 * 1024 * 1024, 'a')),
      /larger than 4194304 bytes/,
    ],
  ])('%s is refused', async (_name, answer, message) => {
    server = await startStub((_request, response) => answer(response));
    await expect(send(to(server), read)).rejects.toMatchObject({
      code: 'kubernetes',
      message: expect.stringMatching(message),
    });
    expect(server.requests).toHaveLength(1);
  });
});

test.each([301, 302, 303, 307, 308])(
  'an answer that sends elsewhere (%d) is refused, and nobody is asked there',
  async (status) => {
    const elsewhere = await startStub((_request, response) => json(response, 200, {}));
    const { url: location } = elsewhere;
    server = await startStub((_request, response) => response.writeHead(status, { location }).end());
    const connection = to(server, { token: async () => 'secret' });
    const message = expect.stringMatching(/sends elsewhere/);
    await expect(send(connection, read)).rejects.toMatchObject({ code: 'kubernetes', message });
    await expect(send(connection, write)).rejects.toMatchObject({ code: 'unknown-outcome', message });
    expect(server.requests).toHaveLength(2);
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  },
);

test('each request has a connection of its own, which is closed behind it', async () => {
  const ports = new Set<number | undefined>();
  let closed = 0;
  server = await startStub((request, response) => {
    ports.add(request.socket.remotePort);
    request.socket.once('close', () => (closed += 1));
    json(response, 200, {});
  });
  for (const request of [read, write, read]) await send(to(server), request);
  await vi.waitFor(() => expect(closed).toBe(3));
  expect(ports.size).toBe(3);
});

describe('an answer that is lost', () => {
  test('is asked for again where it was a read', async () => {
    server = await startStub((request, response, attempt) =>
      attempt === 1 ? request.socket.destroy() : json(response, 200, {}),
    );
    expect(await send(to(server), read)).toMatchObject({ status: 200 });
  });

  test('leaves a write unknown', async () => {
    server = await startStub((request) => request.socket.destroy());
    await expect(send(to(server), write)).rejects.toMatchObject({ code: 'unknown-outcome' });
    expect(server.requests).toHaveLength(1);
  });

  test('half-way leaves a write unknown too', async () => {
    server = await startStub((request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"a":');
      setTimeout(() => request.socket.destroy(), 20);
    });
    await expect(send(to(server), write)).rejects.toMatchObject({ code: 'unknown-outcome' });
  });

  test.each([0, 10, 20, 30, 40, 50, 60, 70, 80, 90])(
    'after %d %% of it leaves a write unknown, and a read a failure',
    async (percent) => {
      const text = JSON.stringify({ kind: 'ConfigMap', metadata: { name: 'aws-auth' }, data: { mapRoles: '[]\n' } });
      server = await startStub((request, response) => {
        response.writeHead(200, { 'content-length': `${text.length}` });
        response.write(text.slice(0, Math.floor((text.length * percent) / 100)), () => request.socket.destroy());
      });
      await expect(send(to(server), write)).rejects.toMatchObject({ code: 'unknown-outcome' });
      await expect(send(to(server), read)).rejects.toMatchObject({ code: 'kubernetes' });
      expect(server.requests).toHaveLength(1 + 5);
    },
  );

  test('before it was sent is a plain failure, and the write is tried again', async () => {
    const gone = await startStub(() => {});
    await gone.close();
    await expect(send(to(gone), write)).rejects.toMatchObject({
      code: 'kubernetes',
      message: expect.stringMatching(/cannot be reached: .*ECONNREFUSED/),
    });
  });
});

describe('a server that cannot be trusted is not spoken to', () => {
  const stranger = createAuthority('stranger');
  const own = { commonName: 'server', hosts: ['127.0.0.1'] };
  test.each<[string, Connection['tls'] | undefined, ((authority: CertificateAuthority) => Certificate) | undefined]>([
    ['an authority of its own', { ca: stranger.cert }, undefined],
    ['no authority that this machine knows', {}, undefined],
    [
      'a certificate for another name',
      undefined,
      (authority) => authority.issue({ ...own, hosts: ['elsewhere.example'] }),
    ],
    ['a certificate that has expired', undefined, (authority) => authority.issue({ ...own, until: inDays(-1) })],
    ['a certificate of another authority with the same name', undefined, () => createAuthority('stub').issue(own)],
    ['a certificate that it signed by itself', undefined, selfSigned],
  ])('%s, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async (_name, tls, certified) => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    server = await startStub((_request, response) => json(response, 200, {}), certified);
    const connection = to(server, { token: async () => 'secret', ...(tls === undefined ? {} : { tls }) });
    for (const request of [read, write]) {
      await expect(send(connection, request)).rejects.toMatchObject({
        code: 'kubernetes',
        message: expect.stringMatching(/cannot be reached/),
        remedy: expect.stringContaining('certificate'),
      });
    }
    expect(server.requests).toEqual([]);
  });
});

describe('a proxy', () => {
  const tunnels: string[] = [];
  const startProxy = async () => {
    tunnels.length = 0;
    const proxy = await listen((_request, response) => response.writeHead(405).end());
    proxy.server.on('connect', (request, socket) => {
      tunnels.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
      const [host, port] = (request.url ?? '').split(':');
      const through = connect(Number(port), host, () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        through.pipe(socket).pipe(through);
      });
      through.on('error', () => socket.destroy());
      socket.on('error', () => through.destroy());
    });
    return proxy;
  };

  test('that HTTPS_PROXY names is gone through, and the server behind it is verified all the same', async () => {
    const proxy = await startProxy();
    server = await startStub((_request, response) => json(response, 200, {}));
    vi.stubEnv('HTTPS_PROXY', proxy.url.replace('http://', 'http://user:pass@'));
    expect(await send(to(server), read)).toMatchObject({ status: 200 });
    expect(tunnels).toEqual([
      `${server.url.slice('https://'.length)} Basic ${Buffer.from('user:pass').toString('base64')}`,
    ]);
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    await expect(send(to(server, { tls: { ca: createAuthority('stranger').cert } }), read)).rejects.toMatchObject({
      code: 'kubernetes',
    });
    expect(server.requests).toHaveLength(1);
    await proxy.close();
  });

  test('is left out for the hosts of NO_PROXY, and a kubeconfig may name another', async () => {
    const proxy = await startProxy();
    server = await startStub((_request, response) => json(response, 200, {}));
    vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:9');
    vi.stubEnv('NO_PROXY', '127.0.0.1');
    expect(await send(to(server), read)).toMatchObject({ status: 200 });
    expect(await send(to(server, { proxy: proxy.url }), read)).toMatchObject({ status: 200 });
    expect(tunnels).toHaveLength(1);
    await proxy.close();
  });

  test('that is down does not show its password', async () => {
    server = await startStub((_request, response) => json(response, 200, {}));
    vi.stubEnv('HTTPS_PROXY', 'http://user:hunter2@127.0.0.1:9');
    const failure = await send(to(server), write).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'kubernetes' });
    expect(JSON.stringify([String(failure), failure])).not.toContain('hunter2');
  });
});

test('the methods are GET, POST and PUT: there is no word for DELETE', () => {
  const methods: Record<Method, true> = { GET: true, POST: true, PUT: true };
  expect(Object.keys(methods)).toEqual(['GET', 'POST', 'PUT']);
});
