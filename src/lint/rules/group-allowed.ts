import { grantsOf } from '../../declaration/declaration.ts';
import { nearest } from '../../finding/nearest.ts';
import type { Rule } from '../rule.ts';

/** Groups are those that the configuration allows. */
export const groupAllowed: Rule = {
  id: 'group-allowed',
  category: 'grant',
  severity: 'error',
  summary: 'A group is one that the configuration allows.',
  why: 'Kubernetes has no list of groups: one with a typo is a group like any other, which no RoleBinding names, and one that a team should not have is as easily written. Speaks only where allowed.groups is configured.',
  sources: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects'],
  allowed: { groups: new Set(['payments:edit', 'view']) },
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payment:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  *check({ accesses, configuration: { allowed } }) {
    if (allowed.groups === undefined) return;
    for (const { groups, locate } of grantsOf(accesses)) {
      for (const [index, group] of groups.entries()) {
        if (allowed.groups.has(group)) continue;
        const meant = nearest(group, allowed.groups);
        yield {
          location: locate('groups', index),
          message: `The group ${JSON.stringify(group)} is not one that the configuration allows.`,
          remedy: `${meant === undefined ? 'Choose another' : `Did you mean ${meant}? Write that`}, or add it to allowed.groups, in a change of its own.`,
        };
      }
    }
  },
};
