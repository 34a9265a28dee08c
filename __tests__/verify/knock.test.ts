import { expect, test } from 'vitest';
import { Forbidden, Unauthorized } from '../../src/kubernetes/api.ts';
import type { Knock } from '../../src/verify/evidence.ts';
import { knock } from '../../src/verify/knock.ts';
import { type Answer, broken, letIn, refused, ScriptedApi } from './scripted-api.ts';

const forbidden = new Forbidden('kubernetes', 'https://k answered 403 Forbidden: pods is forbidden.');
const none = { everything: false, reads: { count: 0, first: [] }, changes: { count: 0, first: [] }, complete: true };
const person = { username: 'dev', groups: ['edit', 'view'] };

test.each<[string, Answer, Knock]>([
  [
    'lets us in and shows pods',
    letIn('dev', ['view', 'edit'], 3),
    { answer: 'in', person, pods: { status: 200, count: 3 }, rights: none },
  ],
  [
    'lets us in, but RBAC gives no right to list pods',
    letIn('dev', ['view', 'edit'], forbidden),
    { answer: 'in', person, pods: { status: 403, reason: forbidden.message }, rights: none },
  ],
  [
    'says what else we may',
    {
      ...letIn('dev', ['view', 'edit']),
      rules: { rules: [{ verbs: ['get'], apiGroups: [''], resources: ['secrets'] }], complete: false },
    },
    {
      answer: 'in',
      person,
      pods: { status: 200, count: 0 },
      rights: { ...none, reads: { count: 1, first: ['secrets'] }, complete: false },
    },
  ],
  [
    'does not say what else we may: that proves nothing of who we are',
    { ...letIn('dev', ['view', 'edit']), rules: broken.who as Error },
    { answer: 'in', person, pods: { status: 200, count: 0 }, rights: undefined },
  ],
  [
    'forgets us before it says what else we may',
    { ...letIn('dev', []), rules: refused.who as Error },
    { answer: 'unauthorized' },
  ],
  ['does not know us', refused, { answer: 'unauthorized' }],
  [
    'forgets us between two requests',
    letIn('dev', [], new Unauthorized('kubernetes', 'https://k answered 401.')),
    { answer: 'unauthorized' },
  ],
  ['fails', broken, { answer: 'failed', reason: 'https://k answered 500: boom.' }],
  [
    'fails to list pods',
    { ...letIn('dev', []), pods: broken.who as Error },
    { answer: 'failed', reason: 'https://k answered 500: boom.' },
  ],
  [
    'may not be asked who we are',
    { who: forbidden },
    { answer: 'failed', reason: 'https://k answered 403 Forbidden: pods is forbidden.' },
  ],
])('a server that %s', async (_name, answer, expected) => {
  expect(await knock(new ScriptedApi(answer))).toEqual(expected);
});

test('a mistake of our own is not taken for an answer', async () => {
  await expect(knock(new ScriptedApi({ who: new TypeError('mistake') }))).rejects.toThrow('mistake');
});
