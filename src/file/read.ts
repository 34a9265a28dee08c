import { constants, type Stats } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { join } from 'node:path';

/** A larger file is not read: a grant takes about 200 bytes, so this is room for thousands. */
const MAX_FILE_BYTES = 1024 * 1024;

/** Why a file was not read, as the end of a sentence, and what to do about it. */
export interface Unreadable {
  readonly problem: string;
  readonly remedy: string;
}

/** What is said of something that is there and is no regular file. */
export function notAFile(isLink: boolean): Unreadable {
  return isLink
    ? { problem: 'it is a symbolic link', remedy: 'Put the file itself there; links are not followed.' }
    : { problem: 'it is not a regular file', remedy: 'Remove it, or give it another ending.' };
}

/**
 * Reads a file of UTF-8 of at most {@link MAX_FILE_BYTES}, refusing a link that was put in place since the file was
 * looked at. A byte order mark is no part of the text.
 */
export async function readText(path: string): Promise<string | Unreadable> {
  let bytes: Buffer;
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const { size } = await file.stat();
      if (size > MAX_FILE_BYTES) {
        return {
          problem: `it has ${size} bytes; ${MAX_FILE_BYTES} are the most`,
          remedy: 'Split it into several files.',
        };
      }
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return { problem: `it cannot be read (${codeOf(error)})`, remedy: 'Check its permissions.' };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'it is not UTF-8', remedy: 'Save it as UTF-8.' };
  }
}

/**
 * Reads a file below a folder, none of whose steps may be a symbolic link; undefined where there is no such file.
 *
 * @param folder an absolute path
 * @param path relative to it, with forward slashes and without `..`
 */
export async function readTextInside(folder: string, path: string): Promise<string | Unreadable | undefined> {
  const found = await look(folder, path);
  if (found === undefined || 'problem' in found) return found;
  return found.isFile() ? readText(join(folder, path)) : notAFile(false);
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
    if (stat.isSymbolicLink()) return notAFile(true);
  }
  return stat;
}

/** The code of an error of the operating system, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
