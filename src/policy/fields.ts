import type { Locate, Path } from '../declaration/declaration.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import { nearest } from '../finding/nearest.ts';
import { isMap } from '../plain-data.ts';
import { policyFinding } from './policy.ts';

/** Where the parts of parsed YAML stand: see SourceDocument. */
export interface Places {
  readonly locate: Locate;
  /** The place of a key itself. */
  readonly locateKey: Locate;
}

/** A stretch of parsed YAML, and where it stands. */
export interface Part {
  readonly data: unknown;
  readonly places: Places;
}

/** The places below a path. */
export function below({ locate, locateKey }: Places, ...path: Path): Places {
  return { locate: (...more) => locate(...path, ...more), locateKey: (...more) => locateKey(...path, ...more) };
}

/** Reads the fields of one map that people wrote, and notes what is wrong with them. */
export class Fields {
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #places: Places;
  readonly #findings: Finding[];
  /** How messages name the map, as in `A policy`. */
  readonly #what: string;

  constructor(data: unknown, places: Places, findings: Finding[], what: string, known: readonly string[]) {
    this.#data = isMap(data) ? data : {};
    this.#places = places;
    this.#findings = findings;
    this.#what = what;
    if (!isMap(data)) this.refuse([], `${what} is a map.`, `Give it ${known.join(', ')}.`);
    for (const key of Object.keys(this.#data)) {
      if (known.includes(key)) continue;
      const near = nearest(key, known);
      const remedy = near === undefined ? `It may have ${known.join(', ')}.` : `Did you mean ${near}?`;
      this.note(places.locateKey(key), `${what} has no field ${key}.`, remedy);
    }
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  get(key: string): unknown {
    return Object.hasOwn(this.#data, key) ? this.#data[key] : undefined;
  }

  /** A field that is a map or a list of its own, and where it stands. */
  part(key: string): Part {
    return { data: this.get(key), places: below(this.#places, key) };
  }

  at(...path: Path): Location {
    return this.#places.locate(...path);
  }

  /** Notes that something is wrong at a place. */
  note(location: Location, message: string, remedy: string): undefined {
    this.#findings.push(policyFinding(location, message, remedy));
    return undefined;
  }

  /** Notes that something is wrong with the value at a path. */
  refuse(path: Path, message: string, remedy: string): undefined {
    return this.note(this.#places.locate(...path), message, remedy);
  }

  /** A text of a pattern. */
  text(key: string, pattern: Pick<RegExp, 'test'> = /\S/, form = 'text'): string | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    if (typeof value === 'string' && pattern.test(value)) return value;
    return this.refuse(
      [key],
      `${key} is not ${form}.`,
      'Write it anew; text that YAML reads otherwise belongs between quotes.',
    );
  }

  /** Whether a field that has to be there is there. */
  needs(key: string): boolean {
    if (!this.has(key)) this.note(this.#places.locateKey(), `${this.#what} lacks ${key}.`, `Add ${key}.`);
    return this.has(key);
  }

  /** A text that has to be there. */
  neededText(key: string, pattern?: Pick<RegExp, 'test'>, form?: string): string | undefined {
    return this.needs(key) ? this.text(key, pattern, form) : undefined;
  }

  /** A list of texts; empty where there is none. */
  texts(key: string): readonly string[] {
    const value = this.get(key) ?? [];
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
    this.refuse([key], `${key} is not a list of text.`, 'Write [one, two].');
    return [];
  }

  flag(key: string): boolean | undefined {
    const value = this.get(key);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.refuse([key], `${key} is neither true nor false.`, 'Write true or false.');
  }

  /** One of a few words. */
  word<const Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const value = this.get(key);
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value);
    return found ?? this.refuse([key], `${key} is none of ${words.join(', ')}.`, 'Write one of them.');
  }
}
