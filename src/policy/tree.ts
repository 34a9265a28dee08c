import type { Span } from './span.ts';

/** An expression as read, whichever engine read it. `at` is the token that names the part. */
export type Node =
  | { readonly kind: 'literal'; readonly at: Span; readonly value: string | bigint | boolean }
  | { readonly kind: 'name'; readonly at: Span; readonly name: string }
  /** `of.field`, or `has(of.field)` */
  | { readonly kind: 'select'; readonly at: Span; readonly of: Node; readonly field: string; readonly has: boolean }
  /** A function, a method (with a target), or an operator: `_+_`, `!_`, `_[_]`, `_?_:_`, `@in`. */
  | {
      readonly kind: 'call';
      readonly at: Span;
      readonly name: string;
      readonly target: Node | undefined;
      readonly args: readonly Node[];
    }
  | { readonly kind: 'list'; readonly at: Span; readonly items: readonly Node[] }
  | { readonly kind: 'map'; readonly at: Span; readonly entries: readonly (readonly [Node, Node])[] }
  | {
      readonly kind: 'loop';
      readonly at: Span;
      readonly macro: Macro;
      readonly range: Node;
      readonly variable: string;
      /** What is asked of each item; for the `map` of three arguments and for `filter`, whether it stays. */
      readonly condition: Node | undefined;
      /** What `map` makes of each item. */
      readonly result: Node | undefined;
    }
  /** Something of CEL that policies have no use for. */
  | { readonly kind: 'unsupported'; readonly at: Span; readonly what: string };

/** The macros that loop over a list or the keys of a map. */
export type Macro = 'all' | 'exists' | 'exists_one' | 'filter' | 'map';

/** The parts right below a part. */
function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'select':
      return [node.of];
    case 'call':
      return node.target === undefined ? node.args : [node.target, ...node.args];
    case 'list':
      return node.items;
    case 'map':
      return node.entries.flat();
    case 'loop':
      return [node.range, node.condition, node.result].filter((child) => child !== undefined);
    default:
      return [];
  }
}

/** How many parts an expression has, and how deep they nest. */
export function sizeOf(node: Node): { readonly parts: number; readonly depth: number } {
  let parts = 1;
  let depth = 0;
  for (const child of childrenOf(node)) {
    const size = sizeOf(child);
    parts += size.parts;
    depth = Math.max(depth, size.depth);
  }
  return { parts, depth: depth + 1 };
}
