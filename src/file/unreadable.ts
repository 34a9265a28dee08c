import { type FolderLimits, limits } from '../limits.ts';

/** Why a file or folder was not read, and what to do about it. */
export interface Unreadable {
  readonly problem: string;
  readonly remedy: string;
}

export const LINK: Unreadable = {
  problem: 'it is a symbolic link',
  remedy: 'Put the files themselves there; links are not followed.',
};

export const NO_FILE: Unreadable = {
  problem: 'it is not a regular file',
  remedy: 'Remove it, or give it another ending.',
};

export const SUBMODULE: Unreadable = {
  problem: 'it is a submodule',
  remedy: 'Put the files themselves there; submodules are not followed.',
};

export const NO_UTF8: Unreadable = { problem: 'it is not UTF-8', remedy: 'Save it as UTF-8.' };

export const TOO_DEEP: Unreadable = {
  problem: `folders go deeper than ${limits.folderDepth}`,
  remedy: 'Flatten the folders.',
};

/** A folder of more than may be. */
export function tooMuch({ files, bytesOfFolder }: FolderLimits): Unreadable {
  return {
    problem: `the folder holds more than ${files} files, or more than ${bytesOfFolder} bytes; it was read up to here`,
    remedy: 'Make several folders of it, and run Guestlist for each.',
  };
}

/** A file of more bytes than may be. */
export function tooLarge(bytes: number): Unreadable {
  return {
    problem: `it has ${bytes} bytes; ${limits.bytesOfFile} are the most`,
    remedy: 'Split it into several files.',
  };
}

/** What the system said when it would not open, read or list something. Whatever else was thrown is thrown on. */
export function refused(error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  // O_NOFOLLOW meets a link; a socket cannot be opened.
  if (code === 'ELOOP') return LINK;
  if (code === 'ENXIO') return NO_FILE;
  if (code === 'ENOENT') return { problem: 'its name is not UTF-8, or it was removed just now', remedy: 'Rename it.' };
  return { problem: `it cannot be read (${code})`, remedy: 'Check its permissions.' };
}
