import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { principalText } from '../../src/awsauth/mapping.ts';
import { causesOf } from '../../src/plan/cause.ts';
import { makePlan } from '../../src/plan/make.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';

const context = { target: 'x', source: SOURCE };
const grant = (name: string, group = 'view', more = '') =>
  `- role: ${roleArn(name)}\n  username: ${name}\n  groups: [${group}]\n${more}`;
const rosterWith = (...grants: readonly string[]) =>
  rosterOf(clusterYaml(), ...(grants.length === 0 ? [] : [accessYaml(grants.join(''))]));

/** Each change as `kind name: cause`. */
function causes(live: ConfigMap, base: readonly string[] | undefined, head: readonly string[]): string[] {
  const plan = makePlan(rosterWith(...head), live, context);
  const told = causesOf(plan, base && makePlan(rosterWith(...base), live, context));
  return [...told].map(([change, cause]) => {
    const mapping = change.kind === 'added' ? change.after : change.before;
    return `${change.kind} ${principalText(mapping).split('/')[1]}: ${cause}`;
  });
}

const [a, b] = [roleEntry('a'), roleEntry('b')];
const applied = liveOf([a, b], { [SOURCE]: [a, b] });

describe('a change is of the pull request', () => {
  test.each([
    ['that adds a grant', [grant('a'), grant('b')], [grant('a'), grant('b'), grant('c')], 'added c: here'],
    ['that takes one away', [grant('a'), grant('b')], [grant('a')], 'removed b: here'],
    ['that changes one', [grant('a'), grant('b')], [grant('a'), grant('b', 'edit')], 'changed b: here'],
    [
      'that changes again what waits to be applied',
      [grant('a'), grant('b', 'edit')],
      [grant('a'), grant('b', 'admin')],
      'changed b: here',
    ],
  ])('%s', (_name, base, head, expected) => {
    expect(causes(applied, base, head)).toEqual([expected]);
  });

  test('that declares the cluster', () => {
    expect(causes(liveOf([]), undefined, [grant('a')])).toEqual(['added a: here']);
  });
});

describe('a change is none of the pull request', () => {
  const unchanged = [grant('a'), grant('b')];
  test('that was merged before, and not applied yet', () => {
    const merged = [grant('a', 'edit'), grant('c')];
    expect(causes(applied, merged, merged)).toEqual(['changed a: merged', 'added c: merged', 'removed b: merged']);
  });

  test('that mends what somebody edited: an entry that is gone, and one that says otherwise', () => {
    const edited = liveOf([roleEntry('b', ['system:masters'])], { [SOURCE]: [a, b] });
    expect(causes(edited, unchanged, unchanged)).toEqual(['added a: drift', 'conflict b: drift']);
  });

  test('that takes away what has run out', () => {
    const over = [grant('a'), grant('b', 'view', '  expires: 2026-01-31\n')];
    expect(causes(applied, over, over)).toEqual(['removed b: expiry']);
  });
});

test('entries that stay, and those of others, have no cause', () => {
  expect(causes(liveOf([a, roleEntry('theirs')], { [SOURCE]: [a] }), [grant('a')], [grant('a')])).toEqual([]);
});
