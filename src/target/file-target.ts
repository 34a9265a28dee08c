import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { type Document, LineCounter, parseAllDocuments } from 'yaml';
import type { ConfigMap } from '../awsauth/configmap.ts';
import { Failure } from '../failure.ts';
import { replaceFile } from '../file/replace.ts';
import { excerpt } from '../finding/excerpt.ts';
import { Lines } from '../finding/lines.ts';
import { withConfigMapTexts } from './file-text.ts';
import { withLock } from './lock.ts';
import { sectionLines } from './section-lines.ts';
import { Conflict, type Target } from './target.ts';

/** The API server would store no more, and annotations and the rest come on top. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * A ConfigMap saved with `kubectl get -n kube-system configmap aws-auth -o yaml`, or as JSON. Writing changes the texts
 * of `data` and Guestlist's annotation in place and leaves the rest of the file as it is; the file is replaced in one
 * step, and only if it still holds what was read.
 *
 * @param path absolute
 * @param shown the path as the person gave it
 */
export function fileTarget(path: string, shown: string): Target {
  // What plans are made from: the newest text that was read.
  let readText = '';
  // What the last write replaced, and by what: putting back is on the condition of the latter, whatever was read since.
  let last = { before: '', after: '' };
  const replace = (expected: string, text: string) =>
    locked(path, shown, async () => {
      if ((await readSaved(path, shown)) !== expected) throw new Conflict(`${shown} was changed by somebody else`);
      // Through a link, the file that it points at is written: the person named it so. One that is read-only stays.
      const file = await realpath(path);
      await access(file, constants.W_OK);
      await replaceFile(file, text);
    });
  return {
    words: shown,
    async read() {
      readText = await readSaved(path, shown);
      return toConfigMap(parse(readText, shown), shown);
    },
    sectionLines: () => sectionLines(readText),
    async rehearse({ next }) {
      withConfigMapTexts(readText, next);
    },
    async write({ next }) {
      const after = withConfigMapTexts(readText, next);
      await replace(readText, after);
      last = { before: readText, after };
      return toConfigMap(parse(after, shown), shown);
    },
    async putBack() {
      await replace(last.after, last.before);
    },
  };
}

/** Writes while nobody else does; what the file system refuses is said in words. */
async function locked(path: string, shown: string, work: () => Promise<void>): Promise<void> {
  try {
    await withLock(path, work);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error instanceof Failure) throw error;
    throw new Failure('target', `${shown} cannot be written (${String(error.code)}); it is as it was.`, {
      cause: error,
      remedy: 'Check the permissions of the file and of its folder.',
    });
  }
}

async function readSaved(path: string, shown: string): Promise<string> {
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
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refuse('is not UTF-8');
  }
}

function parse(text: string, shown: string): Document.Parsed {
  const lines = new LineCounter();
  const all = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents = (Array.isArray(all) ? all : []).filter(
    (document) => document.contents !== null || document.errors.length > 0,
  );
  const [document] = documents;
  if (document === undefined || documents.length > 1) {
    throw new Failure('target', `${shown} holds ${documents.length} YAML documents, not one ConfigMap.`, {
      remedy: 'Save one ConfigMap: kubectl get -n kube-system configmap aws-auth -o yaml',
    });
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0]);
    const location = { file: shown, line, column: col, endLine: line, endColumn: col + 1 };
    throw new Failure('live-unreadable', `${shown}:${line}:${col}: not YAML: ${error.message.split('\n')[0]}.`, {
      detail: excerpt(new Lines(text), location),
      remedy: 'Mend the file.',
    });
  }
  return document;
}

function toConfigMap(document: Document.Parsed, shown: string): ConfigMap {
  const refuse = (why: string) =>
    new Failure('target', `${shown} is not the ConfigMap aws-auth: ${why}.`, {
      remedy: 'Save it with: kubectl get -n kube-system configmap aws-auth -o yaml',
    });
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw refuse('it uses YAML aliases');
  }
  if (!isRecord(data) || data['kind'] !== 'ConfigMap') throw refuse('its kind is not ConfigMap');
  const metadata = data['metadata'];
  if (!isRecord(metadata) || metadata['name'] !== 'aws-auth') throw refuse('its name is not aws-auth');
  if (metadata['namespace'] !== undefined && metadata['namespace'] !== 'kube-system')
    throw refuse('its namespace is not kube-system');
  const texts = data['data'];
  if (texts !== undefined && texts !== null && !isTexts(texts)) throw refuse('its data is not a map of texts');
  const annotations = metadata['annotations'];
  if (annotations !== undefined && annotations !== null && !isTexts(annotations))
    throw refuse('its annotations are not a map of texts');
  return data as unknown as ConfigMap;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}
