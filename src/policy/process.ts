import type { Roster } from '../declaration/roster.ts';
import type { Finding } from '../finding/finding.ts';
import type { Guard } from '../plan/guard.ts';
import { answeredFor, type Origin } from '../plan/origin.ts';
import type { Plan } from '../plan/plan.ts';
import type { Refusal } from '../plan/refusal.ts';
import { decide } from './decide.ts';
import { processFacts } from './facts.ts';
import { MAX_STEPS } from './limits.ts';
import { Meter } from './meter.ts';
import type { Policy } from './policy.ts';

/**
 * The policies of the context `process` and the severity error as guards: what does not meet them is not applied.
 *
 * @param policies all that there are
 */
export function processGuards(policies: readonly Policy[], origin: Origin): readonly Guard[] {
  return onProcess(policies)
    .filter(({ severity }) => severity === 'error')
    .map((policy) => ({
      id: policy.id,
      summary: policy.title,
      check: (plan, roster) => objectionsOf(policy, plan, roster, origin),
    }));
}

/** The other policies of the context `process`, as what a plan is looked at for. */
export function processChecks(
  policies: readonly Policy[],
  origin: Origin,
): readonly ((plan: Pick<Plan, 'changes'>, roster: Roster) => Finding[])[] {
  return onProcess(policies)
    .filter(({ severity }) => severity !== 'error')
    .map((policy) => (plan, roster) => {
      const { id: rule, severity } = policy;
      const location = roster.cluster.locate('metadata', 'name');
      return objectionsOf(policy, plan, roster, origin).map((said) => ({ rule, severity, location, ...said }));
    });
}

function onProcess(policies: readonly Policy[]): readonly Policy[] {
  return policies.filter(({ context }) => context === 'process');
}

/**
 * Asks a policy about what a pull request would do to one cluster, where it would do anything. Where there is no pull
 * request, the facts hold none: a policy that looks at it cannot be decided, and one whose `match` is about other changes is met.
 */
function objectionsOf(
  policy: Policy,
  plan: Pick<Plan, 'changes'>,
  roster: Roster,
  origin: Origin,
): readonly Omit<Refusal, 'guard'>[] {
  const moves = answeredFor(plan, roster, origin);
  if (moves.length === 0) return [];
  const process = 'process' in origin ? origin.process : undefined;
  const verdict = decide(policy, processFacts(process, moves, roster.cluster), new Meter(MAX_STEPS));
  if (verdict.kind === 'met') return [];
  if (verdict.kind === 'undecided' && 'none' in origin) {
    return [
      {
        message: `This is asked of the pull request that brings a change, and ${origin.none}.`,
        remedy: 'Bring the change by a pull request, or let match say which changes need none.',
      },
    ];
  }
  const { file, line } = policy.location;
  return [
    {
      message: verdict.kind === 'broken' ? verdict.message : `This cannot be decided: ${verdict.why}.`,
      remedy: `The policy stands at ${file}:${line}.`,
    },
  ];
}
