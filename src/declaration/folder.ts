import { lstatSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Failure } from '../failure.ts';

/** The folder of declarations. */
export interface Folder {
  /** Absolute. */
  readonly path: string;
  /** As it is shown: relative to the working directory, `.` for that itself. */
  readonly shown: string;
}

/**
 * Finds the folder of declarations. No part of the way to it below the working directory may be a symbolic link: that
 * way is part of the repository, and a link in it could lead to files of somebody else.
 *
 * @param workingDirectory an absolute path
 * @param dir relative to it
 * @throws Failure `declarations` where there is no such folder
 */
export function findFolder(workingDirectory: string, dir: string): Folder {
  const shown = dir.replaceAll('\\', '/').replace(/\/+$/, '') || '.';
  const path = join(workingDirectory, dir);
  for (const part of partsBelow(workingDirectory, path)) {
    const status = lstatSync(part, { throwIfNoEntry: false });
    if (status === undefined) {
      throw new Failure('declarations', `There is no folder "${shown}".`, {
        remedy: 'Name the folder of declarations with --dir. A missing folder never means "remove everything".',
      });
    }
    if (status.isSymbolicLink()) {
      throw new Failure(
        'declarations',
        `The way to "${shown}" leads over a symbolic link, "${relative(workingDirectory, part)}".`,
        {
          remedy: 'Name the folder itself with --dir; links are not followed.',
        },
      );
    }
    if (!status.isDirectory()) {
      throw new Failure('declarations', `"${shown}" is not a folder.`, {
        remedy: 'Name the folder of declarations with --dir.',
      });
    }
  }
  return { path, shown };
}

/** Every folder on the way, the last one included; the last alone where the way leads elsewhere. */
function partsBelow(workingDirectory: string, path: string): string[] {
  const steps = relative(workingDirectory, path).split(/[\\/]/);
  if (steps[0] === '..') return [path];
  return steps.map((_, index) => join(workingDirectory, ...steps.slice(0, index + 1)));
}
