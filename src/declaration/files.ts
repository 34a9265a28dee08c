import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { notAFile, readText } from '../file/read.ts';
import type { Finding } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';

/** Deeper folders are not entered. */
const MAX_DEPTH = 32;

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
 * @param dir the folder, relative to it; shown paths begin with it
 * @throws Failure `declarations` where the folder is missing, is not a folder, or holds no YAML file
 */
export async function readDeclarationFiles(workingDirectory: string, dir: string): Promise<ReadFiles> {
  const shown = dir.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const root = join(workingDirectory, dir);
  const stat = await lstat(root).catch(() => undefined);
  if (stat === undefined) {
    throw new Failure('declarations', `There is no folder "${shown}".`, {
      remedy: 'Name the folder of declarations with --dir. A missing folder never means "remove everything".',
    });
  }
  if (!stat.isDirectory()) {
    throw new Failure('declarations', `"${shown}" is not a folder.`, {
      remedy: 'Name the folder of declarations with --dir.',
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
  const names = (await readdir(folder)).sort();
  for (const name of names) {
    const path = join(folder, name);
    const shownPath = shown === '' ? name : `${shown}/${name}`;
    const stat = await lstat(path);
    if (stat.isDirectory()) {
      if (depth < MAX_DEPTH) await readFolder(path, shownPath, depth + 1, files, findings);
      else findings.push(unreadable(shownPath, `folders go deeper than ${MAX_DEPTH}`, 'Flatten the folders.'));
      continue;
    }
    if (!/\.ya?ml$/i.test(name)) continue;
    const text = stat.isFile() ? await readText(path) : notAFile(stat.isSymbolicLink());
    if (typeof text === 'string') files.push({ path: shownPath, text });
    else findings.push(unreadable(shownPath, text.problem, text.remedy));
  }
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
