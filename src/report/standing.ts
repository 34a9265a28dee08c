import type { ChangedCluster, ChangeResult } from '../commands/result.ts';
import type { Outcome, Receipt } from '../verify/receipt.ts';

/** How a cluster stands after an apply or a verify: its outcome, told apart where that says too little. */
export type Standing = Outcome | 'failed' | 'unknown' | 'unproven' | 'compared';

/** All standings, the worst first. */
export const standings = [
  'left-unknown',
  'left-changed',
  'unknown',
  'failed',
  'put-back',
  'unproven',
  'applied',
  'unchanged',
  'compared',
] as const satisfies readonly Standing[];

/** How one cluster stands. */
export function standingOf(cluster: ChangedCluster): Standing {
  if ('receipt' in cluster) return receiptStanding(cluster.receipt);
  return cluster.failure.code === 'unknown-outcome' ? 'unknown' : 'failed';
}

/** How a cluster with a receipt stands. */
export function receiptStanding({ outcome, problems, claims }: Receipt): Standing {
  if (outcome !== 'unchanged') return outcome;
  if (problems.length > 0) return 'unproven';
  return claims.length === 0 ? 'compared' : 'unchanged';
}

/** Whether somebody has to look. */
export function isTrouble(standing: Standing): boolean {
  return standing !== 'applied' && standing !== 'unchanged' && standing !== 'compared';
}

/** A standing in words that go before the names of clusters. */
export function standingWords(standing: Standing, command: ChangeResult['command']): string {
  return words[command][standing];
}

const words: Readonly<Record<ChangeResult['command'], Readonly<Record<Standing, string>>>> = {
  apply: {
    'left-unknown': 'the proof failed, and nobody knows whether the change was taken back, on',
    'left-changed': 'the proof failed, and the change could not be taken back, on',
    unknown: 'nobody knows whether it was applied to',
    failed: 'nothing applied to',
    'put-back': 'the proof failed, and the change was taken back, on',
    unproven: 'nothing was to change, but the proof failed, on',
    applied: 'applied to',
    unchanged: 'nothing was to change on',
    compared: 'nothing was to change on',
  },
  rollback: {
    'left-unknown': 'the proof failed, and nobody knows whether going back was undone, on',
    'left-changed': 'the proof failed, and going back could not be undone, on',
    unknown: 'nobody knows whether it went back on',
    failed: 'nothing changed on',
    'put-back': 'the proof failed, and going back was undone, on',
    unproven: 'nothing was to change, but the proof failed, on',
    applied: 'went back on',
    unchanged: 'nothing was to change on',
    compared: 'nothing was to change on',
  },
  verify: {
    'left-unknown': 'the proof failed on',
    'left-changed': 'the proof failed on',
    unknown: 'no answer from',
    failed: 'no answer from',
    'put-back': 'the proof failed on',
    unproven: 'the proof failed on',
    applied: 'proven on',
    unchanged: 'proven on',
    compared: 'as declared on',
  },
};
