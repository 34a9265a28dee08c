import { type Aftermath, aftermathOf } from '../../commands/aftermath.ts';
import type { ChangedCluster, ChangeResult } from '../../commands/result.ts';
import type { AllowedRefusal } from '../../plan/allowed.ts';
import { type ClaimCounts, countClaims } from '../../verify/claim.ts';
import type { Claim, Foreseen, Foretold, Knock, Person, Purpose, Rights } from '../../verify/evidence.ts';
import type { Outcome, Receipt } from '../../verify/receipt.ts';
import { rightsWords } from '../../verify/rights.ts';
import { type FailureJson, failureJson } from '../failure.ts';
import { allowedJson, type PlanJson, planJson } from './plan.ts';

/** What happened when somebody knocked, or would, as the JSON documents have it. */
export type KnockJson =
  | { readonly answer: 'in'; readonly person: Person; readonly pods: PodsJson; readonly rights: RightsJson | null }
  | { readonly answer: 'unauthorized' }
  | { readonly answer: 'failed'; readonly reason: string }
  | { readonly answer: 'foretold'; readonly person: Person | null; readonly rights: Foreseen | null };

type PodsJson = Extract<Knock, { answer: 'in' }>['pods'];

interface RightsJson extends Rights {
  /** All of it in one line. */
  readonly words: string;
}

/** One claim with its evidence, as the JSON documents have it. */
export interface ClaimJson {
  readonly principal: string;
  readonly purpose: Purpose;
  readonly evidence: Claim['evidence'];
  readonly predicted: Person | null;
  readonly before: KnockJson | null;
  readonly after: KnockJson;
  readonly why: string | null;
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
        readonly allowed: readonly AllowedRefusal[];
        readonly claimCounts: ClaimCounts;
        readonly claims: readonly ClaimJson[];
        readonly unasked: readonly string[];
        readonly problems: readonly string[];
        readonly undone: { readonly way: 'text' | 'entries'; readonly claims: readonly ClaimJson[] } | null;
        readonly history: { readonly revision: number | null; readonly notes: readonly string[] } | null;
      }
    | { readonly cluster: string; readonly failure: FailureJson }
  );

/** One cluster of a Receipt. */
export function changedJson(changed: ChangedCluster, result: ChangeResult): ChangedJson {
  const { state, next } = aftermathOf(changed, result);
  if ('failure' in changed) return { cluster: changed.cluster, failure: failureJson(changed.failure), state, next };
  const receipt: Receipt = changed.receipt;
  const { outcome, at, identities, resourceVersion, conflicts, review, claims, unasked, problems, plan } = receipt;
  const { undone, history } = receipt;
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
    allowed: allowedJson(receipt.allowed),
    claimCounts: countClaims(claims),
    claims: claims.map(claimJson),
    unasked,
    problems,
    undone: undone === undefined ? null : { way: undone.way, claims: undone.claims.map(claimJson) },
    history: history === undefined ? null : { revision: history.revision ?? null, notes: history.notes },
  };
}

function claimJson(claim: Claim): ClaimJson {
  const { principal, purpose, evidence, predicted, before, after, holds, words } = claim;
  return {
    principal,
    purpose,
    evidence,
    predicted: predicted === undefined ? null : personJson(predicted),
    before: before === undefined ? null : knockJson(before),
    after: knockJson(after),
    why: claim.evidence === 'predicted' ? claim.why : null,
    holds,
    words,
  };
}

function personJson({ username, groups }: Person): Person {
  return { username, groups };
}

function knockJson(knock: Knock | Foretold): KnockJson {
  switch (knock.answer) {
    case 'unauthorized':
      return { answer: 'unauthorized' };
    case 'failed':
      return { answer: 'failed', reason: knock.reason };
    case 'foretold': {
      const { person, rights } = knock;
      return { answer: 'foretold', person: person === undefined ? null : personJson(person), rights: rights ?? null };
    }
    case 'in': {
      const { person, pods, rights } = knock;
      return {
        answer: 'in',
        person: personJson(person),
        pods,
        rights: rights === undefined ? null : rightsJson(rights),
      };
    }
  }
}

function rightsJson(rights: Rights): RightsJson {
  const { everything, reads, changes, complete } = rights;
  return { everything, reads, changes, complete, words: rightsWords(rights) };
}
