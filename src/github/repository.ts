import type { CommittedTexts } from '../configuration/texts.ts';
import type { Process } from '../policy/facts.ts';
import { committedTexts } from './committed-texts.ts';
import { mergedPullRequest } from './merged-pull-request.ts';
import { processOf } from './process.ts';
import { type RestAddress, restOf } from './rest.ts';

/** What a run asks its repository on GitHub, and may not go on without. Each throws Failure `github` where there is no answer. */
export interface Repository {
  /** The texts of a commit. @param words what to call it */
  textsAt(commit: string, folder: string, words: string): CommittedTexts;
  /** A pull request, as policies see it. */
  processOf(number: number, now: Date): Promise<Process>;
  /** The number of the pull request whose merge into a branch made a commit; undefined where it came in another way. */
  mergedPullRequest(commit: string, branch: string): Promise<number | undefined>;
}

/** A repository on GitHub. */
export function repositoryAt(address: RestAddress): Repository {
  const rest = restOf(address);
  return {
    textsAt: (commit, folder, words) => committedTexts(rest, commit, folder, words),
    processOf: (number, now) => processOf(rest, number, now),
    mergedPullRequest: (commit, branch) => mergedPullRequest(rest, commit, branch),
  };
}
