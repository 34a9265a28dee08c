import type { IncomingMessage, ServerResponse } from 'node:http';
import { Agent, createServer, request as send } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBody } from './body.ts';
import type { CertificateAuthority } from './certificates.ts';
import { openOn } from './listen.ts';

/** A request on its way to the API server. */
export interface ApiRequest {
  readonly time: Date;
  readonly method: string;
  /** The path with its query. */
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What happens to a request; undefined lets it pass. */
export type Interference =
  /** The connection breaks before the API server sees the request. */
  | { readonly drop: 'before' }
  /** The API server does what it was asked, and its answer is lost. */
  | { readonly drop: 'after' }
  /** This answer instead of the API server's, which sees nothing. */
  | {
      readonly answer: {
        readonly status: number;
        readonly body: unknown;
        readonly headers?: Readonly<Record<string, string>>;
      };
    }
  /** Runs first, then the request passes: for a rival's write between a read and a write. */
  | { readonly first: () => Promise<void> }
  | { readonly delayMs: number }
  | undefined;

/** A look at each request, and a decision about it. */
export type Interceptor = (request: ApiRequest) => Interference;

/** What stands between clients and the API server: sees each request with a bearer token, and can interfere. */
export interface ApiProxy {
  readonly url: string;
  /** Every request that passed or was tampered with, oldest first, with the status that the client got (0: none). */
  readonly requests: readonly (ApiRequest & { readonly status: number })[];
  /** Interferes from now on; the function that is given back ends it. */
  intercept(interceptor: Interceptor): () => void;
  /** Refuses connections, as a server that is down does. */
  pause(): Promise<void>;
  resume(): Promise<void>;
}

/** Starts the proxy. Client certificates do not pass it, bearer tokens do. */
export async function startApiProxy(target: string, port: number, authority: CertificateAuthority): Promise<ApiProxy> {
  const requests: (ApiRequest & { status: number })[] = [];
  const interceptors = new Set<Interceptor>();
  const agent = new Agent({ ca: authority.cert, keepAlive: true });
  const hosts = ['127.0.0.1', 'localhost'];

  const handler = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await readBody(incoming);
    const seen = describe(incoming, body);
    const note = (status: number): void => void requests.push({ ...seen, status });
    const decided = [...interceptors].map((each) => each(seen)).find((each) => each !== undefined);
    if (decided !== undefined && 'first' in decided) await decided.first();
    if (decided !== undefined && 'delayMs' in decided) await sleep(decided.delayMs);
    if (decided !== undefined && 'answer' in decided) {
      const { status, headers, body: text } = decided.answer;
      note(status);
      outgoing.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(text));
      return;
    }
    const dropped = decided !== undefined && 'drop' in decided ? decided.drop : undefined;
    if (dropped === 'before') {
      note(0);
      incoming.socket.destroy();
      return;
    }
    forward(incoming, body, (answer) => {
      if (dropped === 'after' || answer === undefined) {
        note(0);
        answer?.resume();
        incoming.socket.destroy();
        return;
      }
      note(answer.statusCode ?? 0);
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on('error', () => incoming.socket.destroy());
      outgoing.on('close', () => answer.destroy());
      answer.pipe(outgoing);
    });
  };

  const forward = (
    incoming: IncomingMessage,
    body: Buffer,
    done: (answer: IncomingMessage | undefined) => void,
  ): void => {
    const { connection: _, 'transfer-encoding': __, ...headers } = incoming.headers;
    const options = { method: incoming.method ?? 'GET', headers: { ...headers, 'content-length': body.length }, agent };
    const sent = send(`${target}${incoming.url ?? '/'}`, options, done);
    sent.on('error', () => done(undefined));
    sent.end(body);
  };

  const server = createServer(authority.issue({ commonName: 'kube-apiserver', hosts }), (incoming, outgoing) => {
    handler(incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.on('tlsClientError', () => {});
  let open = await openOn(server, port);
  return {
    url: `https://127.0.0.1:${port}`,
    requests,
    intercept(interceptor) {
      interceptors.add(interceptor);
      return () => interceptors.delete(interceptor);
    },
    async pause() {
      await open.close();
      agent.destroy();
    },
    async resume() {
      if (!server.listening) open = await openOn(server, port);
    },
  };
}

function describe(incoming: IncomingMessage, body: Buffer): ApiRequest {
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    time: new Date(),
    method: incoming.method ?? 'GET',
    path: incoming.url ?? '/',
    body: body.toString('utf8'),
    headers: Object.fromEntries(headers),
  };
}
