import { AWS_AUTH } from '../awsauth/configmap.ts';
import { historyName } from '../history/cluster-archive.ts';

/** A manifest, as kubectl takes it. */
export interface Manifest {
  readonly apiVersion: 'rbac.authorization.k8s.io/v1';
  readonly kind: 'Role' | 'RoleBinding' | 'ClusterRole' | 'ClusterRoleBinding';
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly rules?: readonly Rule[];
  readonly roleRef?: { readonly apiGroup: string; readonly kind: string; readonly name: string };
  readonly subjects?: readonly { readonly apiGroup: string; readonly kind: 'Group'; readonly name: string }[];
}

/** A rule of a Role. */
export interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const API_GROUP = 'rbac.authorization.k8s.io';
const READERS = 'guestlist-readers';
const WRITERS = 'guestlist-writers';
const SURVEYORS = 'guestlist-surveyors';

/** Who is bound to what, so that a plan can say what groups can do: it goes on without. */
export const surveyRule: Rule = {
  apiGroups: [API_GROUP],
  resources: ['roles', 'clusterroles', 'rolebindings', 'clusterrolebindings'],
  verbs: ['list'],
};

/**
 * What the Kubernetes client asks for, and nothing more: a plan gets aws-auth; an apply replaces it, keeps a history
 * beside it, and asks what those may do whom nobody can sign in as. Both groups may ask who they are and what they may,
 * as everybody may (system:basic-user). Dry runs need the right to do it.
 *
 * @param source the owner of entries, by which the history is named
 */
export function manifestsOf(source: string): readonly Manifest[] {
  return [
    role(READERS, [configMaps([AWS_AUTH.name], ['get'])]),
    binding('RoleBinding', READERS),
    role(WRITERS, [
      configMaps([AWS_AUTH.name, historyName(source)], ['get', 'update']),
      // A name cannot be asked of what is not there yet: Kubernetes documentation, "Referring to resources".
      { apiGroups: [''], resources: ['configmaps'], verbs: ['create'] },
    ]),
    binding('RoleBinding', WRITERS),
    {
      apiVersion: `${API_GROUP}/v1`,
      kind: 'ClusterRole',
      metadata: { name: WRITERS },
      rules: [
        { apiGroups: ['authorization.k8s.io'], resources: ['subjectaccessreviews'], verbs: ['create'] },
        surveyRule,
      ],
    },
    binding('ClusterRoleBinding', WRITERS),
    {
      apiVersion: `${API_GROUP}/v1`,
      kind: 'ClusterRole',
      metadata: { name: SURVEYORS },
      rules: [surveyRule],
    },
    binding('ClusterRoleBinding', SURVEYORS, READERS),
  ];
}

function configMaps(resourceNames: readonly string[], verbs: readonly string[]): Rule {
  return { apiGroups: [''], resources: ['configmaps'], resourceNames, verbs };
}

function role(name: string, rules: readonly Rule[]): Manifest {
  return { apiVersion: `${API_GROUP}/v1`, kind: 'Role', metadata: { name, namespace: AWS_AUTH.namespace }, rules };
}

function binding(kind: 'RoleBinding' | 'ClusterRoleBinding', name: string, group = name): Manifest {
  return {
    apiVersion: `${API_GROUP}/v1`,
    kind,
    metadata: { name, ...(kind === 'RoleBinding' ? { namespace: AWS_AUTH.namespace } : {}) },
    roleRef: { apiGroup: API_GROUP, kind: kind.replace('Binding', ''), name },
    subjects: [{ apiGroup: API_GROUP, kind: 'Group', name: group.replace('-', ':') }],
  };
}
