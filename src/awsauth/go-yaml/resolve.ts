import { textFromBase64 } from './binary.ts';
import type { ScalarNode } from './node.ts';
import { dottedFloatFrom, float, type GoNumber, numberFrom } from './number.ts';
import { YAML_TAG } from './tag-handles.ts';
import { isTimestamp } from './timestamp.ts';
import { Unloadable } from './unloadable.ts';

/** What a scalar means to go-yaml v2. */
export type GoScalar = string | boolean | null | GoNumber;

// resolve.go, resolveMap. YAML 1.1 has these words; `<<` is none of them, since it is told by its place.
const words: ReadonlyMap<string, boolean | null | GoNumber> = new Map<string, boolean | null | GoNumber>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, float(Number.NaN)] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(
    (word) => [word, float(Number.POSITIVE_INFINITY)] as const,
  ),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, float(Number.NEGATIVE_INFINITY)] as const),
]);

/** The tags, in short, that go-yaml holds a scalar's meaning against. Any other leaves the text as it is. */
const checkedTags = ['!!bool', '!!int', '!!float', '!!null', '!!timestamp'];

/**
 * The meaning of a scalar (decode.go, scalar, and resolve.go).
 *
 * @throws Unloadable where the text does not fit its tag
 */
export function resolve(node: ScalarNode): GoScalar {
  const tag = node.tag.startsWith(YAML_TAG) ? `!!${node.tag.slice(YAML_TAG.length)}` : node.tag;
  if (tag === '') return node.isImplicit ? meaning(node.value) : node.value;
  if (tag === '!!binary') {
    const text = textFromBase64(node.value);
    if (text === undefined) throw new Unloadable('!!binary value contains invalid base64 data', node.start);
    return text;
  }
  if (!checkedTags.includes(tag)) return node.value;
  // Timestamps stay text, so only their own tag needs to know them.
  if (tag === '!!timestamp' && isTimestamp(node.value)) return node.value;
  const value = meaning(node.value);
  if (tag === '!!float' && isNumber(value) && value.type === 'int') return float(value.value);
  if (kindOf(value) !== tag)
    throw new Unloadable(`cannot decode ${kindOf(value)} \`${node.value}\` as a ${tag}`, node.start);
  return value;
}

/** Whether a scalar stands for the merging of maps (decode.go, isMerge). */
export function isMerge({ value, isImplicit, tag }: ScalarNode): boolean {
  return value === '<<' && (isImplicit || tag === `${YAML_TAG}merge`);
}

/** Tells a number from the other scalars. */
export function isNumber(value: unknown): value is GoNumber {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function meaning(text: string): GoScalar {
  const word = words.get(text);
  if (word !== undefined) return word;
  if (text.startsWith('.')) return dottedFloatFrom(text) ?? text;
  return /^[-+\d]/.test(text) ? (numberFrom(text) ?? text) : text;
}

function kindOf(value: GoScalar): string {
  if (value === null) return '!!null';
  if (typeof value === 'boolean') return '!!bool';
  if (typeof value === 'string') return '!!str';
  return value.type === 'float' ? '!!float' : '!!int';
}
