import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import { nextNumber } from '../../src/history/history.ts';
import { type RecordedEntry, revisionOf } from '../../src/history/revision.ts';
import { rosterOfRevision } from '../../src/history/roster.ts';
import { makePlan } from '../../src/plan/make.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../declare.ts';
import { liveOf, roleEntry, SOURCE } from '../report/live.ts';
import { applied } from './memory-archive.ts';

const { cluster } = rosterOf(clusterYaml());
const context = { target: 'aws-auth', source: SOURCE };
const grants = `- role: arn:aws:iam::123456789012:role/team/a
  groups: [view]
  expires: 2026-12-31
- user: arn:aws:iam::123456789012:user/people/ann
- account: "111122223333"
`;

function revisionWith(...entries: readonly RecordedEntry[]) {
  const [made] = applied([]);
  if (made === undefined) throw new Error('no revision');
  return { ...made, entries };
}

describe('the roster of a revision', () => {
  test('plans no change where it was applied last, whatever kinds there are', () => {
    const plan = makePlan(rosterOf(clusterYaml(), accessYaml(grants)), undefined, context);
    const revision = revisionOf(plan, { number: nextNumber([]), id: 'x', at: '2026-11-24T12:00:00Z' });
    const roster = rosterOfRevision(revision, cluster, TODAY);
    expect(roster.entries).toHaveLength(3);
    expect(makePlan(roster, plan.next, context).changes.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept']);
    expect(makePlan(roster, undefined, context).next).toEqual(plan.next);
  });

  test('leaves out what has expired since', () => {
    const { section } = roleEntry('a');
    const of = (name: string, expires: string): RecordedEntry => ({ ...roleEntry(name), section, expires });
    const roster = rosterOfRevision(revisionWith(of('a', TODAY), of('b', '2026-11-23')), cluster, TODAY);
    expect(roster).toMatchObject({ entries: [{ mapping: roleEntry('a') }], expired: [{ mapping: roleEntry('b') }] });
  });

  test('records what it owns: what was there before Guestlist is not its own', () => {
    const live = liveOf([{ ...roleEntry('a'), username: 'a:{{SessionName}}' }]);
    const plan = makePlan(rosterOf(clusterYaml(), accessYaml(grants)), live, context);
    const { entries } = revisionOf(plan, { number: 1, id: 'x', at: '2026-11-24T12:00:00Z' });
    expect(entries.map(({ section }) => section)).toEqual(['mapUsers', 'mapAccounts']);
  });

  test.each<[string, Mapping]>([
    ['no principal', roleEntry('arn:aws:iam::1:role/x')],
    ['a user under roles', roleEntry('arn:aws:iam::123456789012:user/x')],
    ['a wildcard', { section: 'mapAccounts', account: '*' }],
  ])('is refused where somebody has written %s into the history', (_what, entry) => {
    expect(() => rosterOfRevision(revisionWith(entry), cluster, TODAY)).toThrow(/^Revision 1 names /);
  });
});
