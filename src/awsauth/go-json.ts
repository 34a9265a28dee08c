import { isNumber } from './go-yaml/resolve.ts';
import { Unloadable } from './go-yaml/unloadable.ts';
import type { GoValue } from './go-yaml/value.ts';

/** How deep Go's encoding/json reads (maxNestingDepth). */
const MAX_DEPTH = 10_000;

/**
 * Makes sure that a decoded value comes through the step to JSON and back, as sigs.k8s.io/yaml and Go's encoding/json
 * do it.
 *
 * @throws Unloadable where it does not: then nothing of the text is loaded
 */
export function refuseWhatIsNoJson(root: GoValue, offset: number): void {
  const open: { value: GoValue; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, depth } = next;
    if (isNumber(value)) {
      if (!Number.isFinite(value.value)) throw new Unloadable(`JSON has no number ${value.value}`, offset);
    } else if (Array.isArray(value) || value instanceof Map) {
      if (depth >= MAX_DEPTH) throw new Unloadable(`it is nested more than ${MAX_DEPTH} levels deep`, offset);
      for (const item of Array.isArray(value) ? value : valuesOf(value, offset))
        open.push({ value: item, depth: depth + 1 });
    }
  }
}

function* valuesOf(map: Extract<GoValue, ReadonlyMap<string, unknown>>, offset: number): Iterable<GoValue> {
  for (const [key, value] of map.values()) {
    if (key === null || (isNumber(key) && key.type === 'uint'))
      throw new Unloadable(`${key === null ? 'null' : key.value} cannot be the key of a map`, offset);
    yield value;
  }
}

/** The pairs of a map whose keys are texts, in the order in which Go writes them to JSON: sorted. */
export function pairsOf(map: Extract<GoValue, ReadonlyMap<string, unknown>>): [string, GoValue][] {
  const pairs: [string, GoValue][] = [];
  for (const [key, value] of map.values()) if (typeof key === 'string') pairs.push([key, value]);
  return pairs.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A list of strings that encoding/json decodes into, perhaps several times: what it does not overwrite stays. */
export class GoStrings {
  /** All that the slice's memory holds, beyond its length too. */
  #cells: string[] = [];
  #length = 0;

  /** The strings as they are now. */
  get strings(): readonly string[] {
    return this.#cells.slice(0, this.#length);
  }

  /** Decodes JSON's null. */
  clear(): void {
    this.#cells = [];
    this.#length = 0;
  }

  /**
   * Decodes a list. Null, and what is not text, leaves the string that stood in its place, or one that a longer list
   * before had left in memory.
   */
  decode(values: readonly GoValue[]): void {
    if (values.length === 0) this.clear();
    for (const [index, value] of values.entries()) {
      if (index >= this.#cells.length) this.#cells.push('');
      if (typeof value === 'string') this.#cells[index] = value;
    }
    this.#length = values.length;
  }
}

/** The name of a struct's field that a JSON key stands for: Go ignores case, and holds ſ for an s. */
export function fieldName(key: string): string {
  return key.replaceAll('ſ', 's').toLowerCase();
}
