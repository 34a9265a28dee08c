import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, posix, resolve } from 'node:path';
import { shownPath } from '../declaration/folder.ts';
import { Failure } from '../failure.ts';
import { readText } from '../file/text.ts';
import type { SourceFile } from '../finding/source.ts';

/** A guestlist.yaml and the files of tests beside it. */
export interface PolicyFiles {
  readonly configuration: SourceFile;
  readonly tests: readonly SourceFile[];
}

/**
 * Reads guestlist.yaml and every file beside it that ends in `.test.yaml` or `.test.yml`. Links are not followed.
 *
 * @param workingDirectory an absolute path
 * @param path a guestlist.yaml, or the folder that it is in
 * @throws Failure `declarations` where a file is missing or cannot be read
 */
export async function readPolicyFiles(workingDirectory: string, path: string): Promise<PolicyFiles> {
  const shown = shownPath(workingDirectory, path);
  const stat = await lstat(resolve(workingDirectory, shown)).catch(() => undefined);
  const file = stat?.isDirectory() === true ? posix.join(shown, 'guestlist.yaml') : shown;
  const configuration = await readSource(workingDirectory, file);
  const folder = dirname(file);
  const names = (await readdir(resolve(workingDirectory, folder))).sort();
  const tests: SourceFile[] = [];
  for (const name of names) {
    if (/\.test\.ya?ml$/i.test(name) && name !== basename(file)) {
      tests.push(await readSource(workingDirectory, posix.join(folder, name)));
    }
  }
  return { configuration, tests };
}

async function readSource(workingDirectory: string, path: string): Promise<SourceFile> {
  const stat = await lstat(resolve(workingDirectory, path)).catch(() => undefined);
  if (stat === undefined) {
    throw new Failure('declarations', `There is no file "${path}".`, {
      remedy: 'Name a guestlist.yaml, or the folder that it is in.',
    });
  }
  const read = readText(resolve(workingDirectory, path));
  if ('text' in read) return { path, text: read.text };
  throw new Failure('declarations', `"${path}" was not read: ${read.problem}.`, { remedy: read.remedy });
}
