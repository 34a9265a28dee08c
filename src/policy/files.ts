import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import { Failure } from '../failure.ts';
import { readText } from '../file/read.ts';
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
  const shown = path.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const stat = await lstat(join(workingDirectory, shown)).catch(() => undefined);
  const file = stat?.isDirectory() === true ? posix.join(shown, 'guestlist.yaml') : shown;
  const configuration = await read(workingDirectory, file);
  const folder = dirname(file);
  const names = (await readdir(join(workingDirectory, folder))).sort();
  const tests: SourceFile[] = [];
  for (const name of names) {
    if (/\.test\.ya?ml$/i.test(name) && name !== basename(file)) {
      tests.push(await read(workingDirectory, posix.join(folder, name)));
    }
  }
  return { configuration, tests };
}

async function read(workingDirectory: string, path: string): Promise<SourceFile> {
  const stat = await lstat(join(workingDirectory, path)).catch(() => undefined);
  if (stat === undefined) {
    throw new Failure('declarations', `There is no file "${path}".`, {
      remedy: 'Name a guestlist.yaml, or the folder that it is in.',
    });
  }
  const text = stat.isFile()
    ? await readText(join(workingDirectory, path))
    : { problem: 'it is not a regular file', remedy: 'Put the file itself there; links are not followed.' };
  if (typeof text === 'string') return { path, text };
  throw new Failure('declarations', `"${path}" was not read: ${text.problem}.`, { remedy: text.remedy });
}
