import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Origin } from '../history/revision.ts';
import type { Edges } from './options.ts';

/**
 * Where a run comes from: in GitHub Actions who started which run on which commit, else the commit that is checked out.
 */
export async function originOf({ workingDirectory, env }: Pick<Edges, 'workingDirectory' | 'env'>): Promise<Origin> {
  if (env['GITHUB_ACTIONS'] !== 'true') return { commit: await head(workingDirectory) };
  const { GITHUB_ACTOR: actor, GITHUB_SHA: commit, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return {
    actor: actor || undefined,
    commit: commit || undefined,
    run: repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined,
  };
}

/** Undefined outside of git, and where there is no commit or no git. */
async function head(folder: string): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', ['rev-parse', '--verify', 'HEAD'], { cwd: folder });
    return stdout.trim() || undefined;
  } catch {
    return undefined;
  }
}
