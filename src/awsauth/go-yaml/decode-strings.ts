import type { YamlNode } from './node.ts';
import { resolve } from './resolve.ts';
import { YAML_TAG } from './tag-handles.ts';
import { Unloadable } from './unloadable.ts';

/** What one item of a list becomes where a list of strings is asked for. */
export interface DecodedString {
  readonly node: YamlNode;
  /** The place of the item in the list, from 0. */
  readonly index: number;
  /** Undefined where the item is dropped. */
  readonly text: string | undefined;
}

/** A list of strings in the order in which it is held, and where decoding it broke off. */
export interface DecodedStrings {
  readonly items: readonly DecodedString[];
  readonly brokenOff: Unloadable | undefined;
}

/**
 * The meaning of a node where a list of strings is asked for (decode.go, unmarshal into a []string). Scalars give their
 * text as it is written, whatever it would mean elsewhere, and null gives the empty string. Lists and maps among the
 * items are dropped.
 *
 * @throws Unloadable where the node is no list
 */
export function decodeStrings(root: YamlNode): DecodedStrings {
  if (root.kind === 'scalar' && resolve(root) === null) return { items: [], brokenOff: undefined };
  if (root.kind !== 'sequence') throw new Unloadable('the text is not a list', root.start);
  const items: DecodedString[] = [];
  for (const [index, node] of root.items.entries()) {
    try {
      items.push({ node, index, text: textOf(node) });
    } catch (error) {
      if (!(error instanceof Unloadable)) throw error;
      return { items: fullLength(root.items, items), brokenOff: error };
    }
  }
  return { items, brokenOff: undefined };
}

/** The list is made in its full length before the first item is decoded: what was not put there is there, and empty. */
function fullLength(nodes: readonly YamlNode[], decoded: readonly DecodedString[]): readonly DecodedString[] {
  const kept = decoded.filter(({ text }) => text !== undefined);
  const dropped = decoded
    .filter(({ text }) => text === undefined)
    .map(({ node, index }) => ({ node, index, text: '' }));
  const rest = nodes.slice(decoded.length).map((node, ahead) => ({ node, index: decoded.length + ahead, text: '' }));
  return [...kept, ...dropped, ...rest];
}

function textOf(node: YamlNode): string | undefined {
  const target = node.kind === 'alias' ? node.target : node;
  if (target.kind !== 'scalar') return undefined;
  const value = resolve(target);
  if (value === null) return '';
  return target.tag === `${YAML_TAG}binary` && typeof value === 'string' ? value : target.value;
}
