import { createHash } from 'node:crypto';
import { isMap } from '../plain-data.ts';
import type { ConfigMap } from './configmap.ts';
import { entryKey, type Mapping } from './mapping.ts';

/** The annotation of the ConfigMap that says which repository put which entry there, and what it said. */
export const LEDGER_ANNOTATION = 'guestlist/owned';

/**
 * Which entries belong to which repository: for each owner its entries' marks, and the print of what each said when it
 * was written. An entry that nobody has written down is foreign to all, so losing the ledger loses no access.
 */
export type Ledger = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A ledger that cannot be read: its text is not what Guestlist writes. */
export interface LedgerProblem {
  readonly problem: string;
}

/** How an entry stands in a ledger. */
export interface Ownership {
  readonly owner: string;
  /** Whether the entry still says what its owner wrote. */
  readonly untouched: boolean;
}

/**
 * The mark of an entry: 11 characters of a hash over its section and principal. ARNs themselves would overflow the
 * 256 KiB that Kubernetes allows for annotations long before the ConfigMap reaches its 1 MiB.
 */
export function markOf(mapping: Mapping): string {
  return shortHash(entryKey(mapping));
}

/** The print of an entry: 11 characters of a hash over all that it says. The order of groups is no matter, as to the authenticator. */
export function printOf(mapping: Mapping): string {
  if (mapping.section === 'mapAccounts') return markOf(mapping);
  return shortHash(JSON.stringify([entryKey(mapping), mapping.username, [...new Set(mapping.groups)].sort()]));
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 11);
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
  if (!isMap(data)) return { problem: 'it is not a JSON object' };
  const ledger = new Map<string, ReadonlyMap<string, string>>();
  for (const [owner, prints] of Object.entries(data)) {
    if (!isMap(prints)) return { problem: `${JSON.stringify(owner)} has no marks` };
    const marks = new Map<string, string>();
    for (const [mark, print] of Object.entries(prints)) {
      if (typeof print !== 'string') return { problem: `a mark of ${JSON.stringify(owner)} has no print` };
      marks.set(mark, print);
    }
    ledger.set(owner, marks);
  }
  return ledger;
}

/** Who owns an entry, and whether it is as the owner wrote it; undefined where nobody has written it down. */
export function ownershipOf(ledger: Ledger, mapping: Mapping): Ownership | undefined {
  const mark = markOf(mapping);
  for (const [owner, marks] of ledger) {
    const print = marks.get(mark);
    if (print !== undefined) return { owner, untouched: print === printOf(mapping) };
  }
  return undefined;
}

/** A ledger in which an owner has these entries and no others, and nobody else has any of them. */
export function withOwned(ledger: Ledger, owner: string, owned: ReadonlyMap<string, string>): Ledger {
  const next = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, marks] of ledger) {
    const left = new Map([...marks].filter(([mark]) => !owned.has(mark)));
    if (name !== owner && left.size > 0) next.set(name, left);
  }
  if (owned.size > 0) next.set(owner, owned);
  return next;
}

/** A ledger in which each of these marks has this owner and print, or, where that is undefined, none. */
export function withMarks(
  ledger: Ledger,
  marks: ReadonlyMap<string, readonly [owner: string, print: string] | undefined>,
): Ledger {
  const next = new Map([...ledger].map(([owner, prints]) => [owner, new Map(prints)]));
  for (const [mark, owned] of marks) {
    for (const prints of next.values()) prints.delete(mark);
    if (owned === undefined) continue;
    const [owner, print] = owned;
    const prints = next.get(owner) ?? new Map<string, string>();
    next.set(owner, prints.set(mark, print));
  }
  return new Map([...next].filter(([, prints]) => prints.size > 0));
}

/** Whether two ledgers say the same. */
export function sameLedger(a: Ledger, b: Ledger): boolean {
  return ledgerText(a) === ledgerText(b);
}

/** The ConfigMap with a ledger written to its annotation. */
export function withLedger(configMap: ConfigMap, ledger: Ledger): ConfigMap {
  const annotations = { ...configMap.metadata.annotations, [LEDGER_ANNOTATION]: ledgerText(ledger) };
  return { ...configMap, metadata: { ...configMap.metadata, annotations } };
}

/** Sorted, so that equal ledgers are equal texts. */
function ledgerText(ledger: Ledger): string {
  const sorted = <Value>(map: ReadonlyMap<string, Value>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(
    Object.fromEntries(sorted(ledger).map(([owner, marks]) => [owner, Object.fromEntries(sorted(marks))])),
  );
}
