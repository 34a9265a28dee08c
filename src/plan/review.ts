import { type Mapping, principalText } from '../awsauth/mapping.ts';
import type { Failure } from '../failure.ts';
import { digestOf, fingerprintOf, type Made, madeBy } from './fingerprint.ts';
import type { Guard } from './guard.ts';
import type { PlanOutline } from './plan.ts';
import type { Refusal } from './refusal.ts';

/** What was reviewed of one cluster. */
export interface ReviewedChanges {
  /** The digests of changes. */
  readonly digests: ReadonlySet<string>;
  /** The fingerprints of whole plans. */
  readonly plans: ReadonlySet<string>;
}

/** What is known of the review of what is about to be applied. */
export type Review =
  | {
      readonly kind: 'reviewed';
      /** Where it was reviewed, in words: `pull request #7`, or a file. */
      readonly by: string;
      /** By the names of clusters; of one that is not there nothing was reviewed. */
      readonly clusters: ReadonlyMap<string, ReviewedChanges>;
      /** The part of it that was reviewed together with the newest commit, which is what an approval of that one is of. */
      readonly newest: ReadonlyMap<string, ReviewedChanges>;
    }
  /** Nobody reviewed a plan; why, as a sentence. */
  | { readonly kind: 'nobody'; readonly why: string }
  /** Whoever knows could not be asked. */
  | { readonly kind: 'unknown'; readonly failure: Failure }
  /** The commit that is applied is not the newest, and a newer one says otherwise. */
  | { readonly kind: 'stale'; readonly refusal: Refusal };

/** How many changes are told one by one. */
const MOST = 20;

/** The changes that a plan makes and nobody reviewed. One by expiry was reviewed with its date. */
function unreviewed(plan: PlanOutline, { digests, plans }: ReviewedChanges): Made[] {
  if (plans.has(fingerprintOf(plan))) return [];
  return madeBy(plan).filter((change) => !isByExpiry(change) && !digests.has(digestOf(change)));
}

/** Refuses a plan with changes that nobody reviewed. No allowance is for it: `onStale: replan` in the Cluster is. */
export function reviewGuard({ by, clusters }: Extract<Review, { kind: 'reviewed' }>): Guard {
  return {
    id: 'plan-not-reviewed',
    summary: 'Every change that is applied was reviewed, or takes away what has expired.',
    *check(plan) {
      const reviewed = clusters.get(plan.cluster) ?? NOTHING;
      const changes = unreviewed(plan, reviewed);
      if (changes.length === 0) return;
      yield {
        message: differenceWords(plan, changes, reviewed, notReviewedIn(by)),
        remedy: `${REVIEW_ANEW} \`onStale: replan\` in the Cluster goes on all the same, and says what nobody reviewed.`,
      };
    },
  };
}

/**
 * Refuses a plan with changes that the approved commit's own plan does not have: whoever approved did not see them. Nothing
 * lifts it, since `requireApproval` asks for an approval of what is applied.
 */
export function approvedPlanGuard(review: Extract<Review, { kind: 'reviewed' | 'nobody' }>): Guard {
  return {
    id: 'plan-not-approved',
    summary:
      'Every change that is applied was in the plan of the commit that was approved, or takes away what has expired.',
    *check(plan) {
      const approved = (review.kind === 'reviewed' && review.newest.get(plan.cluster)) || NOTHING;
      const changes = unreviewed(plan, approved);
      if (changes.length === 0) return;
      const opening =
        review.kind === 'reviewed'
          ? notReviewedIn('the plan of the commit that was approved')
          : `Nobody reviewed a plan: ${review.why} This`;
      yield { message: differenceWords(plan, changes, approved, opening), remedy: REVIEW_ANEW };
    },
  };
}

const REVIEW_ANEW =
  'The live aws-auth has changed since, or the change was not planned on a pull request: have it reviewed on a new one.';

/** What a receipt says of the review; undefined where nothing was to change, so that there was nothing to review. */
export function reviewWords(plan: PlanOutline, review: Review): string | undefined {
  if (madeBy(plan).length === 0) return undefined;
  switch (review.kind) {
    case 'nobody':
      return `Nobody reviewed this plan: ${review.why}`;
    case 'unknown':
      return `Whether this plan was reviewed is not known: ${review.failure.message}`;
    case 'stale':
      return review.refusal.message;
    case 'reviewed': {
      const reviewed = review.clusters.get(plan.cluster) ?? NOTHING;
      const changes = unreviewed(plan, reviewed);
      if (changes.length > 0) return differenceWords(plan, changes, reviewed, notReviewedIn(review.by));
      return madeBy(plan).every(isByExpiry)
        ? 'All that was taken away had expired.'
        : `Every change was reviewed in ${review.by}.`;
    }
  }
}

const NOTHING: ReviewedChanges = { digests: new Set(), plans: new Set() };

function isByExpiry(change: Made): boolean {
  return change.kind === 'removed' && change.expired !== undefined;
}

function notReviewedIn(by: string): string {
  return `Nobody reviewed in ${by} that this`;
}

/** What of a plan was not reviewed, as the end of a sentence that is opened, and how much of what was is gone. */
function differenceWords(
  plan: PlanOutline,
  changes: readonly Made[],
  { digests }: ReviewedChanges,
  opening: string,
): string {
  const shown = changes.slice(0, MOST).map(changeWords);
  const more = changes.length > MOST ? [`and ${changes.length - MOST} more`] : [];
  const made = new Set(madeBy(plan).map(digestOf));
  const gone = [...digests].filter((digest) => !made.has(digest)).length;
  const note = gone === 0 ? '' : ` Of the reviewed changes ${gone} are not there any more.`;
  return `${opening} ${[...shown, ...more].join('; ')}.${note}`;
}

function changeWords(change: Made): string {
  switch (change.kind) {
    case 'added':
      return `adds ${principalText(change.after)}${asWhom(change.after)}`;
    case 'changed':
      return `changes ${principalText(change.before)} from${asWhom(change.before)} to${asWhom(change.after)}`;
    case 'removed':
      return `removes ${principalText(change.before)}${asWhom(change.before)}`;
    case 'adopted':
      return `adopts ${principalText(change.before)}${asWhom(change.before)}`;
  }
}

function asWhom(mapping: Mapping): string {
  if (mapping.section === 'mapAccounts') return '';
  const groups = mapping.groups.length === 0 ? 'no groups' : mapping.groups.join(', ');
  return ` ${mapping.username} (${groups})`;
}
