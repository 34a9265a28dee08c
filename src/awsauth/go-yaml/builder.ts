import type { Mark } from './characters.ts';
import type { AliasNode, ScalarNode, YamlNode } from './node.ts';
import type { ScalarStyle } from './token.ts';
import { Unloadable } from './unloadable.ts';

/** What may stand before a node's content. */
export interface Properties {
  readonly start: Mark;
  readonly end: Mark;
  /** The full tag, empty where there is none. */
  readonly tag: string;
  readonly anchor: string | undefined;
}

/** A list whose items are still being read. */
export interface OpenSequence {
  readonly kind: 'sequence';
  readonly items: YamlNode[];
  readonly dashes: number[];
  readonly isFlow: boolean;
  readonly start: number;
  end: number;
}

/** A map whose pairs are still being read. */
export interface OpenMapping {
  readonly kind: 'mapping';
  readonly pairs: [YamlNode, YamlNode][];
  readonly isFlow: boolean;
  readonly start: number;
  end: number;
}

/** Makes nodes and knows their anchors: a node has its own from its beginning, so it can be named inside itself. */
export class Builder {
  readonly #anchors = new Map<string, YamlNode>();

  alias(name: string, start: Mark, end: Mark): AliasNode {
    const target = this.#anchors.get(name);
    if (target === undefined) throw new Unloadable(`unknown anchor '${name}' referenced`, start.offset);
    return { kind: 'alias', name, target, start: start.offset, end: end.offset };
  }

  scalar(properties: Properties, value: string, style: ScalarStyle, end: Mark): ScalarNode {
    const { start, tag } = properties;
    const isImplicit = (tag === '' && style === 'plain') || tag === '!';
    const place = { start: start.offset, end: end.offset };
    return this.#anchored(properties, { kind: 'scalar', value, style, tag, isImplicit, ...place });
  }

  sequence(properties: Properties, isFlow: boolean): OpenSequence {
    return this.#anchored(properties, { kind: 'sequence', items: [], dashes: [], isFlow, ...placeOf(properties) });
  }

  mapping(properties: Properties, isFlow: boolean): OpenMapping {
    return this.#anchored(properties, { kind: 'mapping', pairs: [], isFlow, ...placeOf(properties) });
  }

  #anchored<Node extends YamlNode>({ anchor }: Properties, node: Node): Node {
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }
}

function placeOf({ start }: Properties): { start: number; end: number } {
  return { start: start.offset, end: start.offset };
}

/** A node that is not there: null. */
export function emptyScalar({ offset }: Mark): ScalarNode {
  return { kind: 'scalar', value: '', style: 'plain', tag: '', isImplicit: true, start: offset, end: offset };
}
