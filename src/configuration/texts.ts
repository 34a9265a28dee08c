import { readTextInside } from '../file/read.ts';
import type { Unreadable } from '../file/unreadable.ts';

/** A place to read guestlist.yaml and its baseline from: the folder itself, or a commit. */
export interface Texts {
  /**
   * The text of a file; undefined where nothing stands there. A link, a folder or a file that is too large is not read.
   *
   * @param path relative to the folder that Guestlist works in, with forward slashes and without `..`
   * @throws Failure where the place itself cannot be asked
   */
  read(path: string): Promise<string | Unreadable | undefined>;
}

/** The texts of a commit, which decide in the place of those in the folder. */
export interface CommittedTexts extends Texts {
  /** What to call the commit: `the base commit 0123456789ab`. */
  readonly words: string;
}

/** The texts in a folder. @param folder an absolute path */
export function textsIn(folder: string): Texts {
  return { read: (path) => readTextInside(folder, path) };
}
