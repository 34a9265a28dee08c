import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './binaries.ts';
import { withLock } from './lock.ts';

const REQUIREMENTS = join(import.meta.dirname, 'zizmor-requirements.txt');

const run = promisify(execFile);

/**
 * The path of zizmor, which is installed from PyPI by version and hash into an environment of its own in the cache
 * folder, once.
 *
 * @throws Error where there is no Python, or it cannot install
 */
export async function zizmor(): Promise<string> {
  const version = /^zizmor==(\S+)/m.exec(await readFile(REQUIREMENTS, 'utf8'))?.[1] ?? '';
  const folder = join(cacheFolder(), `zizmor-${version}`);
  const program = join(folder, 'bin', 'zizmor');
  if (existsSync(program)) return program;
  await mkdir(cacheFolder(), { recursive: true });
  await withLock(`${folder}.lock`, async () => {
    if (existsSync(program)) return;
    const making = `${folder}.making`;
    await rm(making, { recursive: true, force: true });
    await python('-m', 'venv', making);
    await run(join(making, 'bin', 'python'), [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'],
      ...['--require-hashes', '--requirement', REQUIREMENTS],
    ]);
    // zizmor is a program by itself, and so may be moved; the rest of the environment is not needed any more.
    await rename(making, folder);
  });
  return program;
}

async function python(...args: string[]): Promise<void> {
  try {
    await run('python3', args);
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'there is none' : `${cause}`;
    throw new Error(
      `The workflows are audited by zizmor, which is installed with Python 3.9 or newer (python3, with venv and pip): ${why}`,
      { cause },
    );
  }
}
