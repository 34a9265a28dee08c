import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

// Below the ports that Linux (32768) and macOS (49152) give to outgoing connections: one of those may take a port
// between the moment that it is found free here and the moment that a server binds it.
const LOWEST = 12_000;
const HIGHEST = 32_000;
// The authenticator's health port, fixed, and its usual one.
const AVOIDED = new Set([21_362, 21_363]);

/** So many loopback ports that nobody listens on. All are held open until all are known, so that none comes twice. */
export async function freePorts(count: number): Promise<number[]> {
  const held = new Map<number, Server>();
  while (held.size < count) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    if (AVOIDED.has(port) || held.has(port)) continue;
    const server = await hold(port);
    if (server !== undefined) held.set(port, server);
  }
  for (const server of held.values()) {
    server.close();
    await once(server, 'close');
  }
  return [...held.keys()];
}

function hold(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
