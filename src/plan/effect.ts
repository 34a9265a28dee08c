import type { ConfigMap } from '../awsauth/configmap.ts';
import { entryKey, type Mapping, principalText, sameMapping, sections } from '../awsauth/mapping.ts';
import { allEntries, type Entry, type Reading, read } from '../awsauth/read.ts';
import type { EditOrNone } from './next.ts';
import type { Change, Plan } from './plan.ts';

/** What is to be written over what, and what it is meant to do. */
interface Meant {
  readonly live: ConfigMap | undefined;
  readonly next: ConfigMap;
  readonly changes: readonly EditOrNone[];
}

/**
 * Compares what a plan means with what the authenticator would make of the text that it would write. Gives a sentence
 * for each difference; none means that the text says what is meant, and that every other entry is as it was.
 */
export function effectDifferences(plan: Meant): string[] {
  const after = read(plan.next);
  const unread = unreadSections(after);
  return unread.length > 0 ? unread : compare(intended(plan), allEntries(after));
}

/**
 * What of a plan does not stand in a ConfigMap, a sentence each. Entries of others are not looked at: they may have
 * been written since, and that is their owners' right.
 */
export function unmet(plan: Plan, stored: ConfigMap | undefined): string[] {
  const reading = read(stored);
  const unread = unreadSections(reading);
  if (unread.length > 0) return unread;
  const winners = new Map(allEntries(reading).map(({ mapping }) => [entryKey(mapping), mapping]));
  // Several entries of one principal are a change each.
  return [...new Set(plan.changes.flatMap((change) => problemsOf(change, winners)))];
}

type Winners = ReadonlyMap<string, Mapping>;

function problemsOf(change: Change, winners: Winners): string[] {
  switch (change.kind) {
    case 'foreign':
      return [];
    case 'removed':
      return stillThere(change.before, winners);
    case 'adopted':
    case 'kept':
      return notAsDeclared(change.entry.mapping, winners);
    case 'conflict':
      // No apply goes on with one, so whoever only verifies finds it in place.
      return change.after === undefined ? stillThere(change.before, winners) : notAsDeclared(change.after, winners);
    default:
      return notAsDeclared(change.after, winners);
  }
}

function notAsDeclared(wanted: Mapping, winners: Winners): string[] {
  const found = winners.get(entryKey(wanted));
  if (found === undefined) return [`${principalText(wanted)} is declared, but has no entry in aws-auth.`];
  return sameMapping(found, wanted)
    ? []
    : [`The entry of ${principalText(wanted)} in aws-auth is not what is declared.`];
}

function stillThere(unwanted: Mapping, winners: Winners): string[] {
  if (!winners.has(entryKey(unwanted))) return [];
  return [`${principalText(unwanted)} is no longer declared, but still has an entry in aws-auth.`];
}

/** Which sections cannot be read, a sentence each. */
export function unreadSections(reading: Reading): string[] {
  return sections.flatMap((section) => {
    const { problem } = reading[section];
    return problem === undefined ? [] : [`${section} cannot be read: ${problem.message}.`];
  });
}

/** The entries that must be there, and no others: the live ones, less the removed, with the changed changed and the added added. */
function intended(plan: Meant): Mapping[] {
  const before = allEntries(read(plan.live)).map((entry) => entry.mapping);
  const removed = new Set<string>();
  const changed = new Map<string, Mapping>();
  const added: Mapping[] = [];
  for (const change of plan.changes) {
    if (change.kind === 'removed') removed.add(entryKey(change.before));
    if (change.kind === 'changed') changed.set(entryKey(change.before), change.after);
    if (change.kind === 'added') added.push(change.after);
  }
  const stay = before.filter((mapping) => !removed.has(entryKey(mapping)));
  return [...stay.map((mapping) => changed.get(entryKey(mapping)) ?? mapping), ...added];
}

function compare(expected: readonly Mapping[], actual: readonly Entry[]): string[] {
  const differences: string[] = [];
  for (const section of sections) {
    const wanted = expected.filter((mapping) => mapping.section === section);
    const got = actual.map((entry) => entry.mapping).filter((mapping) => mapping.section === section);
    if (wanted.length !== got.length)
      differences.push(`${section} would have ${got.length} entries, not ${wanted.length}`);
    for (const [index, mapping] of wanted.entries()) {
      const other = got[index];
      if (other !== undefined && !sameEntry(mapping, other))
        differences.push(`${section} would say something else of ${principalText(mapping)}`);
    }
  }
  return differences;
}

/** Entries are compared with their spelling and order too, since nothing foreign may move. */
function sameEntry(a: Mapping, b: Mapping): boolean {
  return sameMapping(a, b) && principalText(a) === principalText(b);
}
