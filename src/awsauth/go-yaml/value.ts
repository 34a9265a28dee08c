import type { GoScalar } from './resolve.ts';

/** What a text means once go-yaml has decoded it without knowing a type. */
export type GoValue = GoScalar | readonly GoValue[] | GoMap;

/** A decoded map. Keys of different types are different keys, even where they read alike: they go by {@link keyId}. */
export type GoMap = ReadonlyMap<string, readonly [key: GoScalar, value: GoValue]>;

/** What makes two scalars one key. */
export function keyId(key: GoScalar): string {
  if (typeof key === 'string') return `string ${key}`;
  return typeof key === 'object' && key !== null ? key.id : String(key);
}

/** Tells a scalar from a list or a map. */
export function isScalar(value: GoValue): value is GoScalar {
  return !(Array.isArray(value) || value instanceof Map);
}
