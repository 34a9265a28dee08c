import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the text of a file in one step: written beside it and renamed, so that a crash leaves the old text or the
 * new one. Where the path is a link, the file that it leads to is replaced. Keeps the mode.
 *
 * @throws what the file system says where the file, or its folder, may not be written
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const file = await realpath(path);
  // A rename would get around a file that is marked read-only.
  await access(file, constants.W_OK);
  const { mode } = await stat(file);
  const beside = join(dirname(file), `.${basename(file)}-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(beside, text, { mode, flag: 'wx' });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
