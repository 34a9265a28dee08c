import type { ConfigMap } from '../awsauth/configmap.ts';
import { type Ledger, markOf, ownershipOf, printOf, readLedger, sameLedger, withOwned } from '../awsauth/ledger.ts';
import { entryKey, type Mapping, principalText, sameMapping } from '../awsauth/mapping.ts';
import { allEntries, type Entry, groupByKey, read } from '../awsauth/read.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import type { Survey } from '../survey/survey.ts';
import { nextConfigMap } from './next.ts';
import { notesOf } from './notes.ts';
import type { Change, Plan } from './plan.ts';
import { refuseUnreadable } from './unreadable.ts';

/** Where a plan's live state came from, and who is planning. */
export interface PlanContext {
  /** The place in words, for reports. */
  readonly target: string;
  /** The repository, such as `github.com/acme/access`. */
  readonly source: string;
  /** What surrounds the live state, where that is known. */
  readonly survey?: Survey | undefined;
}

/**
 * Compares a roster with the live ConfigMap. Pure.
 *
 * @throws Failure `live-unreadable` where a section, or the ledger, cannot be read: what cannot be read is not touched
 */
export function makePlan(roster: Roster, live: ConfigMap | undefined, { target, source, survey }: PlanContext): Plan {
  const reading = read(live);
  refuseUnreadable(reading, target);
  const ledger = ledgerOf(live, target);
  const owning: Owning = { ledger, source, takes: roster.cluster.onConflict === 'take', adopts: roster.cluster.adopt };
  const byKey = groupByKey(allEntries(reading));
  const declared = new Set(roster.entries.map(({ mapping }) => entryKey(mapping)));

  const changes: Change[] = roster.entries.map((entry) =>
    declaredChange(entry, byKey.get(entryKey(entry.mapping)) ?? [], owning),
  );
  const ends = endsOf(roster);
  for (const [key, entries] of byKey) {
    if (!declared.has(key)) changes.push(...undeclaredChanges(entries, ends.get(key), owning));
  }
  const nextLedger = withOwned(ledger, source, ownedAfter(changes, ledger, source));
  return {
    cluster: roster.cluster.name,
    target,
    source,
    changes,
    recordMoves: !sameLedger(ledger, nextLedger),
    notes: notesOf(reading, roster.cluster),
    ...(survey === undefined ? {} : { survey }),
    live,
    next: nextConfigMap(live, reading, changes, sameLedger(ledger, nextLedger) ? undefined : nextLedger),
  };
}

/** The ledger of a ConfigMap. @throws Failure `live-unreadable` where it cannot be read */
export function ledgerOf(live: ConfigMap | undefined, target: string): Ledger {
  const ledger = readLedger(live);
  if (ledger instanceof Map) return ledger;
  const problem = 'problem' in ledger ? ledger.problem : '';
  throw new Failure('live-unreadable', `The annotation guestlist/owned of ${target} cannot be read: ${problem}.`, {
    remedy: 'Restore it, or remove the annotation: then every entry counts as foreign and none is removed.',
  });
}

/** Whose entries are whose, and what the cluster's declaration says of those in the way. */
interface Owning {
  readonly ledger: Ledger;
  readonly source: string;
  readonly takes: boolean;
  readonly adopts: boolean;
}

function declaredChange(entry: RosterEntry, live: readonly Entry[], owning: Owning): Change {
  const after = entry.mapping;
  // The authenticator lets the last of several entries win.
  const before = live.at(-1)?.mapping;
  if (before === undefined) return { kind: 'added', after, entry };
  const owner = ownershipOf(owning.ledger, before)?.owner;
  if (isAmbiguous(live)) return { kind: 'conflict', before, after, entry, owner, why: RANDOM };
  if (sameMapping(before, after)) {
    if (owner === undefined && owning.adopts) return { kind: 'adopted', before, entry };
    return { kind: 'kept', before, entry, owned: owner === owning.source };
  }
  if (live.length > 1) return { kind: 'conflict', before, after, entry, owner, why: twins(live) };
  const why = inTheWay(before, owning);
  if (why === undefined) return { kind: 'changed', before, after, entry };
  if (owning.takes) return { kind: 'changed', before, after, entry, taken: why };
  return { kind: 'conflict', before, after, entry, owner, why };
}

/** The last day of each entry that was granted for a while only, which has passed. */
function endsOf({ expired }: Roster): Map<string, string> {
  const ends = new Map<string, string>();
  for (const { grant, mapping } of expired) {
    const key = entryKey(mapping);
    const end = grant.expires ?? '';
    if (end > (ends.get(key) ?? '')) ends.set(key, end);
  }
  return ends;
}

function undeclaredChanges(live: readonly Entry[], end: string | undefined, owning: Owning): Change[] {
  return live.map(({ mapping: before }): Change => {
    const owner = ownershipOf(owning.ledger, before)?.owner;
    if (owner !== owning.source) return { kind: 'foreign', before, owner };
    const conflict = { kind: 'conflict', before, after: undefined, entry: undefined, owner } as const;
    if (live.length > 1) return { ...conflict, why: `it is no longer declared, but ${twins(live)}` };
    const why = inTheWay(before, owning);
    const removed = { kind: 'removed', before, ...(end === undefined ? {} : { expired: end }) } as const;
    if (why === undefined) return removed;
    return owning.takes ? { ...removed, taken: why } : { ...conflict, why: `it is no longer declared, but ${why}` };
  });
}

// aws-iam-authenticator keeps users by their ARN as it is written and finds them ignoring case (pkg/mapper/configmap).
const RANDOM = 'its entries are spelled in different case, and the authenticator takes one of them at random';

function isAmbiguous(live: readonly Entry[]): boolean {
  const spellings = new Set(live.map(({ mapping }) => principalText(mapping)));
  return spellings.size > 1 && live[0]?.mapping.section === 'mapUsers';
}

function twins(live: readonly Entry[]): string {
  return `there are ${live.length} entries for it, and only one can be ours`;
}

/** Why an entry may not be written over without a word; undefined where it is ours and as we left it. */
function inTheWay(before: Mapping, { ledger, source }: Owning): string | undefined {
  const ownership = ownershipOf(ledger, before);
  if (ownership === undefined) return 'an entry that was there before Guestlist says otherwise';
  if (ownership.owner !== source) return `an entry of ${ownership.owner} says otherwise`;
  return ownership.untouched ? undefined : 'its entry was changed by hand since Guestlist wrote it';
}

/** What this repository owns once the changes are made: each entry's mark, with the print of what it says. */
function ownedAfter(changes: readonly Change[], ledger: Ledger, source: string): Map<string, string> {
  const recorded = ledger.get(source);
  return new Map(
    changes.flatMap((change): [string, string][] => {
      switch (change.kind) {
        case 'added':
        case 'changed':
          return [[markOf(change.after), printOf(change.after)]];
        case 'adopted':
          return [[markOf(change.before), printOf(change.before)]];
        case 'kept':
          return change.owned ? [[markOf(change.before), printOf(change.before)]] : [];
        case 'conflict': {
          // Still ours, and still not as we left it.
          const print = recorded?.get(markOf(change.before));
          return print === undefined ? [] : [[markOf(change.before), print]];
        }
        default:
          return [];
      }
    }),
  );
}
