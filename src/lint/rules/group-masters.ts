import { MASTERS } from '../../awsauth/masters.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** Says that a grant gives everything. */
export const groupMasters: Rule = {
  id: 'group-masters',
  category: 'group',
  severity: 'warning',
  onEntries: true,
  summary: 'system:masters is not granted lightly.',
  why: 'The API server lets system:masters do anything before it asks RBAC or any webhook for authorization: the group cannot be narrowed, and removing every binding takes nothing away. Kubernetes advises to keep it for the moment when nothing else gets in, and to bind ClusterRole cluster-admin to a group of your own for all else: that can be audited and taken away.',
  sources: [
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:masters]`,
  good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
  *check({ accesses }) {
    for (const { groups, locate } of grantsOf(accesses)) {
      const index = groups.indexOf(MASTERS);
      if (index < 0) continue;
      yield {
        location: locate('groups', index),
        message: 'system:masters may do anything in the cluster, and RBAC cannot take it away.',
        remedy:
          'Bind a ClusterRole to a group of your own, cluster-admin if need be, and grant that; keep this for break-glass, with an end date.',
      };
    }
  },
};
