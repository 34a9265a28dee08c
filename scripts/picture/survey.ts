// What RBAC gives to the groups of the examples: view and edit in the namespace of a team, as most clusters have it.
import type { Binding, RbacRule } from '../../src/survey/rbac.ts';
import type { Survey } from '../../src/survey/survey.ts';

/** A survey that found out everything. */
export const survey: Survey = {
  rbac: new Map([
    ['view', [binding('everyone-views', 'view', [rule(['get', 'list', 'watch'], ['pods', 'services', 'configmaps'])])]],
    [
      'payments:edit',
      [binding('payments-edit', 'edit', [rule(['*'], ['pods', 'services', 'configmaps'])], 'payments')],
    ],
    ['payments:debug', [binding('payments-debug', 'debug', [rule(['create'], ['pods/exec'])], 'payments')]],
    ['payments:deploy', [binding('payments-deploy', 'deploy', [rule(['*'], ['deployments'])], 'payments')]],
    ['platform:oncall', [binding('oncall', 'view', [rule(['get', 'list', 'watch'], ['pods', 'nodes'])])]],
  ]),
  missing: new Map(),
  accessEntries: new Set(),
  ignoresAwsAuth: false,
  notKnown: [],
};

function binding(name: string, role: string, rules: readonly RbacRule[], namespace?: string): Binding {
  const kind = namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding';
  return { kind, name, namespace, role: { kind: 'ClusterRole', name: role }, rules };
}

function rule(verbs: readonly string[], resources: readonly string[]): RbacRule {
  return { verbs, resources, apiGroups: [''], resourceNames: [], nonResourceURLs: [] };
}
