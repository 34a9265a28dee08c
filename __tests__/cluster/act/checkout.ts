import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { sweepAtEnd } from '../plane/supervised.ts';

/** A throwaway clone of a repository, on one branch. */
export interface Checkout {
  readonly folder: string;
  /** The newest commit. */
  head(): Promise<string>;
  /** Writes files (undefined deletes one) and commits them. */
  commit(files: Readonly<Record<string, string | undefined>>, message?: string): Promise<string>;
  remove(): Promise<void>;
}

const execute = promisify(execFile);

/** Makes a repository with a first commit, whose `origin` is on github.com: act takes GITHUB_REPOSITORY from it. */
export async function createCheckout(
  files: Readonly<Record<string, string>>,
  repository = 'acme/cluster-access',
): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'guestlist-checkout-'));
  const endSweep = sweepAtEnd(folder);
  // Nobody's own configuration: no hooks, no signing, no templates.
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Octo Cat',
    GIT_AUTHOR_EMAIL: 'octocat@example.com',
    GIT_COMMITTER_NAME: 'Octo Cat',
    GIT_COMMITTER_EMAIL: 'octocat@example.com',
  };
  const git = async (...args: string[]): Promise<string> =>
    (await execute('git', args, { cwd: folder, env })).stdout.trim();

  const checkout: Checkout = {
    folder,
    head: () => git('rev-parse', 'HEAD'),
    async commit(changes, message = 'change') {
      for (const [path, content] of Object.entries(changes)) {
        const file = join(folder, path);
        if (content === undefined) await rm(file, { force: true });
        else {
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
      }
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    async remove() {
      await rm(folder, { recursive: true, force: true });
      endSweep();
    },
  };
  await git('init', '--quiet', '--initial-branch=main');
  await git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
  await checkout.commit(files, 'first');
  return checkout;
}
