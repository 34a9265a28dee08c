import { request as httpRequest, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { agentFor, type TlsOptions } from './agent.ts';
import type { Patience } from './patience.ts';
import { isTlsError } from './tls-problem.ts';

/** One request, to be sent once. */
export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly tls?: TlsOptions;
  /** A proxy that a kubeconfig names, in place of the environment's. */
  readonly proxy?: string;
  /** How many bytes an answer may have; unless told otherwise what an API server or AWS says at most. */
  readonly mostBytes?: number;
}

/** A whole answer, whatever its status. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** There is no answer, or not a whole one. The message says why. */
export class Lost extends Error {
  override readonly name = 'Lost';
  /** Whether the server may have seen the request. */
  readonly sent: boolean;
  /** Whether trying again could not help. */
  readonly isFinal: boolean;

  constructor(cause: Error, sent: boolean) {
    super(reasonOf(cause), { cause });
    this.sent = sent;
    this.isFinal = isTlsError(cause) || cause instanceof TooLarge;
  }
}

/** An API server would take no more than 3 MiB, a ConfigMap has 1 MiB at most, and AWS says less. */
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Sends a request once and reads the whole answer, on a connection of its own.
 *
 * @throws Failure `target` where the address of the proxy is none
 */
export async function exchange(request: HttpRequest, patience: Patience): Promise<HttpAnswer | Lost> {
  const { method, url, headers, body, tls, proxy, mostBytes = MOST_BYTES } = request;
  const isSecure = url.protocol === 'https:';
  const agent = agentFor(url.href, tls, proxy);
  return new Promise((resolve) => {
    let sent = false;
    const connecting = new AbortController();
    const lost = (cause: Error) => {
      clearTimeout(timer);
      resolve(new Lost(cause, sent));
    };
    const signal = AbortSignal.any([connecting.signal, AbortSignal.timeout(patience.attemptMs)]);
    const timer = setTimeout(() => connecting.abort(new TimedOut()), patience.connectMs);
    const isSent = () => {
      clearTimeout(timer);
      sent = true;
    };
    // A proxy that never answers leaves the request without a socket, and then an abort is no error of it.
    signal.addEventListener('abort', () => lost(new TimedOut()), { once: true });
    const ask = isSecure ? httpsRequest : httpRequest;
    const sending = ask(url, { method, headers, agent: agent as never, signal }, (answer) => {
      isSent();
      collect(answer, mostBytes).then(resolve, lost);
    });
    sending.on('error', lost);
    // Once the socket is secure the request goes out, and from then on the server may have acted on it.
    sending.on('socket', (socket) => {
      if (socket.connecting || isSecure) socket.once(isSecure ? 'secureConnect' : 'connect', isSent);
      else isSent();
    });
    sending.on('finish', isSent);
    sending.end(body);
  });
}

class TimedOut extends Error {
  constructor() {
    super('no answer in time');
  }
}

class TooLarge extends Error {
  constructor(mostBytes: number) {
    super(`the answer is larger than ${mostBytes} bytes`);
  }
}

async function collect(answer: IncomingMessage, mostBytes: number): Promise<HttpAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) {
      answer.destroy();
      throw new TooLarge(mostBytes);
    }
    chunks.push(chunk as Buffer);
  }
  if (!answer.complete) throw new Error('the answer broke off');
  return { status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) };
}

function reasonOf(cause: Error): string {
  return 'code' in cause ? `${cause.message} (${String(cause.code)})` : cause.message;
}
