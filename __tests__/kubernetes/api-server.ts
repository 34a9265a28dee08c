import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Certificate, type CertificateAuthority, createAuthority } from '../cluster/plane/certificates.ts';

/** A TLS server on loopback that answers as a test tells it to. */
export interface StubServer {
  readonly url: string;
  /** The authority that signed its certificate, PEM. */
  readonly ca: string;
  readonly authority: CertificateAuthority;
  /** What it was asked, oldest first. */
  readonly requests: readonly { method: string; url: string; authorization: string | undefined; body: string }[];
  close(): Promise<void>;
}

/** Starts it with a certificate for 127.0.0.1, unless told otherwise. */
export async function startStub(
  answer: (request: IncomingMessage, response: ServerResponse, attempt: number) => void,
  certified: (authority: CertificateAuthority) => Certificate = (authority) =>
    authority.issue({ commonName: 'server', hosts: ['127.0.0.1'] }),
): Promise<StubServer> {
  const authority = createAuthority('stub');
  const requests: { method: string; url: string; authorization: string | undefined; body: string }[] = [];
  const server = createServer(certified(authority), async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization,
      body,
    });
    answer(request, response, requests.length);
  });
  server.on('tlsClientError', () => {});
  const sockets = new Set<Duplex>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://127.0.0.1:${port}`,
    ca: authority.cert,
    authority,
    requests,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
