import { isMap, isNode, isPair, isSeq, type Node } from 'yaml';

/** Where the last character of a node's content stands: the range of a block collection may run into the comments behind it. */
export function contentEnd(node: Node): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last === undefined || !isPair(last)) return node.range?.[1] ?? 0;
    if (isNode(last.value) && (last.value.range?.[1] ?? 0) > (last.value.range?.[0] ?? 0))
      return contentEnd(last.value);
    return isNode(last.key) ? (last.key.range?.[1] ?? 0) : (node.range?.[1] ?? 0);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return isNode(last) && (last.range?.[1] ?? 0) > (last.range?.[0] ?? 0) ? contentEnd(last) : (node.range?.[1] ?? 0);
  }
  return node.range?.[1] ?? 0;
}
