import { getIDToken } from '@actions/core';
import { Failure } from '../failure.ts';

/** The permission that lets a job ask for an identity, as it stands in a workflow. */
const PERMISSION = 'permissions:\n  id-token: write\n  contents: read';

/** Whether GitHub gives this job an identity. */
export function hasWebIdentity(env: Readonly<Record<string, string | undefined>>): boolean {
  return Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
}

/**
 * Asks GitHub for this job's identity: a token that is good for one audience and some minutes. @actions/core masks it.
 *
 * @throws Failure `sign-in` where GitHub gives none
 */
export async function webIdentity(
  audience: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  if (!hasWebIdentity(env))
    throw new Failure('sign-in', 'GitHub gives this job no identity, so it cannot sign in to AWS.', {
      detail: PERMISSION,
      remedy: 'Add these permissions to the job. Pull requests from forks get no identity, whatever the workflow says.',
    });
  try {
    return await getIDToken(audience);
  } catch (cause) {
    throw new Failure('sign-in', 'GitHub was asked for an identity and did not give one.', {
      cause,
      detail: cause instanceof Error ? cause.message : String(cause),
      remedy: 'Run the job again; if it stays so, look at https://www.githubstatus.com.',
    });
  }
}
