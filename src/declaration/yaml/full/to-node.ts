import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Lines } from '../../../finding/lines.ts';
import { listNode, mapNode, NOTHING, type Span, scalarNode, type YamlNode } from '../node.ts';
import { duplicateProblem, type Problem, plainProblem } from '../problem.ts';

/**
 * Makes plain data of a node of the yaml package, and notes what is not plain: aliases, anchors, tags and merge keys,
 * so that a document means what it shows and cannot grow beyond its text; and keys that stand twice.
 */
export function toNode(node: unknown, problems: Problem[], lines: Lines): YamlNode {
  if (!isNode(node)) return NOTHING;
  const span = spanOf(node);
  const forbidden = notPlain(node);
  if (forbidden !== undefined) problems.push(plainProblem(forbidden, span));
  if (isMap(node)) return toMap(node, span, problems, lines);
  if (isSeq(node)) {
    const items = node.items.map((item) => toNode(item, problems, lines));
    return listNode(span.start, items, node.flow === true ? span.end : undefined);
  }
  if (!isScalar(node)) return NOTHING;
  // A value that is not written, such as that of `key:`, has a place in the package, but no width.
  return span.end > span.start ? scalarNode(node.value, span.start, span.end) : { ...NOTHING, data: node.value };
}

function toMap(map: YAMLMap, span: Span, problems: Problem[], lines: Lines): YamlNode {
  const keys: YamlNode[] = [];
  const values: YamlNode[] = [];
  const first = new Map<unknown, YamlNode>();
  for (const pair of map.items) {
    const key = toKey(pair.key, span, problems, lines);
    const earlier = first.get(key.data);
    if (earlier === undefined) first.set(key.data, key);
    else problems.push(duplicateProblem(key, earlier, lines));
    if (isScalar(pair.key) && pair.key.type === 'PLAIN' && key.data === '<<')
      problems.push(plainProblem('the merge key <<', key));
    keys.push(key);
    values.push(toNode(pair.value, problems, lines));
  }
  return mapNode(span.start, keys, values, map.flow === true ? span.end : undefined);
}

/** A key may be empty, but stands somewhere even so. */
function toKey(node: unknown, map: Span, problems: Problem[], lines: Lines): YamlNode {
  const key = toNode(node, problems, lines);
  if (key.end > key.start) return key;
  const { start } = isNode(node) ? spanOf(node) : map;
  return { ...key, start, end: start };
}

function notPlain(node: Node): string | undefined {
  if (isAlias(node)) return `the alias *${node.source}`;
  if (node.anchor !== undefined) return `the anchor &${node.anchor}`;
  return node.tag === undefined ? undefined : `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}`;
}

function spanOf({ range }: Node): Span {
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}
