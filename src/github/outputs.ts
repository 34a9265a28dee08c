import { error as announceError, setOutput } from '@actions/core';
import type { CommandResult } from '../commands/result.ts';
import { type Failure, messageOf } from '../failure.ts';
import { fingerprintOf } from '../plan/fingerprint.ts';
import { countChanges, hasChanges } from '../plan/plan.ts';
import type { ShownPlan } from '../plan/text-diff.ts';
import { abridge } from '../report/json/abridge.ts';
import { type FailureReport, failureReport, type Report, reportOf } from '../report/json.ts';
import { plain, plainJson } from '../report/plain.ts';
import { matrixOf } from './matrix.ts';
import type { ReportFiles } from './report-files.ts';

/** GitHub takes 1 MB of outputs a job and counts two bytes a character. */
const MOST_CHARACTERS = 500_000;

/** The outputs of the Action that hold something themselves. */
export interface ResultOutputs {
  /** Whether aws-auth would change, or was changed. */
  readonly changed: 'true' | 'false';
  /** How many entries would be added, or were. */
  readonly added: string;
  /** How many entries would say something else, or do. */
  readonly 'changed-count': string;
  /** How many entries would be removed, or were. */
  readonly removed: string;
  /** The jobs for what is left to do, as JSON on one line. */
  readonly clusters: string;
  /** The report as JSON on one line. */
  readonly plan: string;
  /** The fingerprint of each cluster's plan, in the order of clusters, with a space between. */
  readonly fingerprint: string;
}

/** The outputs of the Action. */
export type Outputs = ResultOutputs & ReportFiles;

/** What later steps get to know of a result. */
export function outputsOf(result: CommandResult): ResultOutputs {
  const clusters = JSON.stringify(matrixOf(result));
  const fingerprint = plansOf(result).map(fingerprintOf).join(' ');
  const made = madePlans(result);
  const sum = (kind: 'added' | 'changed' | 'removed') =>
    String(made.reduce((count, plan) => count + countChanges(plan)[kind], 0));
  return {
    changed: made.some(hasChanges) ? 'true' : 'false',
    added: sum('added'),
    'changed-count': sum('changed'),
    removed: sum('removed'),
    clusters,
    plan: printable(abridge(reportOf(result), MOST_CHARACTERS - clusters.length - fingerprint.length)),
    fingerprint,
  };
}

/** What later steps get to know of a run that could not go on. */
export function outputsOfFailure(failure: Failure): ResultOutputs {
  return {
    changed: 'false',
    added: '0',
    'changed-count': '0',
    removed: '0',
    clusters: '[]',
    plan: printable(failureReport(failure)),
    fingerprint: '',
  };
}

/** A report as JSON on one line that a later step may print: nothing in it is a command to the runner, or invisible. */
function printable(report: Report | FailureReport): string {
  return plainJson(JSON.stringify(report));
}

/**
 * Hands outputs to later steps; gives whether that was possible. Where not it says so, and the rest is still told: it may
 * be what an apply did.
 */
export function setOutputs(outputs: Outputs): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
    return true;
  } catch (error) {
    const why = messageOf(error);
    announceError(plain(`The outputs of this step could not be written: ${why}`), { title: 'guestlist' });
    return false;
  }
}

function plansOf(result: CommandResult): readonly ShownPlan[] {
  if (result.command === 'lint') return [];
  return result.clusters.flatMap((cluster) => {
    if ('plan' in cluster) return [cluster.plan];
    return 'receipt' in cluster ? [cluster.receipt.plan] : [];
  });
}

/** The plans whose changes would be made, or are in place. */
function madePlans(result: CommandResult): readonly ShownPlan[] {
  if (result.command === 'lint' || result.command === 'plan') return plansOf(result);
  return result.clusters.flatMap((cluster) => {
    const isMade =
      'receipt' in cluster && ['applied', 'left-changed', 'left-unknown'].includes(cluster.receipt.outcome);
    return isMade ? [cluster.receipt.plan] : [];
  });
}
