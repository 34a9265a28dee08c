import { Failure } from '../failure.ts';
import { exchange, type HttpAnswer, Lost } from '../http/exchange.ts';
import { defaultPatience, type Patience, persist, retryAfterMs, type Tried } from '../http/patience.ts';
import { isTlsError, tlsRemedy } from '../http/tls-problem.ts';
import { textAt } from '../plain-data.ts';

/** The permission that lets a job ask for an identity, as it stands in a workflow. */
const PERMISSION = 'permissions:\n  id-token: write\n  contents: read';

/** What asking for an identity needs from the world. */
export interface IdentityEdges {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Called with the token before it is given. */
  readonly mask: (secret: string) => void;
  readonly patience?: Patience;
}

/** Whether GitHub gives this job an identity. */
export function hasWebIdentity(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

/**
 * Asks GitHub for this job's identity: a token that is good for one audience and some minutes.
 *
 * @throws Failure `sign-in` where GitHub gives none
 */
export async function webIdentity(audience: string, edges: IdentityEdges): Promise<string> {
  const { env, mask, patience = defaultPatience } = edges;
  if (!hasWebIdentity(env))
    throw new Failure('sign-in', 'GitHub gives this job no identity, so it cannot sign in to AWS.', {
      detail: PERMISSION,
      remedy:
        'Add id-token: write to the permissions of the job. Pull requests from forks get no identity, whatever the workflow says.',
    });
  const url = URL.parse(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '');
  if (url === null) throw noIdentity('GitHub', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
  url.searchParams.append('audience', audience);
  const headers = {
    accept: 'application/json',
    authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`,
    'user-agent': 'guestlist',
  };
  const answer = await persist(patience, async () => tried(await exchange({ method: 'GET', url, headers }, patience)));
  if (answer instanceof Lost) throw noIdentity(url.host, answer.message, answer);
  const token = tokenOf(answer);
  if (token === undefined) throw noIdentity(url.host, `it answered ${answer.status}, and without a token`);
  mask(token);
  return token;
}

/** GitHub says no with a status from 400 on, and means it; all else passes. */
function tried(answer: HttpAnswer | Lost): Tried<HttpAnswer | Lost> {
  if (answer instanceof Lost)
    return answer.isFinal ? { outcome: answer } : { outcome: answer, again: { afterMs: undefined } };
  const { status, headers } = answer;
  const isSaid = tokenOf(answer) !== undefined || (status >= 400 && status < 500 && status !== 408 && status !== 429);
  return isSaid
    ? { outcome: answer }
    : { outcome: answer, again: { afterMs: retryAfterMs(headers['retry-after'], headers.date) } };
}

function tokenOf({ status, body }: HttpAnswer): string | undefined {
  if (status !== 200) return undefined;
  try {
    return textAt(JSON.parse(body.toString('utf8')), 'value');
  } catch {
    return undefined;
  }
}

function noIdentity(host: string, why: string, lost?: Lost): Failure {
  return new Failure('sign-in', `GitHub was asked for an identity and did not give one: ${why}.`, {
    cause: lost,
    remedy: isTlsError(lost?.cause)
      ? tlsRemedy(host)
      : 'Run the job again; if it stays so, look at https://www.githubstatus.com.',
  });
}
