import { type Type, typeOf } from './type.ts';

/** A function, a method or an operator: what it takes and what it gives. */
export interface Signature {
  readonly name: string;
  readonly receiver: Type | undefined;
  readonly args: readonly Type[];
  readonly result: Type;
}

/**
 * What a policy may call, as people write it. All of it is CEL's standard library or its strings extension, as in
 * Kubernetes. Left out: what makes values of unknown type (`dyn`, `type`), numbers with fractions and bytes, and hours
 * of a named time zone, which depend on the machine's own list of zones.
 */
export const functionTexts: readonly string[] = [
  'string.contains(string): bool',
  'string.startsWith(string): bool',
  'string.endsWith(string): bool',
  'string.matches(string): bool',
  'string.size(): int',
  'string.charAt(int): string',
  'string.indexOf(string): int',
  'string.indexOf(string, int): int',
  'string.lastIndexOf(string): int',
  'string.lastIndexOf(string, int): int',
  'string.lowerAscii(): string',
  'string.upperAscii(): string',
  'string.replace(string, string): string',
  'string.replace(string, string, int): string',
  'string.split(string): list<string>',
  'string.split(string, int): list<string>',
  'string.substring(int): string',
  'string.substring(int, int): string',
  'string.trim(): string',
  'list<string>.join(): string',
  'list<string>.join(string): string',
  'list<any>.size(): int',
  'map<any>.size(): int',
  'size(string): int',
  'size(list<any>): int',
  'size(map<any>): int',
  'string(bool): string',
  'string(int): string',
  'string(timestamp): string',
  'string(duration): string',
  'int(string): int',
  'timestamp(string): timestamp',
  'duration(string): duration',
  'timestamp.getFullYear(): int',
  'timestamp.getMonth(): int',
  'timestamp.getDate(): int',
  'timestamp.getDayOfMonth(): int',
  'timestamp.getDayOfWeek(): int',
  'timestamp.getDayOfYear(): int',
  'timestamp.getHours(): int',
  'timestamp.getMinutes(): int',
  'timestamp.getSeconds(): int',
  'duration.getHours(): int',
  'duration.getMinutes(): int',
  'duration.getSeconds(): int',
];

const ordered = ['int', 'string', 'bool', 'timestamp', 'duration'];

// Operators are written as functions named as the parser names them.
const operatorTexts: readonly string[] = [
  ...['_+_', '_-_', '_*_', '_/_', '_%_'].map((name) => `${name}(int, int): int`),
  '_+_(string, string): string',
  '_+_(timestamp, duration): timestamp',
  '_+_(duration, timestamp): timestamp',
  '_+_(duration, duration): duration',
  '_-_(timestamp, timestamp): duration',
  '_-_(timestamp, duration): timestamp',
  '_-_(duration, duration): duration',
  '-_(int): int',
  ...['_<_', '_<=_', '_>_', '_>=_'].flatMap((name) => ordered.map((type) => `${name}(${type}, ${type}): bool`)),
];

const all = [...functionTexts, ...operatorTexts].map(signatureOf);

/** The signatures of a name; none where a policy may not call it. */
export function signaturesOf(name: string): readonly Signature[] {
  return all.filter((signature) => signature.name === name);
}

/** The names that people write, for "did you mean". */
export const functionNames: readonly string[] = [...new Set(functionTexts.map((text) => signatureOf(text).name))];

function signatureOf(text: string): Signature {
  const [, receiver, name = '', args = '', result = ''] = /^(?:([\w<>]+)\.)?(\S+?)\((.*)\): (.+)$/.exec(text) ?? [];
  return {
    name,
    receiver: receiver === undefined ? undefined : typeOf(receiver),
    args: args === '' ? [] : args.split(', ').map(typeOf),
    result: typeOf(result),
  };
}
