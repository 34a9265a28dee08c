import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Change } from '../plan/plan.ts';
import { ask, placeIn, type Question, shareOf } from './ask.ts';
import { changeFacts, type Move, movesOf, type Process, processFacts } from './facts.ts';
import type { GrantField, Policy } from './policy.ts';
import type { PolicyContext } from './variables.ts';

/** What policies of the context `change` find in a cluster's plan. @param today `YYYY-MM-DD` in UTC */
export function changeFindings(
  policies: readonly Policy[],
  changes: readonly Change[],
  cluster: ClusterDeclaration,
  today: string,
): Finding[] {
  const moves = movesOf(changes);
  return findingsOf(policies, 'change', ({ field }) =>
    moves.map((move) => ({ facts: changeFacts(move, cluster, today), locate: () => placeOf(move, cluster, field) })),
  );
}

/** What policies of the context `process` find in a pull request and what it would do to one cluster. */
export function processFindings(
  policies: readonly Policy[],
  process: Process,
  changes: readonly Change[],
  cluster: ClusterDeclaration,
): Finding[] {
  const facts = processFacts(process, movesOf(changes), cluster);
  return findingsOf(policies, 'process', () => [{ facts, locate: () => cluster.locate('metadata', 'name') }]);
}

function findingsOf(
  policies: readonly Policy[],
  context: PolicyContext,
  questionsOf: (policy: Policy) => readonly Question[],
): Finding[] {
  const steps = shareOf(policies.length);
  return policies
    .filter((policy) => policy.context === context)
    .flatMap((policy) =>
      [...ask(policy, questionsOf(policy), steps)].map((remark) => ({
        rule: policy.id,
        severity: policy.severity,
        ...remark,
      })),
    );
}

/** The grant that a change comes from. What is removed stands in no file any more: the cluster is where it was. */
function placeOf(move: Move, cluster: ClusterDeclaration, field: GrantField | undefined): Location {
  if (move.kind === 'removed') return cluster.locate('metadata', 'name');
  return placeIn(move.entry.grant, field);
}
