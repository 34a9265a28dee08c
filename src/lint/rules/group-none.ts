import { grantsOf } from '../../declaration/declaration.ts';
import { isNodeEntry } from '../node-entry.ts';
import type { Rule } from '../rule.ts';

/** Says that a grant without groups gives little. */
export const groupNone: Rule = {
  id: 'group-none',
  category: 'group',
  severity: 'note',
  summary: 'A grant without groups lets somebody in, and gives nothing more.',
  why: 'Without groups a principal has what everybody has who gets in: it may ask who it is and look at the API. Everything else answers 403 Forbidden, unless a RoleBinding names the username itself. That may be meant, as for EMR on EKS; more often the groups were forgotten.',
  sources: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const grant of grantsOf(accesses)) {
      if (grant.kind === 'account' || grant.groups.length > 0 || isNodeEntry(grant)) continue;
      yield {
        location: grant.locate(grant.kind),
        message: 'No groups: it gets in, and may do no more than anybody who gets in.',
        remedy: 'Add `groups:`, unless a RoleBinding names the username itself.',
      };
    }
  },
};
