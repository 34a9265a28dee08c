import { describe, expect, test } from 'vitest';
import { type Person, personOf, samePerson } from '../../src/verify/evidence.ts';

test.each<[readonly string[], readonly string[]]>([
  [
    ['view', 'edit'],
    ['edit', 'view'],
  ],
  [['view', 'view'], ['view']],
  [['system:authenticated', 'view'], ['view']],
  [['system:authenticated'], []],
  [['System:authenticated'], ['System:authenticated']],
])('the groups %j of a person count as %j', (groups, counted) => {
  expect(personOf({ username: 'dev', groups })).toEqual({ username: 'dev', groups: counted });
});

describe('who is the same person', () => {
  const dev = personOf({ username: 'dev', groups: ['view', 'edit'] });

  test.each<[string, Person | undefined, boolean]>([
    ['in another order, and said twice', personOf({ username: 'dev', groups: ['edit', 'view', 'edit'] }), true],
    ['of another name', personOf({ username: 'Dev', groups: ['edit', 'view'] }), false],
    ['with a group more', personOf({ username: 'dev', groups: ['edit', 'view', 'a'] }), false],
    ['with a group less', personOf({ username: 'dev', groups: ['edit'] }), false],
    ['with none', personOf({ username: 'dev', groups: [] }), false],
    ['nobody', undefined, false],
  ])('%s', (_name, other, same) => {
    expect([samePerson(dev, other), samePerson(other, dev)]).toEqual([same, same]);
  });

  test('nobody is only the same as nobody', () => {
    expect(samePerson(undefined, undefined)).toBe(true);
    expect(samePerson(undefined, { username: '', groups: [] })).toBe(false);
  });
});
