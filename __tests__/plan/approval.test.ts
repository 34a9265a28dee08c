import { describe, expect, test } from 'vitest';
import { approvalGuard } from '../../src/plan/approval.ts';
import { guard } from '../../src/plan/guard.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Origin } from '../../src/plan/origin.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../declare.ts';
import { liveOf, roleEntry, SOURCE } from '../report/live.ts';
import { grantsOf } from '../report/workspace.ts';

/** What is said of a change by `ann` that an Access of `owner` gains by, or loses. */
function refusalsOf(approvers: readonly string[], owner: string, loses = false, origin?: Origin) {
  const access = accessYaml(grantsOf('dev')).replace('@acme/team', owner);
  const roster = rosterOf(
    clusterYaml(),
    loses
      ? access.replace(
          /- role[\s\S]*/,
          '- {role: "arn:aws:iam::123456789012:role/kept", username: kept, groups: [view]}',
        )
      : access,
  );
  const kept = roleEntry('kept');
  const live = loses ? liveOf([kept, roleEntry('dev')], { [SOURCE]: [kept, roleEntry('dev')] }) : liveOf([]);
  const plan = makePlan(roster, live, { target: 'here', source: SOURCE });
  const process = { author: 'ann', approvers, labels: [], now: new Date(`${TODAY}T12:00:00Z`) };
  const { refusals } = guard(plan, roster, TODAY, [approvalGuard(origin ?? { process })]);
  return refusals.map(({ guard: id, message }) => `${id}: ${message}`);
}

describe('requireApproval', () => {
  test.each<[string, readonly string[], string, boolean]>([
    ['somebody else', ['bob'], '@acme/payments', true],
    ['the author and somebody else', ['ann', 'bob'], '@acme/payments', true],
    ['somebody beside a gainer', ['bob', 'eve'], '@eve', true],
    ['nobody', [], '@acme/payments', false],
    ['the author alone', ['Ann'], '@acme/payments', false],
    ['a gainer alone, however it is spelt', ['Eve'], '@eve', false],
    ['one whose name is that of the organisation of a team that gains', ['acme'], '@acme/payments', true],
    ['one whose name is that of a team that gains', ['payments'], '@acme/payments', true],
  ])('approved by %s: %s', (_who, approvers, owner, passes) => {
    expect(refusalsOf(approvers, owner)).toHaveLength(passes ? 0 : 1);
  });

  test('says whose approval did not count', () => {
    expect(refusalsOf(['eve'], '@eve')).toEqual([
      'approval: Who approved the last commit of the pull request (eve) opened it, or gains by it.',
    ]);
    expect(refusalsOf([], '@eve')).toEqual(['approval: Nobody has approved the last commit of the pull request.']);
  });

  test('names all whose approval did not count', () => {
    expect(refusalsOf(['ann', 'eve'], '@eve')).toEqual([
      'approval: Who approved the last commit of the pull request (ann, eve) opened it, or gains by it.',
    ]);
  });

  test('is asked of nothing where nothing changes', () => {
    const roster = rosterOf(clusterYaml(), accessYaml(grantsOf('kept')));
    const plan = makePlan(roster, liveOf([roleEntry('kept')]), { target: 'here', source: SOURCE });
    expect(guard(plan, roster, TODAY, [approvalGuard({ none: 'there is none' })]).refusals).toEqual([]);
  });

  test('is not asked of what goes since its last day has passed, where there is no pull request', () => {
    const until = (day: string) => grantsOf('old').replace(/\n$/, `\n  reason: for a while\n  expires: ${day}\n`);
    const refused = (grants: string, origin: Origin) => {
      const roster = rosterOf(clusterYaml(), accessYaml(grants + grantsOf('kept')));
      const entries = [roleEntry('old'), roleEntry('kept'), roleEntry('gone')].slice(0, grants === '' ? 3 : 2);
      const plan = makePlan(roster, liveOf(entries, { [SOURCE]: entries }), { target: 'here', source: SOURCE });
      expect(plan.changes.filter(({ kind }) => kind === 'removed')).toHaveLength(grants === '' ? 2 : 1);
      return guard(plan, roster, TODAY, [approvalGuard(origin)]).refusals.map(({ guard: id }) => id);
    };
    const process = { author: 'ann', approvers: [], labels: [], now: new Date(`${TODAY}T12:00:00Z`) };
    expect(refused(until('2026-11-01'), { none: 'there is none' })).toEqual([]);
    expect(refused(until('2026-11-01'), { process })).toEqual(['approval']);
    expect(refused('', { none: 'there is none' })).toEqual(['approval']);
  });

  test('who loses is no gainer', () => {
    expect(refusalsOf(['eve'], '@eve', true)).toEqual([]);
    expect(refusalsOf([], '@eve', true)).toHaveLength(1);
  });

  test('without a pull request nothing is applied', () => {
    expect(refusalsOf([], '@eve', false, { none: 'there is none' })).toEqual([
      'approval: requireApproval of guestlist.yaml asks who approved the pull request of this change, and there is none.',
    ]);
  });
});
