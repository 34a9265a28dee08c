import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { LEDGER_ANNOTATION, markOf, printOf } from '../../src/awsauth/ledger.ts';
import type { IdentityMapping } from '../../src/awsauth/mapping.ts';
import { Failure } from '../../src/failure.ts';
import { guard } from '../../src/plan/guard.ts';
import { makePlan } from '../../src/plan/make.ts';
import { type Change, changeKinds, countChanges, hasChanges, type Plan } from '../../src/plan/plan.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../declare.ts';

const context = { target: 'here', source: 'github.com/acme/access' };
const arn = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const item = (name: string, group = 'view') => `- rolearn: ${arn(name)}\n  username: ${name}\n  groups: [${group}]\n`;
const mapping = (name: string, group = 'view'): IdentityMapping => ({
  section: 'mapRoles',
  arn: arn(name),
  username: name,
  groups: [group],
});
const nameAndGroup = (text: string): [string, string?] => {
  const [name = '', ...group] = text.split(':');
  return group.length === 0 ? [name] : [name, group.join(':')];
};
/** What a ledger says of entries, by name; `name:group` where the group is not view. */
const recorded = (...names: readonly string[]) =>
  Object.fromEntries(names.map((text) => mapping(...nameAndGroup(text))).map((one) => [markOf(one), printOf(one)]));

function live(mapRoles: string, owned: Readonly<Record<string, readonly string[]>> = {}): ConfigMap {
  const ledger = Object.fromEntries(Object.entries(owned).map(([source, names]) => [source, recorded(...names)]));
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: {
      name: 'aws-auth',
      namespace: 'kube-system',
      resourceVersion: '7',
      annotations: { [LEDGER_ANNOTATION]: JSON.stringify(ledger) },
    },
    data: { mapRoles, mapAccounts: '- "111122223333"\n', other: 'kept' },
  };
}

const accessOf = (...names: readonly string[]) =>
  accessYaml(names.map((name) => `- role: ${arn(name)}\n  username: ${name}\n  groups: [view]\n`).join(''));

const roster = (...names: readonly string[]) =>
  rosterOf(clusterYaml(), ...(names.length === 0 ? [] : [accessOf(...names)]));

const kinds = (plan: ReturnType<typeof makePlan>) =>
  plan.changes.map((change) => {
    const mapping = change.kind === 'added' ? change.after : change.before;
    return `${change.kind} ${mapping.section === 'mapAccounts' ? mapping.account : mapping.username}`;
  });

const refusals = (...args: Parameters<typeof makePlan>) =>
  guard(makePlan(...args), args[0], TODAY).refusals.map((refusal) => refusal.guard);

describe('makePlan tells', () => {
  test.each([
    ['an entry that is missing', ['a'], live(''), ['added a', 'foreign 111122223333']],
    [
      'an entry that is ours and says otherwise',
      ['a'],
      live(item('a', 'edit'), { 'github.com/acme/access': ['a:edit'] }),
      ['changed a', 'foreign 111122223333'],
    ],
    [
      'an entry that is ours and no longer declared',
      [],
      live(item('a'), { 'github.com/acme/access': ['a'] }),
      ['removed a', 'foreign 111122223333'],
    ],
    ['an entry that says the same already', ['a'], live(item('a')), ['kept a', 'foreign 111122223333']],
    ["somebody else's entry", [], live(item('a')), ['foreign a', 'foreign 111122223333']],
    [
      "another repository's entry",
      [],
      live(item('a'), { 'github.com/acme/other': ['a'] }),
      ['foreign a', 'foreign 111122223333'],
    ],
    [
      "another repository's entry that says otherwise",
      ['a'],
      live(item('a', 'edit'), { 'github.com/acme/other': ['a'] }),
      ['conflict a', 'foreign 111122223333'],
    ],
    [
      'an entry from before Guestlist that says otherwise',
      ['a'],
      live(item('a', 'edit')),
      ['conflict a', 'foreign 111122223333'],
    ],
    [
      'an entry of ours that was changed by hand',
      ['a'],
      live(item('a', 'edit'), { 'github.com/acme/access': ['a'] }),
      ['conflict a', 'foreign 111122223333'],
    ],
    [
      'an entry of ours that was changed by hand and is no longer declared',
      [],
      live(item('a', 'edit'), { 'github.com/acme/access': ['a'] }),
      ['conflict a', 'foreign 111122223333'],
    ],
    [
      'an entry of ours with a twin',
      [],
      live(item('a') + item('a', 'edit'), { 'github.com/acme/access': ['a'] }),
      ['conflict a', 'conflict a', 'foreign 111122223333'],
    ],
  ] as const)('%s', (_name, names, configMap, expected) => {
    expect(kinds(makePlan(roster(...names), configMap, context))).toEqual(expected);
  });

  test('no aws-auth at all: everything is added', () => {
    const plan = makePlan(roster('a'), undefined, context);
    expect(plan.next).toMatchObject({ kind: 'ConfigMap', metadata: { name: 'aws-auth', namespace: 'kube-system' } });
    expect(plan.next.data?.['mapRoles']).toContain(arn('a'));
    expect(plan.next.metadata.resourceVersion).toBeUndefined();
  });

  test('what is written holds everything that was there and is not ours', () => {
    const before = live(item('theirs') + item('mine'), {
      'github.com/acme/access': ['mine'],
      'github.com/acme/other': ['theirs'],
    });
    const { next } = makePlan(roster('new'), before, context);
    expect(next.data).toMatchObject({ mapAccounts: '- "111122223333"\n', other: 'kept' });
    expect(next.data?.['mapRoles']).toContain(item('theirs'));
    expect(next.data?.['mapRoles']).not.toContain(arn('mine'));
    expect(JSON.parse(next.metadata.annotations?.[LEDGER_ANNOTATION] ?? '')).toEqual({
      'github.com/acme/access': recorded('new'),
      'github.com/acme/other': recorded('theirs'),
    });
    expect(next.metadata.resourceVersion).toBe('7');
  });

  test('a second plan after the first has nothing to do', () => {
    const { next } = makePlan(roster('a', 'b'), live(item('theirs')), context);
    const again = makePlan(roster('a', 'b'), next, context);
    expect(hasChanges(again)).toBe(false);
    expect(again.next).toEqual(next);
  });

  test('live entries without effect, with their lines', () => {
    const text = `${item('a')}${item('A', 'edit')}- rolearn: ${arn('b')}\n  username: yes\n- rolearn: ${arn('cluster-creator')}\n  username: c\n${item('team/d')}---\n${item('e')}`;
    expect(makePlan(roster(), live(text), context).notes.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      `1: The entry for ${arn('a')} has no effect: the one at line 4 wins.`,
      '7: The entry has no full effect: username is the boolean true, not text.',
      expect.stringMatching(/^9: The cluster's creator is mapped here/),
      `11: The entry for ${arn('team/d')} has no effect: a role is compared without its path: ${arn('d')} would match.`,
      expect.stringMatching(/^15: Nothing from here on is read/),
    ]);
  });
});

describe('a change is in conflict for a reason that people can act on', () => {
  const ours = { 'github.com/acme/access': ['a'] };
  const twins = item('a') + item('a', 'edit');
  test.each([
    ['was there before', ['a'], live(item('a', 'edit')), 'an entry that was there before Guestlist says otherwise'],
    [
      "is another repository's",
      ['a'],
      live(item('a', 'edit'), { 'github.com/acme/other': ['a'] }),
      'an entry of github.com/acme/other says otherwise',
    ],
    [
      "is another repository's, as that one left it",
      ['a'],
      live(item('a', 'edit'), { 'github.com/acme/other': ['a:edit'] }),
      'an entry of github.com/acme/other says otherwise',
    ],
    [
      'was changed by hand',
      ['a'],
      live(item('a', 'edit'), ours),
      'its entry was changed by hand since Guestlist wrote it',
    ],
    ['stands there twice', ['a'], live(twins, ours), 'there are 2 entries for it, and only one can be ours'],
    [
      'stands there twice, in another case that only users are told apart by',
      ['a'],
      live(item('a') + item('A'), ours),
      'there are 2 entries for it, and only one can be ours',
    ],
    [
      'is no longer declared and was changed by hand',
      [],
      live(item('a', 'edit'), ours),
      'it is no longer declared, but its entry was changed by hand since Guestlist wrote it',
    ],
    [
      'is no longer declared and stands there twice',
      [],
      live(twins, ours),
      'it is no longer declared, but there are 2 entries for it, and only one can be ours',
    ],
  ] as const)('an entry that %s', (_name, names, configMap, why) => {
    expect(makePlan(roster(...names), configMap, context).changes[0]).toMatchObject({ kind: 'conflict', why });
  });

  test('and what it says is still recorded as it was, beside what changes', () => {
    const { changes, next } = makePlan(roster('a', 'b'), live(item('a', 'edit'), ours), context);
    expect(changes[0]).toMatchObject({ kind: 'conflict' });
    expect(JSON.parse(next.metadata.annotations?.[LEDGER_ANNOTATION] ?? '')).toEqual({
      'github.com/acme/access': recorded('a', 'b'),
    });
    // One that nobody owned is not recorded by being in conflict.
    const foreign = makePlan(roster('a', 'b'), live(item('a', 'edit')), context);
    expect(JSON.parse(foreign.next.metadata.annotations?.[LEDGER_ANNOTATION] ?? '')).toEqual({
      'github.com/acme/access': recorded('b'),
    });
  });

  test('unless the Cluster takes it, which says the same reason', () => {
    const taking = rosterOf(clusterYaml('  onConflict: take'), accessOf('a'));
    const plan = makePlan(taking, live(item('a', 'edit'), ours), context);
    expect(plan.changes[0]).toMatchObject({
      kind: 'changed',
      taken: expect.stringMatching(/^its entry was changed by/),
    });
    // The record says already what is written now.
    expect(plan.recordMoves).toBe(false);
    expect(hasChanges(plan)).toBe(true);
  });
});

test.each([
  ['the earlier first', ['2026-11-01', '2026-11-20']],
  ['the later first', ['2026-11-20', '2026-11-01']],
])('an entry that several grants gave for a while goes with the last day of the latest, %s', (_name, days) => {
  const grants = days.map(
    (day) => `- role: ${arn('a')}\n  username: a\n  groups: [view]\n  reason: for a while\n  expires: ${day}\n`,
  );
  const expiring = rosterOf(clusterYaml(), accessYaml(grants.join('')));
  expect(makePlan(expiring, live(item('a'), { 'github.com/acme/access': ['a'] }), context).changes[0]).toMatchObject({
    kind: 'removed',
    expired: '2026-11-20',
  });
});

test.each<[Change['kind'], boolean]>([
  ['added', true],
  ['changed', true],
  ['removed', true],
  ['adopted', true],
  ['kept', false],
  ['foreign', false],
  ['conflict', false],
])('a plan in which something is %s has changes: %s', (kind, has) => {
  const plan = { recordMoves: false, changes: [{ kind: 'kept' }, { kind }] } as unknown as Plan;
  expect(hasChanges(plan)).toBe(has);
  expect(hasChanges({ ...plan, recordMoves: true })).toBe(true);
  const none = Object.fromEntries(changeKinds.map((each) => [each, 0]));
  expect(countChanges(plan)).toEqual({ ...none, kept: 1, [kind]: kind === 'kept' ? 2 : 1 });
});

test('a live entry without effect is told once, with where the one stands that wins', () => {
  const configMap: ConfigMap = {
    metadata: {},
    data: {
      mapRoles: `${item('a')}- rolearn: ${arn('x/b')}\n  username: yes\n`,
      mapUsers: `- userarn: ${arn('a')}\n  username: a\n`,
    },
  };
  expect(makePlan(roster(), configMap, context).notes).toEqual([
    { section: 'mapRoles', line: 4, message: 'The entry has no full effect: username is the boolean true, not text.' },
    {
      section: 'mapUsers',
      line: 1,
      message: `The entry for ${arn('a')} has no effect: the one at line 1 of mapRoles wins.`,
    },
  ]);
});

describe('what the Cluster says of entries in the way', () => {
  const rosterWith = (spec: string, ...names: readonly string[]) =>
    rosterOf(clusterYaml(spec), ...(names.length === 0 ? [] : [accessOf(...names)]));

  test.each([
    ['adopt: what says the same and is nobody\u2019s', '  adopt: true', ['a'], live(item('a')), 'adopted a', ['a']],
    [
      'adopt: not what another repository owns',
      '  adopt: true',
      ['a'],
      live(item('a'), { 'github.com/acme/other': ['a'] }),
      'kept a',
      undefined,
    ],
    ['take: what was there before', '  onConflict: take', ['a'], live(item('a', 'edit')), 'changed a', ['a']],
    [
      "take: another repository's, which loses it",
      '  onConflict: take',
      ['a'],
      live(item('a', 'edit'), { 'github.com/acme/other': ['a:edit'] }),
      'changed a',
      ['a'],
    ],
    [
      'take: what was changed by hand and is no longer declared',
      '  onConflict: take',
      [],
      live(item('a', 'edit'), { 'github.com/acme/access': ['a'] }),
      'removed a',
      undefined,
    ],
  ] as const)('%s', (_name, spec, names, configMap, first, owned) => {
    const plan = makePlan(rosterWith(spec, ...names), configMap, context);
    expect(kinds(plan)[0]).toBe(first);
    if (first === 'kept a') return expect(hasChanges(plan)).toBe(false);
    const ledger = JSON.parse(plan.next.metadata.annotations?.[LEDGER_ANNOTATION] ?? '');
    expect(ledger).toEqual(owned === undefined ? {} : { 'github.com/acme/access': recorded(...owned) });
  });
});

describe('makePlan refuses what it cannot read', () => {
  test.each([
    ['broken YAML', live('- rolearn: "x\n'), /mapRoles of here cannot be read, at line \d+, column \d+/],
    ['an unquoted template', live(`${item('a')}- rolearn: b\n  username: {{SessionName}}\n`), /at line 5, column \d+/],
    ['a map', live('rolearn: a\n'), /not a list/],
    [
      'an entry without an ARN',
      live(`${item('a')}- username: b\n`),
      /mapRoles of here says at line 4 .* it has no rolearn/,
    ],
    ['an sso block', live(item('a').replace('groups', 'sso: {}\n  groups')), /says at line 1 .* it has an sso block/],
    [
      'a broken ledger',
      { ...live(''), metadata: { annotations: { [LEDGER_ANNOTATION]: '{' } } },
      /^The annotation guestlist\/owned of here cannot be read: it is not JSON\.$/,
    ],
  ])('%s', (_name, configMap, message) => {
    expect(() => makePlan(roster('a'), configMap, context)).toThrowError(
      expect.objectContaining({ code: 'live-unreadable', message: expect.stringMatching(message) }),
    );
  });
});

describe('what cannot be read is shown, and how to mend it', () => {
  const failureOf = (configMap: ConfigMap): Failure => {
    try {
      makePlan(roster('a'), configMap, context);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    throw new Error('it was read');
  };

  test('a section', () => {
    const { detail, remedy } = failureOf(live('- rolearn: b\n  username: {{SessionName}}\n'));
    expect(detail).toBe(`2 |   username: {{SessionName}}\n  |${' '.repeat(14)}^`);
    expect(remedy).toMatch(/^The authenticator drops all of mapRoles as it stands/);
  });

  test('an entry that versions read differently', () => {
    const { detail, remedy } = failureOf(live(`${item('a')}- username: b\n`));
    expect(detail).toBe('4 | - username: b\n  | ^');
    expect(remedy).toMatch(/^EKS does not say which version it runs\./);
  });

  test('the record', () => {
    const broken = { ...live(''), metadata: { annotations: { [LEDGER_ANNOTATION]: '[]' } } };
    expect(failureOf(broken).remedy).toMatch(/^Restore it, or remove the annotation/);
  });
});

describe('the record of owned entries', () => {
  test('an entry of ours that is gone and no longer declared is no longer ours', () => {
    const plan = makePlan(roster(), live('', { 'github.com/acme/access': ['a'] }), context);
    expect(plan).toMatchObject({ changes: [{ kind: 'foreign' }], recordMoves: true });
    expect(hasChanges(plan)).toBe(true);
    expect(plan.next.metadata.annotations?.[LEDGER_ANNOTATION]).toBe('{}');
  });

  test('an entry that one repository adds is no longer recorded for another that lost it', () => {
    const { next } = makePlan(roster('a'), live('', { 'github.com/acme/other': ['a'] }), context);
    expect(JSON.parse(next.metadata.annotations?.[LEDGER_ANNOTATION] ?? '')).toEqual({
      'github.com/acme/access': recorded('a'),
    });
    const others = makePlan(roster(), next, { ...context, source: 'github.com/acme/other' });
    expect(kinds(others)).toEqual(['foreign a', 'foreign 111122223333']);
  });
});

test('a user in two spellings is in conflict, since the authenticator takes one of them at random', () => {
  const user = (name: string) =>
    `- userarn: arn:aws:iam::123456789012:user/${name}\n  username: ann\n  groups: [view]\n`;
  const twice = { ...live(''), data: { mapUsers: user('ANN') + user('ann') } };
  const declared = rosterOf(
    clusterYaml(),
    accessYaml('- user: arn:aws:iam::123456789012:user/ann\n  username: ann\n  groups: [view]\n'),
  );
  expect(makePlan(declared, twice, context)).toMatchObject({
    changes: [{ kind: 'conflict', why: expect.stringContaining('at random') }],
    notes: [1, 4].map((line) => ({ line, message: expect.stringContaining('at random') })),
  });
});

describe('guards refuse', () => {
  const nodeItem = item('workers', 'system:nodes');
  test.each([
    ['a conflict', ['a'], live(item('a', 'edit')), ['conflict']],
    ['to take nodes away', [], live(nodeItem, { 'github.com/acme/access': ['workers:system:nodes'] }), ['node-entry']],
    [
      'to change nodes',
      ['workers'],
      live(nodeItem, { 'github.com/acme/access': ['workers:system:nodes'] }),
      ['node-entry'],
    ],
    ['an immutable ConfigMap', ['a'], { ...live(''), immutable: true }, ['immutable']],
    ['more than Kubernetes stores', ['a'], { ...live(''), data: { other: 'x'.repeat(1024 * 1024) } }, ['too-large']],
    ['nothing where all is well', ['a'], live(nodeItem), []],
    ['nothing where nothing changes', [], { ...live(''), immutable: true }, []],
  ] as const)('%s', (_name, names, configMap, expected) => {
    expect(refusals(roster(...names), configMap, context)).toEqual(expected);
  });

  test("to map the creator's account, or the creator as another kind", () => {
    // Lint finds these first; the guard is what stands when lint is wrong.
    const account = rosterOf(clusterYaml(), accessYaml('- account: "123456789012"'));
    expect(refusals(account, live(''), context)).toEqual(['creator-shadowed']);
    expect(refusals(roster('Cluster-Creator'), live(''), context)).toEqual(['creator-shadowed']);
  });

  test('to leave the creator with less than the entry that it has', () => {
    // It is mapped by an entry of ours, and its account is mapped too: without the entry, the account is what counts.
    const creator = `- rolearn: ${arn('cluster-creator')}\n  username: cluster-creator\n  groups: [system:masters]\n`;
    const shadowed = live(creator, { 'github.com/acme/access': ['cluster-creator:system:masters'] });
    const listed = { ...shadowed, data: { ...shadowed.data, mapAccounts: '- "123456789012"\n' } };
    expect(refusals(roster(), listed, context)).toEqual(['creator-shadowed']);
    expect(refusals(roster(), shadowed, context)).toEqual([]);
  });
});

describe('a text that does not mean what the plan says is refused', () => {
  const written = `${item('theirs')}${item('a')}`;
  const refused = (mapRoles: string) => {
    const declared = roster('a');
    const plan = makePlan(declared, live(item('theirs')), context);
    const next = { ...plan.next, data: { ...plan.next.data, mapRoles } };
    return guard({ ...plan, next }, declared, TODAY).refusals.map((refusal) => refusal.guard);
  };

  test('but not where it does', () => {
    expect(refused(written)).toEqual([]);
  });

  test.each([
    ['somebody else is lost', item('a')],
    ['somebody else gets another group', written.replace('[view]', '[edit]')],
    ['who is declared is lost', item('theirs')],
    [
      'who is declared gets nothing, since groups are no list',
      `${item('theirs')}${item('a').replace('[view]', 'view')}`,
    ],
    ['two groups become one, by a space too many', written.replaceAll('[view]', '\n    - a\n     - view')],
    ['somebody gets in whom nobody declared', `${written}${item('more')}`],
    ['nothing of it can be read', `${written}- "`],
  ])('%s', (_name, mapRoles) => {
    expect(refused(mapRoles)).toContain('effect-differs');
  });
});
