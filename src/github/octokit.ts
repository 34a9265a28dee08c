import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { restEndpointMethods } from '@octokit/plugin-rest-endpoint-methods';
import { exchange, Lost } from '../http/exchange.ts';
import { defaultPatience } from '../http/patience.ts';

/** Which repository, on which GitHub, and as whom. */
export interface RepositoryAddress {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

const Rest = Octokit.plugin(restEndpointMethods, paginateRest);
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client of GitHub's REST API that says nothing by itself, with the parameters that name the repository. */
export function octokitFor({ apiUrl, token, repository }: RepositoryAddress) {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = new Rest({
    auth: `token ${token}`,
    baseUrl: apiUrl,
    userAgent: 'guestlist',
    log: silent,
    request: { fetch: send },
  });
  return { octokit, here: { owner, repo } };
}

const MOST_REDIRECTS = 3;

/**
 * What anybody may write on a pull request, a page of it: 30 comments or reviews of the 262,144 bytes that GitHub takes
 * (measured; it documents 65,536 characters), each byte as JSON escapes it at worst. Who comments must not be able to keep
 * a run from what it asks.
 */
export const PER_PAGE = 30;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * What Octokit sends by: once, through the proxy that the environment names, with certificates verified, and with an end.
 * A repository that was renamed leads on to its new address; the token goes to no other host.
 */
async function send(address: string, { method, headers, body }: Sent): Promise<Response> {
  let url = new URL(address);
  for (let redirects = 0; ; redirects += 1) {
    const sent = { method, url, headers, mostBytes: MOST_BYTES, ...(body === undefined ? {} : { body }) };
    const answer = await exchange(sent, defaultPatience);
    // As fetch does: Octokit looks for a reason there.
    if (answer instanceof Lost) throw new TypeError('fetch failed', { cause: answer });
    const to = redirectOf(url, answer.status, answer.headers.location);
    if (to === undefined) return responseOf(answer.status, answer.headers, answer.body);
    const isElsewhere = to.origin !== url.origin;
    if (isElsewhere || method !== 'GET' || redirects === MOST_REDIRECTS) {
      const place = isElsewhere ? to.host : to.pathname;
      throw new TypeError('fetch failed', { cause: new Error(`${url.host} leads elsewhere, to ${place}`) });
    }
    url = to;
  }
}

/** As far as Octokit uses fetch. */
interface Sent {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

function redirectOf(from: URL, status: number, location: string | undefined): URL | undefined {
  const isRedirect = status === 301 || status === 302 || status === 307 || status === 308;
  return isRedirect && location !== undefined ? (URL.parse(location, from.href) ?? undefined) : undefined;
}

function responseOf(status: number, headers: object, body: Buffer): Response {
  const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const isEmpty = status === 204 || status === 205 || status === 304;
  return new Response(isEmpty ? null : new Uint8Array(body), { status, headers: given });
}
