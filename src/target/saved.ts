import { type Document, isMap as isMapNode, isScalar, isSeq, LineCounter, parseAllDocuments, type Scalar } from 'yaml';
import type { ConfigMap } from '../awsauth/configmap.ts';
import { Failure } from '../failure.ts';
import { excerpt } from '../finding/excerpt.ts';
import { Lines } from '../finding/lines.ts';
import { isMap } from '../plain-data.ts';

const SAVE_IT = 'Save it with: kubectl get -n kube-system configmap aws-auth -o yaml';

/** The API server would store no more than 3 MiB, and annotations and the rest come on top. */
export const MAX_BYTES = 4 * 1024 * 1024;

/**
 * The text of a saved ConfigMap.
 *
 * @param shown where it was read, for messages
 * @throws Failure `target` where it is not UTF-8
 */
export function decodeSaved(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure('target', `${shown} is not UTF-8.`, { remedy: SAVE_IT });
  }
}

/**
 * Reads a ConfigMap as kubectl saves it, YAML or JSON.
 *
 * @param shown where it was read, for messages
 * @throws Failure `target` where it is not the ConfigMap aws-auth, `live-unreadable` where it is not YAML
 */
export function parseSaved(text: string, shown: string): ConfigMap {
  return toConfigMap(parse(text, shown), shown);
}

function parse(text: string, shown: string): Document.Parsed {
  const lines = new LineCounter();
  const all = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    // The package compares each key with all others of its map: see repeatedKey.
    uniqueKeys: false,
  });
  const documents = (Array.isArray(all) ? all : []).filter(
    (document) => document.contents !== null || document.errors.length > 0,
  );
  const [document] = documents;
  if (document === undefined || documents.length > 1) {
    throw new Failure('target', `${shown} holds ${documents.length} YAML documents, not one ConfigMap.`, {
      remedy: SAVE_IT,
    });
  }
  const unreadable = (offset: number, words: string) => {
    const { line, col } = lines.linePos(offset);
    const location = { file: shown, line, column: col, endLine: line, endColumn: col + 1 };
    return new Failure('live-unreadable', `${shown}:${line}:${col}: ${words}.`, {
      detail: excerpt(new Lines(text), location),
      remedy: 'Mend the file; nothing was written.',
    });
  };
  const [error] = document.errors;
  if (error !== undefined) {
    // The library recurses, and tells the end of JavaScript's stack so.
    const isTooDeep = error.code === 'RESOURCE_EXHAUSTION';
    const words = isTooDeep ? 'nested too deep to be a ConfigMap' : `not YAML: ${error.message.split('\n')[0]}`;
    throw unreadable(error.pos[0], words);
  }
  const repeated = repeatedKey(document.contents);
  if (repeated !== undefined) throw unreadable(repeated.range?.[0] ?? 0, 'a key stands twice in one map');
  return document;
}

/** The second of two equal keys of one map. */
function repeatedKey(root: unknown): Scalar | undefined {
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) for (const item of node.items) open.push(item);
    if (!isMapNode(node)) continue;
    const keys = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (isScalar(key) && keys.has(key.value)) return key;
      if (isScalar(key)) keys.add(key.value);
      open.push(value ?? null);
    }
  }
  return undefined;
}

function toConfigMap(document: Document.Parsed, shown: string): ConfigMap {
  const refuse = (why: string) =>
    new Failure('target', `${shown} is not the ConfigMap aws-auth: ${why}.`, {
      remedy: SAVE_IT,
    });
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    throw refuse('it uses YAML aliases');
  }
  if (!isMap(data) || data['kind'] !== 'ConfigMap') throw refuse('its kind is not ConfigMap');
  const metadata = data['metadata'];
  if (!isMap(metadata) || metadata['name'] !== 'aws-auth') throw refuse('its name is not aws-auth');
  if (metadata['namespace'] !== undefined && metadata['namespace'] !== 'kube-system')
    throw refuse('its namespace is not kube-system');
  const texts = data['data'];
  if (texts !== undefined && texts !== null && !isTexts(texts)) throw refuse('its data is not a map of texts');
  const annotations = metadata['annotations'];
  if (annotations !== undefined && annotations !== null && !isTexts(annotations))
    throw refuse('its annotations are not a map of texts');
  return data as unknown as ConfigMap;
}

function isTexts(value: unknown): boolean {
  return isMap(value) && Object.values(value).every((text) => typeof text === 'string');
}
