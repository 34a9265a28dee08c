import type { ConfigMap } from '../awsauth/configmap.ts';
import type { Mapping, Section } from '../awsauth/mapping.ts';
import type { RosterEntry } from '../declaration/roster.ts';
import type { Survey } from '../survey/survey.ts';

/** One step from the live aws-auth to the roster, with its effect on who gets in as whom. */
export type Change =
  | { readonly kind: 'added'; readonly after: Mapping; readonly entry: RosterEntry }
  | {
      readonly kind: 'changed';
      readonly before: Mapping;
      readonly after: Mapping;
      readonly entry: RosterEntry;
      readonly taken?: Taken;
    }
  | {
      readonly kind: 'removed';
      readonly before: Mapping;
      readonly taken?: Taken;
      /** The last day of the grant, `YYYY-MM-DD` in UTC, where the entry goes since that has passed. */
      readonly expired?: string;
    }
  /** Declared, already so, and owned by nobody: from now on it is this repository's, as the Cluster's `adopt` asks. */
  | { readonly kind: 'adopted'; readonly before: Mapping; readonly entry: RosterEntry }
  /** Declared, and already so. `owned` is false where the entry was there before Guestlist: it is left to whoever wrote it. */
  | { readonly kind: 'kept'; readonly before: Mapping; readonly entry: RosterEntry; readonly owned: boolean }
  /** Not declared here and not put there by this repository: left exactly as it is. */
  | { readonly kind: 'foreign'; readonly before: Mapping; readonly owner: string | undefined }
  /** Declared, but somebody else's entry for the same principal says otherwise. */
  | {
      readonly kind: 'conflict';
      readonly before: Mapping;
      readonly after: Mapping | undefined;
      /** What declares it; undefined of an entry of ours that is no longer declared. */
      readonly entry: RosterEntry | undefined;
      readonly owner: string | undefined;
      readonly why: string;
    };

/** Why an entry would be in conflict if the Cluster did not say `onConflict: take`. */
export type Taken = string;

/** The kinds of change, in the order in which reports list them. */
export const changeKinds = [
  'conflict',
  'removed',
  'changed',
  'added',
  'adopted',
  'kept',
  'foreign',
] as const satisfies readonly Change['kind'][];

/** Something about the live aws-auth that a reader of the plan should know, such as an entry that has no effect. */
export interface LiveNote {
  readonly section: Section;
  /** The line of the section's text, from 1. */
  readonly line: number;
  readonly message: string;
}

/** What a plan says, without the texts that it was made from. */
export interface PlanOutline {
  readonly cluster: string;
  /** The place that `live` was read from, in words: `EKS cluster prod in ap-northeast-2`, or a file's path. */
  readonly target: string;
  /** The repository that owns what it adds, such as `github.com/acme/access`. */
  readonly source: string;
  readonly changes: readonly Change[];
  /** Whether the record of owned entries is out of date: an entry of ours is gone, or says what is declared again. */
  readonly recordMoves: boolean;
  readonly notes: readonly LiveNote[];
  /** What surrounds the aws-auth; undefined where there is nobody to ask, as of a saved file. Part of no fingerprint. */
  readonly survey?: Survey | undefined;
}

/** What turns the live ConfigMap into the roster. Pure data: the same live state and roster give the same plan. */
export interface Plan extends PlanOutline {
  /** What was read; undefined where there is no aws-auth yet. */
  readonly live: ConfigMap | undefined;
  /** What would be written: `live` with the changes made and nothing else touched. */
  readonly next: ConfigMap;
}

/** Whether applying the plan would write anything. */
export function hasChanges(plan: PlanOutline): boolean {
  return (
    plan.recordMoves ||
    plan.changes.some(({ kind }) => kind === 'added' || kind === 'changed' || kind === 'removed' || kind === 'adopted')
  );
}

/** How many changes of each kind a plan has. */
export function countChanges(plan: Pick<PlanOutline, 'changes'>): Readonly<Record<Change['kind'], number>> {
  const counts = { conflict: 0, removed: 0, changed: 0, added: 0, adopted: 0, kept: 0, foreign: 0 };
  for (const change of plan.changes) counts[change.kind] += 1;
  return counts;
}
