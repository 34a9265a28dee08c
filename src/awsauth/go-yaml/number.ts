/** A number as go-yaml tells them apart: what fits 64 bits with a sign, what fits only without, and the rest. */
export interface GoNumber {
  readonly type: 'int' | 'uint' | 'float';
  readonly value: number;
  /** What makes two of them one key of a map. */
  readonly id: string;
}

const LARGEST_INT = 2n ** 63n - 1n;
const LARGEST_UINT = 2n ** 64n - 1n;

/**
 * Reads a plain scalar that begins with a digit or a sign as a number, in go-yaml v2's way (resolve.go): Go's integers
 * in any base once underscores are gone, then YAML's floats; undefined where it is neither.
 */
export function numberFrom(text: string): GoNumber | undefined {
  const plain = text.replaceAll('_', '');
  return (
    integerFrom(plain) ?? floatFrom(plain, /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/) ?? oddBinaryFrom(plain)
  );
}

/** Reads a plain scalar that begins with a dot as a float, as Go's ParseFloat does: underscores only between digits. */
export function dottedFloatFrom(text: string): GoNumber | undefined {
  return floatFrom(text, /^\.\d+(?:_\d+)*(?:[eE][-+]?\d+(?:_\d+)*)?$/);
}

/** A float. */
export function float(value: number): GoNumber {
  return { type: 'float', value, id: `float ${value}` };
}

/** Go's ParseInt and ParseUint with base 0: only a number without a sign may use the 64th bit. */
function integerFrom(plain: string): GoNumber | undefined {
  const match =
    /^(?<sign>[-+]?)(?:0[bB](?<binary>[01]+)|0[oO](?<octal>[0-7]+)|0[xX](?<hex>[\da-fA-F]+)|0(?<old>[0-7]*)|(?<decimal>[1-9]\d*))$/.exec(
      plain,
    );
  if (match === null) return undefined;
  const { sign = '', binary, octal, hex, old, decimal } = match.groups ?? {};
  const digits = withoutZeros(binary ?? octal ?? hex ?? old ?? decimal ?? '');
  const prefix = binary !== undefined ? '0b' : hex !== undefined ? '0x' : decimal !== undefined ? '' : '0o';
  // 64 bits have at most 64 digits in any base, and longer texts are slow to read.
  if (digits.length > 64) return undefined;
  const magnitude = BigInt(prefix + digits);
  const value = sign === '-' ? -magnitude : magnitude;
  if (value >= -LARGEST_INT - 1n && value <= LARGEST_INT) return integer('int', value);
  return sign === '' && value <= LARGEST_UINT ? integer('uint', value) : undefined;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, '') || '0';
}

function integer(type: 'int' | 'uint', value: bigint): GoNumber {
  return { type, value: Number(value), id: `${type} ${value}` };
}

/** What is too large for a float is none, and stays text. */
function floatFrom(text: string, grammar: RegExp): GoNumber | undefined {
  const value = grammar.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN;
  return Number.isFinite(value) ? float(value) : undefined;
}

/** `0b+1` and `0b-1`, which a second look at binary numbers lets through. */
function oddBinaryFrom(plain: string): GoNumber | undefined {
  const match = /^0b([-+])([01]+)$/.exec(plain);
  return match === null ? undefined : integerFrom(`${match[1]}0b${match[2]}`);
}
