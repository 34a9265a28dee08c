import type { Recorded } from '../history/journal.ts';
import type { AllowedRefusal } from '../plan/allowed.ts';
import type { ShownPlan } from '../plan/text-diff.ts';
import type { Claim } from './evidence.ts';

/** What became of an apply. */
export type Outcome =
  | 'unchanged' // nothing to do, nothing written
  | 'applied' // written, and everything that could be checked holds
  | 'put-back' // a check failed, and the change is undone
  | 'left-changed' // a check failed, and undoing was not possible
  | 'left-unknown'; // the same, and nobody knows whether the change is in place

/** What an apply, or a verify, did on one cluster, and the evidence that it worked. */
export interface Receipt {
  readonly plan: ShownPlan;
  /** What guards refuse of the plan, and the Cluster allows for now. */
  readonly allowed: readonly AllowedRefusal[];
  readonly outcome: Outcome;
  /** When it ended, ISO 8601 in UTC. */
  readonly at: string;
  /** The identities that were signed in as, in turn; the last one wrote. Empty where no AWS was involved. */
  readonly identities: readonly string[];
  /** The ConfigMap's resourceVersion before and after; undefined where there was none, as in a file. */
  readonly resourceVersion: { readonly before: string | undefined; readonly after: string | undefined };
  /** How often a conflicting write by somebody else made it start again from a fresh read. */
  readonly conflicts: number;
  /** Whether what was applied is what was reviewed, as a sentence; left out where nobody was asked. */
  readonly review?: string | undefined;
  readonly claims: readonly Claim[];
  /** Whom the Cluster's `verify` names and nobody could ask, since the place is not reached through AWS. */
  readonly unasked: readonly string[];
  /** Why the outcome is not better, in words. Empty when all is well. */
  readonly problems: readonly string[];
  /** How the change was undone, where it was: `text` to the letter, `entries` one by one; and who got in after that. */
  readonly undone?: { readonly way: 'text' | 'entries'; readonly claims: readonly Claim[] };
  /** What was written down; left out where the place keeps no history. */
  readonly history?: Recorded;
}
