import { mapNode, type YamlNode } from '../node.ts';
import { giveUp } from './cursor.ts';

/** Deeper texts are for the full reader, which says so. No declaration needs a third of it. */
const MOST_DEPTH = 16;

/** One level further into the text. */
export function deeper(depth: number): number {
  return depth < MOST_DEPTH ? depth + 1 : giveUp();
}

/** A map, unless a key stands twice: the full reader says where. */
export function uniqueMap(
  start: number,
  keys: readonly YamlNode[],
  children: readonly YamlNode[],
  end?: number,
): YamlNode {
  const node = mapNode(start, keys, children, end);
  return Object.keys(Object(node.data)).length === keys.length ? node : giveUp();
}
