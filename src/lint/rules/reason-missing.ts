import type { Rule } from '../rule.ts';

/** Says that a grant does not tell what it is for. */
export const reasonMissing: Rule = {
  id: 'reason-missing',
  category: 'grant',
  severity: 'note',
  summary: 'A grant says what it is for.',
  why: 'The reason is what a reviewer weighs the groups against, and what tells in a year whether the grant is still needed. The plan shows it beside the change.',
  sources: [],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
  reason: deploys the payment service`,
  *check({ accesses }) {
    for (const { name, grants } of accesses) {
      const without = grants.filter(({ reason }) => reason === undefined);
      const [first] = without;
      if (first === undefined) continue;
      // One note an Access: a line for each grant of a large one would hide all else.
      yield {
        location: first.locate(first.kind),
        message:
          without.length === 1
            ? `A grant of ${name} gives no reason.`
            : `${without.length} of the ${grants.length} grants of ${name} give no reason.`,
        remedy: 'Add `reason:`.',
      };
    }
  },
};
