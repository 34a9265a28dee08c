import type { Roster } from '../declaration/roster.ts';
import type { Rule } from '../lint/rule.ts';
import { ask, type Question, shareOf } from './ask.ts';
import { grantFacts } from './facts.ts';
import type { GrantField, Policy } from './policy.ts';

/** The policies that are asked of grants, as lint rules: lint runs them beside its own. */
export function grantRules(policies: readonly Policy[]): readonly Rule[] {
  const steps = shareOf(policies.length);
  return policies.filter(({ context }) => context === 'grant').map((policy) => ruleOf(policy, steps));
}

function ruleOf(policy: Policy, steps: number): Rule {
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
    check: ({ rosters, today }) => ask(policy, questionsOf(rosters, today, field), steps),
  };
}

function* questionsOf(rosters: readonly Roster[], today: string, field: GrantField | undefined): Generator<Question> {
  for (const { cluster, entries } of rosters) {
    for (const entry of entries) {
      const { grant } = entry;
      const path = field === undefined || field === 'principal' ? grant.kind : field;
      yield { facts: grantFacts(entry, cluster, today), location: grant.locate(path) };
    }
  }
}
