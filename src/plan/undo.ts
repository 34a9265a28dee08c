import type { ConfigMap } from '../awsauth/configmap.ts';
import { type Ledger, ownershipOf, readLedger, sameLedger, withMarks } from '../awsauth/ledger.ts';
import { entryKey, type Mapping, principalText, sameMapping } from '../awsauth/mapping.ts';
import { allEntries, groupByKey, type Reading, read } from '../awsauth/read.ts';
import { effectDifferences, unreadSections } from './effect.ts';
import { type Edit, nextConfigMap } from './next.ts';
import type { Plan } from './plan.ts';

/** What a change did, as far as it takes to undo it later. Plain data: the history keeps it as JSON. */
export interface Undoing {
  /** Who made the change. */
  readonly source: string;
  /** Each entry before and after; left out where there was none. */
  readonly entries: readonly { readonly before?: Mapping; readonly after?: Mapping }[];
  /** Each mark of the ledger that the change moved: its owner and print, before and after. */
  readonly marks: readonly { readonly mark: string; readonly before?: Owned; readonly after?: Owned }[];
}

/** A mark's owner and print. */
export type Owned = readonly [owner: string, print: string];

declare const inversion: unique symbol;

/** A ConfigMap in which a change is undone and nothing else is touched: {@link undo} makes it, and it may be written. */
export interface Inverse {
  readonly next: ConfigMap;
  readonly [inversion]: true;
}

/** What undoing comes to. */
export type Undone =
  | {
      /** What to write; undefined where nothing of the change is left. */
      readonly inverse: Inverse | undefined;
      /** Principals whose entries somebody else has changed since: they stay as they are. */
      readonly left: readonly string[];
    }
  | { readonly problem: string };

/** What it takes to undo a plan once it is written. */
export function undoingOf({ source, changes, live, next }: Plan): Undoing {
  const entries = changes.flatMap((change): Undoing['entries'] => {
    if (change.kind === 'added') return [{ after: change.after }];
    if (change.kind === 'removed') return [{ before: change.before }];
    return change.kind === 'changed' ? [{ before: change.before, after: change.after }] : [];
  });
  const [was, is] = [marksIn(live), marksIn(next)];
  const marks = [...new Set([...was.keys(), ...is.keys()])].flatMap((mark): Undoing['marks'] => {
    const [before, after] = [was.get(mark), is.get(mark)];
    if (sameOwned(before, after)) return [];
    return [{ mark, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];
  });
  return { source, entries, marks };
}

/** Whether a change was written to a ConfigMap, and something of it still stands there. */
export function holds({ entries, marks }: Undoing, live: ConfigMap | undefined): boolean {
  const owned = marksIn(live);
  // Entries alone could be somebody else's, who has written the same.
  if (marks.length > 0) return marks.some(({ mark, after }) => sameOwned(owned.get(mark), after));
  const byKey = groupByKey(allEntries(read(live)));
  return entries.some(({ before, after }) => {
    const found = byKey.get(keyOf(before, after)) ?? [];
    return after === undefined ? found.length === 0 : found.some(({ mapping }) => sameMapping(mapping, after));
  });
}

/**
 * Undoes changes, the newest first, in whatever has become of the ConfigMap since. What still says what was written
 * becomes what it was before; what somebody else has changed, or taken over, stays. Pure.
 */
export function undo(live: ConfigMap | undefined, undoings: readonly Undoing[]): Undone {
  let current = live;
  const left: string[] = [];
  for (const undoing of undoings) {
    const undone = undoOne(current, undoing);
    if ('problem' in undone) return undone;
    current = undone.next;
    left.push(...undone.left);
  }
  const inverse = current === live || current === undefined ? undefined : ({ next: current } as Inverse);
  return { inverse, left: [...new Set(left)] };
}

function undoOne(
  live: ConfigMap | undefined,
  undoing: Undoing,
): { readonly next: ConfigMap | undefined; readonly left: readonly string[] } | { readonly problem: string } {
  const reading = read(live);
  const ledger = readLedger(live);
  const [unread] = unreadSections(reading);
  if (unread !== undefined) return { problem: unread };
  if (!(ledger instanceof Map)) return { problem: 'the annotation guestlist/owned cannot be read.' };
  const { edits, left } = editsOf(undoing, reading, ledger);
  const nextLedger = ledgerBefore(undoing, ledger);
  const isSame = sameLedger(ledger, nextLedger);
  if (edits.length === 0 && isSame) return { next: live, left };
  const next = nextConfigMap(live, reading, edits, isSame ? undefined : nextLedger);
  const [difference] = effectDifferences({ live, next, changes: edits });
  return difference === undefined ? { next, left } : { problem: `${difference}.` };
}

function editsOf({ source, entries }: Undoing, reading: Reading, ledger: Ledger) {
  const byKey = groupByKey(allEntries(reading));
  const edits: Edit[] = [];
  const left: string[] = [];
  for (const { before, after } of entries) {
    const subject = after ?? before;
    if (subject === undefined) continue;
    const [found, ...twins] = byKey.get(entryKey(subject)) ?? [];
    const isAlone = twins.length === 0;
    if (isAlone && isAsWritten(before, found?.mapping)) continue;
    const owner = ownershipOf(ledger, subject)?.owner;
    const isTaken = owner !== undefined && owner !== source;
    if (isTaken || !isAlone || !isAsWritten(after, found?.mapping)) left.push(principalText(subject));
    else if (after === undefined) edits.push({ kind: 'added', after: subject });
    else if (before === undefined) edits.push({ kind: 'removed', before: after });
    else edits.push({ kind: 'changed', before: after, after: before });
  }
  return { edits, left };
}

/** Whether what is found says what is wanted, or both are nothing. */
function isAsWritten(wanted: Mapping | undefined, found: Mapping | undefined): boolean {
  return wanted === undefined || found === undefined ? wanted === found : sameMapping(wanted, found);
}

/** The ledger with the marks of a change as they were before it, where they still are as it left them. */
function ledgerBefore({ marks }: Undoing, ledger: Ledger): Ledger {
  const now = marksOf(ledger);
  const moved = marks.filter(({ mark, after }) => sameOwned(now.get(mark), after));
  return withMarks(ledger, new Map(moved.map(({ mark, before }) => [mark, before])));
}

function keyOf(before: Mapping | undefined, after: Mapping | undefined): string {
  const mapping = after ?? before;
  return mapping === undefined ? '' : entryKey(mapping);
}

function marksIn(live: ConfigMap | undefined): ReadonlyMap<string, Owned> {
  const ledger = readLedger(live);
  return ledger instanceof Map ? marksOf(ledger) : new Map();
}

function marksOf(ledger: Ledger): ReadonlyMap<string, Owned> {
  return new Map(
    [...ledger].flatMap(([owner, prints]) =>
      [...prints].map(([mark, print]): [string, Owned] => [mark, [owner, print]]),
    ),
  );
}

function sameOwned(a: Owned | undefined, b: Owned | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}
