import { MASTERS } from '../../awsauth/masters.ts';
import { nodeGroups } from '../../awsauth/nodes.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import { nearest } from '../../finding/nearest.ts';
import { reservedPrefixOf } from '../reserved-prefix.ts';
import type { Rule } from '../rule.ts';

/**
 * The groups of Kubernetes' own that a person may be in: k8s.io/apiserver, pkg/authentication/user. system:monitoring
 * may read health and metrics. Other rules speak of the others.
 */
const known: ReadonlySet<string> = new Set([
  ...nodeGroups,
  MASTERS,
  'system:monitoring',
  'system:authenticated',
  'system:unauthenticated',
]);

/** A group with a reserved prefix is one that there is. */
export const groupReserved: Rule = {
  id: 'group-reserved',
  category: 'group',
  severity: 'warning',
  onEntries: true,
  summary: 'A group does not begin as those of Kubernetes and EKS do, unless it is one of them.',
  why: 'Kubernetes keeps names that begin with system: for itself, and EKS those with eks:, aws:, amazon: and iam:. Of its own groups Kubernetes has a handful: system:masters, system:nodes, system:bootstrappers, system:monitoring, system:authenticated, system:unauthenticated, and system:serviceaccounts, which no IAM principal is in. A name like system:master or system:admin is none of them: it gives nothing, though it looks as if it gave much.',
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
    'https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/authentication/user/user.go',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:admins]`,
  good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
  *check({ accesses }) {
    for (const { groups, locate } of grantsOf(accesses)) {
      for (const [index, group] of groups.entries()) {
        const prefix = reservedPrefixOf(group);
        if (prefix === undefined || known.has(group) || group.includes('{{')) continue;
        const meant = nearest(group, known);
        yield {
          location: locate('groups', index),
          message: group.startsWith('system:serviceaccounts')
            ? `${group} is the group of service accounts, and no IAM principal is one.`
            : `${group} is no group of ${prefix === 'system:' ? 'Kubernetes' : 'EKS'}, though ${prefix} is kept for those.`,
          remedy: `${meant === undefined ? '' : `Did you mean ${meant}? `}Begin the names of your own groups with your team's name.`,
        };
      }
    }
  },
};
