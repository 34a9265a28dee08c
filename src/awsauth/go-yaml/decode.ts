import { type Deep, run } from './deep.ts';
import type { AliasNode, MappingNode, YamlNode } from './node.ts';
import { type GoScalar, isMerge, resolve } from './resolve.ts';
import { Unloadable } from './unloadable.ts';
import { type GoValue, isScalar, keyId } from './value.ts';

/**
 * The meaning of a node where no type is asked for (decode.go, unmarshal into an interface{}).
 *
 * @throws Unloadable where go-yaml refuses it
 */
export function decode(root: YamlNode): GoValue {
  return run(new Decoder().value(root));
}

/** A map being filled. */
type OpenMap = Map<string, readonly [key: GoScalar, value: GoValue]>;

class Decoder {
  /** How many nodes were decoded, and how many of them because an alias named them. */
  #decoded = 1; // The document counts.
  #byAlias = 0;
  #aliasDepth = 0;
  readonly #aliases = new Set<AliasNode>();

  *value(node: YamlNode): Deep<GoValue> {
    this.#count(node);
    switch (node.kind) {
      case 'alias':
        return yield this.#throughAlias(node, this.value(node.target));
      case 'scalar':
        return resolve(node);
      case 'sequence': {
        const items: GoValue[] = [];
        for (const item of node.items) items.push(yield this.value(item));
        return items;
      }
      default:
        return yield this.#fill(node, new Map());
    }
  }

  /** Counts a node, so that a few lines of aliases cannot unfold without end. */
  #count({ start }: YamlNode): void {
    this.#decoded += 1;
    if (this.#aliasDepth > 0) this.#byAlias += 1;
    if (this.#byAlias > 100 && this.#decoded > 1000 && this.#byAlias / this.#decoded > allowedAliasRatio(this.#decoded))
      throw new Unloadable('document contains excessive aliasing', start);
  }

  *#throughAlias(node: AliasNode, target: Deep<GoValue>): Deep<GoValue> {
    if (this.#aliases.has(node)) throw new Unloadable(`anchor '${node.name}' value contains itself`, node.start);
    this.#aliases.add(node);
    this.#aliasDepth += 1;
    const value = yield target;
    this.#aliasDepth -= 1;
    this.#aliases.delete(node);
    return value;
  }

  /** Fills a map with the pairs of a node, in their order: what comes later wins, be it merged or not. */
  *#fill(node: MappingNode, into: OpenMap): Deep<GoValue> {
    for (const [keyNode, valueNode] of node.pairs) {
      if (keyNode.kind === 'scalar' && isMerge(keyNode)) {
        yield this.#merge(valueNode, into);
        continue;
      }
      const key = yield this.value(keyNode);
      // {{SessionName}} without quotes is a map whose key is a map (aws-iam-authenticator#454).
      if (!isScalar(key))
        throw new Unloadable(
          'a map or list cannot be the key of a map; a template such as {{SessionName}} stands between quotes',
          keyNode.start,
        );
      into.set(keyId(key), [key, yield this.value(valueNode)]);
    }
    return into;
  }

  *#merge(node: YamlNode, into: OpenMap): Deep<GoValue> {
    if (node.kind !== 'sequence') return yield this.#mergeOne(node, into);
    // Backwards, since earlier ones take precedence.
    for (const item of node.items.toReversed()) yield this.#mergeOne(item, into);
    return into;
  }

  *#mergeOne(node: YamlNode, into: OpenMap): Deep<GoValue> {
    const mapping = node.kind === 'alias' ? node.target : node;
    if (mapping.kind !== 'mapping')
      throw new Unloadable('map merge requires map or sequence of maps as the value', node.start);
    this.#count(node);
    if (node.kind !== 'alias') return yield this.#fill(mapping, into);
    return yield this.#throughAlias(node, this.#countAndFill(mapping, into));
  }

  *#countAndFill(node: MappingNode, into: OpenMap): Deep<GoValue> {
    this.#count(node);
    return yield this.#fill(node, into);
  }
}

/** How much of so many decoded nodes may have been named by an alias (decode.go, allowedAliasRatio). */
export function allowedAliasRatio(decoded: number): number {
  const [low, high] = [400_000, 4_000_000];
  if (decoded <= low) return 0.99;
  return decoded >= high ? 0.1 : 0.99 - 0.89 * ((decoded - low) / (high - low));
}
