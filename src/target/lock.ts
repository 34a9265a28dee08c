import { lstat, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../failure.ts';

/**
 * What is done under the lock takes milliseconds: a lock that is older, or was seen unchanged for longer, was left behind by
 * a process that was killed. Clocks of machines that share a folder may differ, so its age alone does not tell.
 */
const STALE_MS = 10_000;
const WAIT_MS = 20;

/**
 * Does something to a file while no other Guestlist does: a lock file beside it stands for that.
 *
 * @param path the file; the lock is PATH.lock
 */
export async function withLock<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = `${path}.lock`;
  let seen = { modified: Number.NaN, since: performance.now() };
  while (!(await take(lock))) {
    const modified = await lstat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Number.NaN,
    );
    if (modified !== seen.modified) seen = { modified, since: performance.now() };
    const age = Math.max(Date.now() - modified, performance.now() - seen.since);
    if (age > STALE_MS) await remove(lock);
    else await sleep(WAIT_MS * (1 + Math.random()));
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function remove(lock: string): Promise<void> {
  try {
    await rm(lock, { force: true });
  } catch (error) {
    throw new Failure('target', `${lock} is in the way, and cannot be removed.`, {
      cause: error,
      remedy: 'Guestlist locks with a file of this name. Remove what stands there.',
    });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, '', { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
