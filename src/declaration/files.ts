import { constants } from 'node:fs';
import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import type { Finding } from '../finding/finding.ts';
import { startOf } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';

/** A larger file is not read: a grant takes about 200 bytes, so this is room for thousands. */
const MAX_FILE_BYTES = 1024 * 1024;

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

/** Why a file was not read, and what to do about it. */
export interface Unreadable {
  readonly problem: string;
  readonly remedy: string;
}

function notAFile(isLink: boolean): Unreadable {
  return isLink
    ? { problem: 'it is a symbolic link', remedy: 'Put the file itself there; links are not followed.' }
    : { problem: 'it is not a regular file', remedy: 'Remove it, or give it another ending.' };
}

/** Reads at most {@link MAX_FILE_BYTES}, refusing a link that was put in place since the file was looked at. */
export async function readText(path: string): Promise<string | Unreadable> {
  let bytes: Buffer;
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const { size } = await file.stat();
      if (size > MAX_FILE_BYTES) {
        return {
          problem: `it has ${size} bytes; ${MAX_FILE_BYTES} are the most`,
          remedy: 'Split it into several files.',
        };
      }
      bytes = await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return { problem: `it cannot be read (${code})`, remedy: 'Check its permissions.' };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'it is not UTF-8', remedy: 'Save it as UTF-8.' };
  }
}

function unreadable(file: string, problem: string, remedy: string): Finding {
  return {
    rule: 'file',
    severity: 'error',
    location: startOf(file),
    message: `The file was not read: ${problem}.`,
    remedy,
  };
}
