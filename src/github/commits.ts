import { at, textAt } from '../plain-data.ts';
import { octokitFor, type RepositoryAddress } from './octokit.ts';
import { retrying } from './retry.ts';

/** How a newer commit differs from an older one. */
export interface Comparison {
  /** Whether the newer one follows on the older one. */
  readonly isAhead: boolean;
  /** The paths that differ, those that a file was moved from too. */
  readonly paths: readonly string[];
  /** Whether these are all of them. */
  readonly isWhole: boolean;
}

/** GitHub names no more files of a comparison. */
const MAX_FILES = 300;

/** A commit or branch and those before it, newest first. */
export async function commitsUpTo(address: RepositoryAddress, ref: string, count: number): Promise<string[]> {
  const { octokit, here } = octokitFor(address);
  const { data } = await retrying(() => octokit.rest.repos.listCommits({ ...here, sha: ref, per_page: count }));
  return data.map(({ sha }) => sha);
}

/** Compares two commits. */
export async function compare(address: RepositoryAddress, base: string, head: string): Promise<Comparison> {
  const { octokit, here } = octokitFor(address);
  const { data } = await retrying(() =>
    octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead: `${base}...${head}` }),
  );
  const found = at(data, 'files');
  const files: readonly unknown[] = Array.isArray(found) ? found : [];
  return {
    isAhead: data.status === 'ahead',
    paths: files.flatMap((file) => [textAt(file, 'filename'), textAt(file, 'previous_filename')]).filter(isText),
    // By GitHub's description they may be left out, and that is not to say that there are none.
    isWhole: Array.isArray(found) && files.length < MAX_FILES,
  };
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}
