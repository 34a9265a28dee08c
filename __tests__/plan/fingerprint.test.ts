import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryKey, type IdentityMapping, type Mapping } from '../../src/awsauth/mapping.ts';
import { digestOf, fingerprintOf, isMade, type Made, madeBy, shortFingerprint } from '../../src/plan/fingerprint.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Change } from '../../src/plan/plan.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleEntry, SOURCE } from '../report/live.ts';
import { grantsOf } from '../report/workspace.ts';
import { surveyOf } from '../survey/around.ts';

const entry = (groups: readonly string[], username = 'a') => roleEntry('a', groups, username) as IdentityMapping;
const removed = (before: IdentityMapping): Made => ({ kind: 'removed', before });

describe('the digest of a change', () => {
  test('is the same whatever the order of groups, and however often one is named', () => {
    const lists = fc.uniqueArray(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(lists, lists, (groups, again) => {
        const other = [...groups, ...again.filter((group) => groups.includes(group))].reverse();
        expect(digestOf(removed(entry(other)))).toBe(digestOf(removed(entry(groups))));
      }),
    );
  });

  test('is another one where anything else is', () => {
    const mappings: IdentityMapping[] = [
      entry(['a']),
      entry(['a', 'b']),
      entry(['a,b']),
      entry(['a'], 'b'),
      entry([]),
      { ...entry(['a']), section: 'mapUsers' },
      roleEntry('b', ['a'], 'a') as IdentityMapping,
    ];
    const made = mappings.flatMap((before): Made[] => [
      removed(before),
      { kind: 'added', after: before } as Made,
      { kind: 'adopted', before } as Made,
      { kind: 'changed', before, after: entry(['other']) } as Made,
    ]);
    expect(new Set(made.map(digestOf)).size).toBe(made.length);
  });

  test('is only of what an apply makes', () => {
    const kinds: Change['kind'][] = ['added', 'changed', 'removed', 'adopted', 'kept', 'foreign', 'conflict'];
    expect(kinds.filter((kind) => isMade({ kind } as Change))).toEqual(['added', 'changed', 'removed', 'adopted']);
  });
});

// Comments on pull requests that are open hold digests: what they are of may not change.
describe('the digest is of', () => {
  const of = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40);
  const before = entry(['b', 'a', 'b']);
  const after = entry(['c'], 'new');
  const account: Mapping = { section: 'mapAccounts', account: '123456789012' };
  const key = entryKey(before);
  test.each<[string, Made, string]>([
    ['what is added', { kind: 'added', after } as Made, of('added', null, [key, 'new', ['c']])],
    [
      'what is changed, before and after',
      { kind: 'changed', before, after } as Made,
      of('changed', [key, 'a', ['a', 'b']], [key, 'new', ['c']]),
    ],
    ['what is removed', removed(before), of('removed', [key, 'a', ['a', 'b']], null)],
    [
      'what is adopted, which stays as it is',
      { kind: 'adopted', before } as Made,
      of('adopted', [key, 'a', ['a', 'b']], [key, 'a', ['a', 'b']]),
    ],
    ['an account', { kind: 'removed', before: account }, of('removed', [entryKey(account)], null)],
  ])('%s', (_name, change, digest) => {
    expect(digestOf(change)).toBe(digest);
  });
});

describe('the fingerprint of a plan', () => {
  const planOf = (names: readonly string[], before: readonly string[] = [], comment = '') => {
    const yaml = `${comment}${accessYaml(grantsOf(...names))}`;
    const live = liveOf(before.map((name) => roleEntry(name, ['view'], name)));
    return makePlan(rosterOf(clusterYaml(), yaml), live, { target: 'here', source: SOURCE });
  };

  test('is the same in whatever order and place grants are declared, and whatever others have in the list', () => {
    const first = fingerprintOf(planOf(['a', 'b']));
    expect(fingerprintOf(planOf(['b', 'a'], ['theirs'], '# moved\n\n'))).toBe(first);
    expect(first).toMatch(/^[0-9a-f]{40}$/);
    // What people compare of it.
    expect(shortFingerprint(planOf(['a', 'b']))).toBe(first.slice(0, 12));
  });

  test('is the same whatever surrounds the list', () => {
    const roster = rosterOf(clusterYaml(), accessYaml(grantsOf('a')));
    const survey = surveyOf({ missing: new Map([['x', 'It is gone.']]), rbac: undefined });
    const plan = makePlan(roster, liveOf([]), { target: 'here', source: SOURCE, survey });
    expect(plan.survey).toBe(survey);
    expect(fingerprintOf(plan)).toBe(fingerprintOf(planOf(['a'])));
  });

  test('is another one for another cluster, repository, or set of changes', () => {
    const plan = planOf(['a', 'b']);
    const others = [
      { ...plan, cluster: 'dev' },
      { ...plan, source: 'github.com/acme/other' },
      planOf(['a']),
      planOf(['a', 'b'], ['a']),
    ];
    expect(new Set([plan, ...others].map(fingerprintOf)).size).toBe(5);
    expect(madeBy(planOf(['a', 'b'], ['a']))).toMatchObject([{ kind: 'added' }]);
  });
});
