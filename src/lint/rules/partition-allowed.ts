import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** Principals are of partitions that the configuration allows. */
export const partitionAllowed: Rule = {
  id: 'partition-allowed',
  category: 'grant',
  severity: 'error',
  summary: 'A principal is of a partition that the configuration allows.',
  why: 'China and GovCloud are worlds of their own, with accounts and rules of their own; an organisation that works in one partition has no business in another. Speaks only where allowed.partitions is configured.',
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html'],
  allowed: { partitions: new Set(['aws']) },
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: beijing}
spec:
  region: cn-north-1
  account: "123456789012"
  creator: arn:aws-cn:iam::123456789012:role/cluster-creator
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [beijing]
  grants:
    - role: arn:aws-cn:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  *check({ accesses, configuration: { allowed } }) {
    if (allowed.partitions === undefined) return;
    for (const { kind, principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || principal.kind === 'account' || allowed.partitions.has(principal.partition)) {
        continue;
      }
      yield {
        location: locate(kind),
        message: `Partition ${principal.partition} is not one that the configuration allows.`,
        remedy: `Name a principal of ${[...allowed.partitions].join(' or ')}, or add the partition to allowed.partitions, in a change of its own.`,
      };
    }
  },
};
