/** The type of an expression: the part of CEL's types that declarations are made of. */
export type Type = ScalarType | ListType | MapType | ObjectType;

/** A type with nothing in it. `any` is the type of the items of `[]`, and stands for every type in a signature. */
export interface ScalarType {
  readonly kind: 'bool' | 'int' | 'string' | 'timestamp' | 'duration' | 'any';
}

/** `list<string>` */
export interface ListType {
  readonly kind: 'list';
  readonly of: Type;
}

/** `map<string>`: from text to values of one type. */
export interface MapType {
  readonly kind: 'map';
  readonly of: Type;
}

/** One of the variables' own types: it has these fields and no others. */
export interface ObjectType {
  readonly kind: 'object';
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
}

/** A field of an object, or a variable of a context. */
export interface Field {
  readonly type: Type;
  /** Whether it can be missing: `has()` asks, and reading it where it is missing leaves the policy undecided. */
  readonly optional: boolean;
  /** What it holds, for the documentation. */
  readonly about: string;
}

/** The type that a text such as `list<string>` names. */
export function typeOf(text: string): Type {
  const inner = /^(list|map)<(.+)>$/.exec(text);
  if (inner !== null) return { kind: inner[1] as 'list' | 'map', of: typeOf(inner[2] ?? '') };
  return { kind: text as ScalarType['kind'] };
}

/** A type as people write it. */
export function typeText(type: Type): string {
  if (type.kind === 'list' || type.kind === 'map') return `${type.kind}<${typeText(type.of)}>`;
  return type.kind === 'object' ? type.name : type.kind;
}

/** The type that both are, with `any` filled in from the other side; undefined where there is none. */
export function unify(a: Type, b: Type): Type | undefined {
  if (a.kind === 'any') return b;
  if (b.kind === 'any') return a;
  if ((a.kind === 'list' || a.kind === 'map') && b.kind === a.kind) {
    const of = unify(a.of, b.of);
    return of === undefined ? undefined : { kind: a.kind, of };
  }
  if (a.kind === 'object') return a === b ? a : undefined;
  return a.kind === b.kind ? a : undefined;
}
