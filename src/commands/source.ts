import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';

/**
 * The owner of what is added: which repository this is, as in `github.com/acme/access`, and which folder of it, where
 * that is not `access` at its top (`github.com/acme/infra//clusters/access`). Two folders that are applied by themselves
 * own their entries by themselves. In GitHub Actions the repository comes from the environment, else from the remote
 * `origin` of the checkout, so that both doors own the same entries. A folder that is in no repository owns by its own
 * place on this machine.
 *
 * @param dir the folder of declarations, relative to the working directory
 */
export async function sourceOf(
  workingDirectory: string,
  dir: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const folder = resolve(workingDirectory, dir);
  const checkout = await checkoutOf(workingDirectory);
  const name = fromEnvironment(env) ?? normalised(originOf(checkout));
  const top = checkout?.top ?? (env['GITHUB_WORKSPACE'] || workingDirectory);
  if (name === '') return `local/${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
  return withFolder(name, relative(top, folder));
}

function fromEnvironment(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository } = env;
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  return GITHUB_ACTIONS === 'true' && repository ? normalised(`${server}/${repository}`) : undefined;
}

function originOf(checkout: Checkout | undefined): string {
  return /\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(checkout?.config ?? '')?.[1] ?? '';
}

function withFolder(repository: string, folder: string): string {
  const path = folder.split(sep).join(posix.sep);
  return path === 'access' ? repository : `${repository}//${path}`;
}

interface Checkout {
  readonly top: string;
  /** The text of its configuration; undefined where it cannot be read. */
  readonly config: string | undefined;
}

/** The nearest checkout, upwards: its .git is a folder, or a file that names one, as in worktrees and submodules. */
async function checkoutOf(from: string): Promise<Checkout | undefined> {
  const config = await text(join(from, '.git', 'config'));
  if (config !== undefined) return { top: from, config };
  const pointer = /^gitdir:\s*(.+?)\s*$/m.exec((await text(join(from, '.git'))) ?? '')?.[1];
  if (pointer !== undefined) {
    const folder = resolve(from, pointer);
    const common = (await text(join(folder, 'commondir')))?.trim();
    return { top: from, config: await text(join(resolve(folder, common ?? '.'), 'config')) };
  }
  const up = dirname(from);
  return up === from ? undefined : checkoutOf(up);
}

function text(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/**
 * `git@host:o/r.git`, `ssh://git@host:22/o/r` and `https://user:p@ss@host/o/r.git` are all `host/o/r`; empty for a path,
 * and for an address that is malformed. Nothing that may be a secret (user, password, query) is kept.
 */
function normalised(written: string): string {
  const url = written.replace(/^"(.*)"$/, '$1').replace(/[?#].*$/, '');
  const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^/]*@)?([^/:@]+)(?::\d+)?[/:](.+)$/.exec(url) ?? [];
  if (host === undefined || path === undefined || host.startsWith('.')) return '';
  // In a malformed address a password may stand where the host or the path should.
  if (path.includes('@') || (url.includes('://') && !URL.canParse(url))) return '';
  const name = path
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/^\/+/, '');
  return name === '' ? '' : `${host}/${name}`.toLowerCase();
}
