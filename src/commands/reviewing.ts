import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import type { Guard } from '../plan/guard.ts';
import { type Review, reviewGuard } from '../plan/review.ts';
import type { CommandOptions, Edges } from './options.ts';
import { readReviewed } from './reviewed-file.ts';

/** What is known of the review of what is about to be applied: from the file that was named, else from whoever knows. */
export function reviewBefore(
  { reviewed }: CommandOptions,
  { source, paths }: { readonly source: string; readonly paths: readonly string[] },
  { workingDirectory, reviewOf }: Edges,
): Promise<Review | undefined> {
  if (reviewed !== undefined) return readReviewed(workingDirectory, reviewed, source);
  return reviewOf?.(paths) ?? Promise.resolve(undefined);
}

/**
 * The guards that hold an apply on a cluster to what was reviewed.
 *
 * @throws Failure `guard` where the run is stale; `github` where it is not known what was reviewed, and the Cluster does
 *   not go on without
 */
export function reviewGuards(review: Review | undefined, { name, onStale }: ClusterDeclaration): Guard[] {
  if (review?.kind === 'stale') {
    const { guard, message, remedy } = review.refusal;
    throw new Failure('guard', `Refused to change ${name}.`, { detail: `${guard}: ${message}`, remedy });
  }
  if (onStale === 'replan') return [];
  if (review?.kind === 'unknown') throw review.failure;
  return review?.kind === 'reviewed' ? [reviewGuard(review)] : [];
}
