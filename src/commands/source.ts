import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The owner of what is added where nothing tells which repository this is. */
const UNKNOWN = 'local';

/**
 * Which repository this is: host, owner and name, as in `github.com/acme/access`. In GitHub Actions from the
 * environment, else from the remote `origin` of the checkout, so that both doors own the same entries.
 */
export async function sourceOf(
  workingDirectory: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const repository = env['GITHUB_REPOSITORY'];
  if (env['GITHUB_ACTIONS'] === 'true' && repository !== undefined && repository !== '') {
    return normalised(`${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`);
  }
  const config = await gitConfig(workingDirectory);
  const url = /\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(config ?? '')?.[1];
  return url === undefined ? UNKNOWN : normalised(url);
}

/** The text of the nearest .git/config, upwards. A linked worktree has a file in place of the folder; it counts as unknown. */
async function gitConfig(from: string): Promise<string | undefined> {
  const text = await readFile(join(from, '.git', 'config'), 'utf8').catch(() => undefined);
  if (text !== undefined) return text;
  const up = dirname(from);
  return up === from ? undefined : gitConfig(up);
}

/** `git@host:o/r.git`, `ssh://git@host/o/r` and `https://user:secret@host/o/r.git` are all `host/o/r`. */
function normalised(url: string): string {
  const scp = /^[^/@]+@([^:/]+):(.+)$/.exec(url);
  const plain = scp === null ? url.replace(/^[a-z+]+:\/\//, '').replace(/^[^/@]*@/, '') : `${scp[1]}/${scp[2]}`;
  const name = plain.replace(/\.git$/, '').replace(/\/+$/, '');
  return name.startsWith('/') || name === '' ? UNKNOWN : name.toLowerCase();
}
