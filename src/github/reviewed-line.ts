import type { CommandResult } from '../commands/result.ts';
import { DIGEST_LENGTH, digestOf, fingerprintOf, madeBy } from '../plan/fingerprint.ts';
import type { ReviewedChanges } from '../plan/review.ts';
import { encoded } from './marker.ts';

/** What a comment says was planned. */
export interface ReviewedPlan {
  /** The commit of the pull request that the plan was made for. */
  readonly headSha: string;
  readonly clusters: ReadonlyMap<string, ReviewedChanges>;
}

/** What is said of each change takes no more of a comment, so that the report has room. */
const MOST_OF_CHANGES = 14_000;
/** What is said of each plan may take more: of so many clusters the report says little. */
const MOST_OF_PLANS = 40_000;

/** The second line of a comment with a plan: what it would do, for the merge to compare with. A reader does not see it. */
export function reviewedLine(result: CommandResult, headSha: string): string | undefined {
  if (result.command !== 'plan') return undefined;
  const plans = result.clusters.flatMap((cluster) => ('plan' in cluster ? [cluster.plan] : []));
  const changing = plans.filter((plan) => madeBy(plan).length > 0);
  const brief = changing.map((plan) => `${encoded(plan.cluster)}:${fingerprintOf(plan)}`);
  const whole = changing.map((plan, index) => `${brief[index]}:${madeBy(plan).map(digestOf).join(',')}`);
  const line = (words: readonly string[]) => `<!-- ${['guestlist:reviewed:v1', headSha, ...words].join(' ')} -->`;
  if (line(whole).length <= MOST_OF_CHANGES) return line(whole);
  // Of so many changes the whole plan stands for each; of so many clusters the rest is to be planned by itself.
  const kept: string[] = [];
  let room = MOST_OF_PLANS - line([]).length;
  for (const word of brief) {
    room -= word.length + 1;
    if (room < 0) break;
    kept.push(word);
  }
  return line(kept);
}

const HEX = `[0-9a-f]{${DIGEST_LENGTH}}`;
const LINE = /^<!-- guestlist:reviewed:v1 ([0-9a-f]{40}|[0-9a-f]{64})((?: [^\s:]+:\S+)*) -->$/;
const CLUSTER = new RegExp(`^([^:]+):(${HEX})(?::(${HEX}(?:,${HEX})*))?$`);

/** The second line of a comment, where it is such a line to the letter. */
export function reviewedLineIn(body: string): string | undefined {
  return readReviewedLine(body) === undefined ? undefined : body.split(/\r?\n/, 2)[1];
}

/** What the second line of a comment says; undefined where it is not such a line to the letter. */
export function readReviewedLine(body: string): ReviewedPlan | undefined {
  const second = body.split(/\r?\n/, 2)[1] ?? '';
  if (second.length > MOST_OF_PLANS) return undefined;
  const [, headSha, words = ''] = LINE.exec(second) ?? [];
  if (headSha === undefined) return undefined;
  const clusters = new Map<string, ReviewedChanges>();
  for (const word of words.split(' ').filter(Boolean)) {
    const [, name, plan, digests = ''] = CLUSTER.exec(word) ?? [];
    if (name === undefined || plan === undefined) return undefined;
    clusters.set(decoded(name), { plans: new Set([plan]), digests: new Set(digests.split(',').filter(Boolean)) });
  }
  return { headSha, clusters };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
