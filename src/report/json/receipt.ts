import { type Aftermath, aftermathOf } from '../../commands/aftermath.ts';
import type { ChangedCluster, ChangeResult } from '../../commands/result.ts';
import type { Claim, Knock, Person, Purpose } from '../../verify/evidence.ts';
import type { Outcome, Receipt } from '../../verify/receipt.ts';
import { type FailureJson, failureJson } from '../failure.ts';
import { type PlanJson, planJson } from './plan.ts';

/** What happened when somebody knocked, as the JSON documents have it. */
export type KnockJson =
  | { readonly answer: 'in'; readonly person: Person; readonly pods: PodsJson }
  | { readonly answer: 'unauthorized' }
  | { readonly answer: 'failed'; readonly reason: string };

type PodsJson = Extract<Knock, { answer: 'in' }>['pods'];

/** One claim with its evidence, as the JSON documents have it. */
export interface ClaimJson {
  readonly principal: string;
  readonly purpose: Purpose;
  readonly predicted: Person | null;
  readonly before: KnockJson | null;
  readonly after: KnockJson;
  readonly holds: boolean;
  readonly words: string;
}

/** One cluster of a Receipt: what was done with its evidence, or why nothing was. */
export type ChangedJson = Aftermath &
  (
    | {
        readonly cluster: string;
        readonly outcome: Outcome;
        readonly at: string;
        readonly identities: readonly string[];
        readonly resourceVersion: { readonly before: string | null; readonly after: string | null };
        readonly conflicts: number;
        readonly review: string | null;
        readonly plan: Omit<PlanJson, 'cluster'>;
        readonly claims: readonly ClaimJson[];
        readonly unasked: readonly string[];
        readonly problems: readonly string[];
      }
    | { readonly cluster: string; readonly failure: FailureJson }
  );

/** One cluster of a Receipt. */
export function changedJson(changed: ChangedCluster, result: ChangeResult): ChangedJson {
  const { state, next } = aftermathOf(changed, result);
  if ('failure' in changed) return { cluster: changed.cluster, failure: failureJson(changed.failure), state, next };
  const { outcome, at, identities, resourceVersion, conflicts, review, claims, unasked, problems, plan }: Receipt =
    changed.receipt;
  const { cluster, ...planned } = planJson(plan);
  return {
    cluster,
    outcome,
    state,
    next,
    at,
    identities,
    resourceVersion: { before: resourceVersion.before ?? null, after: resourceVersion.after ?? null },
    conflicts,
    review: review ?? null,
    plan: planned,
    claims: claims.map(claimJson),
    unasked,
    problems,
  };
}

function claimJson({ principal, purpose, predicted, before, after, holds, words }: Claim): ClaimJson {
  return {
    principal,
    purpose,
    predicted: predicted === undefined ? null : personJson(predicted),
    before: before === undefined ? null : knockJson(before),
    after: knockJson(after),
    holds,
    words,
  };
}

function personJson({ username, groups }: Person): Person {
  return { username, groups };
}

function knockJson(knock: Knock): KnockJson {
  if (knock.answer !== 'in')
    return knock.answer === 'failed' ? { answer: 'failed', reason: knock.reason } : { answer: 'unauthorized' };
  return { answer: 'in', person: personJson(knock.person), pods: knock.pods };
}
