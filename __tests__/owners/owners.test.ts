import { describe, expect, test } from 'vitest';
import { LEDGER_ANNOTATION, markOf } from '../../src/awsauth/ledger.ts';
import { ownersOf } from '../../src/owners/owners.ts';
import { liveOf, roleEntry, SOURCE } from '../report/live.ts';

const OTHER = 'github.com/acme/other';

describe('ownersOf', () => {
  test('says who owns what, what was changed by hand, what is gone, and what is foreign', () => {
    const entries = [roleEntry('nodes'), roleEntry('a'), roleEntry('b', ['admin']), roleEntry('c')];
    const owned = { [SOURCE]: [roleEntry('a'), roleEntry('b'), roleEntry('gone')], [OTHER]: [roleEntry('c')] };
    expect(ownersOf(liveOf(entries, owned), 'aws-auth')).toEqual({
      command: 'owners',
      target: 'aws-auth',
      exists: true,
      owners: [
        {
          source: SOURCE,
          entries: [
            { mapping: roleEntry('a'), untouched: true },
            { mapping: roleEntry('b', ['admin']), untouched: false },
          ],
          gone: [markOf(roleEntry('gone'))],
        },
        { source: OTHER, entries: [{ mapping: roleEntry('c'), untouched: true }], gone: [] },
      ],
      foreign: [roleEntry('nodes')],
    });
  });

  test('knows nobody where there is no aws-auth, or no ledger', () => {
    expect(ownersOf(undefined, 'x')).toMatchObject({ exists: false, owners: [], foreign: [] });
    const { metadata: _, ...live } = liveOf([roleEntry('a')], { [SOURCE]: [roleEntry('a')] });
    expect(ownersOf({ ...live, metadata: {} }, 'x')).toMatchObject({ exists: true, owners: [], foreign: [{}] });
  });

  test('refuses what cannot be read: it would call entries gone that are there', () => {
    const live = liveOf([roleEntry('a')]);
    expect(() => ownersOf({ ...live, data: { mapRoles: '- {{x}}' } }, 'x')).toThrow(/mapRoles/);
    expect(() => ownersOf({ ...live, metadata: { annotations: { [LEDGER_ANNOTATION]: '[]' } } }, 'x')).toThrow(
      /guestlist\/owned/,
    );
  });
});
