import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  Parser,
  type Scalar,
  type YAMLMap,
} from 'yaml';

/** A YAML text that go-yaml would not load, with the place that it stumbles over. Lines and columns count from 1. */
export interface YamlProblem {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The first document of a text, parsed with positions kept, since nothing after it is ever looked at. */
export interface FirstDocument {
  readonly root: ParsedNode | null;
  readonly document: Document.Parsed | undefined;
  /** The 1-based line and column of an offset. */
  position(offset: number): { readonly line: number; readonly column: number };
}

/**
 * Parses the first document of a text, as the authenticator does. Scalars are left as text: {@link plainData} gives
 * them the meaning that YAML 1.1 in go-yaml v2 gives them. Offsets count from behind a byte order mark.
 */
export function parseFirstDocument(withMark: string): FirstDocument | YamlProblem {
  const text = withoutByteOrderMark(withMark);
  const lines = new LineCounter();
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    version: '1.1',
    schema: 'failsafe',
    uniqueKeys: false,
    keepSourceTokens: true,
    logLevel: 'silent',
  });
  for (const document of composer.compose(parser.parse(text), true, text.length)) {
    const error = document.errors[0];
    if (error !== undefined) return { message: error.message.split('\n')[0] ?? 'not YAML', ...position(error.pos[0]) };
    if (document.directives?.yaml.explicit && document.directives.yaml.version !== '1.1') {
      return { message: 'found incompatible YAML document', line: 1, column: 1 };
    }
    return { root: document.contents, document, position };
  }
  return { root: null, document: undefined, position };
}

/** The text without the byte order mark that it may begin with: the parser would take the mark for a column. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** What a YAML value is once go-yaml has turned it into JSON. Maps keep the order of their sorted keys, as Go prints them. */
export type GoValue = string | number | boolean | null | readonly GoValue[] | ReadonlyMap<string, GoValue>;

/** Thrown where go-yaml or the step to JSON fails: the whole section is lost. */
export class Unloadable extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** How many values a text may unfold to by aliases: go-yaml v2 has a like limit against alias bombs. */
const MAX_VALUES = 100_000;

/**
 * Gives the value of a node as sigs.k8s.io/yaml hands it to encoding/json.
 *
 * @throws Unloadable where the authenticator would drop the section
 */
export function plainData(
  node: ParsedNode | Node | null,
  document: Document.Parsed,
  budget = { left: MAX_VALUES },
): GoValue {
  budget.left -= 1;
  if (budget.left < 0) throw new Unloadable('document contains excessive aliasing', 0);
  if (node === null) return null;
  if (isAlias(node)) {
    const target = node.resolve(document);
    if (target === undefined) throw new Unloadable(`unknown anchor '${node.source}' referenced`, node.range?.[0] ?? 0);
    if (contains(target, node))
      throw new Unloadable(`anchor '${node.source}' value contains itself`, node.range?.[0] ?? 0);
    return plainData(target, document, budget);
  }
  if (isSeq(node)) return node.items.map((item) => plainData(item as Node | null, document, budget));
  if (isMap(node)) return mapData(node, document, budget);
  if (isScalar(node)) return scalarData(node);
  throw new Unloadable('unexpected content', 0);
}

function contains(outer: Node, inner: Node): boolean {
  const [from, , to] = outer.range ?? [0, 0, 0];
  const at = inner.range?.[0] ?? -1;
  return !isScalar(outer) && from <= at && at < to;
}

function mapData(map: YAMLMap, document: Document.Parsed, budget: { left: number }): GoValue {
  const own = new Map<string, GoValue>();
  const merged = new Map<string, GoValue>();
  for (const { key, value } of map.items) {
    const keyNode = key as Node | null;
    if (isScalar(keyNode) && keyNode.type === 'PLAIN' && keyNode.source === '<<') {
      for (const [name, data] of mergeSource(plainData(value as Node | null, document, budget), keyNode)) {
        if (!merged.has(name)) merged.set(name, data);
      }
      continue;
    }
    own.set(keyText(plainData(keyNode, document, budget), keyNode), plainData(value as Node | null, document, budget));
  }
  for (const [name, data] of merged) if (!own.has(name)) own.set(name, data);
  return new Map([...own].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function mergeSource(value: GoValue, at: Node): Iterable<[string, GoValue]> {
  if (value instanceof Map) return value;
  if (Array.isArray(value) && value.every((item) => item instanceof Map))
    return value.flatMap((item) => [...(item as Map<string, GoValue>)]);
  throw new Unloadable('map merge requires map or sequence of maps as the value', at.range?.[0] ?? 0);
}

function keyText(key: GoValue, node: Node | null): string {
  if (typeof key === 'string') return key;
  if (typeof key === 'number' || typeof key === 'boolean') return String(key);
  throw new Unloadable('invalid map key', node?.range?.[0] ?? 0);
}

// go-yaml v2 resolve.go, resolveMap.
const words: ReadonlyMap<string, boolean | null | number> = new Map<string, boolean | null | number>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map((word) => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map((word) => [word, Number.NEGATIVE_INFINITY] as const),
]);

function scalarData(node: Scalar): string | number | boolean | null {
  const text = rawText(node);
  const { tag } = node;
  const plain = node.type === 'PLAIN' || node.type === undefined;
  if (tag === 'tag:yaml.org,2002:binary' || tag === '!!binary') return Buffer.from(text, 'base64').toString('utf8');
  if (tag !== undefined && tag !== 'tag:yaml.org,2002:str' && isCoreTag(tag)) return resolvePlain(text, node);
  if (!plain || tag !== undefined) return text;
  return resolvePlain(text, node);
}

function isCoreTag(tag: string): boolean {
  return /^tag:yaml\.org,2002:(?:bool|int|float|null|timestamp)$/.test(tag);
}

function resolvePlain(text: string, node: Scalar): string | number | boolean | null {
  const word = words.get(text);
  const value = word === undefined ? numberOf(text) : word;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Unloadable(`json: unsupported value: ${text}`, node.range?.[0] ?? 0);
  }
  return value ?? (word === null ? null : text);
}

/** go-yaml v2: Go's ParseInt with base 0 after dropping underscores, then a float of YAML's own grammar. */
function numberOf(text: string): number | undefined {
  if (!/^[-+.\d]/.test(text)) return undefined;
  if (text.startsWith('.')) return /^\.\d+(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
  const plain = text.replaceAll('_', '');
  const integer = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9]\d*)$/.exec(plain);
  if (integer !== null) {
    const [, sign, digits = ''] = integer;
    const magnitude = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
    return sign === '-' ? -magnitude : magnitude;
  }
  return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The text of a scalar with quotes, escapes and folding undone, whatever it would resolve to. */
export function rawText(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}
