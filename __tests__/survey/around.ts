import type { Binding, Rbac, RbacRule } from '../../src/survey/rbac.ts';
import type { Survey } from '../../src/survey/survey.ts';

/** A survey that found everything out, and nothing there, with what is said to be. */
export function surveyOf(found: Partial<Survey> = {}): Survey {
  return {
    rbac: new Map(),
    missing: new Map(),
    accessEntries: new Set(),
    ignoresAwsAuth: false,
    notKnown: [],
    ...found,
  };
}

/** A rule of RBAC on resources of the core group. */
export function rule(verbs: string, resources: string, apiGroups = ''): RbacRule {
  const words = (text: string) => text.split(' ');
  return {
    verbs: words(verbs),
    resources: words(resources),
    apiGroups: words(apiGroups),
    resourceNames: [],
    nonResourceURLs: [],
  };
}

export const EVERYTHING = rule('*', '*', '*');

/** A binding of a ClusterRole: in a namespace, or everywhere. */
export function binding(role: string, rules: readonly RbacRule[] | undefined, namespace?: string): Binding {
  const kind = namespace === undefined ? 'ClusterRoleBinding' : 'RoleBinding';
  return { kind, name: `a-${role}`, namespace, role: { kind: 'ClusterRole', name: role }, rules };
}

/** RBAC that binds groups. */
export function bound(groups: Readonly<Record<string, Binding>>): Rbac {
  return new Map(Object.entries(groups).map(([group, one]) => [group, [one]]));
}
