import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';
import type { CertificateAuthority } from '../plane/certificates.ts';
import { listen } from '../plane/listen.ts';

/** A proxy that keeps everything on this machine: STS's host names lead to the front, all others nowhere. */
export interface ConnectProxy {
  readonly url: string;
  /** The hosts that were asked for and refused. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

// sts.amazonaws.com, sts.eu-west-1.amazonaws.com, sts-fips.us-east-1.amazonaws.com, sts.cn-north-1.amazonaws.com.cn,
// and the names of the isolated partitions.
const STS =
  /^sts(-fips)?(\.[a-z0-9-]+)*\.(amazonaws\.(com|com\.cn|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|csp\.hci\.ic\.gov|cloud\.adc-e\.uk):443$/;

/** Starts the proxy. Each host gets a certificate of its own from the authority. */
export async function startConnectProxy(
  authority: CertificateAuthority,
  handler: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<ConnectProxy> {
  const refused: string[] = [];
  const contexts = new Map<string, SecureContext>();
  const contextOf = (host: string): SecureContext => {
    const known = contexts.get(host);
    if (known !== undefined) return known;
    const made = createSecureContext(authority.issue({ commonName: 'sts', hosts: [host] }));
    contexts.set(host, made);
    return made;
  };
  const tls = createTlsServer({ SNICallback: (host, done) => done(null, contextOf(host)) }, handler);
  tls.on('tlsClientError', () => {});

  const proxy = await listen((request, response) => {
    refused.push(`${request.method} ${request.url}`);
    response.writeHead(403).end();
  });
  proxy.server.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => {});
    const target = request.url ?? '';
    if (!STS.test(target)) {
      refused.push(target);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    // Handed over without a port of its own: TLS begins on the very socket.
    tls.emit('connection', socket);
  });
  return { url: proxy.url, refused, close: proxy.close };
}
