import { type State, stateAfter } from '../commands/aftermath.ts';
import { exitCodeOf } from '../commands/exit-code.ts';
import {
  type AnyResult,
  type ChangeResult,
  type CommandResult,
  type Fixed,
  isLook,
  type LintResult,
  type Look,
  type PlanResult,
} from '../commands/result.ts';
import type { Failure } from '../failure.ts';
import type { Severity } from '../finding/finding.ts';
import { type FailureJson, failureJson } from './failure.ts';
import { type CreatorJson, creatorJson } from './json/creator.ts';
import { type CheckupJson, checkupJson } from './json/doctor.ts';
import { type LintJson, lintJson } from './json/finding.ts';
import { type HistoryJson, historyJson } from './json/history.ts';
import { type InspectionJson, inspectionJson } from './json/inspection.ts';
import { type OwnersJson, ownersJson } from './json/owners.ts';
import { type PlannedJson, plannedJson } from './json/plan.ts';
import { type ChangedJson, changedJson } from './json/receipt.ts';
import { plainJson } from './plain.ts';

/** What every JSON document begins with. `ok` is false where the exit code is neither 0 nor 2. */
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

/** schemas/failure.schema.json */
export interface FailureReport extends Head<'Failure'> {
  readonly state: State;
  readonly failure: FailureJson;
}

/** One of the documents of the line. */
export type Report = LintReport | PlanReport | ReceiptReport;

/** A failure of a whole run as a JSON document. */
export function renderFailureJson(failure: Failure): string {
  return `${plainJson(JSON.stringify(failureReport(failure), null, 2))}\n`;
}

/** A failure of a whole run as plain data. */
export function failureReport(failure: Failure): FailureReport {
  return {
    apiVersion: 'guestlist/v1',
    kind: 'Failure',
    ok: false,
    state: stateAfter(failure),
    failure: failureJson(failure),
  };
}

/** schemas/inspection.schema.json, schemas/owners.schema.json, schemas/history.schema.json, schemas/creator.schema.json, schemas/checkup.schema.json */
type LookReport =
  | (Head<'Inspection'> & InspectionJson)
  | (Head<'Owners'> & OwnersJson)
  | (Head<'History'> & HistoryJson)
  | (Head<'Creator'> & CreatorJson)
  | (Head<'Checkup'> & CheckupJson);

/** A result as a JSON document, two spaces deep, and harmless wherever it is printed. */
export function renderJson(result: AnyResult): string {
  const report = isLook(result) ? lookReport(result) : reportOf(result);
  return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}

/** A result as plain data. Fields come in a fixed order, and every field is there. */
export function reportOf(result: CommandResult): Report {
  const ok = [0, 2].includes(exitCodeOf(result));
  if (result.command === 'lint') return lintReport(result, ok);
  return result.command === 'plan' ? planReport(result, ok) : receiptReport(result, ok);
}

/** What was looked at as plain data, in the same manner. */
function lookReport(look: Look): LookReport {
  const apiVersion = 'guestlist/v1';
  const ok = exitCodeOf(look) === 0;
  switch (look.command) {
    case 'inspect':
      return { apiVersion, kind: 'Inspection', ok, ...inspectionJson(look) };
    case 'owners':
      return { apiVersion, kind: 'Owners', ok, ...ownersJson(look) };
    case 'history':
      return { apiVersion, kind: 'History', ok, ...historyJson(look) };
    case 'creator':
      return { apiVersion, kind: 'Creator', ok, ...creatorJson(look) };
    case 'doctor':
      return { apiVersion, kind: 'Checkup', ok, ...checkupJson(look) };
  }
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

function receiptReport(result: ChangeResult, ok: boolean): ReceiptReport {
  const { command, lint, clusters } = result;
  return {
    apiVersion: 'guestlist/v1',
    kind: 'Receipt',
    ok,
    command,
    lint: lintJson(lint),
    clusters: clusters.map((cluster) => changedJson(cluster, result)),
  };
}
