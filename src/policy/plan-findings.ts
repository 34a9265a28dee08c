import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Roster } from '../declaration/roster.ts';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Guard } from '../plan/guard.ts';
import type { Change, Plan } from '../plan/plan.ts';
import { ask, placeIn, type Question, shareOf } from './ask.ts';
import { changeFacts, type Move, movesOf, type Process, processFacts } from './facts.ts';
import type { GrantField, Policy } from './policy.ts';
import type { PolicyContext } from './variables.ts';

/**
 * Policies that no command asks yet, those on the pull request, each as an error where it stands. Nobody shall rely on a
 * policy that is never asked.
 */
export function unasked(policies: readonly Policy[]): Finding[] {
  return of('process', policies).map(({ location }) => ({
    rule: 'policy',
    severity: 'error',
    location,
    message: 'Policies of the context process are tested, and no command asks them yet.',
    remedy: 'Take it out, or move it to a file of its own.',
  }));
}

/** What policies of the context `change` find in a cluster's plan. @param today `YYYY-MM-DD` in UTC */
export function changeFindings(
  policies: readonly Policy[],
  changes: readonly Change[],
  cluster: ClusterDeclaration,
  today: string,
): Finding[] {
  const steps = shareOf(policies.length);
  return of('change', policies).flatMap((policy) =>
    findingsOf(policy, questionsOf(policy, changes, cluster, today), steps),
  );
}

/** The policies of the context `change` that only tell of what they find, as what a plan is looked at for. */
export function changeChecks(
  policies: readonly Policy[],
  today: string,
): readonly ((plan: Pick<Plan, 'changes'>, roster: Pick<Roster, 'cluster'>) => Finding[])[] {
  const telling = policies.filter(({ severity }) => severity !== 'error');
  return [({ changes }, { cluster }) => changeFindings(telling, changes, cluster, today)];
}

/**
 * The policies of the context `change` and the severity error as guards, so that a plan that does not meet them can
 * neither be shown as fine nor be applied.
 */
export function changeGuards(policies: readonly Policy[], today: string): readonly Guard[] {
  const steps = shareOf(policies.length);
  return of('change', policies)
    .filter(({ severity }) => severity === 'error')
    .map((policy) => ({
      id: policy.id,
      summary: policy.title,
      check: ({ changes }, { cluster }) =>
        findingsOf(policy, questionsOf(policy, changes, cluster, today), steps).map(
          ({ location: { file, line }, message, remedy }) => ({
            message: `${file}:${line}: ${sentence(message)}`,
            remedy,
          }),
        ),
    }));
}

/** A refusal's remedy is said right after its message, whose author may have left out the full stop. */
function sentence(message: string): string {
  return /[.!?:]$/.test(message) ? message : `${message}.`;
}

/** What policies of the context `process` find in a pull request and what it would do to one cluster. */
export function processFindings(
  policies: readonly Policy[],
  process: Process,
  changes: readonly Change[],
  cluster: ClusterDeclaration,
): Finding[] {
  const steps = shareOf(policies.length);
  const facts = processFacts(process, movesOf(changes), cluster);
  const question = { facts, locate: () => cluster.locate('metadata', 'name') };
  return of('process', policies).flatMap((policy) => findingsOf(policy, [question], steps));
}

function of(context: PolicyContext, policies: readonly Policy[]): readonly Policy[] {
  return policies.filter((policy) => policy.context === context);
}

function findingsOf(policy: Policy, questions: readonly Question[], steps: number): readonly Finding[] {
  const { id: rule, severity } = policy;
  return [...ask(policy, questions, steps)].map((remark) => ({ rule, severity, ...remark }));
}

function questionsOf(
  { field }: Policy,
  changes: readonly Change[],
  cluster: ClusterDeclaration,
  today: string,
): readonly Question[] {
  return movesOf(changes).map((move) => ({
    facts: changeFacts(move, cluster, today),
    locate: () => placeOf(move, cluster, field),
  }));
}

/** The grant that a change comes from. What is removed stands in no file any more: the cluster is where it was. */
function placeOf(move: Move, cluster: ClusterDeclaration, field: GrantField | undefined): Location {
  return move.kind === 'removed' ? cluster.locate('metadata', 'name') : placeIn(move.entry.grant, field);
}
