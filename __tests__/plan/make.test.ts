import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { LEDGER_ANNOTATION, markOf, printOf } from '../../src/awsauth/ledger.ts';
import type { IdentityMapping } from '../../src/awsauth/mapping.ts';
import { guard, isApproved } from '../../src/plan/guard.ts';
import { makePlan } from '../../src/plan/make.ts';
import { hasChanges } from '../../src/plan/plan.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';

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

const refusals = (...args: Parameters<typeof makePlan>) => {
  const verdict = guard(makePlan(...args), args[0]);
  return isApproved(verdict) ? [] : verdict.map((refusal) => refusal.guard);
};

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
      /guestlist\/owned of here cannot be read/,
    ],
  ])('%s', (_name, configMap, message) => {
    expect(() => makePlan(roster('a'), configMap, context)).toThrowError(
      expect.objectContaining({ code: 'live-unreadable', message: expect.stringMatching(message) }),
    );
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
  const declared = roster('a');
  const plan = makePlan(declared, live(item('theirs')), context);
  const written = `${item('theirs')}${item('a')}`;
  const refused = (mapRoles: string) => {
    const verdict = guard({ ...plan, next: { ...plan.next, data: { ...plan.next.data, mapRoles } } }, declared);
    return isApproved(verdict) ? [] : verdict.map((refusal) => refusal.guard);
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
