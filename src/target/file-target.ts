import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { replaceFile } from '../file/replace.ts';
import { withConfigMapTexts } from './file-text.ts';
import { readSaved } from './file-to-read.ts';
import { withLock } from './lock.ts';
import { parseSaved } from './saved.ts';
import { sectionLines } from './section-lines.ts';
import { Conflict, type Target } from './target.ts';

/**
 * A ConfigMap saved with `kubectl get -n kube-system configmap aws-auth -o yaml`, or as JSON. Writing changes the texts
 * of `data` and Guestlist's annotation in place and leaves the rest of the file as it is; the file is replaced in one
 * step, and only if it still holds what was read.
 *
 * @param path absolute
 * @param shown the path as the person gave it
 */
export function fileTarget(path: string, shown: string): Target {
  // What plans are made from: the newest text that was read.
  let readText = '';
  // What the last write replaced, and by what: putting back is on the condition of the latter, whatever was read since.
  let last = { before: '', after: '' };
  const replace = (expected: string, text: string) =>
    locked(path, shown, async () => {
      if ((await readSaved(path, shown)) !== expected) throw new Conflict(`${shown} was changed by somebody else`);
      // Through a link, the file that it points at is written: the person named it so. One that is read-only stays.
      const file = await realpath(path);
      await access(file, constants.W_OK);
      await replaceFile(file, text);
    });
  return {
    words: shown,
    async read() {
      readText = await readSaved(path, shown);
      return parseSaved(readText, shown);
    },
    sectionLines: () => sectionLines(readText),
    async rehearse({ next }) {
      withConfigMapTexts(readText, next);
    },
    async write({ next }) {
      const after = withConfigMapTexts(readText, next);
      await replace(readText, after);
      last = { before: readText, after };
      return parseSaved(after, shown);
    },
    async putBack() {
      await replace(last.after, last.before);
    },
  };
}

/** Writes while nobody else does; what the file system refuses is said in words. */
async function locked(path: string, shown: string, work: () => Promise<void>): Promise<void> {
  try {
    await withLock(path, work);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof Failure) throw error;
    throw new Failure('target', `${shown} cannot be written (${String(error.code)}); it is as it was.`, {
      cause: error,
      remedy: 'Check the permissions of the file and of its folder.',
    });
  }
}
