import type { Failure } from '../failure.ts';
import { type Finding, hasErrors } from '../finding/finding.ts';
import { hasChanges, type Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/refusal.ts';
import type { Receipt } from '../verify/receipt.ts';

/** What lint found, with what a report needs to show it. */
export interface LintResult {
  readonly command: 'lint';
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
  /** The text of each file that was read, by path, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
  readonly counted: { readonly files: number; readonly clusters: number; readonly grants: number };
}

/** One cluster's plan, or why there is none. */
export type PlannedCluster =
  | { readonly cluster: string; readonly plan: Plan; readonly refusals: readonly Refusal[] }
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

/** What apply and verify give: one item a cluster. */
export interface ChangeResult {
  readonly command: 'apply' | 'verify';
  readonly lint: LintResult;
  readonly clusters: readonly ChangedCluster[];
}

/** What a command gives. Reports are views of it. */
export type CommandResult = LintResult | PlanResult | ChangeResult;

/** 0 nothing to do, or done; 2 there are changes (plan only); 1 anything else: findings, refusals, failures. */
export type ExitCode = 0 | 1 | 2;

/** The exit code that a result stands for. */
export function exitCodeOf(result: CommandResult): ExitCode {
  if (result.command === 'lint') return hasErrors(result.findings) ? 1 : 0;
  if (hasErrors(result.lint.findings)) return 1;
  if (result.clusters.some((cluster) => 'failure' in cluster)) return 1;
  if (result.command === 'plan') {
    const planned = result.clusters.filter((cluster) => 'plan' in cluster);
    if (planned.some(({ refusals }) => refusals.length > 0)) return 1;
    return planned.some(({ plan }) => hasChanges(plan)) ? 2 : 0;
  }
  const receipts = result.clusters.filter((cluster) => 'receipt' in cluster);
  return receipts.every(({ receipt }) => receipt.problems.length === 0) ? 0 : 1;
}
