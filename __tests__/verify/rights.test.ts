import { describe, expect, test } from 'vitest';
import type { ResourceRule } from '../../src/kubernetes/api.ts';
import { rightsOf, rightsWords } from '../../src/verify/rights.ts';

const rule = (verbs: string, resources: string, apiGroups = ''): ResourceRule => ({
  verbs: verbs.split(' '),
  resources: resources.split(' '),
  apiGroups: apiGroups.split(' '),
});

/** What everybody may. */
const basic = rule('create', 'selfsubjectaccessreviews selfsubjectrulesreviews', 'authorization.k8s.io');

test.each<[string, readonly ResourceRule[], string]>([
  ['nothing but what everybody may', [basic], 'may do nothing'],
  ['one thing', [rule('get', 'pods')], 'may read pods; may change nothing'],
  ['two things', [rule('list', 'pods secrets')], 'may read pods and secrets; may change nothing'],
  [
    'three things',
    [rule('watch', 'events secrets pods')],
    'may read pods, secrets and 1 other resource; may change nothing',
  ],
  [
    'more, of groups of their own',
    [basic, rule('get list watch', 'configmaps services pods pods/log'), rule('get', 'deployments daemonsets', 'apps')],
    'may read pods, configmaps and 4 other resources; may change nothing',
  ],
  [
    'writing',
    [rule('get', 'pods'), rule('create delete', 'pods secrets'), rule('patch', 'deployments', 'apps')],
    'may read pods; may change pods, secrets and 1 other resource',
  ],
  ['writing alone', [rule('impersonate', 'users')], 'may read nothing; may change users'],
  ['every verb', [rule('*', 'pods')], 'may read pods; may change pods'],
  ['every resource of a group', [rule('get', '*', 'apps')], 'may read *.apps; may change nothing'],
  ['the same twice', [rule('get', 'pods'), rule('list', 'pods')], 'may read pods; may change nothing'],
  // A GET opens it, and then anything can be typed.
  ['getting a shell', [rule('get', 'pods/exec')], 'may read nothing; may change pods/exec'],
  ['every verb on everything', [basic, rule('*', '*', '*')], 'may do everything in default, as cluster-admin may'],
  ['every verb on everything of one group', [rule('*', '*', 'apps')], 'may read *.apps; may change *.apps'],
  [
    'every verb on one thing by its name',
    [{ ...rule('*', '*', '*'), resourceNames: ['mine'] }],
    'may read *.*; may change *.*',
  ],
  ['rules with fields left out', [{}, { verbs: ['get'] }], 'may do nothing'],
])('%s', (_name, rules, words) => {
  expect(rightsWords(rightsOf(rules, true))).toBe(words);
});

describe('where the API server does not tell all', () => {
  test.each<[string, readonly ResourceRule[], string]>([
    ['something', [rule('get', 'pods')], 'may read pods; may change nothing, as far as the cluster tells'],
    ['nothing', [], 'may do nothing, as far as the cluster tells'],
    ['everything', [rule('*', '*', '*')], 'may do everything in default, as cluster-admin may'],
  ])('%s', (_name, rules, words) => {
    expect(rightsWords(rightsOf(rules, false))).toBe(words);
  });
});
