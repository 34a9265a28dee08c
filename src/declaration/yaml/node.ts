/** A stretch of a text: offsets in UTF-16 units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value of a YAML document as plain data, with where it stands. Both readers give these, and nothing else. */
export interface YamlNode extends Span {
  readonly data: unknown;
  /** The keys of a map, in the order of the text; undefined where this is no map. */
  readonly keys: readonly YamlNode[] | undefined;
  /** The values of a map, beside its keys, or the items of a list; undefined for a scalar. */
  readonly children: readonly YamlNode[] | undefined;
}

/** A value that is not written at all, as in `key:` with nothing after it. It is null, and stands nowhere. */
export const NOTHING: YamlNode = { data: null, start: -1, end: -1, keys: undefined, children: undefined };

/** A text, number, boolean or null. */
export function scalarNode(data: unknown, start: number, end: number): YamlNode {
  return { data, start, end, keys: undefined, children: undefined };
}

/**
 * A list. Its stretch ends with its last item, or where it is told to: at the bracket that closes it. (The yaml package
 * counts line ends and comments after a block as part of it, which nobody wants to see underlined.)
 */
export function listNode(start: number, children: readonly YamlNode[], end = endOf(start, [], children)): YamlNode {
  return { data: children.map(({ data }) => data), start, end, keys: undefined, children };
}

/** A map, of keys that are all different. Its stretch ends as that of a list does. */
export function mapNode(
  start: number,
  keys: readonly YamlNode[],
  children: readonly YamlNode[],
  end = endOf(start, keys, children),
): YamlNode {
  const data: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index += 1) {
    const name = nameOf(keys[index]?.data);
    const value = children[index]?.data;
    // Assigned, this key would set the object's prototype.
    if (name === '__proto__')
      Object.defineProperty(data, name, { value, enumerable: true, writable: true, configurable: true });
    else data[name] = value;
  }
  return { data, start, end, keys, children };
}

/** A list or a map is no key, and is told of as such: not everything that it may hold can be made a text. */
function nameOf(key: unknown): string {
  return typeof key === 'object' && key !== null ? '' : String(key);
}

/** Where the last value that is written ends, or the last key. */
function endOf(start: number, keys: readonly YamlNode[], children: readonly YamlNode[]): number {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const end = Math.max(keys[index]?.end ?? 0, children[index]?.end ?? 0);
    if (end > start) return end;
  }
  // A dash alone is one letter.
  return start + 1;
}
