import { markOf, printOf } from '../awsauth/ledger.ts';
import { entryKey, type Mapping, sameMapping } from '../awsauth/mapping.ts';
import { digestOf, isMade } from './fingerprint.ts';
import { ledgerOf } from './make.ts';
import type { Change, Plan } from './plan.ts';

/** Whose doing it is that a plan has a change. */
export type Cause =
  | 'here' // the declarations that are planned, and not those that they are to be merged into
  | 'drift' // somebody edited the live entry since Guestlist wrote it
  | 'merged' // declared by what is merged already, and not applied yet
  | 'expiry'; // the grant has run out

/** Whose doing each change is. */
export type Causes = ReadonlyMap<Change, Cause>;

/**
 * Tells the changes that a pull request brings from those that an apply would make without it: the latter are in the plan
 * of what it is to be merged into too. Entries that stay, and those of others, have no cause.
 *
 * @param base the plan of what the declarations are to be merged into, on the same live aws-auth; undefined where that
 *   does not declare the cluster
 */
export function causesOf(plan: Plan, base: Plan | undefined): Causes {
  const without = new Map(base?.changes.map((change) => [keyOf(change), change]));
  const owned = ledgerOf(plan.live, plan.target).get(plan.source);
  const causeOf = (change: Change): Cause => {
    const other = without.get(keyOf(change));
    if (other === undefined || !isSame(change, other)) return 'here';
    if (change.kind === 'removed' && change.expired !== undefined) return 'expiry';
    const live = change.kind === 'added' ? undefined : change.before;
    const print = owned?.get(markOf(mappingOf(change)));
    const isAsWritten = print === undefined || (live !== undefined && printOf(live) === print);
    return isAsWritten ? 'merged' : 'drift';
  };
  const moving = plan.changes.filter(({ kind }) => kind !== 'kept' && kind !== 'foreign');
  return new Map(moving.map((change) => [change, causeOf(change)]));
}

function mappingOf(change: Change): Mapping {
  return change.kind === 'added' ? change.after : change.before;
}

function keyOf(change: Change): string {
  return entryKey(mappingOf(change));
}

/** Whether two changes of one entry do the same to the same. */
function isSame(a: Change, b: Change): boolean {
  if (isMade(a) && isMade(b)) return digestOf(a) === digestOf(b);
  if (a.kind !== 'conflict' || b.kind !== 'conflict') return false;
  if (a.after === undefined || b.after === undefined) return a.after === b.after;
  return sameMapping(a.after, b.after);
}
