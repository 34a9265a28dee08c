import { createReadStream } from 'node:fs';
import { limits } from '../limits.ts';

/**
 * The text of a file that a person named. A link is followed and a pipe is read, as a shell does, but no more than a file
 * may hold: a device has no end.
 *
 * @throws Error where it cannot be read, or is too large
 */
export async function readNamed(path: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    size += (chunk as Buffer).length;
    if (size > limits.bytesOfFile) throw new Error(`it has more than ${limits.bytesOfFile} bytes`);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}
