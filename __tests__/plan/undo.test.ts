import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { editSection } from '../../src/awsauth/edit.ts';
import { LEDGER_ANNOTATION, readLedger } from '../../src/awsauth/ledger.ts';
import { entryKey, type Mapping } from '../../src/awsauth/mapping.ts';
import { allEntries, read } from '../../src/awsauth/read.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { holds, type Undone, undo, undoingOf } from '../../src/plan/undo.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleEntry, SOURCE } from '../report/live.ts';

const OTHER = 'github.com/acme/other';

/** Plans that these roles are let in, each with a group, by taking over what is in the way. */
function planOf(live: ConfigMap | undefined, roles: Readonly<Record<string, string>>, source = SOURCE): Plan {
  const grants = Object.entries(roles).map(
    ([name, group]) => `- role: arn:aws:iam::123456789012:role/${name}\n  username: ${name}\n  groups: [${group}]\n`,
  );
  const roster = rosterOf(
    clusterYaml('  onConflict: take\n  adopt: true'),
    ...(grants.length === 0 ? [] : [accessYaml(grants.join(''))]),
  );
  return makePlan(roster, live, { target: 'aws-auth', source });
}

/** A map as somebody else leaves it, who edits the text of one entry and knows nothing of ledgers. */
function edited(map: ConfigMap, name: string, group: string | undefined): ConfigMap {
  const key = entryKey(roleEntry(name));
  const entry = read(map).mapRoles.entries.find(({ mapping }) => entryKey(mapping) === key);
  const after = roleEntry(name, [group ?? '']);
  const none = { remove: new Set<number>(), replace: new Map<number, Mapping>(), add: [] };
  const edit =
    entry === undefined
      ? { ...none, add: group === undefined ? [] : [after] }
      : group === undefined
        ? { ...none, remove: new Set([entry.index]) }
        : { ...none, replace: new Map([[entry.index, after]]) };
  return { ...map, data: { ...map.data, mapRoles: editSection(map.data?.['mapRoles'], edit) } };
}

/** What each role of a map is let in with. */
function groupsIn(map: ConfigMap | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    allEntries(read(map)).map(({ mapping }) =>
      mapping.section === 'mapAccounts' ? [mapping.account, ''] : [mapping.arn.split('/')[1], mapping.groups.join()],
    ),
  );
}

/** The marks of a map's ledger; an owner without any is as good as none. */
function marksIn(map: ConfigMap) {
  const ledger = readLedger(map);
  return ledger instanceof Map && new Map([...ledger].filter(([, prints]) => prints.size > 0));
}

function nextOf(undone: Undone, live: ConfigMap): ConfigMap {
  if ('problem' in undone) throw new Error(undone.problem);
  return undone.inverse?.next ?? live;
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const group = fc.constantFrom('view', 'edit', 'admin');
const someRoles = fc.dictionary(fc.constantFrom(...names), group, { noNullPrototype: true });
const entries = (roles: Readonly<Record<string, string>>) =>
  Object.entries(roles).map(([name, of]) => roleEntry(name, [of]));

/** A live map: roles that are ours, another repository's, and nobody's. */
const someLive = fc.tuple(someRoles, someRoles, someRoles).map(([ours, theirs, nobodys]) => {
  const roles = { ...nobodys, ...theirs, ...ours };
  const theirOwn = Object.keys(theirs).filter((name) => !(name in ours));
  return liveOf(entries(roles), {
    [SOURCE]: entries(ours),
    [OTHER]: theirOwn.map((name) => roleEntry(name, [roles[name] ?? ''])),
  });
});
const someEdits = fc.array(fc.tuple(fc.constantFrom(...names), fc.option(group, { nil: undefined })));

describe('undo', () => {
  test('leaves ours as they were before, and what others have changed since as they left it', () => {
    fc.assert(
      fc.property(someLive, someRoles, someEdits, (live, roster, edits) => {
        const plan = planOf(live, roster);
        const since = edits.reduce((map, [name, of]) => edited(map, name, of), plan.next);
        const undone = undo(since, [undoingOf(plan)]);
        const [was, is, found] = [groupsIn(live), groupsIn(plan.next), groupsIn(since)];
        const expected = names.flatMap((name) => {
          const of = found[name] === is[name] ? was[name] : found[name];
          return of === undefined ? [] : [[name, of]];
        });
        const next = nextOf(undone, since);
        expect(groupsIn(next)).toEqual(Object.fromEntries(expected));
        expect(marksIn(next)).toEqual(marksIn(live));
        const theirs = names.filter((name) => found[name] !== is[name] && is[name] !== was[name]);
        const left = theirs
          .filter((name) => found[name] !== was[name])
          .map((name) => `arn:aws:iam::123456789012:role/${name}`);
        expect('left' in undone && [...undone.left].sort()).toEqual(left);
      }),
    );
  });

  test('where nobody has written since means what was there before, and once more changes nothing', () => {
    fc.assert(
      fc.property(someLive, someRoles, (live, roster) => {
        const undoing = undoingOf(planOf(live, roster));
        const next = nextOf(undo(planOf(live, roster).next, [undoing]), planOf(live, roster).next);
        expect(groupsIn(next)).toEqual(groupsIn(live));
        expect(undo(next, [undoing])).toEqual({ inverse: undefined, left: [] });
      }),
    );
  });

  test('of several changes, the newest first, means what was there before all of them', () => {
    fc.assert(
      fc.property(someLive, fc.array(someRoles, { maxLength: 4 }), (live, rosters) => {
        let map = live;
        const undoings = rosters.map((roster) => {
          const plan = planOf(map, roster);
          map = plan.next;
          return undoingOf(plan);
        });
        const next = nextOf(undo(map, undoings.reverse()), map);
        expect(groupsIn(next)).toEqual(groupsIn(live));
        expect(marksIn(next)).toEqual(marksIn(live));
      }),
    );
  });

  test('touches no character of what is not ours', () => {
    const mapRoles = '# by EKS\n- rolearn: arn:aws:iam::123456789012:role/n   # nodes\n  someday: 1\n';
    const live: ConfigMap = { metadata: {}, data: { mapRoles, notes: 'kept' } };
    const plan = planOf(live, { a: 'view' });
    const since = {
      ...plan.next,
      data: { ...plan.next.data, mapRoles: `${plan.next.data?.['mapRoles']}# end\n`, more: 'x' },
    };
    expect(nextOf(undo(since, [undoingOf(plan)]), since).data).toEqual({
      mapRoles: `${mapRoles}# end\n`,
      notes: 'kept',
      more: 'x',
    });
  });

  test('leaves what another repository has taken over since', () => {
    const plan = planOf(liveOf([roleEntry('a', ['view'])], { [SOURCE]: [roleEntry('a', ['view'])] }), {
      a: 'edit',
      b: 'view',
    });
    const taken = planOf(plan.next, { a: 'admin' }, OTHER);
    const undone = undo(taken.next, [undoingOf(plan)]);
    expect(groupsIn(nextOf(undone, taken.next))).toEqual({ a: 'admin' });
    expect(undone).toMatchObject({ left: ['arn:aws:iam::123456789012:role/a'] });
    expect(marksIn(nextOf(undone, taken.next))).toEqual(marksIn(planOf(liveOf([]), { a: 'admin' }, OTHER).next));
  });

  test('finds ours also where somebody has dropped the ledger since', () => {
    const plan = planOf(liveOf([roleEntry('x')]), { a: 'view' });
    const since: ConfigMap = { ...plan.next, metadata: {} };
    expect(groupsIn(nextOf(undo(since, [undoingOf(plan)]), since))).toEqual({ x: 'view' });
  });

  test.each([
    [
      'a second entry for the same principal',
      `- {"rolearn":"arn:aws:iam::123456789012:role/a"}\n`,
      { left: [expect.stringMatching(/role\/a$/)] },
    ],
    ['a section that does not load', '- {{x}}\n', { problem: expect.stringMatching(/^mapRoles cannot be read/) }],
  ])('leaves everything where somebody has written %s', (_what, more, expected) => {
    const plan = planOf(liveOf([]), { a: 'view' });
    const since = { ...plan.next, data: { mapRoles: `${plan.next.data?.['mapRoles']}${more}` } };
    expect(undo(since, [undoingOf(plan)])).toMatchObject(expected);
  });

  test('leaves what another repository owns by now, though it says the same', () => {
    const plan = planOf(liveOf([]), { a: 'view' });
    const taken = liveOf([roleEntry('a')], { [OTHER]: [roleEntry('a')] });
    expect(undo(taken, [undoingOf(plan)])).toEqual({ inverse: undefined, left: [expect.stringMatching(/role\/a$/)] });
  });

  test('there is nothing to undo of nothing', () => {
    expect(undo(undefined, [])).toEqual({ inverse: undefined, left: [] });
    expect(undo(undefined, [{ source: SOURCE, entries: [{}], marks: [] }])).toEqual({ inverse: undefined, left: [] });
  });

  test('keeps of a mark only what there was of it', () => {
    const undoing = undoingOf(planOf(liveOf([roleEntry('b')], { [SOURCE]: [roleEntry('b')] }), { a: 'view' }));
    expect(undoing.marks.map((mark) => Object.keys(mark).sort())).toEqual([
      ['before', 'mark'],
      ['after', 'mark'],
    ]);
  });

  test('does nothing where the ledger cannot be read', () => {
    const plan = planOf(liveOf([]), { a: 'view' });
    const since = { ...plan.next, metadata: { annotations: { [LEDGER_ANNOTATION]: '{' } } };
    expect(undo(since, [undoingOf(plan)])).toEqual({ problem: 'the annotation guestlist/owned cannot be read.' });
  });
});

describe('holds', () => {
  test('tells whether a change was written, whatever else was', () => {
    fc.assert(
      fc.property(someLive, someRoles, (live, roster) => {
        const plan = planOf(live, roster);
        const undoing = undoingOf(plan);
        fc.pre(undoing.entries.length + undoing.marks.length > 0);
        expect(holds(undoing, live)).toBe(false);
        expect(holds(undoing, plan.next)).toBe(true);
        expect(holds(undoing, planOf(plan.next, { z: 'view' }, OTHER).next)).toBe(true);
        expect(holds(undoing, nextOf(undo(plan.next, [undoing]), plan.next))).toBe(false);
      }),
    );
  });

  test('goes by the entries where no mark was moved', () => {
    // What was changed by hand says again what the ledger says of it already.
    const plan = planOf(liveOf([roleEntry('a', ['edit'])], { [SOURCE]: [roleEntry('a')] }), { a: 'view' });
    const undoing = undoingOf(plan);
    expect(undoing).toMatchObject({ entries: [{}], marks: [] });
    expect(holds(undoing, plan.next)).toBe(true);
    expect(holds(undoing, plan.live)).toBe(false);
    expect(holds(undoing, undefined)).toBe(false);
    const both = { ...undoing, entries: [...undoing.entries, { after: roleEntry('b') }] };
    expect(holds(both, plan.next)).toBe(true);
    const gone = { ...undoing, entries: [{ before: roleEntry('a') }] };
    expect(holds(gone, plan.next)).toBe(false);
    expect(holds(gone, liveOf([]))).toBe(true);
    // Any of several entries will do, as long as one of them is what was written.
    expect(holds(undoing, liveOf([roleEntry('a', ['edit']), roleEntry('a')]))).toBe(true);
  });

  test('holds where any of several marks is as the change left it', () => {
    const plan = planOf(liveOf([]), { a: 'view', b: 'view' });
    const taken = planOf(plan.next, { a: 'admin' }, OTHER);
    expect(holds(undoingOf(plan), taken.next)).toBe(true);
  });

  test('is not deceived by somebody else who has written the same', () => {
    const plan = planOf(liveOf([]), { a: 'view' });
    expect(holds(undoingOf(plan), edited(liveOf([]), 'a', 'view'))).toBe(false);
  });
});
