import { at, numberAt } from './payload.ts';
import type { Asked, Rest } from './rest.ts';

/**
 * The number of the pull request whose merge made a commit; undefined where it came in another way. Others that hold the
 * commit, or were merged before it, do not count.
 *
 * @throws Failure `github` where GitHub does not tell
 */
export async function mergedPullRequest(rest: Rest, commit: string): Promise<number | undefined> {
  const asked: Asked = { what: `the pull requests of commit ${commit}`, permission: 'pull-requests: read' };
  const pulls = await rest.list(`commits/${commit}/pulls`, asked);
  const merged = pulls.find((pull) => at(pull, 'merged_at') !== undefined && at(pull, 'merge_commit_sha') === commit);
  return numberAt(merged, 'number');
}
