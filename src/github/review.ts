import { posix } from 'node:path';
import { DEFAULT_DIR } from '../configuration/configuration.ts';
import { Failure } from '../failure.ts';
import type { Review, ReviewedChanges } from '../plan/review.ts';
import { ownComments } from './comment.ts';
import { commentsOf } from './comments.ts';
import { commitsUpTo } from './commits.ts';
import { isOfFolder } from './marker.ts';
import { notAnswered } from './not-answered.ts';
import type { RepositoryAddress } from './octokit.ts';
import { type MergedPullRequest, pullRequestsOfCommit } from './pull-requests-of-commit.ts';
import { retrying } from './retry.ts';
import { readReviewedLine } from './reviewed-line.ts';
import { staleRun } from './stale-run.ts';
import type { Step } from './step.ts';

/** How far back the reviewed changes are looked for: runs of earlier commits may have been skipped, cancelled or refused. */
const COMMITS = 30;

/**
 * What is known of the review of what a run is about to apply; undefined where nobody is to be asked: there is no token, or
 * no push brought the commit that is applied.
 *
 * @param paths what decides what is applied, relative to the working directory
 */
export async function reviewOf(step: Step, paths: readonly string[]): Promise<Review | undefined> {
  const { inputs, workflow, directory } = step;
  const { apiUrl, repository, sha, defaultBranch: branch } = workflow;
  if (inputs.token === undefined) return undefined;
  if (branch === undefined) return { kind: 'nobody', why: 'this run is not of the default branch.' };
  const address = { apiUrl, token: inputs.token, repository };
  try {
    const ours = paths.map((path) => posix.join(directory.folder, path).replace(/\/+$/, ''));
    const refusal = await staleRun(address, { sha, branch, paths: ours });
    if (refusal !== undefined) return { kind: 'stale', refusal };
    if (workflow.event.kind !== 'push') return undefined;
    if (!inputs.comment) return { kind: 'nobody', why: 'pull requests get no comment (input comment).' };
    const folder = posix.join(directory.folder, inputs.dir ?? DEFAULT_DIR);
    return await reviewedOn(address, sha, branch, folder);
  } catch (error) {
    return { kind: 'unknown', failure: unreachable(error) };
  }
}

async function reviewedOn(address: RepositoryAddress, sha: string, branch: string, folder: string): Promise<Review> {
  const commits = await commitsUpTo(address, sha, COMMITS);
  const found = await Promise.all(commits.map((commit) => pullRequestsOfCommit(address, commit, branch)));
  const pulls = [...new Map(found.flat().map((pull) => [pull.number, pull])).values()];
  if (pulls.length === 0) return { kind: 'nobody', why: `no pull request brought the commit ${sha.slice(0, 12)}.` };
  const brought = new Set(found[0]?.map(({ number }) => number));
  const read = await Promise.all(pulls.map((pull) => reviewedIn(address, pull, folder)));
  const plans = read.flat();
  if (plans.length === 0)
    return { kind: 'nobody', why: 'no comment on its pull request has a plan of what was merged.' };
  const numbers = pulls.filter((_, index) => (read[index] ?? []).length > 0).map(({ number }) => `#${number}`);
  return {
    kind: 'reviewed',
    by: `${numbers.length === 1 ? 'pull request' : 'pull requests'} ${numbers.join(', ')}`,
    clusters: union(plans),
    newest: union(pulls.flatMap((pull, index) => (brought.has(pull.number) ? (read[index] ?? []) : []))),
  };
}

/** The plans in our own comments on a pull request, if they are of the commit that was merged. */
async function reviewedIn(
  address: RepositoryAddress,
  { number, headSha }: MergedPullRequest,
  folder: string,
): Promise<ReadonlyMap<string, ReviewedChanges>[]> {
  const comments = commentsOf({ ...address, number });
  const ours = await retrying(() => ownComments(comments, address.token, (body) => isOfFolder(body, folder)));
  return ours.flatMap(({ body }) => {
    const reviewed = readReviewedLine(body);
    return reviewed?.headSha === headSha ? [reviewed.clusters] : [];
  });
}

function union(plans: readonly ReadonlyMap<string, ReviewedChanges>[]): ReadonlyMap<string, ReviewedChanges> {
  const all = new Map<string, ReviewedChanges>();
  for (const [cluster, { digests, plans: whole }] of plans.flatMap((each) => [...each])) {
    const before = all.get(cluster);
    all.set(cluster, {
      digests: new Set([...(before?.digests ?? []), ...digests]),
      plans: new Set([...(before?.plans ?? []), ...whole]),
    });
  }
  return all;
}

function unreachable(cause: unknown): Failure {
  const asked = { what: 'what was reviewed', permission: 'contents: read\n  pull-requests: read' } as const;
  const { message, detail, remedy } = notAnswered(cause, asked);
  return new Failure('github', message, {
    cause,
    ...(detail === undefined ? {} : { detail }),
    remedy: `${remedy} \`onStale: replan\` in the Cluster goes on without an answer.`,
  });
}
