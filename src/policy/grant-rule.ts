import type { Grant } from '../declaration/declaration.ts';
import type { LintInput, Rule } from '../lint/rule.ts';
import { ask, placeIn, shareOf } from './ask.ts';
import { type Facts, grantFacts } from './facts.ts';
import type { Policy } from './policy.ts';

/** The policies that are asked of grants, as lint rules: lint runs them beside its own. */
export function grantRules(policies: readonly Policy[], stepsOfRun?: number): readonly Rule[] {
  const steps = shareOf(policies.length, stepsOfRun);
  const known = new WeakMap<LintInput, readonly GrantAsked[]>();
  const grantsOf = (input: LintInput): readonly GrantAsked[] => {
    const grants = known.get(input) ?? grantsAsked(input);
    known.set(input, grants);
    return grants;
  };
  return policies.filter(({ context }) => context === 'grant').map((policy) => ruleOf(policy, steps, grantsOf));
}

/** A grant on a cluster, and what policies see of it. */
interface GrantAsked {
  readonly grant: Grant;
  readonly facts: Facts;
}

function grantsAsked({ rosters, today }: LintInput): readonly GrantAsked[] {
  return rosters.flatMap(({ cluster, entries }) =>
    entries.map((entry) => ({ grant: entry.grant, facts: grantFacts(entry, cluster, today) })),
  );
}

function ruleOf(policy: Policy, steps: number, grantsOf: (input: LintInput) => readonly GrantAsked[]): Rule {
  const { id, title, severity, docs, field, suppressible } = policy;
  return {
    id,
    category: 'grant',
    severity,
    summary: title,
    why: title,
    sources: docs === undefined ? [] : [docs],
    ...(suppressible ? {} : { suppressible: false }),
    // Its examples are its tests.
    bad: '',
    good: '',
    check: (input) =>
      ask(
        policy,
        grantsOf(input).map(({ grant, facts }) => ({ facts, locate: () => placeIn(grant, field) })),
        steps,
      ),
  };
}
