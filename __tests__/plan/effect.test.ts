import { expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { effectDifferences, unmet } from '../../src/plan/effect.ts';
import { makePlan } from '../../src/plan/make.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { grantsOf } from '../report/workspace.ts';

const theirs = { 'github.com/acme/other': [roleEntry('dev')] };

/** What does not stand in a ConfigMap of a plan that was made of it, where role/dev is declared, or nobody. */
function problemsOf(live: ConfigMap | undefined, declared: readonly string[] = ['dev']): string[] {
  const roster = rosterOf(clusterYaml(), ...(declared.length === 0 ? [] : [accessYaml(grantsOf(...declared))]));
  return unmet(makePlan(roster, live, { target: 'here', source: SOURCE }), live);
}

const missing = `${roleArn('dev')} is declared, but has no entry in aws-auth.`;
const different = `The entry of ${roleArn('dev')} in aws-auth is not what is declared.`;
const left = `${roleArn('dev')} is no longer declared, but still has an entry in aws-auth.`;
const ours = { [SOURCE]: [roleEntry('dev')] };

test.each<[string, ConfigMap | undefined, readonly string[], readonly string[]]>([
  ['there is no aws-auth', undefined, ['dev'], [missing]],
  ['there is no entry', liveOf([roleEntry('other')]), ['dev'], [missing]],
  ['the entry is as declared', liveOf([roleEntry('dev')], ours), ['dev'], []],
  ['the entry is as declared, and was there before Guestlist', liveOf([roleEntry('dev')]), ['dev'], []],
  ['the entry is ours and another', liveOf([roleEntry('dev', ['edit'])], ours), ['dev'], [different]],
  ["the entry is another repository's and another", liveOf([roleEntry('dev', ['edit'])], theirs), ['dev'], [different]],
  ['the entry was there before Guestlist and is another', liveOf([roleEntry('dev', ['edit'])]), ['dev'], [different]],
  [
    'there are two entries of which the wrong one wins',
    liveOf([roleEntry('dev'), roleEntry('dev', ['edit'])], ours),
    ['dev'],
    [different],
  ],
  ['the entry is ours and no longer declared', liveOf([roleEntry('dev')], ours), [], [left]],
  ['there are two of ours, no longer declared', liveOf([roleEntry('dev'), roleEntry('dev')], ours), [], [left]],
  ['there is another, and no longer ours', liveOf([roleEntry('other')], ours), [], []],
  ["the entry is somebody else's and never was declared", liveOf([roleEntry('dev')], theirs), [], []],
])('%s', (_name, live, declared, problems) => {
  expect(problemsOf(live, declared)).toEqual(problems);
});

test('nothing stands in what cannot be read', () => {
  const roster = rosterOf(clusterYaml(), accessYaml(grantsOf('dev')));
  const plan = makePlan(roster, liveOf([]), { target: 'here', source: SOURCE });
  expect(unmet(plan, { ...liveOf([]), data: { mapRoles: '- "' } })).toEqual([
    'mapRoles cannot be read: found unexpected end of stream.',
  ]);
});

test('what a text means otherwise than the plan is said of the section and of the principal', () => {
  const roster = rosterOf(clusterYaml(), accessYaml(grantsOf('dev')));
  const plan = makePlan(roster, liveOf([roleEntry('other')]), { target: 'here', source: SOURCE });
  const differences = (...entries: Parameters<typeof liveOf>[0]) =>
    effectDifferences({ ...plan, next: { ...plan.next, ...liveOf(entries) } });
  expect(differences(roleEntry('other'), roleEntry('dev'))).toEqual([]);
  expect(differences(roleEntry('other'))).toEqual(['mapRoles would have 1 entries, not 2']);
  expect(differences(roleEntry('other'), roleEntry('dev', ['edit']))).toEqual([
    `mapRoles would say something else of ${roleArn('dev')}`,
  ]);
  // Nothing foreign is spelt anew.
  expect(differences(roleEntry('OTHER', ['view'], 'other'), roleEntry('dev'))).toEqual([
    `mapRoles would say something else of ${roleArn('other')}`,
  ]);
  expect(effectDifferences({ ...plan, next: { ...plan.next, data: { mapRoles: '- "' } } })).toEqual([
    'mapRoles cannot be read: found unexpected end of stream.',
  ]);
});
