import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Process } from '../../src/policy/facts.ts';
import { changeFindings, changeGuards, processFindings } from '../../src/policy/plan-findings.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { policiesOf, policyYaml, told } from './configuration.ts';

const roster = rosterOf(
  clusterYaml(),
  accessYaml(
    `- role: ${roleArn('new')}\n  username: new\n  groups: ["system:masters"]
- role: ${roleArn('changing')}\n  username: changing\n  groups: [view, edit]
- role: ${roleArn('staying')}\n  username: staying\n  groups: [view]`,
  ),
);
const ours = [roleEntry('changing'), roleEntry('staying'), roleEntry('leaving')];
const account: Mapping = { section: 'mapAccounts', account: '111122223333' };
const live = liveOf([...ours, roleEntry('nodes', ['system:nodes']), account], { [SOURCE]: ours });
const plan = makePlan(roster, live, { target: 'here', source: SOURCE });
const { changes } = plan;

const changeTold = (policy: string) => changeFindings(policiesOf(policy), changes, roster.cluster, TODAY).map(told);
const words = 'messageExpression: change.kind + " " + change.section + " " + change.principal.split("/")[1]';

describe('a policy of the context change', () => {
  test('is asked of what an apply would do, not of what stays or is foreign', () => {
    expect(changeTold(policyYaml('false', `context: change\n${words}`))).toEqual([
      '7:13 added mapRoles new',
      '10:13 changed mapRoles changing',
      '3:18 removed mapRoles leaving',
    ]);
  });

  test('points at the field of the grant, and at the cluster where the grant is gone', () => {
    expect(changeTold(policyYaml('false', `context: change\nfield: groups\n${words}`))).toEqual([
      '9:15 added mapRoles new',
      '12:15 changed mapRoles changing',
      '3:18 removed mapRoles leaving',
    ]);
  });

  test.each([
    [
      'before and after',
      'change.kind != "changed" || change.after.groups.all(g, g in change.before.groups)',
      ['changing'],
    ],
    ['what is new', 'has(change.before) || !("system:masters" in change.after.groups)', ['new']],
    ['what goes', 'has(change.after) || change.before.username != "leaving"', ['leaving']],
    ['the cluster', 'cluster.labels.env == "prod"', []],
    ['the day', 'today == timestamp("2026-11-24T00:00:00Z")', []],
  ])('sees %s', (_what, expression, names) => {
    const message = 'messageExpression: change.principal.split("/")[1]';
    const found = changeTold(policyYaml(expression, `context: change\n${message}`));
    expect(found.map((text) => text.split(' ')[1])).toEqual(names);
  });

  test('has no before where something is added, so one that reads it cannot be decided', () => {
    const found = changeTold(
      policyYaml('change.before.groups == []', 'context: change\nmatch: change.kind == "added"'),
    );
    expect(found).toEqual(['7:13 This cannot be decided: there is no before (guestlist.yaml:7:27).']);
  });

  test('that is of another context is not asked', () => {
    expect(changeTold(policyYaml('false'))).toEqual([]);
  });
});

describe('a policy of the context change is a guard', () => {
  const expression = 'has(change.before) || !("system:masters" in change.after.groups)';
  const refusalsOf = (more: string) =>
    changeGuards(policiesOf(policyYaml(expression, more)), TODAY).flatMap(({ id, check }) =>
      [...check(plan, roster)].map(({ message, remedy }) => `${id}: ${message} ${remedy}`),
    );

  test('that refuses the plan, and says where', () => {
    expect(refusalsOf('context: change\nmessage: Nobody new.')).toEqual([
      'mine: 1.yaml:7: Nobody new. The policy stands at guestlist.yaml:5.',
    ]);
  });

  test('whose message ends before its remedy begins', () => {
    expect(refusalsOf('context: change\nmessage: nothing new')).toEqual([
      'mine: 1.yaml:7: nothing new. The policy stands at guestlist.yaml:5.',
    ]);
  });

  test('only where its severity is error', () => {
    expect(refusalsOf('context: change\nseverity: warning')).toEqual([]);
  });
});

describe('a policy of the context process', () => {
  const process: Process = {
    author: 'ann',
    approvers: ['ann', 'bob'],
    labels: ['access'],
    now: new Date('2026-11-24T22:30:00Z'),
  };
  const processTold = (policy: string, of = process) =>
    processFindings(policiesOf(policy), of, changes, roster.cluster).map(told);

  test.each<[what: string, expression: string]>([
    ['who wrote and who approved', 'process.approvers.exists(login, login != process.author)'],
    ['labels', '"access" in process.labels'],
    ['the time', 'process.now.getHours() == 22 && process.now.getDayOfWeek() == 2'],
    [
      'the changes',
      'changes.exists(c, c.kind == "added" && "system:masters" in c.after.groups) && changes.size() == 3',
    ],
    ['the cluster', 'cluster.name == "prod"'],
  ])('sees %s', (_what, expression) => {
    expect(processTold(policyYaml(expression, 'context: process'))).toEqual([]);
    expect(processTold(policyYaml(`!(${expression})`, 'context: process'))).toEqual(['3:18 Mine.']);
  });

  test('is asked once a cluster, and points at it', () => {
    const policy = policyYaml(
      'process.approvers.size() > 1',
      'context: process\nseverity: warning\nmessage: Two approve.',
    );
    const found = processFindings(policiesOf(policy), { ...process, approvers: [] }, changes, roster.cluster);
    expect(found).toMatchObject([
      { rule: 'mine', severity: 'warning', message: 'Two approve.', location: { file: '0.yaml' } },
    ]);
  });
});
