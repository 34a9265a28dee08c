import { setOutput } from '@actions/core';
import type { CommandResult } from '../commands/result.ts';
import { fingerprintOf } from '../plan/fingerprint.ts';
import { hasChanges } from '../plan/plan.ts';
import { abridge } from '../report/json/abridge.ts';
import { reportOf } from '../report/json.ts';

/** GitHub takes 1 MB of outputs a job and counts two bytes a character. */
const MOST_CHARACTERS = 450_000;

/** The outputs of the Action. */
export interface Outputs {
  /** Whether aws-auth would change, or was changed. */
  readonly changed: 'true' | 'false';
  /** The fingerprint of each cluster's plan, in the order of clusters, with a space between. */
  readonly fingerprint: string;
  /** The report as JSON on one line. */
  readonly plan: string;
}

/** What later steps get to know of a result. */
export function outputsOf(result: CommandResult): Outputs {
  return {
    changed: isChanged(result) ? 'true' : 'false',
    fingerprint: fingerprintsOf(result),
    plan: JSON.stringify(abridge(reportOf(result), MOST_CHARACTERS)),
  };
}

/** Hands outputs to later steps. */
export function setOutputs({ changed, fingerprint, plan }: Outputs): void {
  setOutput('changed', changed);
  setOutput('fingerprint', fingerprint);
  setOutput('plan', plan);
}

function fingerprintsOf(result: CommandResult): string {
  if (result.command === 'lint') return '';
  const plans = result.clusters.flatMap((cluster) => {
    if ('plan' in cluster) return [cluster.plan];
    return 'receipt' in cluster ? [cluster.receipt.plan] : [];
  });
  return plans.map(fingerprintOf).join(' ');
}

function isChanged(result: CommandResult): boolean {
  switch (result.command) {
    case 'lint':
      return false;
    case 'plan':
      return result.clusters.some((cluster) => 'plan' in cluster && hasChanges(cluster.plan));
    default:
      return result.clusters.some(
        (cluster) =>
          'receipt' in cluster && ['applied', 'left-changed', 'left-unknown'].includes(cluster.receipt.outcome),
      );
  }
}
