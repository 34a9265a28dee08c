import { isHealthy } from '../doctor/checkup.ts';
import type { Failure, FailureCode } from '../failure.ts';
import { hasErrors, isAtLeast } from '../finding/finding.ts';
import { isFine } from '../inspect/inspection.ts';
import { hasChanges } from '../plan/plan.ts';
import type { Outcome, Receipt } from '../verify/receipt.ts';
import { type AnyResult, type ChangedCluster, isLook, type Look, type PlannedCluster } from './result.ts';

/** Every exit code, with what it means: what --help prints, and what README.md has as a table. */
export const exitCodes = {
  0: 'nothing to do, or done',
  1: 'findings or bad input; or a proof that does not hold, with nothing to change',
  2: 'there are changes (plan)',
  3: 'a guard, or the API server, refused the change; nothing was written',
  4: 'signing in or the network failed, or the run was told to stop; nothing was written',
  5: 'a write was sent, and nobody knows whether it was done',
  6: 'written, but the proof failed; the old map is in place again',
  7: 'written, the proof failed, and putting back the old map failed too, or nobody knows whether it did',
} as const;

/** What a process of Guestlist ends with. */
export type ExitCode = keyof typeof exitCodes;

/** Of several clusters, the code that stands first here is the exit code of the run. */
const gravest: readonly ExitCode[] = [7, 5, 6, 4, 3, 1, 2, 0];

const ofFailure: Readonly<Record<FailureCode, 1 | 3 | 4 | 5>> = {
  usage: 1,
  declarations: 1,
  target: 1,
  'live-unreadable': 1,
  defect: 1,
  guard: 3,
  'sign-in': 4,
  identity: 4,
  aws: 4,
  kubernetes: 4,
  github: 4,
  overtaken: 4,
  interrupted: 4,
  'unknown-outcome': 5,
};

const ofOutcome: Readonly<Record<Exclude<Outcome, 'unchanged'>, ExitCode>> = {
  applied: 0,
  'put-back': 6,
  'left-changed': 7,
  'left-unknown': 7,
};

/** The exit code of a run that could not go on. */
export function exitCodeOfFailure({ code }: Failure): 1 | 3 | 4 | 5 {
  return ofFailure[code];
}

/** The exit code that a result stands for. */
export function exitCodeOf(result: AnyResult): ExitCode {
  if (isLook(result)) return exitCodeOfLook(result);
  if (result.command === 'lint') return result.findings.some(isAtLeast(result.failOn)) ? 1 : 0;
  if (hasErrors(result.lint.findings)) return 1;
  const codes = result.clusters.map(exitCodeOfCluster);
  return gravest.find((code) => codes.includes(code)) ?? 0;
}

function exitCodeOfLook(look: Look): ExitCode {
  switch (look.command) {
    case 'inspect':
      return isFine(look) ? 0 : 1;
    case 'creator':
      return look.creation === undefined ? 1 : 0;
    case 'doctor':
      return isHealthy(look) ? 0 : 4;
    case 'owners':
    case 'history':
      return 0;
  }
}

function exitCodeOfCluster(cluster: PlannedCluster | ChangedCluster): ExitCode {
  if ('failure' in cluster) return exitCodeOfFailure(cluster.failure);
  if ('receipt' in cluster) return exitCodeOfReceipt(cluster.receipt);
  if (cluster.refusals.length > 0) return 3;
  return hasChanges(cluster.plan) ? 2 : 0;
}

function exitCodeOfReceipt({ outcome, problems }: Receipt): ExitCode {
  if (outcome === 'unchanged') return problems.length === 0 ? 0 : 1;
  return ofOutcome[outcome];
}
