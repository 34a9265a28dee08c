import type { Rule } from '../rule.ts';

/** Says that nobody answers for an Access. */
export const ownerMissing: Rule = {
  id: 'owner-missing',
  category: 'grant',
  severity: 'note',
  summary: 'An Access says who answers for it.',
  why: 'Who is asked when a grant is due to end, when two teams grant to one principal, or when an auditor wants to know? The owner stands in the plan beside each of its grants, and in findings that concern two teams.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { name, owner, locate } of accesses) {
      if (owner !== undefined) continue;
      yield {
        location: locate('metadata', 'name'),
        message: `Nobody is named who answers for ${name}.`,
        remedy: 'Add `metadata.owner`, such as "@acme/payments".',
      };
    }
  },
};
