import type { RbacKind } from '../kubernetes/api.ts';

/** What a role allows: a rule of RBAC, as the API server has it. */
export interface RbacRule {
  readonly verbs: readonly string[];
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly resourceNames: readonly string[];
  readonly nonResourceURLs: readonly string[];
}

/** A binding that names a group, with what it gives. */
export interface Binding {
  readonly kind: 'RoleBinding' | 'ClusterRoleBinding';
  readonly name: string;
  /** Where it gives it; undefined of a ClusterRoleBinding, which gives it everywhere. */
  readonly namespace: string | undefined;
  readonly role: { readonly kind: string; readonly name: string };
  /** Undefined where there is no such role, so that the binding gives nothing. */
  readonly rules: readonly RbacRule[] | undefined;
}

/** The bindings of each group that any binding names. */
export type Rbac = ReadonlyMap<string, readonly Binding[]>;

/** The objects of a cluster that RBAC is made of, as the API server gives them: whatever they hold. */
export type RbacObjects = Readonly<Record<RbacKind, readonly unknown[]>>;

/** Finds the bindings of each group, and what their roles allow. Of the subjects only groups are looked at. */
export function rbacOf(objects: RbacObjects): Rbac {
  const rulesOf = new Map([
    ...objects.roles.map((role) => [keyOf('Role', namespaceOf(role), nameOf(role)), rulesIn(role)] as const),
    ...objects.clusterroles.map((role) => [keyOf('ClusterRole', undefined, nameOf(role)), rulesIn(role)] as const),
  ]);
  const bound = new Map<string, Binding[]>();
  const bind = (kind: Binding['kind'], objects: readonly unknown[]) => {
    for (const object of objects) {
      const namespace = kind === 'RoleBinding' ? namespaceOf(object) : undefined;
      const roleRef = field(object, 'roleRef');
      const role = { kind: text(field(roleRef, 'kind')), name: text(field(roleRef, 'name')) };
      const rules = rulesOf.get(keyOf(role.kind, role.kind === 'Role' ? namespace : undefined, role.name));
      const binding: Binding = { kind, name: nameOf(object), namespace, role, rules };
      for (const group of groupsIn(object)) {
        const already = bound.get(group);
        if (already === undefined) bound.set(group, [binding]);
        else already.push(binding);
      }
    }
  };
  bind('ClusterRoleBinding', objects.clusterrolebindings);
  bind('RoleBinding', objects.rolebindings);
  return bound;
}

function keyOf(kind: string, namespace: string | undefined, name: string): string {
  return JSON.stringify([kind, namespace ?? null, name]);
}

function groupsIn(binding: unknown): ReadonlySet<string> {
  const groups = list(field(binding, 'subjects')).filter((subject) => field(subject, 'kind') === 'Group');
  return new Set(groups.map((subject) => text(field(subject, 'name'))));
}

function rulesIn(role: unknown): RbacRule[] {
  return list(field(role, 'rules')).map((rule) => ({
    verbs: texts(field(rule, 'verbs')),
    apiGroups: texts(field(rule, 'apiGroups')),
    resources: texts(field(rule, 'resources')),
    resourceNames: texts(field(rule, 'resourceNames')),
    nonResourceURLs: texts(field(rule, 'nonResourceURLs')),
  }));
}

function nameOf(object: unknown): string {
  return text(field(field(object, 'metadata'), 'name'));
}

function namespaceOf(object: unknown): string {
  return text(field(field(object, 'metadata'), 'namespace'));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  return list(value).map(text);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
