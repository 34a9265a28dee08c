import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RbacObjects, rbacOf } from '../../src/survey/rbac.ts';

const none: RbacObjects = { roles: [], clusterroles: [], rolebindings: [], clusterrolebindings: [] };
const subject = (name: string, kind = 'Group') => ({ kind, name, apiGroup: 'rbac.authorization.k8s.io' });
const role = (name: string, rules: unknown, namespace?: string) => ({ metadata: { name, namespace }, rules });
const bindingTo = (kind: string, name: string, subjects: unknown, namespace?: string) => ({
  metadata: { name: `to-${name}`, namespace },
  roleRef: { kind, name },
  subjects,
});
const read = { verbs: ['get'], apiGroups: [''], resources: ['pods'] };
const asRead = { ...read, resourceNames: [], nonResourceURLs: [] };

describe('what binds a group', () => {
  test('is a RoleBinding to a Role of its own namespace, not to one of the same name elsewhere', () => {
    const rbac = rbacOf({
      ...none,
      roles: [role('reader', [], 'db'), role('reader', [read], 'web')],
      rolebindings: [bindingTo('Role', 'reader', [subject('a')], 'web')],
    });
    expect([...rbac]).toEqual([
      [
        'a',
        [
          {
            kind: 'RoleBinding',
            name: 'to-reader',
            namespace: 'web',
            role: { kind: 'Role', name: 'reader' },
            rules: [asRead],
          },
        ],
      ],
    ]);
  });

  test('is a RoleBinding or a ClusterRoleBinding to a ClusterRole, each time it is named', () => {
    const rbac = rbacOf({
      ...none,
      clusterroles: [role('view', [read])],
      rolebindings: [bindingTo('ClusterRole', 'view', [subject('a'), subject('a'), subject('b')], 'web')],
      clusterrolebindings: [bindingTo('ClusterRole', 'view', [subject('a')])],
    });
    const shown = [...rbac].map(([group, bindings]) => [group, bindings.map(({ namespace }) => namespace)]);
    expect(shown).toEqual([
      ['a', [undefined, 'web']],
      ['b', ['web']],
    ]);
    expect(rbac.get('a')?.every(({ rules }) => rules?.length === 1)).toBe(true);
  });

  test('gives nothing where its role does not exist', () => {
    const rbac = rbacOf({ ...none, clusterrolebindings: [bindingTo('ClusterRole', 'gone', [subject('a')])] });
    expect(rbac.get('a')).toMatchObject([{ rules: undefined }]);
  });

  test('is not a binding of a user or a service account of that name', () => {
    const subjects = [subject('a', 'User'), subject('a', 'ServiceAccount')];
    expect(rbacOf({ ...none, rolebindings: [bindingTo('Role', 'reader', subjects, 'web')] }).size).toBe(0);
  });

  test('is read whatever the objects hold', () => {
    const anything = fc.array(
      fc.oneof(fc.anything(), fc.record({ subjects: fc.array(fc.anything()), rules: fc.anything() })),
    );
    fc.assert(
      fc.property(anything, anything, (some, others) => {
        rbacOf({ roles: some, clusterroles: others, rolebindings: others, clusterrolebindings: some });
      }),
    );
  });
});
