import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Checkup } from '../doctor/checkup.ts';
import type { Failure } from '../failure.ts';
import type { Finding, Severity } from '../finding/finding.ts';
import type { SuppressedFinding } from '../finding/suppressed.ts';
import type { Inspection } from '../inspect/inspection.ts';
import type { Owners } from '../owners/owners.ts';
import type { AllowedRefusal } from '../plan/allowed.ts';
import type { Causes } from '../plan/cause.ts';
import type { Outlook } from '../plan/outlook.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { ShownPlan } from '../plan/text-diff.ts';
import type { Receipt } from '../verify/receipt.ts';
import type { CreatorResult } from './creator.ts';
import type { HistoryResult } from './history.ts';
import type { CommandOptions } from './options.ts';

/** What lint found, with what a report needs to show it. */
export interface LintResult {
  readonly command: 'lint';
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
  /** What comments and the baseline silence, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Findings of this severity, or worse, make the exit code 1. */
  readonly failOn: Severity;
  /** The text of each file that was read, by path, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
  readonly counted: { readonly files: number; readonly clusters: number; readonly grants: number };
  /** The clusters that are meant; none where there are errors. */
  readonly chosen: readonly ChosenCluster[];
  /** Only there where findings were left out, since their files have not changed. */
  readonly unchanged?: { readonly since: string; readonly findings: number };
  /** Only there where files were mended. */
  readonly fixed?: Fixed;
  /** Only there where the baseline was written. */
  readonly wroteBaseline?: { readonly path: string; readonly findings: number };
}

/** A cluster, as far as a job is about it. */
export type ChosenCluster = Pick<ClusterDeclaration, 'name' | 'environment'>;

/** What `--fix` did. */
export interface Fixed {
  readonly findings: number;
  readonly files: number;
  /** Fixes that were left, since another one changed the same stretch of the file first. */
  readonly postponed: number;
}

/** One cluster's plan, or why there is none. */
export type PlannedCluster =
  | {
      readonly cluster: string;
      readonly plan: ShownPlan;
      readonly outlook?: Outlook | undefined;
      /** Whose doing each change is; undefined where nobody knows what it is to be merged into. */
      readonly causes?: Causes | undefined;
      readonly refusals: readonly Refusal[];
      /** What guards refuse, and the Cluster allows for now. */
      readonly allowed: readonly AllowedRefusal[];
    }
  | { readonly cluster: string; readonly failure: Failure };

/** What plan gives: one item a cluster. No clusters where lint found errors: such declarations are not planned. */
export interface PlanResult {
  readonly command: 'plan';
  readonly lint: LintResult;
  readonly clusters: readonly PlannedCluster[];
}

/** One cluster's receipt, or why there is none. */
export type ChangedCluster =
  | { readonly cluster: string; readonly receipt: Receipt }
  | { readonly cluster: string; readonly failure: Failure };

/** What apply, verify and rollback give: one item a cluster. */
export interface ChangeResult {
  readonly command: 'apply' | 'verify' | 'rollback';
  readonly lint: LintResult;
  readonly clusters: readonly ChangedCluster[];
  /** What was asked for, as far as a further command needs it. */
  readonly asked: Pick<CommandOptions, 'dir' | 'target' | 'reviewed'>;
}

/** What a command of the line gives. Reports are views of it. */
export type CommandResult = LintResult | PlanResult | ChangeResult;

/** What any command gives. */
export type AnyResult = CommandResult | Look;

/** What a command gives that only looks at what is there, whatever is declared. */
export type Look = Inspection | Owners | HistoryResult | CreatorResult | Checkup;

const looks: ReadonlySet<AnyResult['command']> = new Set([
  'inspect',
  'owners',
  'history',
  'creator',
  'doctor',
] satisfies Look['command'][]);

/** Whether a command only looked. */
export function isLook(result: AnyResult): result is Look {
  return looks.has(result.command);
}
