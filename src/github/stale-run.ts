import type { Refusal } from '../plan/refusal.ts';
import { commitsUpTo, compare } from './commits.ts';
import type { RepositoryAddress } from './octokit.ts';

/** Which commit a run applies, of which branch, and what of the repository decides what is applied. */
export interface Applied {
  readonly sha: string;
  readonly branch: string;
  /** Files and folders, from the top of the repository on. */
  readonly paths: readonly string[];
}

/**
 * Refuses a run whose commit is not the head of its branch any more, where what decides has changed since: an old run that
 * was started again, or one that a newer one has overtaken. Undefined where there is nothing to refuse. Throws where GitHub
 * does not say.
 */
export async function staleRun(
  address: RepositoryAddress,
  { sha, branch, paths }: Applied,
): Promise<Refusal | undefined> {
  const [head] = await commitsUpTo(address, branch, 1);
  if (head === undefined) throw new Error(`it names no commit of ${branch}`);
  if (head === sha) return undefined;
  const { isAhead, paths: changed, isWhole } = await compare(address, sha, head);
  const found = changed.find((path) => paths.some((ours) => isIn(path, ours)));
  if (isAhead && isWhole && found === undefined) return undefined;
  const why = !isAhead
    ? 'this run is of a commit that is not on it any more'
    : found !== undefined
      ? `${found} has changed since`
      : 'more has changed since than GitHub lists';
  return {
    guard: 'stale-run',
    message: `${branch} is at ${head} by now, and this run is of ${sha}: ${why}.`,
    remedy: `The run of ${head.slice(0, 12)} applies what is declared now: look at that one, or start it again.`,
  };
}

function isIn(path: string, ours: string): boolean {
  return ours === '.' || path === ours || path.startsWith(`${ours}/`);
}
