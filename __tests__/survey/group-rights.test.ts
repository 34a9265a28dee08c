import { describe, expect, test } from 'vitest';
import { isAdminGroup, rightsOfGroup, rightsOfGroups } from '../../src/survey/group-rights.ts';
import type { Binding } from '../../src/survey/rbac.ts';
import { binding, bound, EVERYTHING, rule } from './around.ts';

describe('what a group can do', () => {
  const paths = { ...rule('get', ''), apiGroups: [], resources: [], nonResourceURLs: ['/healthz', '/version'] };
  test.each<[words: string, bindings: readonly Binding[]]>([
    ['everything (cluster-admin), by ClusterRoleBinding a-cluster-admin', [binding('cluster-admin', [EVERYTHING])]],
    ['everything in namespace web (admin), by RoleBinding a-admin', [binding('admin', [EVERYTHING], 'web')]],
    ['reads pods in namespace web (view), by RoleBinding a-view', [binding('view', [rule('get list', 'pods')], 'web')]],
    [
      'reads pods, secrets and 1 other resource, changes pods (edit), by ClusterRoleBinding a-edit',
      [binding('edit', [rule('get', 'pods secrets services'), rule('delete', 'pods')])],
    ],
    ['asks 2 paths of the API server (probe), by ClusterRoleBinding a-probe', [binding('probe', [paths])]],
    ['nothing (empty), by ClusterRoleBinding a-empty', [binding('empty', [])]],
    ['nothing, since there is no such role (gone), by ClusterRoleBinding a-gone', [binding('gone', undefined)]],
    ['nothing: no binding names it', []],
    [
      'nothing (a), by ClusterRoleBinding a-a; nothing (b), by ClusterRoleBinding a-b; nothing (c), by ClusterRoleBinding a-c; and by 2 more bindings',
      ['a', 'b', 'c', 'd', 'e'].map((name) => binding(name, [])),
    ],
  ])('%s', (words, bindings) => {
    const rights = rightsOfGroup('team', new Map(bindings.length === 0 ? [] : [['team', bindings]]));
    expect(rights).toMatchObject({ words, unbound: bindings.length === 0 });
    expect(rights.bindings).toHaveLength(bindings.length);
  });

  test('is known of some without a binding', () => {
    expect(rightsOfGroup('system:masters', new Map())).toMatchObject({
      words: 'everything, whatever RBAC says',
      everything: true,
      unbound: false,
    });
    expect(rightsOfGroup('system:nodes', new Map())).toMatchObject({ words: 'what nodes need', unbound: false });
  });

  test('is told of each once, in the order of names, and of none that whoever signs in fills in', () => {
    const groups = ['b', 'a', 'b', 'of-{{SessionName}}', 'of-{{AccountID}}'];
    expect(rightsOfGroups(groups, new Map()).map(({ group }) => group)).toEqual(['a', 'b']);
  });
});

test.each([
  ['system:masters', true],
  ['by-cluster-admin', true],
  ['by-a-copy-of-it', true],
  ['in-a-namespace', false],
  ['of-one-api-group', false],
  ['of-a-role-that-is-gone', false],
  ['bound-by-nothing', false],
])('%s makes administrators: %s', (group, expected) => {
  const rbac = bound({
    'by-cluster-admin': binding('cluster-admin', [EVERYTHING]),
    'by-a-copy-of-it': binding('ours', [rule('get', 'pods'), EVERYTHING]),
    'in-a-namespace': binding('cluster-admin', [EVERYTHING], 'kube-system'),
    'of-one-api-group': binding('apps', [rule('*', '*', 'apps')]),
    'of-a-role-that-is-gone': binding('cluster-admin', undefined),
  });
  expect(isAdminGroup(group, rbac)).toBe(expected);
  expect(isAdminGroup(group, undefined)).toBe(group === 'system:masters');
});
