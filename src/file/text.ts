import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { limits } from '../limits.ts';
import { NO_FILE, NO_UTF8, refused, tooLarge, type Unreadable } from './unreadable.ts';

/** What a file holds. */
export interface Text {
  readonly text: string;
  readonly bytes: number;
}

// One for all files.
const buffer = new Uint8Array(limits.bytesOfFile);
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads a file of UTF-8, if it is not larger than may be; a byte order mark is no part of the text. Everything is asked
 * of the file that was opened, so that nothing can be put in its place in between: never a link, never a pipe to wait for.
 */
export function readText(path: string): Text | Unreadable {
  let bytes = 0;
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      const status = fstatSync(file);
      if (!status.isFile()) return NO_FILE;
      if (status.size > limits.bytesOfFile) return tooLarge(status.size);
      for (let read = -1; read !== 0 && bytes < status.size; bytes += read) {
        read = readSync(file, buffer, bytes, status.size - bytes, null);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return refused(error);
  }
  const text = decoded(buffer.subarray(0, bytes));
  return typeof text === 'string' ? { text, bytes } : text;
}

/** Bytes as a text of UTF-8; a byte order mark is no part of it. */
export function decoded(bytes: Uint8Array): string | Unreadable {
  try {
    return decoder.decode(bytes);
  } catch {
    return NO_UTF8;
  }
}
