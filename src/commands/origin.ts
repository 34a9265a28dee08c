import { commitOf } from '../git/run.ts';
import type { Origin } from '../history/revision.ts';
import type { Edges } from './options.ts';

/**
 * Where a run comes from: in GitHub Actions who started which run on which commit, else the commit that is checked out.
 */
export async function originOf({ workingDirectory, env }: Pick<Edges, 'workingDirectory' | 'env'>): Promise<Origin> {
  if (env['GITHUB_ACTIONS'] !== 'true') {
    // Outside of git, and where there is no git and no commit, nobody knows.
    const commit = await commitOf(workingDirectory, 'HEAD', 'There is no commit.').catch(() => undefined);
    return { commit };
  }
  const { GITHUB_ACTOR: actor, GITHUB_SHA: commit, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    actor: actor || undefined,
    commit: commit || undefined,
    run: repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined,
  };
}
