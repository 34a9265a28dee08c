import type { ConfigMap } from '../awsauth/configmap.ts';
import { type Section, sections } from '../awsauth/mapping.ts';
import { nearest } from '../finding/nearest.ts';

/** A key of the ConfigMap that the authenticator does not look at. */
export interface IgnoredKey {
  readonly field: 'data' | 'binaryData';
  readonly key: string;
  /** The section that was meant; undefined where nobody can tell. */
  readonly meant: Section | undefined;
}

/**
 * The keys that nobody reads: the authenticator looks at three keys of `data`, tells upper case from lower, and never
 * looks at `binaryData` (pkg/mapper/configmap, saveMap and ParseMap).
 */
export function ignoredKeysOf(live: ConfigMap | undefined): IgnoredKey[] {
  return (['data', 'binaryData'] as const).flatMap((field) =>
    keysOf(live?.[field])
      .filter((key) => field === 'binaryData' || !sections.some((section) => section === key))
      .map((key) => ({ field, key, meant: sectionNear(key) })),
  );
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function sectionNear(key: string): Section | undefined {
  const near = nearest(key, sections);
  return sections.find((section) => section === near);
}
