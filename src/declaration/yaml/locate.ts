import type { Path } from '../declaration.ts';
import type { Span, YamlNode } from './node.ts';

/** Where the value at a path stands; where its key does, if the value is not there. */
export function valueSpan(root: YamlNode, path: Path): Span {
  const { node, key, around, isWhole } = walk(root, path);
  if (!isWhole && key !== undefined) return key;
  if (isWritten(node)) return isWhole ? node : firstOf(node);
  return key ?? firstOf(around);
}

/** Where the key at a path stands; of a list item, where it begins. */
export function keySpan(root: YamlNode, path: Path): Span {
  const { node, key, around } = walk(root, path);
  return key ?? firstOf(isWritten(node) ? node : around);
}

interface End {
  /** The last value on the way. */
  readonly node: YamlNode;
  /** The key that led to it. */
  readonly key: YamlNode | undefined;
  /** The last collection on the way. */
  readonly around: YamlNode;
  /** Whether the document goes as far as the path. */
  readonly isWhole: boolean;
}

function walk(root: YamlNode, path: Path): End {
  let node = root;
  let key: YamlNode | undefined;
  let around = root;
  for (const step of path) {
    const index = node.keys?.findIndex(({ data }) => data === String(step)) ?? Number(step);
    const next = node.children?.[index];
    if (next === undefined) return { node, key, around, isWhole: false };
    key = node.keys?.[index];
    around = node;
    node = next;
  }
  return { node, key, around, isWhole: true };
}

function isWritten({ start, end }: Span): boolean {
  return end > start;
}

/** The first key of a map: all of a map would be too much to underline. */
function firstOf(node: YamlNode): YamlNode {
  return node.keys?.[0] ?? node;
}
