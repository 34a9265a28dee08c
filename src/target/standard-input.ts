import { Failure } from '../failure.ts';
import { decodeSaved, MAX_BYTES, parseSaved } from './saved.ts';
import { sectionLines } from './section-lines.ts';
import type { ReadTarget } from './target.ts';

/** How kubectl too calls standard input in the place of a file. */
export const STANDARD_INPUT = '-';

/**
 * A saved ConfigMap that is piped in: it can be read once, and not be written.
 *
 * @param input standard input
 */
export function standardInput(input: AsyncIterable<Uint8Array>): ReadTarget {
  const words = 'standard input';
  let text = '';
  return {
    words,
    async read() {
      text = decodeSaved(await bytesOf(input), words);
      return parseSaved(text, words);
    },
    sectionLines: () => sectionLines(text),
  };
}

async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new Failure('target', `Standard input has more than ${MAX_BYTES} bytes, more than a ConfigMap can.`, {
        remedy: 'Pipe in one ConfigMap: kubectl get -n kube-system configmap aws-auth -o yaml',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
