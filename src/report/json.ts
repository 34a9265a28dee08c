import {
  type ChangeResult,
  type CommandResult,
  exitCodeOf,
  type Fixed,
  type LintResult,
  type PlanResult,
} from '../commands/result.ts';
import type { Severity } from '../finding/finding.ts';
import { type LintJson, lintJson } from './json/finding.ts';
import { type PlannedJson, plannedJson } from './json/plan.ts';
import { type ChangedJson, changedJson } from './json/receipt.ts';

/** What every JSON document begins with. `ok` is false where the exit code is 1. */
interface Head<Kind extends string> {
  readonly apiVersion: 'guestlist/v1';
  readonly kind: Kind;
  readonly ok: boolean;
  /** What was left out, in words, where the report had to fit into a small place. */
  readonly abridged?: string;
}

/** schemas/lint-report.schema.json */
export interface LintReport extends Head<'LintReport'>, LintJson {
  readonly failOn: Severity;
  /** Findings in files that have not changed since what --changed-since names, which are left out. */
  readonly unchanged: number;
  readonly fixed: Fixed;
}

/** schemas/plan-report.schema.json */
export interface PlanReport extends Head<'PlanReport'> {
  readonly hasChanges: boolean;
  readonly lint: LintJson;
  readonly clusters: readonly PlannedJson[];
}

/** schemas/receipt.schema.json */
export interface ReceiptReport extends Head<'Receipt'> {
  readonly command: ChangeResult['command'];
  readonly lint: LintJson;
  readonly clusters: readonly ChangedJson[];
}

/** One of the three documents. */
export type Report = LintReport | PlanReport | ReceiptReport;

/** A result as a JSON document, two spaces deep. */
export function renderJson(result: CommandResult): string {
  return `${JSON.stringify(reportOf(result), null, 2)}\n`;
}

/** A result as plain data. Fields come in a fixed order, and every field is there. */
export function reportOf(result: CommandResult): Report {
  const ok = exitCodeOf(result) !== 1;
  if (result.command === 'lint') return lintReport(result, ok);
  return result.command === 'plan' ? planReport(result, ok) : receiptReport(result, ok);
}

function lintReport(result: LintResult, ok: boolean): LintReport {
  const { failOn, unchanged, fixed = { findings: 0, files: 0, postponed: 0 } } = result;
  return {
    apiVersion: 'guestlist/v1',
    kind: 'LintReport',
    ok,
    failOn,
    ...lintJson(result),
    unchanged: unchanged?.findings ?? 0,
    fixed,
  };
}

function planReport({ lint, clusters }: PlanResult, ok: boolean): PlanReport {
  const planned = clusters.map(plannedJson);
  return {
    apiVersion: 'guestlist/v1',
    kind: 'PlanReport',
    ok,
    hasChanges: planned.some((cluster) => 'hasChanges' in cluster && cluster.hasChanges),
    lint: lintJson(lint),
    clusters: planned,
  };
}

function receiptReport({ command, lint, clusters }: ChangeResult, ok: boolean): ReceiptReport {
  return {
    apiVersion: 'guestlist/v1',
    kind: 'Receipt',
    ok,
    command,
    lint: lintJson(lint),
    clusters: clusters.map(changedJson),
  };
}
