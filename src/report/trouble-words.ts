import type { ChangedCluster, CommandResult, PlannedCluster } from '../commands/result.ts';
import { clip } from '../finding/clip.ts';
import { plain } from './plain.ts';

/** With more a reader has to look at the report anyway. */
const MOST = 3;

/** Why clusters are in trouble, the first reason of each with what to do about it: for a place with room for a few lines. */
export function troubleWords(result: CommandResult): string[] {
  if (result.command === 'lint') return [];
  const reasons = result.clusters.flatMap((cluster) => {
    const reason = reasonOf(cluster);
    return reason === undefined ? [] : [plain(`${cluster.cluster}: ${clip(reason, 600)}`)];
  });
  const more = reasons.length - MOST;
  return [...reasons.slice(0, MOST), ...(more > 0 ? [`\u2026 and ${more} more.`] : [])];
}

function reasonOf(cluster: PlannedCluster | ChangedCluster): string | undefined {
  if ('failure' in cluster) return withRemedy(cluster.failure);
  if ('receipt' in cluster) return cluster.receipt.problems[0];
  const [refusal] = cluster.refusals;
  return refusal && withRemedy(refusal);
}

function withRemedy({ message, remedy }: { readonly message: string; readonly remedy?: string | undefined }): string {
  return remedy === undefined ? message : `${message} ${remedy}`;
}
