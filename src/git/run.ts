import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Failure } from '../failure.ts';

const run = promisify(execFile);

/**
 * What git prints, without a shell.
 *
 * @param problem what to say where it does not work
 * @throws Failure `usage`
 */
export async function runGit(folder: string, args: readonly string[], problem: string): Promise<Buffer> {
  try {
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024, encoding: 'buffer' } as const;
    return (await run('git', args, options)).stdout;
  } catch (error) {
    throw new Failure('usage', problem, {
      cause: error,
      detail: wordsOf(error),
      remedy:
        'Name a commit, branch or tag that this clone has. actions/checkout fetches one commit; with fetch-depth: 0 it fetches all.',
    });
  }
}

/**
 * The full name of the commit that a ref leads to.
 *
 * @param problem what to say where there is none
 * @throws Failure `usage`
 */
export async function commitOf(folder: string, ref: string, problem: string): Promise<string> {
  // git would take it for an option where --end-of-options is forgotten, or not known.
  if (ref === '' || ref.startsWith('-'))
    throw new Failure('usage', `${JSON.stringify(ref)} is not the name of a git ref.`);
  const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
  return (await runGit(folder, args, problem)).toString().trim();
}

/** What git said; without a word of it, what became of the attempt. */
function wordsOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  if (said !== '') return said;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'The program git was not found.';
  return code === 1 ? 'The two have no commit in common.' : `git ended with ${String(code)}.`;
}
