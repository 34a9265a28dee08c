import type { ConfigMap } from '../awsauth/configmap.ts';
import { markOf, ownershipOf } from '../awsauth/ledger.ts';
import type { Mapping } from '../awsauth/mapping.ts';
import { allEntries, read } from '../awsauth/read.ts';
import { ledgerOf } from '../plan/make.ts';
import { refuseUnreadable } from '../plan/unreadable.ts';

/** An entry that somebody owns. */
export interface OwnedEntry {
  /** As it is now. */
  readonly mapping: Mapping;
  /** Whether it still says what its owner wrote. */
  readonly untouched: boolean;
}

/** What one source owns. */
export interface Owner {
  readonly source: string;
  readonly entries: readonly OwnedEntry[];
  /** Marks of the ledger whose entry is gone: who it was for is not known any more. */
  readonly gone: readonly string[];
}

/** Who owns what in an aws-auth. */
export interface Owners {
  readonly command: 'owners';
  readonly target: string;
  readonly exists: boolean;
  /** By name. */
  readonly owners: readonly Owner[];
  /** Entries that nobody has written down, in the order of the ConfigMap. */
  readonly foreign: readonly Mapping[];
}

/**
 * Reads who owns what. Pure.
 *
 * @param target the place in words
 * @throws Failure `live-unreadable` where a section, or the ledger, cannot be read
 */
export function ownersOf(live: ConfigMap | undefined, target: string): Owners {
  const reading = read(live);
  refuseUnreadable(reading, target);
  const ledger = ledgerOf(live, target);
  const foreign: Mapping[] = [];
  const owned = new Map<string, OwnedEntry[]>([...ledger.keys()].map((source) => [source, []]));
  const found = new Set<string>();
  for (const { mapping } of allEntries(reading)) {
    const ownership = ownershipOf(ledger, mapping);
    found.add(markOf(mapping));
    if (ownership === undefined) foreign.push(mapping);
    else owned.get(ownership.owner)?.push({ mapping, untouched: ownership.untouched });
  }
  const owners = [...owned].map(([source, entries]): Owner => {
    const marks = [...(ledger.get(source)?.keys() ?? [])];
    return { source, entries, gone: marks.filter((mark) => !found.has(mark)) };
  });
  return {
    command: 'owners',
    target,
    exists: live !== undefined,
    owners: owners.sort((a, b) => (a.source < b.source ? -1 : 1)),
    foreign,
  };
}
