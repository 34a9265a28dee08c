import { Failure } from '../failure.ts';
import type { TlsOptions } from '../http/agent.ts';
import { exchange, type HttpAnswer, Lost } from '../http/exchange.ts';
import { defaultPatience, type Patience, persist, retryAfterMs, type Tried } from '../http/patience.ts';
import { isTlsError } from '../http/tls-problem.ts';
import { textAt } from '../plain-data.ts';

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
  /**
   * Asked where the server does not know us: whether our credentials had expired, and the next token is made of new ones.
   * Throws Failure where that cannot be told.
   */
  readonly renew?: () => Promise<boolean>;
  /** {@link defaultPatience} where left out. */
  readonly patience?: Patience;
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
  /** The server's clock, as the header Date tells it. */
  readonly date?: string;
}

/** What a server answers that is busy for a moment: to a read, which can be asked again. */
const PASSING = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Sends a request and gives the answer. Reads are tried again where the connection fails or the server is busy; a write
 * only where the server says that it did nothing (429), since its outcome would be unknown otherwise.
 *
 * @throws Failure `unknown-outcome` where a write was sent and no answer came that tells what became of it, `kubernetes` where the server cannot be
 *   reached or does not answer as an API server does
 */
export async function send(connection: Connection, request: ApiRequest): Promise<ApiAnswer> {
  const { patience = defaultPatience } = connection;
  const outcome = await persist(patience, async (): Promise<Tried<HttpAnswer | Lost>> => {
    const came = await once(connection, request, patience);
    if (came instanceof Lost) return came.isFinal || (request.writes && came.sent) ? { outcome: came } : again(came);
    const passes = request.writes ? came.status === 429 : PASSING.has(came.status) || isBroken(came.body);
    if (!passes) return { outcome: came };
    return again(came, retryAfterMs(came.headers['retry-after'], came.headers.date));
  });
  if (!(outcome instanceof Lost)) return answerOf(outcome, connection, request);
  if (request.writes && outcome.sent) throw unknownOutcome(connection, outcome.message, outcome);
  throw unreachable(connection, outcome);
}

/** Whether a body began as JSON and broke on its way; what never was JSON stays so. */
function isBroken(body: Buffer): boolean {
  if (body[0] !== '{'.charCodeAt(0)) return false;
  try {
    JSON.parse(body.toString('utf8'));
    return false;
  } catch {
    return true;
  }
}

function again<Outcome>(outcome: Outcome, afterMs?: number): Tried<Outcome> {
  return { outcome, again: { afterMs } };
}

async function once(
  { server, tls, proxy, token }: Connection,
  { method, path, body }: ApiRequest,
  patience: Patience,
): Promise<HttpAnswer | Lost> {
  // An API server behind a path, as some proxies have it, keeps the path.
  const url = new URL(server.replace(/\/+$/, '') + path);
  const text = body === undefined ? undefined : JSON.stringify(body);
  const bearer = await token?.();
  const headers = {
    accept: 'application/json',
    'user-agent': 'guestlist',
    ...(text === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': `${Buffer.byteLength(text)}` }),
    ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
  };
  const request = {
    method,
    url,
    headers,
    tls,
    ...(text === undefined ? {} : { body: text }),
    ...(proxy === undefined ? {} : { proxy }),
  };
  return withoutBearer(await exchange(request, patience), bearer);
}

/** What is shorter could be any word; a signed token has hundreds of characters. */
const SHORTEST_BEARER = 16;

/** An answer that quotes the request, as what stands between may do, is read without our credentials: what it says is shown. */
function withoutBearer(came: HttpAnswer | Lost, bearer = ''): HttpAnswer | Lost {
  if (bearer.length < SHORTEST_BEARER || came instanceof Lost || !came.body.includes(bearer)) return came;
  return { ...came, body: Buffer.from(came.body.toString('utf8').replaceAll(bearer, '***')) };
}

/** A 500 may come of a store that was slow and did it after all, and what is no JSON tells nothing. */
function answerOf(answer: HttpAnswer, connection: Connection, { writes }: ApiRequest): ApiAnswer {
  const { status, headers } = answer;
  try {
    const body = parse(answer, connection);
    if (writes && (status >= 500 || status === 408))
      throw unknownOutcome(connection, `${status}: ${messageOf(body)}`, undefined);
    return { status, body, ...(headers.date === undefined ? {} : { date: headers.date }) };
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
  return textAt(body, 'message') ?? 'no message';
}

function parse({ status, body }: HttpAnswer, { server }: Connection): unknown {
  const text = body.toString('utf8');
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

function unreachable({ server }: Connection, lost: Lost): Failure {
  return new Failure('kubernetes', `The API server ${server} cannot be reached: ${lost.message}.`, {
    cause: lost,
    remedy: isTlsError(lost.cause)
      ? 'Its certificate is not the one that the cluster is known by: check the kubeconfig, and what stands between.'
      : 'Check the network and HTTPS_PROXY; a private endpoint needs a runner inside the VPC.',
  });
}
