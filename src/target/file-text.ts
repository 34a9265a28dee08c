import { isMap, isNode, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { ConfigMap } from '../awsauth/configmap.ts';
import { contentEnd } from './content-end.ts';
import { parseSaved } from './saved.ts';

/**
 * The text of a saved ConfigMap with the texts of `data` and of the annotations as in `next`. Only those values change;
 * every other character of the file stays. Nothing is ever removed: Guestlist has no reason to.
 *
 * @param text YAML or JSON that has been read as a ConfigMap before
 */
export function withConfigMapTexts(text: string, next: ConfigMap): string {
  const { data, metadata } = parseSaved(text, 'the saved ConfigMap');
  const texts = changedTexts(['data'], data, next.data);
  const annotations = changedTexts(['metadata', 'annotations'], metadata.annotations, next.metadata.annotations);
  return [...texts, ...annotations].reduce((result, [path, value]) => withText(result, path, value), text);
}

type Texts = Readonly<Record<string, string>> | null | undefined;

/** The texts below a path that are not what they were. */
function changedTexts(path: readonly string[], before: Texts, after: Texts): [path: readonly string[], text: string][] {
  const old = new Map(Object.entries(before ?? {}));
  return Object.entries(after ?? {}).flatMap(([key, text]) => (old.get(key) === text ? [] : [[[...path, key], text]]));
}

function withText(text: string, path: readonly string[], value: string): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const root = parseDocument(body, { logLevel: 'silent', uniqueKeys: false }).contents;
  if (!isMap(root)) throw new Error('a saved ConfigMap that is not a map');
  let map: YAMLMap = root;
  for (const [depth, key] of path.entries()) {
    const pair: Pair | undefined = map.items.find((item) => isScalar(item.key) && item.key.value === key);
    const isLast = depth === path.length - 1;
    if (pair !== undefined && !isLast && isMap(pair.value)) {
      map = pair.value;
      continue;
    }
    return mark + put(body, map, pair, path.slice(depth), value);
  }
  return text;
}

/** Puts a value at a path below a map: in place of a pair's value, or as a new pair behind the last one. */
function put(body: string, map: YAMLMap, pair: Pair | undefined, path: readonly string[], value: string): string {
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  if (map.flow === true) return putFlow(body, map, pair, path, value);
  const first = map.items[0]?.key;
  const start = isNode(first) ? (first.range?.[0] ?? 0) : (map.range?.[0] ?? 0);
  const indent = ' '.repeat(start - (body.lastIndexOf('\n', start - 1) + 1));
  const rendered = renderPair(path, value, indent, newline);
  const from = pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : undefined;
  const end = from === undefined ? contentEnd(map) : pairEnd(pair, contentEnd);
  const isLineStart = end > 0 && body[end - 1] === '\n';
  const lineEnd = isLineStart ? end : endOfLine(body, end);
  const before =
    from === undefined
      ? body.slice(0, lineEnd) + (body.slice(0, lineEnd).endsWith('\n') ? '' : newline)
      : body.slice(0, from - indent.length);
  return before + rendered + body.slice(lineEnd);
}

function pairEnd(pair: Pair | undefined, endOf: typeof contentEnd): number {
  const value = isNode(pair?.value) ? endOf(pair.value) : 0;
  const key = isNode(pair?.key) ? (pair.key.range?.[1] ?? 0) : 0;
  return Math.max(value, key);
}

function endOfLine(body: string, offset: number): number {
  const end = body.indexOf('\n', offset);
  return end < 0 ? body.length : end + 1;
}

function renderPair(path: readonly string[], value: string, indent: string, newline: string): string {
  const [key = '', ...rest] = path;
  const name = /^[A-Za-z][\w./-]*$/.test(key) ? key : JSON.stringify(key);
  if (rest.length > 0) return `${indent}${name}:${newline}${renderPair(rest, value, `${indent}  `, newline)}`;
  return `${indent}${name}: ${blockText(value, `${indent}  `, newline)}${newline}`;
}

/** A text as kubectl prints it: a literal block where it has lines and that keeps it to the letter, else quoted. */
function blockText(value: string, indent: string, newline: string): string {
  // What YAML calls printable, less the signs that some of its versions take for line breaks.
  const isPrintable = !/[^\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(
    value,
  );
  if (isPrintable && !/[\n']/.test(value)) return `'${value}'`;
  if (!isPrintable || !value.includes('\n')) return JSON.stringify(value);
  // A text that begins with white space needs its indentation said, since it cannot be guessed from the first line.
  const indicator = /^\s/.test(value) ? '2' : '';
  const chomp = value.endsWith('\n\n') || value === '\n' ? '+' : value.endsWith('\n') ? '' : '-';
  const lines = value.replace(/\n$/, '').split('\n');
  return [`|${indicator}${chomp}`, ...lines.map((line) => (line === '' ? '' : indent + line))].join(newline);
}

function putFlow(body: string, map: YAMLMap, pair: Pair | undefined, path: readonly string[], value: string): string {
  const nested = path.slice(1).reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  const json = JSON.stringify(nested);
  if (pair !== undefined && isNode(pair.value)) {
    const [from, to] = pair.value.range ?? [0, 0];
    return body.slice(0, from) + json + body.slice(to);
  }
  const entry = `${JSON.stringify(path[0])}: ${json}`;
  const last = map.items.at(-1);
  const at = last === undefined ? (map.range?.[0] ?? 0) + 1 : pairEnd(last, (node) => node.range?.[1] ?? 0);
  const firstKey = map.items[0]?.key;
  const keyStart = isNode(firstKey) ? (firstKey.range?.[0] ?? 0) : 0;
  // Keep the look of the file: where its pairs stand on lines of their own, so does the new one.
  const gap = /\n[ \t]*$/.exec(body.slice(map.range?.[0] ?? 0, keyStart))?.[0] ?? ' ';
  return last === undefined
    ? body.slice(0, at) + entry + body.slice(at)
    : `${body.slice(0, at)},${gap}${entry}${body.slice(at)}`;
}
