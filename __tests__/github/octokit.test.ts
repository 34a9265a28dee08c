import type { IncomingMessage, ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commentsOf } from '../../src/github/comments.ts';
import { octokitFor } from '../../src/github/octokit.ts';
import { selfSigned } from '../cluster/plane/certificates.ts';
import { listen } from '../cluster/plane/listen.ts';
import { startStub } from '../kubernetes/api-server.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const each of open.splice(0)) await each.close();
});

interface Seen {
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A server that answers as told, and what it was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const seen: Seen[] = [];
  const server = await listen((request, response) => {
    seen.push({ path: `${request.method} ${request.url}`, authorization: request.headers.authorization });
    answer(request, response);
  });
  open.push(server);
  return { url: server.url, seen };
}

const json = (response: ServerResponse, body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

/** A proxy that leads every tunnel to one server, and the hosts that were asked for. */
async function proxyTo(server: { readonly url: string }) {
  const hosts: string[] = [];
  const proxy = await listen((_request, response) => response.writeHead(405).end());
  proxy.server.on('connect', (request: IncomingMessage, socket: Socket) => {
    hosts.push(request.url ?? '');
    const { hostname, port } = new URL(server.url);
    const onward = connect(Number(port), hostname, () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.pipe(socket).pipe(onward);
    for (const each of [onward, socket]) each.on('error', () => {});
  });
  open.push(proxy);
  return { url: proxy.url, hosts };
}

const clientOf = (apiUrl: string) => octokitFor({ apiUrl, token: 'ghs_secret', repository: 'acme/access' }).octokit;
const ask = (apiUrl: string) => clientOf(apiUrl).request('GET /repos/acme/access');

describe('GitHub is asked where the runner says it is', () => {
  test('REST and GraphQL of a GitHub Enterprise Server, each at its own address', async () => {
    const server = await serve((_request, response) =>
      json(response, { data: { viewer: { login: 'octocat' } }, id: 1 }),
    );
    const apiUrl = `${server.url}/api/v3`;
    await ask(apiUrl);
    const comments = commentsOf({ apiUrl, token: 'ghs_secret', repository: 'acme/access', number: 7 });
    expect(await comments.whoami()).toBe('octocat');
    expect(server.seen.map(({ path }) => path)).toEqual(['GET /api/v3/repos/acme/access', 'POST /api/graphql']);
  });
});

describe('whose a token is', () => {
  const whoami = async (answer: (response: ServerResponse) => void) => {
    const { url } = await serve((_request, response) => answer(response));
    return commentsOf({ apiUrl: url, token: 'ghs_secret', repository: 'acme/access', number: 7 }).whoami();
  };

  test.each<[string, (response: ServerResponse) => void]>([
    ['there is no GraphQL', (response) => json(response, { message: 'Not Found' }, 404)],
    ['the token may not ask', (response) => json(response, { message: 'Resource not accessible' }, 403)],
    ['the answer is an error', (response) => json(response, { data: null, errors: [{ message: 'no viewer' }] })],
    ['nobody is named', (response) => json(response, { data: { viewer: null } })],
  ])('is not known where %s', async (_why, answer) => {
    expect(await whoami(answer)).toBeUndefined();
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['is out of order', (response) => json(response, { message: 'Bad Gateway' }, 502)],
    ['limits the token', (response) => json(response, { message: 'slow down' }, 429)],
    ['breaks off', (response) => response.destroy()],
  ])('is to be asked again where GitHub %s', async (_why, answer) => {
    await expect(whoami(answer)).rejects.toThrow();
  });
});

describe('the proxy of the environment', () => {
  test('is gone through, however far the host', async () => {
    const server = await serve((_request, response) => json(response, { id: 1 }));
    const proxy = await proxyTo(server);
    vi.stubEnv('HTTP_PROXY', proxy.url);
    vi.stubEnv('http_proxy', proxy.url);
    expect((await ask('http://github.acme.test')).data).toEqual({ id: 1 });
    expect(proxy.hosts).toEqual(['github.acme.test:80']);
  });

  test('is not, where NO_PROXY names the host', async () => {
    const server = await serve((_request, response) => json(response, { id: 1 }));
    const proxy = await proxyTo(server);
    for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, proxy.url);
    for (const name of ['NO_PROXY', 'no_proxy']) vi.stubEnv(name, '127.0.0.1');
    await ask(server.url);
    expect(proxy.hosts).toEqual([]);
  });
});

describe('over TLS', () => {
  const answering = async (certified?: Parameters<typeof startStub>[1]) => {
    const server = await startStub((_request, response) => json(response, { id: 1 }), certified);
    open.push(server);
    return server;
  };

  test('a server that nobody vouches for gets no token, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
    for (const certified of [undefined, selfSigned]) {
      const server = await answering(certified);
      await expect(ask(server.url)).rejects.toThrow(/certificate/);
      expect(server.requests).toEqual([]);
    }
  });

  test('HTTPS_PROXY is gone through, and the server behind it is verified all the same', async () => {
    const server = await answering();
    const proxy = await proxyTo(server);
    for (const name of ['HTTPS_PROXY', 'https_proxy']) vi.stubEnv(name, proxy.url);
    await expect(ask('https://127.0.0.1:1')).rejects.toThrow(/certificate/);
    // As NODE_EXTRA_CA_CERTS does, which Node reads at its start.
    const before = getCACertificates('default');
    setDefaultCACertificates([...before, server.ca]);
    try {
      expect((await ask('https://127.0.0.1:1')).data).toEqual({ id: 1 });
      await expect(ask('https://github.acme.test')).rejects.toThrow(/altnames/);
    } finally {
      setDefaultCACertificates(before);
    }
    expect(proxy.hosts).toEqual(['127.0.0.1:1', '127.0.0.1:1', 'github.acme.test:443']);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a redirect', () => {
  test('of a repository that was renamed is followed', async () => {
    const server = await serve((request, response) =>
      request.url === '/repositories/74'
        ? json(response, { id: 74 })
        : json(response, { message: 'Moved Permanently' }, 301, { location: '/repositories/74' }),
    );
    expect((await ask(server.url)).data).toEqual({ id: 74 });
  });

  test('to another host is not: it would get the token', async () => {
    const other = await serve((_request, response) => json(response, {}));
    const server = await serve((_request, response) => json(response, {}, 302, { location: `${other.url}/repos` }));
    await expect(ask(server.url)).rejects.toThrow(/leads elsewhere/);
    expect(other.seen).toEqual([]);
  });

  test('of a write is not: it is not known what was done', async () => {
    const server = await serve((_request, response) => json(response, {}, 307, { location: '/elsewhere' }));
    const comments = commentsOf({ apiUrl: server.url, token: 'ghs_secret', repository: 'acme/access', number: 7 });
    await expect(comments.create('x')).rejects.toThrow(/leads elsewhere, to \/elsewhere/);
    expect(server.seen).toHaveLength(1);
  });

  test('without an end has one', async () => {
    const server = await serve((_request, response) => json(response, {}, 302, { location: '/again' }));
    await expect(ask(server.url)).rejects.toThrow(/leads elsewhere/);
    expect(server.seen.length).toBeLessThan(10);
  });
});

test('a connection that breaks says so, and counts as a server that fails: it is tried again', async () => {
  const server = await serve((request) => request.socket.destroy());
  const broken = ask(server.url);
  await expect(broken).rejects.toThrow(/ECONNRESET|hang up/);
  await expect(broken).rejects.toMatchObject({ status: 500 });
});
