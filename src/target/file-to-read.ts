import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { decodeSaved, MAX_BYTES, parseSaved } from './saved.ts';
import { sectionLines } from './section-lines.ts';
import type { ReadTarget } from './target.ts';

/**
 * A saved ConfigMap, to be looked at: {@link fileTarget} writes as well.
 *
 * @param path absolute
 * @param shown the path as the person gave it
 */
export function fileToRead(path: string, shown: string): ReadTarget {
  let text = '';
  return {
    words: shown,
    async read() {
      text = await readSaved(path, shown);
      return parseSaved(text, shown);
    },
    sectionLines: () => sectionLines(text),
  };
}

/** The text of a saved ConfigMap. @throws Failure `target` where it cannot be read */
export async function readSaved(path: string, shown: string): Promise<string> {
  const refuse = (why: string) =>
    new Failure('target', `${shown} ${why}.`, {
      remedy: `Save the ConfigMap first: kubectl get -n kube-system configmap aws-auth -o yaml > ${shown}`,
    });
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw refuse('does not exist');
  if (!found.isFile()) throw refuse('is not a file');
  if (found.size > MAX_BYTES) throw refuse(`has ${found.size} bytes, more than a ConfigMap can`);
  const bytes = await readFile(path).catch(() => {
    throw refuse('cannot be read: check its permissions');
  });
  return decodeSaved(bytes, shown);
}
