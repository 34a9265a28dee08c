import { numberAt, textAt } from '../plain-data.ts';
import { octokitFor, type RepositoryAddress } from './octokit.ts';
import { retrying } from './retry.ts';

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number;
  /** The newest commit of its branch, as it was merged. */
  readonly headSha: string;
  /** The commit that the merge made. */
  readonly mergeSha: string | undefined;
}

/** The pull requests that brought a commit to a branch: merged into it, squashed and rebased ones too. */
export async function pullRequestsOfCommit(
  address: RepositoryAddress,
  sha: string,
  branch: string,
): Promise<MergedPullRequest[]> {
  const { octokit, here } = octokitFor(address);
  const { data } = await retrying(() =>
    octokit.rest.repos.listPullRequestsAssociatedWithCommit({ ...here, commit_sha: sha }),
  );
  return mergedInto(branch, data);
}

/** Those of a list of pull requests, as GitHub gives it, that were merged into a branch. */
export function mergedInto(branch: string, pulls: readonly unknown[]): MergedPullRequest[] {
  return pulls.flatMap((pull) => {
    const [number, headSha] = [numberAt(pull, 'number'), textAt(pull, 'head', 'sha')];
    const isMerged = textAt(pull, 'merged_at') !== undefined && textAt(pull, 'base', 'ref') === branch;
    const mergeSha = textAt(pull, 'merge_commit_sha');
    return isMerged && number !== undefined && headSha !== undefined ? [{ number, headSha, mergeSha }] : [];
  });
}
