import type { ChangedCluster } from '../commands/result.ts';
import type { ChangedJson, ClaimJson, KnockJson } from '../report/json/receipt.ts';
import type { Claim, Foretold, Knock } from '../verify/evidence.ts';
import { Malformed } from './malformed.ts';
import { failureOf, planOf } from './plan.ts';

/**
 * One cluster of a Receipt that another job printed, as the value that it was printed from.
 *
 * @throws Malformed where the schema lets through what cannot be
 */
export function changedOf(json: ChangedJson): ChangedCluster {
  const { cluster } = json;
  if ('failure' in json) return { cluster, failure: failureOf(json.failure) };
  const { outcome, at, identities, resourceVersion, conflicts, review, allowed, unasked, problems } = json;
  const { undone, history } = json;
  return {
    cluster,
    receipt: {
      plan: planOf({ cluster, ...json.plan }).plan,
      outcome,
      at,
      identities,
      resourceVersion: { before: resourceVersion.before ?? undefined, after: resourceVersion.after ?? undefined },
      conflicts,
      allowed,
      ...(review === null ? {} : { review }),
      claims: json.claims.map(claimOf),
      unasked,
      problems,
      ...(undone === null ? {} : { undone: { way: undone.way, claims: undone.claims.map(claimOf) } }),
      ...(history === null ? {} : { history: { revision: history.revision ?? undefined, notes: history.notes } }),
    },
  };
}

function claimOf({ principal, purpose, evidence, predicted, before, after, why, holds, words }: ClaimJson): Claim {
  const head = { principal, purpose, predicted: predicted ?? undefined, holds, words };
  if (evidence === 'proven')
    return { ...head, evidence, before: before === null ? undefined : knockOf(before), after: knockOf(after) };
  return {
    ...head,
    evidence,
    before: before === null ? undefined : foretoldOf(before),
    after: foretoldOf(after),
    why: why ?? '',
  };
}

function knockOf(json: KnockJson): Knock {
  if (json.answer === 'foretold') throw new Malformed('what is foretold counts as proven');
  if (json.answer !== 'in') return json;
  const { answer, person, pods, rights } = json;
  return { answer, person, pods, rights: rights ?? undefined };
}

function foretoldOf(json: KnockJson): Foretold {
  if (json.answer !== 'foretold') throw new Malformed('what was seen counts as foretold');
  const { answer, person, rights } = json;
  return { answer, person: person ?? undefined, rights: rights ?? undefined };
}
