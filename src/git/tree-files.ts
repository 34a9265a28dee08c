import { createHash } from 'node:crypto';
import { isYaml } from '../declaration/files.ts';
import type { Unreadable } from '../file/unreadable.ts';
import type { SourceFile } from '../finding/source.ts';
import { limits } from '../limits.ts';
import { unreadableEntry } from './tree-entry.ts';

/** A file, or what else stands in a tree of git where a file could. */
export interface TreeFile {
  /** Relative to the folder that Guestlist works in. */
  readonly path: string;
  /** Such as `100644`. */
  readonly mode: string;
  /** The name of its object. */
  readonly sha: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * The YAML files among those of a tree, in the order of their paths; undefined where one of them cannot be read, or there
 * are too many.
 *
 * @param here files of the checkout: of those that are the same the text is known
 * @param read gives the text of an object
 */
export async function readTreeFiles(
  entries: readonly TreeFile[],
  here: readonly SourceFile[],
  read: (sha: string) => Promise<string | Unreadable>,
): Promise<readonly SourceFile[] | undefined> {
  const wanted = entries.filter(({ path }) => isYaml(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
  if (wanted.length > limits.files || bytes > limits.bytesOfFolder) return undefined;
  const known = new Map(here.map(({ path, text }) => [path, text]));
  const files: SourceFile[] = [];
  for (const { path, mode, sha, size } of wanted) {
    if (unreadableEntry(mode, size) !== undefined) return undefined;
    const mine = known.get(path);
    const text = mine !== undefined && isObject(mine, sha) ? mine : await read(sha);
    if (typeof text !== 'string') return undefined;
    files.push({ path, text });
  }
  return files;
}

/** Whether a text is what an object of git holds, by the hash that its name is. */
function isObject(text: string, sha: string): boolean {
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1');
  return (
    hash
      .update(`blob ${Buffer.byteLength(text)}\0`)
      .update(text)
      .digest('hex') === sha
  );
}
