import { numberAt } from './payload.ts';

/** Why there is no comment, and what to do about it. */
export interface Refused {
  readonly words: string;
  /** Lines to add to the workflow; undefined where that would not help. */
  readonly yaml: string | undefined;
}

const PERMISSION = 'permissions:\n  contents: read\n  pull-requests: write';

/** Says in words why GitHub did not take a comment. Never a reason to fail: the summary has the same text. */
export function whyNoComment(error: unknown, fromFork: boolean): Refused {
  const status = numberAt(error, 'status');
  const said = error instanceof Error ? error.message.split(/[\r\n]/)[0] : String(error);
  if (/locked/i.test(said ?? '')) return { words: 'No comment was made: the conversation is locked.', yaml: undefined };
  if (status !== 403 && status !== 404)
    return { words: `No comment was made: GitHub answered ${said}.`, yaml: undefined };
  if (fromFork) {
    const words = 'No comment was made: a pull request from a fork gets a token that only reads.';
    return { words: `${words} The summary of this step has the report.`, yaml: undefined };
  }
  return {
    words: `No comment was made, since the token may not (${said}). Add pull-requests: write to the permissions of the job.`,
    yaml: PERMISSION,
  };
}
