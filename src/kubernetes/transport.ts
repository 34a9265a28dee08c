import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure.ts';
import { agentFor, type TlsOptions } from '../http/agent.ts';

/** What may be asked of an API server. There is no DELETE, and no PATCH: what this list lacks, Guestlist cannot do. */
export type Method = 'GET' | 'POST' | 'PUT';

/** Where an API server is, and how to show who we are. */
export interface Connection {
  readonly server: string;
  /** Whom we sign in as, for messages; undefined where only the credentials know. */
  readonly who?: string;
  readonly tls: TlsOptions;
  /** A proxy that a kubeconfig names, in place of the environment's. */
  readonly proxy?: string;
  /** Gives the bearer token of the next attempt; undefined where the certificate says it all. */
  readonly token?: () => Promise<string>;
  /** How long an attempt may take; 30 seconds where left out. */
  readonly timeoutMs?: number;
}

/** A request. */
export interface ApiRequest {
  readonly method: Method;
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
  /** Whether it changes something, so that a lost answer leaves its outcome unknown. */
  readonly writes: boolean;
}

/** An answer, whatever its status: the body as JSON. */
export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The API server would take no more than 3 MiB; a ConfigMap has 1 MiB at most. */
const MAX_BODY_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 30_000;
const ATTEMPTS = 5;
const MAX_WAIT_MS = 30_000;

/**
 * Sends a request and gives the answer. Reads are tried again where the connection fails or the server is busy; a write
 * only where the server says that it did nothing (429), since its outcome would be unknown otherwise.
 *
 * @throws Failure `unknown-outcome` where a write was sent and no answer came that tells what became of it, `kubernetes` where the server cannot be
 *   reached or does not answer as an API server does
 */
export async function send(connection: Connection, request: ApiRequest): Promise<ApiAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await once(connection, request);
    const isLast = attempt === ATTEMPTS;
    if ('status' in outcome) {
      const isBusy = outcome.status === 429 || (!request.writes && [408, 500, 502, 503, 504].includes(outcome.status));
      if (!isBusy || isLast) return answerOf(outcome, connection, request);
      await sleep(waitMs(attempt, outcome.retryAfter));
      continue;
    }
    if (request.writes && outcome.sent) throw unknownOutcome(connection, outcome.reason, outcome.cause);
    if (outcome.isFinal || isLast) throw unreachable(connection, outcome);
    await sleep(waitMs(attempt, undefined));
  }
}

/** A 500 may come of a store that was slow and did it after all, and what is no JSON tells nothing. */
function answerOf(answer: RawAnswer, connection: Connection, { writes }: ApiRequest): ApiAnswer {
  try {
    const body = parse(answer, connection);
    if (!writes || (answer.status < 500 && answer.status !== 408)) return { status: answer.status, body };
    throw unknownOutcome(connection, `${answer.status}: ${messageOf(body)}`, undefined);
  } catch (error) {
    if (!writes || !(error instanceof Failure) || error.code === 'unknown-outcome') throw error;
    throw unknownOutcome(connection, error.message, error);
  }
}

function unknownOutcome({ server }: Connection, reason: string, cause: unknown): Failure {
  const message = `${server} did not say whether it made the change (${reason}): that is not known yet.`;
  return new Failure('unknown-outcome', message, { cause, remedy: 'Run guestlist plan to see what is there.' });
}

/** The API server's own words about an answer. */
export function messageOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : 'no message';
}

function waitMs(attempt: number, retryAfter: number | undefined): number {
  const base = retryAfter === undefined ? 100 * 2 ** attempt : retryAfter * 1000;
  return Math.min(MAX_WAIT_MS, base * (1 + Math.random() * 0.5));
}

interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly retryAfter: number | undefined;
}

interface Lost {
  readonly reason: string;
  readonly cause: unknown;
  /** Whether the server may have seen the request. */
  readonly sent: boolean;
  /** Whether trying again could not help. */
  readonly isFinal: boolean;
}

async function once(
  { server, tls, proxy, token, timeoutMs = TIMEOUT_MS }: Connection,
  { method, path, body }: ApiRequest,
): Promise<RawAnswer | Lost> {
  // An API server behind a path, as some proxies have it, keeps the path.
  const url = new URL(server.replace(/\/+$/, '') + path);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const bearer = await token?.();
  const headers = {
    accept: 'application/json',
    'user-agent': 'guestlist',
    ...(text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  };
  return new Promise((resolve) => {
    let sent = false;
    const lost = (cause: Error, isFinal = isTlsError(cause)) =>
      resolve({ reason: reasonOf(cause), cause, sent, isFinal });
    const ask = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const agent = agentFor(url.href, tls, proxy);
    const signal = AbortSignal.timeout(timeoutMs);
    // A proxy that never answers leaves the request without a socket, and then an abort is no error of it.
    signal.addEventListener('abort', () => lost(signal.reason as Error), { once: true });
    const sending = ask(url, { method, headers, agent: agent as never, signal }, (answer) => {
      collect(answer).then(resolve, (cause: Error) => lost(cause, cause instanceof TooLarge));
    });
    sending.on('error', (cause) => lost(cause));
    // Once the socket is secure the request goes out, and from then on the server may have acted on it.
    sending.on('socket', (socket) => {
      const event = url.protocol === 'https:' ? 'secureConnect' : 'connect';
      if (socket.connecting || url.protocol === 'https:') socket.once(event, () => (sent = true));
      else sent = true;
    });
    sending.on('finish', () => (sent = true));
    sending.end(text);
  });
}

class TooLarge extends Error {
  constructor() {
    super(`the answer is larger than ${MAX_BODY_BYTES} bytes`);
  }
}

async function collect(answer: IncomingMessage): Promise<RawAnswer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer) {
    size += (chunk as Buffer).length;
    if (size > MAX_BODY_BYTES) {
      answer.destroy();
      throw new TooLarge();
    }
    chunks.push(chunk as Buffer);
  }
  if (!answer.complete) throw new Error('the answer broke off');
  const seconds = Number(answer.headers['retry-after']);
  return {
    status: answer.statusCode ?? 0,
    text: Buffer.concat(chunks).toString('utf8'),
    retryAfter: Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
  };
}

function parse({ status, text }: RawAnswer, { server }: Connection): unknown {
  if (status >= 300 && status < 400) {
    throw new Failure('kubernetes', `${server} sends elsewhere (${status}): an API server does not.`, {
      remedy: 'Check the address; nothing was sent on.',
    });
  }
  try {
    return JSON.parse(text);
  } catch {
    // Some refusals are plain text; what matters of them is the status.
    if (status >= 400) return { message: text.slice(0, 200).trim() };
    throw new Failure(
      'kubernetes',
      `${server} did not answer with JSON: it is not an API server, or something stands in between.`,
      {
        remedy: 'Check the address, and HTTPS_PROXY and NO_PROXY.',
      },
    );
  }
}

// OpenSSL's and Node's codes for a certificate that cannot be trusted.
function isTlsError(cause: Error): boolean {
  const code = 'code' in cause ? String(cause.code) : '';
  return /CERT|SIGNATURE|ERR_TLS|ERR_SSL|EPROTO/.test(code);
}

function reasonOf(cause: Error): string {
  const code = 'code' in cause ? ` (${String(cause.code)})` : '';
  return cause.name === 'AbortError' || cause.name === 'TimeoutError' ? 'no answer in time' : `${cause.message}${code}`;
}

function unreachable({ server }: Connection, { reason, cause, isFinal }: Lost): Failure {
  return new Failure('kubernetes', `The API server ${server} cannot be reached: ${reason}.`, {
    cause,
    remedy: isFinal
      ? 'Its certificate is not the one that the cluster is known by: check the kubeconfig, and what stands between.'
      : 'Check the network and HTTPS_PROXY; a private endpoint needs a runner inside the VPC.',
  });
}
