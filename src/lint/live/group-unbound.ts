import { nearest } from '../../finding/nearest.ts';
import { isTemplate, rightsOfGroup } from '../../survey/group-rights.ts';
import { around } from './around.ts';
import type { LiveRule } from './live-rule.ts';

/** Every group is bound by something. */
export const groupUnbound: LiveRule = {
  id: 'group-unbound',
  category: 'group',
  severity: 'warning',
  live: true,
  summary: 'A RoleBinding or ClusterRoleBinding of the cluster names each group of a grant.',
  why: 'A group is nothing but a name: it gives what the bindings that name it give. Where none does, the grant lets somebody in who can do nothing, mostly since the name is misspelt or its binding was never applied. And whoever later makes a binding of that name gives rights to people whom nobody thought of.',
  sources: ['https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects'],
  around: {
    ...around,
    rbac: new Map([
      [
        'payments:edit',
        [
          {
            kind: 'RoleBinding',
            name: 'payments-edit',
            namespace: 'payments',
            role: { kind: 'ClusterRole', name: 'edit' },
            rules: [],
          },
        ],
      ],
    ]),
  },
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payment:edit] # the RoleBinding names payments:edit`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit] # as the RoleBinding names it`,
  *check({ cluster, guests, survey: { rbac } }) {
    if (rbac === undefined) return;
    for (const { mapping, locateGroup } of guests) {
      if (mapping.section === 'mapAccounts') continue;
      for (const [index, group] of mapping.groups.entries()) {
        if (isTemplate(group) || !rightsOfGroup(group, rbac).unbound) continue;
        const meant = nearest(group, rbac.keys());
        yield {
          location: locateGroup(index),
          message: `No RoleBinding or ClusterRoleBinding of ${cluster} names the group ${group}, so it allows nothing there.`,
          remedy: `${meant === undefined ? '' : `Did you mean ${meant}? `}Bind a Role or ClusterRole to the group, or mend its name.`,
        };
      }
    }
  },
};
