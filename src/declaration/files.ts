import type { Stats } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Failure } from '../failure.ts';
import { notAFile, readText } from '../file/read.ts';
import type { Finding } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';

/** Deeper folders are not entered. */
const MAX_DEPTH = 32;

const NAME_IT = 'Name the folder of declarations with --dir (input dir of the Action).';

/** The YAML files of a folder, and what is wrong with those that could not be read. */
export interface ReadFiles {
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
}

/**
 * Reads all `.yaml` and `.yml` files under a folder, in the order of their paths. Nothing outside the folder is ever
 * read: a symbolic link, to a file or a folder, is a finding and is not followed.
 *
 * @param workingDirectory an absolute path
 * @param dir the folder, absolute or relative to it; shown paths begin with it
 * @throws Failure `declarations` where the folder is missing, is not a folder, or holds no YAML file
 */
export async function readDeclarationFiles(workingDirectory: string, dir: string): Promise<ReadFiles> {
  const shown = dir.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const root = resolve(workingDirectory, dir);
  const found = await lstat(root).catch(() => undefined);
  if (found === undefined) {
    throw new Failure('declarations', `There is no folder "${shown}".`, {
      remedy: `${NAME_IT} A missing folder never means "remove everything".`,
    });
  }
  if (!found.isDirectory()) {
    const what = found.isSymbolicLink() ? 'a symbolic link, and links are not followed' : 'not a folder';
    throw new Failure('declarations', `"${shown}" is ${what}.`, { remedy: NAME_IT });
  }
  // A link on the way to the folder would lead out of the repository just as one inside it.
  const [real, realTop] = await Promise.all([realpath(root), realpath(workingDirectory)]);
  if (relative(realTop, real) !== relative(workingDirectory, root)) {
    throw new Failure('declarations', `The way to "${shown}" goes through a symbolic link.`, {
      remedy: 'Name the folder itself; links are not followed.',
    });
  }
  const files: SourceFile[] = [];
  const findings: Finding[] = [];
  await readFolder(root, shown === '.' ? '' : shown, 0, files, findings);
  if (files.length === 0 && findings.length === 0) {
    throw new Failure('declarations', `The folder "${shown}" holds no .yaml or .yml file.`, {
      remedy: 'Check the folder and the checkout. An empty folder never means "remove everything".',
    });
  }
  return { files, findings };
}

async function readFolder(folder: string, shown: string, depth: number, files: SourceFile[], findings: Finding[]) {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) {
    findings.push(unreadable(shown, 'the folder cannot be read', 'Check its permissions.'));
    return;
  }
  for (const name of names.sort()) {
    const path = join(folder, name);
    const shownPath = shown === '' ? name : `${shown}/${name}`;
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined) {
      findings.push(unreadable(shownPath, 'its name is not UTF-8, or it was removed just now', 'Rename it.'));
      continue;
    }
    if (found.isDirectory()) {
      if (depth < MAX_DEPTH) await readFolder(path, shownPath, depth + 1, files, findings);
      else findings.push(unreadable(shownPath, `folders go deeper than ${MAX_DEPTH}`, 'Flatten the folders.'));
      continue;
    }
    if (!/\.ya?ml$/i.test(name) && !(await leadsToFolder(path, found))) continue;
    const text = found.isFile() ? await readText(path) : notAFile(found.isSymbolicLink());
    if (typeof text === 'string') files.push({ path: shownPath, text });
    else findings.push(unreadable(shownPath, text.problem, text.remedy));
  }
}

/** Whether it is a link to a folder, or to nothing: declarations that people believe to be here would be missing. */
async function leadsToFolder(path: string, found: Stats): Promise<boolean> {
  if (!found.isSymbolicLink()) return false;
  return stat(path).then(
    (target) => target.isDirectory(),
    () => true,
  );
}

/** The finding for a file that was not read. */
export function unreadable(file: string, problem: string, remedy: string): Finding {
  return {
    rule: 'file',
    severity: 'error',
    location: startOf(file),
    message: `The file was not read: ${problem}.`,
    remedy,
  };
}
