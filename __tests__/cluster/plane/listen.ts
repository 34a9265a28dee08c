import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Server as NetServer, Socket } from 'node:net';

/** An HTTP server on a loopback port. It does not keep the process alive. */
export interface Listening {
  readonly url: string;
  readonly server: Server;
  /** Ends it and every connection it has. */
  readonly close: () => Promise<void>;
}

/** Starts an HTTP server on a free loopback port. */
export async function listen(handler: RequestListener): Promise<Listening> {
  const server = createServer(handler);
  const { port, close } = await openOn(server, 0);
  return { url: `http://127.0.0.1:${port}`, server, close };
}

/** Lets any server listen on a loopback port (0: a free one), and gives the way to end it with its connections. */
export async function openOn(server: NetServer, port: number): Promise<{ port: number; close: () => Promise<void> }> {
  // Counted by hand: closeAllConnections of an HTTP server forgets the tunnels that CONNECT made.
  const sockets = new Set<Socket>();
  const track = (socket: Socket): void => {
    sockets.add(socket);
    socket.unref();
    socket.on('close', () => sockets.delete(socket));
  };
  server.on('connection', track);
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.off('connection', track);
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
