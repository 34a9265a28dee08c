import type { PlannedCluster } from '../commands/result.ts';
import type { Cause } from '../plan/cause.ts';
import type { Change } from '../plan/plan.ts';
import { toShow } from './change-words.ts';

/** A cluster with a plan. */
export type Planned = Extract<PlannedCluster, { plan: unknown }>;

/** The changes of a plan that are to be shown, told apart by whose doing they are. */
export interface Shares {
  /** Of what is planned: all, where nobody knows what it is to be merged into. */
  readonly own: readonly Change[];
  /** What an apply does besides, whatever is planned. */
  readonly besides: readonly Change[];
}

/** Tells a plan's own changes from those that come along. */
export function sharesOf({ plan, causes }: Planned): Shares {
  const changes = toShow(plan.changes);
  const isOwn = (change: Change) => causes === undefined || (causes.get(change) ?? 'here') === 'here';
  return { own: changes.filter(isOwn), besides: changes.filter((change) => !isOwn(change)) };
}

/** Whose doing a change is, in a few words. */
export const causeWords: Readonly<Record<Cause, string>> = {
  here: 'this pull request',
  drift: 'drift: edited by hand',
  merged: 'merged before, not applied yet',
  expiry: 'expired',
};
