import { createHash } from 'node:crypto';
import type { ConfigMap } from './configmap.ts';
import { entryKey, type Mapping } from './mapping.ts';

/** The annotation of the ConfigMap that says which repository put which entry there. */
export const LEDGER_ANNOTATION = 'guestlist/owned';

/**
 * Which entries belong to which repository, by the entries' marks. An entry that nobody has written down is foreign to
 * all, so losing the ledger loses no access.
 */
export type Ledger = ReadonlyMap<string, ReadonlySet<string>>;

/** A ledger that cannot be read: its text is not what Guestlist writes. */
export interface LedgerProblem {
  readonly problem: string;
}

/**
 * The mark of an entry: 11 characters of a hash over its section and principal. ARNs themselves would overflow the
 * 256 KiB that Kubernetes allows for annotations long before the ConfigMap reaches its 1 MiB.
 */
export function markOf(mapping: Mapping): string {
  return createHash('sha256').update(entryKey(mapping)).digest('base64url').slice(0, 11);
}

/** Reads the ledger of a ConfigMap; one without the annotation has an empty one. */
export function readLedger(configMap: ConfigMap | undefined): Ledger | LedgerProblem {
  const text = configMap?.metadata.annotations?.[LEDGER_ANNOTATION];
  if (text === undefined) return new Map();
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'it is not JSON' };
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { problem: 'it is not a JSON object' };
  const ledger = new Map<string, ReadonlySet<string>>();
  for (const [source, marks] of Object.entries(data)) {
    if (!Array.isArray(marks) || !marks.every((mark) => typeof mark === 'string')) {
      return { problem: `${JSON.stringify(source)} has no list of marks` };
    }
    ledger.set(source, new Set<string>(marks));
  }
  return ledger;
}

/** The repository that owns an entry, or undefined where nobody has written it down. */
export function ownerOf(ledger: Ledger, mapping: Mapping): string | undefined {
  const mark = markOf(mapping);
  for (const [source, marks] of ledger) if (marks.has(mark)) return source;
  return undefined;
}

/** The ConfigMap with a source's entries written down anew; every other source's stay. Sorted, so that equal ledgers are equal texts. */
export function withLedger(
  configMap: ConfigMap,
  ledger: Ledger,
  source: string,
  marks: ReadonlySet<string>,
): ConfigMap {
  const next = new Map(ledger);
  if (marks.size > 0) next.set(source, marks);
  else next.delete(source);
  const sorted = [...next].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, set]) => [name, [...set].sort()] as const);
  const annotations = {
    ...configMap.metadata.annotations,
    [LEDGER_ANNOTATION]: JSON.stringify(Object.fromEntries(sorted)),
  };
  return { ...configMap, metadata: { ...configMap.metadata, annotations } };
}
