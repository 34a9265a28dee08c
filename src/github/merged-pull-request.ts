import { mergedInto } from './pull-requests-of-commit.ts';
import type { Asked, Rest } from './rest.ts';

/**
 * The number of the pull request whose merge into a branch made a commit; undefined where it came in another way. Others
 * that hold the commit do not count: those merged before it, and those that were for another branch.
 *
 * @throws Failure `github` where GitHub does not tell
 */
export async function mergedPullRequest(rest: Rest, commit: string, branch: string): Promise<number | undefined> {
  const asked: Asked = { what: `the pull requests of commit ${commit}`, permission: 'pull-requests: read' };
  const pulls = await rest.list(`commits/${commit}/pulls`, asked);
  return mergedInto(branch, pulls).find(({ mergeSha }) => mergeSha === commit)?.number;
}
