const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/**
 * What a plain scalar that begins with a letter, a digit or `~` means: the core schema of YAML 1.2
 * (https://yaml.org/spec/1.2.2/#103-core-schema), with the same conversions as the yaml package makes.
 */
export function coreScalar(source: string): string | number | boolean | null {
  const first = source.charCodeAt(0);
  if (first < 0x30 || first > 0x39) {
    const word = source.length <= 5 ? WORDS.get(source) : undefined;
    return word === undefined ? source : word;
  }
  if (/^\d+$/.test(source)) return Number.parseInt(source, 10);
  if (/^\d+(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(source)) return Number.parseFloat(source);
  if (/^0o[0-7]+$/.test(source)) return Number.parseInt(source.slice(2), 8);
  if (/^0x[\da-fA-F]+$/.test(source)) return Number.parseInt(source.slice(2), 16);
  return source;
}
