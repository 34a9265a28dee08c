import { posix } from 'node:path';
import type { CommittedTexts } from '../configuration/texts.ts';
import { decoded } from '../file/text.ts';
import { commitOf, runGit } from './run.ts';
import { unreadableEntry } from './tree-entry.ts';
import { readTreeFiles, type TreeFile } from './tree-files.ts';

/**
 * The texts that a git ref has of a folder. The ref is looked up when the first is read.
 *
 * @param folder the folder that Guestlist works in, absolute: in a clone, perhaps below its top
 */
export function textsAt(folder: string, ref: string): CommittedTexts {
  const problem = `git cannot tell what ${JSON.stringify(ref)} has of guestlist.yaml.`;
  const git = async (...args: readonly string[]) => (await runGit(folder, args, problem)).toString();
  let commit: Promise<string> | undefined;
  const prefix = async () => (await git('rev-parse', '--show-prefix')).replace(/\n$/, '');
  return {
    words: ref,
    async read(path) {
      commit ??= commitOf(folder, ref, problem);
      const tree = await commit;
      const place = posix.normalize(posix.join(await prefix(), path));
      const listed = await git('--literal-pathspecs', 'ls-tree', '--full-tree', '-l', '-z', tree, '--', place);
      const [, mode, blob, size] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t/.exec(listed) ?? [];
      if (mode === undefined || blob === undefined) return undefined;
      return unreadableEntry(mode, Number(size)) ?? decoded(await runGit(folder, ['cat-file', 'blob', blob], problem));
    },
    async readFolder(path, here) {
      commit ??= commitOf(folder, ref, problem);
      const tree = await commit;
      const top = await prefix();
      const place = posix.normalize(posix.join(top, path));
      const listed = await git('--literal-pathspecs', 'ls-tree', '-r', '--full-tree', '-l', '-z', tree, '--', place);
      const entries = listed.split('\0').flatMap((line): TreeFile[] => {
        const [, mode, sha, size, file] = /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line) ?? [];
        if (mode === undefined || sha === undefined || file === undefined) return [];
        return [{ path: posix.relative(top, file), mode, sha, size: Number(size) }];
      });
      return readTreeFiles(entries, here, async (sha) =>
        decoded(await runGit(folder, ['cat-file', 'blob', sha], problem)),
      );
    },
  };
}
