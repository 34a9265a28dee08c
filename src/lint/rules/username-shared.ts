import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import { isServiceLinked } from '../../principal/service-linked-role.ts';
import { reservedPrefixOf } from '../reserved-prefix.ts';
import type { Rule } from '../rule.ts';

/** A role that several people assume does not hide who they are. */
export const usernameShared: Rule = {
  id: 'username-shared',
  category: 'username',
  severity: 'warning',
  onEntries: true,
  summary: "A role's username tells who assumed it.",
  why: 'Several people and jobs may assume a role. With a fixed username they are one user to Kubernetes: RBAC cannot tell them apart, and in the audit log the person is only in the extra fields, which few look at. AWS recommends a session template at the end of the username of every role.',
  sources: [
    'https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { username = '', principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || principal.kind !== 'role' || isServiceLinked(principal)) continue;
      // Whatever other braces or prefixes there are, other rules speak of them.
      const isFixed = username.trim() !== '' && !/[{}]/.test(username.replaceAll('{{AccountID}}', ''));
      if (!isFixed || reservedPrefixOf(username) !== undefined) continue;
      yield {
        location: locate('username'),
        message: `Everybody who assumes ${principal.name} gets in as ${username}, and Kubernetes cannot tell them apart.`,
        remedy: `Put the session's name behind it: ${username}:{{SessionName}}.`,
      };
    }
  },
};
