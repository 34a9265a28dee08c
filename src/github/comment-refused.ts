import { messageOf } from '../failure.ts';
import { at, numberAt } from '../plain-data.ts';
import { isLimited } from './rate-limit.ts';

/** Why there is no comment, and what to do about it. */
export interface Refused {
  readonly words: string;
  /** Lines to add to the workflow; undefined where that would not help. */
  readonly yaml: string | undefined;
}

const PERMISSION = 'permissions:\n  contents: read\n  pull-requests: write';

/** Says in words why GitHub did not take a comment. Never a reason to fail: the summary has the same text. */
export function whyNoComment(error: unknown, fromFork: boolean): Refused {
  const said = messageOf(error).split(/[\r\n]/)[0] ?? '';
  const because = (why: string): Refused => ({ words: `No comment was made: ${why}.`, yaml: undefined });
  const status = numberAt(error, 'status');
  // What has no status is a mistake of our own. Octokit gives a network that is down the status 500, but no response.
  if (status === undefined) return because(said);
  if (at(error, 'response') === undefined) return because(`GitHub could not be reached (${said})`);
  if (/\blocked\b/i.test(said)) return because('the conversation is locked');
  if ((status !== 403 && status !== 404) || isLimited(error))
    return because(`GitHub answered ${status}: ${said.replace(/\.$/, '')}`);
  if (fromFork) {
    const words = 'No comment was made: a pull request from a fork gets a token that only reads.';
    return { words: `${words} The summary of this step has the report.`, yaml: undefined };
  }
  return {
    words: `No comment was made, since the token may not (${said}). Add pull-requests: write to the permissions of the job.`,
    yaml: PERMISSION,
  };
}
