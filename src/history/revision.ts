import { markOf } from '../awsauth/ledger.ts';
import type { Mapping } from '../awsauth/mapping.ts';
import { fingerprintOf } from '../plan/fingerprint.ts';
import { countChanges, type Plan } from '../plan/plan.ts';
import { type Undoing, undoingOf } from '../plan/undo.ts';

/** What became of a revision. */
export const statuses = [
  'pending', // about to be written, or written and not proven: the next apply looks after it
  'applied', // written and proven
  'undone', // written, not proven, and taken back
  'abandoned', // never written
] as const;

/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** Who applies, from where. Undefined where it is not known. */
export interface Origin {
  /** The AWS identity that writes. */
  readonly by?: string | undefined;
  /** Who started the workflow. */
  readonly actor?: string | undefined;
  /** The commit of the declarations. */
  readonly commit?: string | undefined;
  /** Where the run can be looked at. */
  readonly run?: string | undefined;
  /** The revision that is gone back to, where this is a rollback. */
  readonly rollbackTo?: number | undefined;
}

/** An entry that was owned, with the last day of its grant. */
export type RecordedEntry = Mapping & { readonly expires?: string };

/** How many entries a revision changed. */
export type Counts = Readonly<Record<'added' | 'changed' | 'removed' | 'adopted', number>>;

/** One state of a source's entries: what was to be written, by whom, and what became of it. */
export interface Revision extends Origin {
  /** From 1; the newest has the highest. */
  readonly number: number;
  /** Names the run that wrote it, so that it finds its own again. */
  readonly id: string;
  readonly status: Status;
  /** When it was begun, ISO 8601 in UTC. */
  readonly at: string;
  readonly counts: Counts;
  /** Names the change: the fingerprint of its plan. */
  readonly fingerprint?: string | undefined;
  /** All that the source owns once it is applied: what rollback goes back to. */
  readonly entries: readonly RecordedEntry[];
  /** What it takes to undo it; only kept of what may still have to be undone. */
  readonly undoing?: Undoing;
}

/** A plan that is about to be written, as a revision is to keep it. */
export function revisionOf(
  plan: Plan,
  facts: Origin & Pick<Revision, 'number' | 'id' | 'at'>,
): Revision & { readonly undoing: Undoing } {
  const { added, changed, removed, adopted } = countChanges(plan);
  return {
    ...facts,
    status: 'pending',
    counts: { added, changed, removed, adopted },
    fingerprint: fingerprintOf(plan),
    entries: ownedEntries(plan),
    undoing: undoingOf(plan),
  };
}

/** What the plan's source owns once it is written. */
function ownedEntries({ changes }: Plan): RecordedEntry[] {
  const owned = changes.flatMap((change): RecordedEntry[] => {
    switch (change.kind) {
      case 'added':
      case 'changed':
        return [{ ...change.after, ...lastDay(change.entry.grant.expires) }];
      case 'adopted':
        return [{ ...change.before, ...lastDay(change.entry.grant.expires) }];
      case 'kept':
        return change.owned ? [{ ...change.before, ...lastDay(change.entry.grant.expires) }] : [];
      default:
        return [];
    }
  });
  return [...new Map(owned.map((entry) => [markOf(entry), entry])).values()];
}

function lastDay(expires: string | undefined): { readonly expires?: string } {
  return expires === undefined ? {} : { expires };
}
