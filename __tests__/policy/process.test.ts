import { describe, expect, test } from 'vitest';
import { makePlan } from '../../src/plan/make.ts';
import type { Origin } from '../../src/plan/origin.ts';
import type { Process } from '../../src/policy/facts.ts';
import { processChecks, processGuards } from '../../src/policy/process.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { policiesOf, policyYaml } from './configuration.ts';

const grant = (name: string, more = '') => `- role: ${roleArn(name)}\n  username: ${name}\n  groups: [view]\n${more}`;
const declared = rosterOf(clusterYaml(), accessYaml(grant('new') + grant('ended', '  expires: 2026-01-31\n')));
const planOf = (roster: typeof declared, ...ours: readonly string[]) => {
  const entries = ours.map((name) => roleEntry(name));
  return makePlan(roster, liveOf(entries, { [SOURCE]: entries }), { target: 'here', source: SOURCE });
};
const plan = planOf(declared, 'ended');

const process: Process = {
  author: 'ann',
  approvers: ['bob'],
  labels: ['access'],
  now: new Date('2026-11-24T22:30:00Z'),
};
const desk: Origin = { none: 'there is none' };

/** What the guards say of a policy with an expression, and more fields. */
function refused(expression: string, more = '', origin: Origin = { process }, of = plan) {
  const policies = policiesOf(policyYaml(expression, `context: process\n${more}`));
  return processGuards(policies, origin).flatMap(({ check }) => [...check(of, declared)].map(({ message }) => message));
}

describe('a policy of the context process', () => {
  test.each<[what: string, expression: string]>([
    ['who wrote and who approved', 'process.approvers.exists(login, login != process.author)'],
    ['labels', '"access" in process.labels'],
    ['the time', 'process.now.getHours() == 22 && process.now.getDayOfWeek() == 2'],
    ['the changes', 'changes.exists(c, c.kind == "added") && changes.exists(c, c.kind == "removed")'],
    ['the cluster', 'cluster.name == "prod"'],
  ])('sees %s', (_what, expression) => {
    expect(refused(expression)).toEqual([]);
    expect(refused(`!(${expression})`, 'message: No.')).toEqual(['No.']);
  });

  test('that cannot be decided is not met', () => {
    expect(refused('changes[7].kind == "added"')).toEqual([
      expect.stringMatching(/^This cannot be decided: there is no item 7 \(guestlist\.yaml:\d+:\d+\)\.$/),
    ]);
  });

  test('is not asked where nothing changes', () => {
    expect(refused('false', '', { process }, planOf(declared, 'new'))).toEqual([]);
  });

  test('that only warns is a finding at the cluster, and no guard', () => {
    expect(refused('false', 'severity: warning')).toEqual([]);
    const policies = policiesOf(policyYaml('false', 'context: process\nseverity: warning\nmessage: Two approve.'));
    expect(processChecks(policies, { process }).flatMap((check) => check(plan, declared))).toEqual([
      {
        rule: 'mine',
        severity: 'warning',
        location: expect.objectContaining({ file: '0.yaml', line: 3 }),
        message: 'Two approve.',
        remedy: 'The policy stands at guestlist.yaml:5.',
      },
    ]);
  });

  test('of another context is not asked', () => {
    expect(processGuards(policiesOf(policyYaml('false')), { process })).toEqual([]);
  });
});

describe('without a pull request', () => {
  const asks = 'process.approvers.size() > 0';
  const none = 'This is asked of the pull request that brings a change, and there is none.';

  test('a policy that looks at it refuses', () => {
    expect(refused(asks, '', desk)).toEqual([none]);
  });

  test('a policy whose match is about other changes is met', () => {
    expect(refused(asks, 'match: cluster.name == "other"', desk)).toEqual([]);
    expect(refused(asks, 'match: cluster.name == "prod"', desk)).toEqual([none]);
  });

  test('a policy that only looks at the changes is asked', () => {
    expect(refused('changes.size() == 0', 'message: Something changes.', desk)).toEqual(['Something changes.']);
  });

  test('an entry whose last day has passed goes all the same', () => {
    expect(refused(asks, '', desk, planOf(declared, 'new', 'ended'))).toEqual([]);
    expect(refused(asks, '', desk, planOf(declared, 'new', 'ended', 'other'))).toEqual([none]);
  });
});
