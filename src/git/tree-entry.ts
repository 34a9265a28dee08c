import { LINK, NO_FILE, SUBMODULE, tooLarge, type Unreadable } from '../file/unreadable.ts';
import { limits } from '../limits.ts';

/**
 * Why what stands in a tree of git is not read; undefined where it is.
 *
 * @param mode such as `100644`, as in `git ls-tree`
 * @param size of a file, in bytes
 */
export function unreadableEntry(mode: string, size: number): Unreadable | undefined {
  if (mode === '120000') return LINK;
  if (mode === '160000') return SUBMODULE;
  if (!mode.startsWith('100')) return NO_FILE;
  return size > limits.bytesOfFile ? tooLarge(size) : undefined;
}
