import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from './text.ts';
import { LINK, type Unreadable } from './unreadable.ts';

/**
 * Reads a file below a folder, none of whose steps may be a symbolic link; undefined where there is no such file.
 *
 * @param folder an absolute path
 * @param path relative to it, with forward slashes and without `..`
 */
export async function readTextInside(folder: string, path: string): Promise<string | Unreadable | undefined> {
  const found = await look(folder, path);
  if (found === undefined || 'problem' in found) return found;
  const read = readText(join(folder, path));
  return 'problem' in read ? read : read.text;
}

/**
 * What stands at a path below a folder, none of whose steps may be a symbolic link; undefined where nothing does.
 *
 * @param folder an absolute path
 * @param path relative to it, with forward slashes and without `..`
 */
export async function look(folder: string, path: string): Promise<Stats | Unreadable | undefined> {
  let at = folder;
  let stat: Stats | undefined;
  for (const step of path.split('/').filter((each) => each !== '' && each !== '.')) {
    at = join(at, step);
    try {
      stat = await lstat(at);
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      return { problem: `it cannot be looked at (${code})`, remedy: 'Check its permissions.' };
    }
    if (stat.isSymbolicLink()) return LINK;
  }
  return stat;
}

/** The code of an error of the operating system, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
