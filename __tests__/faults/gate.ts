import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer, type Socket } from 'node:net';
import type { CertificateAuthority } from '../cluster/plane/certificates.ts';

/** Answers one request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A port that lets connections in, lets a stranger answer them, or refuses them. */
export interface Gate {
  readonly url: string;
  open(): Promise<void>;
  /** Refuses connections from now on; those that stand go on. */
  shut(): void;
  /** Ends every connection. */
  clear(): void;
}

/** Makes a gate, which is shut. `isStrange` is asked for each connection whether a stranger answers it. */
export function makeGate(
  port: number,
  { own, stranger }: { readonly own: CertificateAuthority; readonly stranger: CertificateAuthority },
  handle: Handler,
  isStrange: () => boolean,
): Gate {
  const [good, bad] = [tlsServer(own, handle), tlsServer(stranger, handle)];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    (isStrange() ? bad : good).emit('connection', socket);
  });
  return {
    url: `https://127.0.0.1:${port}`,
    async open() {
      if (server.listening) return;
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    shut: () => void server.close(),
    clear() {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function tlsServer(authority: CertificateAuthority, handle: Handler) {
  const server = createTlsServer(authority.issue({ commonName: 'way', hosts: ['127.0.0.1'] }), (request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  server.on('tlsClientError', () => {});
  return server;
}
