import { readTextInside } from '../file/read.ts';
import type { Unreadable } from '../file/unreadable.ts';
import type { SourceFile } from '../finding/source.ts';

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
  /**
   * The YAML files below a folder, in the order of their paths, none where there is no such folder; undefined where one of
   * them cannot be read, or there are too many.
   *
   * @param path of the folder, as for read
   * @param here the files of the checkout: one that is the same in the commit is not asked for
   */
  readFolder(path: string, here: readonly SourceFile[]): Promise<readonly SourceFile[] | undefined>;
}

/** The texts in a folder. @param folder an absolute path */
export function textsIn(folder: string): Texts {
  return { read: (path) => readTextInside(folder, path) };
}
