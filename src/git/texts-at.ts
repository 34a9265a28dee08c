import { posix } from 'node:path';
import type { CommittedTexts } from '../configuration/texts.ts';
import { decoded } from '../file/text.ts';
import { commitOf, runGit } from './run.ts';
import { unreadableEntry } from './tree-entry.ts';

/**
 * The texts that a git ref has of a folder. The ref is looked up when the first is read.
 *
 * @param folder the folder that Guestlist works in, absolute: in a clone, perhaps below its top
 */
export function textsAt(folder: string, ref: string): CommittedTexts {
  const problem = `git cannot tell what ${JSON.stringify(ref)} has of guestlist.yaml.`;
  const git = async (...args: readonly string[]) => (await runGit(folder, args, problem)).toString();
  let commit: Promise<string> | undefined;
  return {
    words: ref,
    async read(path) {
      commit ??= commitOf(folder, ref, problem);
      const tree = await commit;
      const prefix = (await git('rev-parse', '--show-prefix')).replace(/\n$/, '');
      const place = posix.normalize(posix.join(prefix, path));
      const listed = await git('--literal-pathspecs', 'ls-tree', '--full-tree', '-l', '-z', tree, '--', place);
      const [, mode, blob, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
      if (mode === undefined || blob === undefined) return undefined;
      return unreadableEntry(mode, Number(size)) ?? decoded(await runGit(folder, ['cat-file', 'blob', blob], problem));
    },
  };
}
