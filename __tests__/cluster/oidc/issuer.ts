import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../plane/listen.ts';
import {
  A_RUN,
  claimsOf,
  createSigningKey,
  GITHUB_ISSUER,
  type SigningKey,
  signToken,
  type WorkflowRun,
} from './token.ts';

/** One request for a token. */
export interface TokenRequest {
  readonly time: Date;
  readonly audience: string | undefined;
  readonly status: number;
}

/** GitHub's issuer of tokens, as a job with `permissions: id-token: write` sees it. */
export interface GitHubOidc {
  readonly issuer: string;
  /** The keys that whoever trusts the issuer would read from its JWKS. */
  readonly keys: readonly SigningKey[];
  /** What a job finds in its environment: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly env: Readonly<Record<string, string>>;
  /** Every request so far. */
  readonly requests: readonly TokenRequest[];
  /** What the coming tokens tell of. Fields that are not given stay as they are. */
  setRun(run: Partial<WorkflowRun>): void;
  /** A token without a request, for a run that may differ from the current one. */
  mint(audience?: string, run?: Partial<WorkflowRun>): string;
  /** A token that somebody else signed, who claims to be GitHub. */
  forge(audience?: string, run?: Partial<WorkflowRun>): string;
  /** Answers the next requests for a token with an error. */
  failNext(status: number, times?: number): void;
  close(): Promise<void>;
}

const AUDIENCE = 'sts.amazonaws.com';

/** Starts the issuer on a loopback port. */
export async function startOidc(): Promise<GitHubOidc> {
  const key = createSigningKey();
  const stranger: SigningKey = { ...createSigningKey(), id: key.id };
  const requestToken = randomBytes(96).toString('base64url');
  const requests: TokenRequest[] = [];
  const failures: number[] = [];
  let run: WorkflowRun = A_RUN;

  const mintWith = (signer: SigningKey, audience: string, change: Partial<WorkflowRun>): string =>
    signToken(claimsOf({ ...run, ...change }, audience, new Date()), signer);

  const server = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://issuer');
    // Left out, GitHub takes the URL of the repository's owner for the audience.
    const audience = url.searchParams.get('audience') ?? undefined;
    const answer = (status: number, body: unknown): void => {
      requests.push({ time: new Date(), audience, status });
      send(response, status, body);
    };
    const failure = failures.shift();
    if (failure !== undefined) return answer(failure, { message: 'scripted failure' });
    if (url.pathname !== '/idtoken' || request.method !== 'GET') return answer(404, { message: 'not found' });
    if (!mayAsk(request, requestToken)) return answer(401, { message: 'the request token is not valid' });
    return answer(200, { count: 1, value: mintWith(key, audience ?? `https://github.com/${run.owner}`, {}) });
  });

  return {
    issuer: GITHUB_ISSUER,
    keys: [key],
    // GitHub's URL has a query already: a client must append with "&".
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${server.url}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    requests,
    setRun(change) {
      run = { ...run, ...change };
    },
    mint: (audience = AUDIENCE, change = {}) => mintWith(key, audience, change),
    forge: (audience = AUDIENCE, change = {}) => mintWith(stranger, audience, change),
    failNext(status, times = 1) {
      failures.push(...Array.from({ length: times }, () => status));
    },
    close: server.close,
  };
}

function mayAsk(request: IncomingMessage, token: string): boolean {
  const [scheme = '', given = ''] = (request.headers.authorization ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' && given === token;
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
