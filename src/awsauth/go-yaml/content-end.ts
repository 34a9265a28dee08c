import type { YamlNode } from './node.ts';

/** Whether a node is nothing but a place: an item or a value that is not there. */
export function isEmpty({ start, end }: YamlNode): boolean {
  return start === end;
}

/** Where the last character of a node's content stands: the end of a block collection may lie behind the comments below it. */
export function contentEnd(root: YamlNode): number {
  let node = root;
  for (;;) {
    if (node.kind === 'mapping' && !node.isFlow) {
      const [key, value] = node.pairs.at(-1) ?? [];
      if (key === undefined || value === undefined) return node.end;
      node = isEmpty(value) ? key : value;
    } else if (node.kind === 'sequence' && !node.isFlow) {
      const last = node.items.at(-1);
      if (last === undefined || isEmpty(last)) return (node.dashes.at(-1) ?? node.start) + 1;
      node = last;
    } else {
      return node.end;
    }
  }
}
