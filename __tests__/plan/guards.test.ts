import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import { guard } from '../../src/plan/guard.ts';
import { guards } from '../../src/plan/guards.ts';
import { makePlan } from '../../src/plan/make.ts';
import type { Survey } from '../../src/survey/survey.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { binding, bound, EVERYTHING, surveyOf } from '../survey/around.ts';

const MASTERS = 'system:masters';
const range = (length: number) => Array.from({ length }, (_, index) => index);
const withoutCreator = (spec = `  signIn: ["${roleArn('outsider')}"]`) =>
  clusterYaml(spec).replace(/ {2}creator: .*\n/, '');

/** The grant that asks for an entry. */
function grantOf(entry: Mapping): string {
  if (entry.section === 'mapAccounts') return `- account: "${entry.account}"`;
  const kind = entry.section === 'mapRoles' ? 'role' : 'user';
  return `- {${kind}: "${entry.arn}", username: "${entry.username}", groups: ${JSON.stringify(entry.groups)}}`;
}

/** What guards say of a change from entries, all ours unless said otherwise, to declared ones. */
function verdictOf(
  cluster: string,
  before: readonly Mapping[],
  after: readonly Mapping[],
  ours = before,
  today = TODAY,
  survey?: Survey,
) {
  const roster = rosterOf(cluster, ...(after.length === 0 ? [] : [accessYaml(after.map(grantOf).join('\n'))]));
  const plan = makePlan(roster, liveOf(before, { [SOURCE]: ours }), { target: 'here', source: SOURCE, survey });
  const verdict = guard(plan, roster, today);
  for (const { guard: id, message, remedy } of verdict.refusals) {
    expect(message).toMatch(/[^.]\.$/);
    expect(remedy).toMatch(/^[A-Z].*[^.]\.$/);
    // Whoever meant it is told how to say so, where that is of use.
    const isFinal = guards.find((each) => each.id === id)?.final !== undefined;
    expect(/guard: ([a-z-]+), until and reason\.$/.exec(remedy)?.[1]).toBe(isFinal ? undefined : id);
    if (!isFinal) expect(remedy).toMatch(/^[A-Z].*\. If it is meant, allow it/);
  }
  return verdict;
}

const refusalsOf = (...args: Parameters<typeof verdictOf>) =>
  verdictOf(...args).refusals.map(({ guard: id, message }) => `${id}: ${message}`);

describe('removal-limit', () => {
  const roles = (number: number) => range(number).map((index) => roleEntry(`r${index}`));
  const masters = (number: number) => range(number).map((index) => roleEntry(`m${index}`, [MASTERS]));
  const users = (number: number): Mapping[] =>
    range(number).map((index) => ({
      section: 'mapUsers',
      arn: `arn:aws:iam::123456789012:user/u${index}`,
      username: `u${index}`,
      groups: [],
    }));
  const accounts = (number: number): Mapping[] =>
    range(number).map((index) => ({ section: 'mapAccounts', account: String(999_999_999_000 + index) }));

  test.each([
    ['all of four', roles, 4, 4, 3],
    ['three of four', roles, 4, 3, 3],
    ['four of twelve', roles, 12, 4, 3],
    ['four of thirteen', roles, 13, 4, 4],
    ['four of sixteen', roles, 16, 4, 4],
    ['five of sixteen', roles, 16, 5, 4],
    ['five of seventeen', roles, 17, 5, 5],
    ['six of twenty', roles, 20, 6, 5],
    ['two users of three', users, 3, 2, 3],
    ['all users of four', users, 4, 4, 3],
    ['five users of sixteen', users, 16, 5, 4],
    ['four accounts of thirteen', accounts, 13, 4, 4],
    ['four accounts of twelve', accounts, 12, 4, 3],
  ] as const)('%s', (_what, make, owned, removed, most) => {
    const before = make(owned);
    const found = refusalsOf(clusterYaml(), before, before.slice(removed));
    const [entry] = before;
    const wanted = `removal-limit: This change would take away ${removed} of the ${owned} entries of ${entry?.section} that this repository owns; ${most} are the most at once.`;
    expect(found).toEqual(removed > most ? [wanted] : []);
  });

  test.each([
    ['{count: 5, percent: 10}', 16, 5, 5],
    ['{count: 5, percent: 10}', 16, 6, 5],
    ['{count: 1}', 3, 2, 1],
    ['{count: 1}', 8, 2, 2],
    ['{percent: 50}', 16, 8, 8],
    ['{percent: 50}', 16, 9, 8],
  ] as const)('as the Cluster says, %s of %i: %i', (limit, owned, removed, most) => {
    const before = roles(owned);
    const found = refusalsOf(clusterYaml(`  guard: {removalLimit: ${limit}}`), before, before.slice(removed));
    expect(found).toEqual(removed > most ? [expect.stringContaining(`; ${most} are the most at once.`)] : []);
  });

  test.each([1, 2, 3])('all of %i', (owned) => {
    const all = `removal-limit: This change would take away all ${owned} entries that this repository owns.`;
    expect(refusalsOf(clusterYaml(), roles(owned), [])).toEqual(owned === 1 ? [] : [all]);
    expect(refusalsOf(clusterYaml(), [...roles(owned), ...users(1)], users(1))).not.toContain(all);
  });

  test('who goes since the grant has expired does not count', () => {
    const before = roles(6);
    const expired = (entries: readonly Mapping[]) =>
      entries.map((entry) => `${grantOf(entry).slice(0, -1)}, expires: 2026-11-23}`);
    const verdict = (cluster: string, ended: number, stays: number) => {
      const kept = before.slice(before.length - stays);
      const grants = [...expired(before.slice(0, ended)), ...kept.map(grantOf)];
      const roster = rosterOf(cluster, accessYaml(grants.join('\n')));
      const plan = makePlan(roster, liveOf(before, { [SOURCE]: before }), { target: 'here', source: SOURCE });
      return { plan, refusals: guard(plan, roster, TODAY).refusals.map(({ guard: id }) => id) };
    };
    const { plan, refusals } = verdict(clusterYaml(), 6, 0);
    expect(plan.changes).toEqual(before.map((entry) => ({ kind: 'removed', before: entry, expired: '2026-11-23' })));
    expect(refusals).toEqual([]);
    expect(verdict(clusterYaml(), 2, 1).refusals).toEqual([]);
    expect(verdict(clusterYaml(), 2, 0).refusals).toEqual(['removal-limit']);
    // A quarter is one of those that stay owned: of sixteen of which four end, four of twelve.
    const many = roles(16);
    const grants = [...expired(many.slice(0, 4)), ...many.slice(8).map(grantOf)].join('\n');
    const ending = rosterOf(clusterYaml(), accessYaml(grants));
    const ended = makePlan(ending, liveOf(many, { [SOURCE]: many }), { target: 'here', source: SOURCE });
    expect(guard(ended, ending, TODAY).refusals).toMatchObject([{ message: expect.stringContaining('4 of the 12 ') }]);
    // Whom the Cluster needs is needed, however it goes.
    const required = clusterYaml(`  guard: {requiredPrincipals: ["${roleArn('r0')}"]}`);
    expect(verdict(required, 6, 0).refusals).toEqual(['required-principals']);
  });

  test('a short list is not hidden by a long one', () => {
    const before = [...roles(40), ...users(4)];
    expect(refusalsOf(clusterYaml(), before, roles(40))).toEqual([
      expect.stringContaining('4 of the 4 entries of mapUsers'),
    ]);
  });

  test.each<[what: string, after: readonly Mapping[], told: string | undefined]>([
    ['three of them removed', masters(5).slice(3), undefined],
    ['four of them removed', masters(5).slice(4), '4 of the 5'],
    [
      'four of them changed to less',
      masters(5).map((each, at) => (at < 4 ? { ...each, groups: ['view'] } : each)),
      '4 of the 5',
    ],
    [
      'three of them changed to less',
      masters(5).map((each, at) => (at < 3 ? { ...each, groups: ['view'] } : each)),
      undefined,
    ],
    [
      'two removed and two changed to less',
      masters(5)
        .slice(2)
        .map((each, at) => (at < 2 ? { ...each, groups: [] } : each)),
      '4 of the 5',
    ],
    ['all of them changed to more', masters(5).map((each) => ({ ...each, groups: [MASTERS, 'view'] })), undefined],
  ])('masters: %s', (_what, after, told) => {
    // Twenty others: a quarter of mapRoles is more than goes.
    const found = refusalsOf(clusterYaml(), [...masters(5), ...roles(20)], [...after, ...roles(20)]);
    expect(found).toEqual(told === undefined ? [] : [expect.stringContaining(`${told} entries with ${MASTERS}`)]);
  });

  test('counts what this repository owns, and nothing that others do', () => {
    const before = [...roles(4), ...range(40).map((index) => roleEntry(`theirs${index}`))];
    expect(refusalsOf(clusterYaml(), before, [], roles(4))).toEqual([expect.stringContaining('4 of the 4')]);
  });
});

describe('required-principals', () => {
  const user: Mapping = { section: 'mapUsers', arn: 'arn:aws:iam::123456789012:user/ann', username: 'ann', groups: [] };
  const account: Mapping = { section: 'mapAccounts', account: '999999999999' };
  const outside = 'arn:aws:iam::999999999999:role/on-call';
  const onCall = roleEntry('on-call');
  test.each<[what: string, required: string, before: Mapping[], after: Mapping[], refuses: boolean]>([
    ['a role that loses its entry', roleArn('on-call'), [onCall], [], true],
    ['a role, named with its path and in other case', roleArn('ops/On-Call'), [onCall], [], true],
    ['a role that stays', roleArn('on-call'), [onCall, roleEntry('b')], [onCall], false],
    ['a role that changes', roleArn('on-call'), [onCall], [roleEntry('on-call', [], 'other')], false],
    ['a role that was never in', roleArn('on-call'), [roleEntry('b')], [], false],
    ['a user that loses its entry', user.arn, [user], [], true],
    ['a user that stays', user.arn, [user, onCall], [user], false],
    ['one who is left to its account', outside, [account, roleEntry(outside)], [account], false],
    ['one whose account goes', outside, [account], [], true],
    [
      'one whose entry is for instances afterwards',
      roleArn('on-call'),
      [onCall],
      [roleEntry('on-call', [], 'x:{{EC2PrivateDNSName}}')],
      true,
    ],
    ['the creator, whom EKS lets in', roleArn('cluster-creator'), [roleEntry('cluster-creator')], [], false],
  ])('%s', (_what, required, before, after, refuses) => {
    const cluster = clusterYaml(`  guard: {requiredPrincipals: ["${required}"]}`);
    const wanted = `required-principals: ${required} must keep a way in, and this change would take it away.`;
    expect(refusalsOf(cluster, before, after)).toEqual(refuses ? [wanted] : []);
  });
});

describe('min-admins', () => {
  const masters = (...names: readonly string[]) => names.map((name) => roleEntry(name, [MASTERS]));
  const declared = (number: number) => clusterYaml(`  guard: {minAdmins: ${number}}`);
  const twin = (name: string): Mapping => ({
    section: 'mapUsers',
    arn: roleArn(name),
    username: name,
    groups: [MASTERS],
  });
  test.each<[what: string, cluster: string, before: Mapping[], after: Mapping[], told: string | undefined]>([
    ['the last goes, and the creator is declared', clusterYaml(), masters('a'), [], undefined],
    ['the last goes, and nobody knows the creator', withoutCreator(), masters('a'), [], '0 of the 1'],
    ['the last of two stays', withoutCreator(), masters('a', 'b'), masters('b'), undefined],
    ['the last is changed to less', withoutCreator(), masters('a'), [roleEntry('a')], '0 of the 1'],
    ['another takes its place', withoutCreator(), masters('a'), masters('b'), undefined],
    ['there were none', withoutCreator(), [roleEntry('a')], [], undefined],
    ['as many as declared', declared(2), masters('a', 'b', 'c'), masters('a', 'b'), undefined],
    ['fewer than declared', declared(2), masters('a', 'b', 'c'), masters('a'), '1 of the 3'],
    [
      'there were fewer than declared, and as many stay',
      declared(3),
      [...masters('a', 'b'), roleEntry('c')],
      masters('a', 'b'),
      undefined,
    ],
    ['there were fewer than declared, and fewer stay', declared(3), masters('a', 'b'), masters('a'), '1 of the 2'],
    [
      'one of those that stay has no effect',
      declared(2),
      [...masters('a', 'b'), twin('a')],
      [...masters('a'), twin('a')],
      '1 of the 2',
    ],
  ])('%s', (_what, cluster, before, after, told) => {
    expect(refusalsOf(cluster, before, after)).toEqual(
      told === undefined ? [] : [expect.stringContaining(`min-admins: This change would leave ${told} entries`)],
    );
  });
});

describe('min-admins, where RBAC is known', () => {
  const admin = (...names: readonly string[]) => names.map((name) => roleEntry(name, ['ops']));
  const known = surveyOf({ rbac: bound({ ops: binding('cluster-admin', [EVERYTHING]) }) });
  const local = surveyOf({ rbac: bound({ ops: binding('cluster-admin', [EVERYTHING], 'web') }) });
  const overridden = surveyOf({ ...known, accessEntries: new Set([roleArn('b')]) });
  const masters = roleEntry('m', [MASTERS]);
  test.each<[what: string, survey: Survey | undefined, before: Mapping[], after: Mapping[], told: string | undefined]>([
    ['the last goes whom a ClusterRoleBinding makes one', known, admin('a'), [], '0 of the 1'],
    ['one of them stays', known, admin('a', 'b'), admin('b'), undefined],
    ['one of them takes the place of the last with system:masters', known, [masters], admin('a'), undefined],
    ['the last with system:masters goes, and a RoleBinding makes none', local, [masters], admin('a'), '0 of the 1'],
    ['the one that stays has an access entry in its place', overridden, admin('a', 'b'), admin('b'), '0 of the 1'],
    [
      'RBAC is not known, and nobody has system:masters any more',
      surveyOf({ rbac: undefined }),
      [masters],
      admin('a'),
      '0 of the 1',
    ],
  ])('%s', (_what, survey, before, after, told) => {
    expect(refusalsOf(withoutCreator(), before, after, before, TODAY, survey)).toEqual(
      told === undefined ? [] : [expect.stringContaining(`min-admins: This change would leave ${told} entries`)],
    );
  });
});

test('min-admins says where it could not count whom a ClusterRoleBinding makes an administrator', () => {
  const masters = roleEntry('m', [MASTERS]);
  const refusedBy = (survey: Survey | undefined) =>
    refusalsOf(withoutCreator(), [masters], [roleEntry('a', ['ops'])], [masters], TODAY, survey);
  const counted = 'min-admins: This change would leave 0 of the 1 entries';
  const rest = 'that have an effect; there are to be 1.';
  const unknown = `${counted} with system:masters ${rest} Whether a ClusterRoleBinding makes administrators of others is not known here.`;
  expect(refusedBy(undefined)).toEqual([unknown]);
  expect(refusedBy(surveyOf({ rbac: undefined }))).toEqual([unknown]);
  expect(refusedBy(surveyOf({ rbac: bound({}) }))).toEqual([`${counted} of administrators ${rest}`]);
});

describe('access-entry', () => {
  const user: Mapping = { section: 'mapUsers', arn: 'arn:aws:iam::123456789012:user/Ann', username: 'ann', groups: [] };
  const nodes = roleEntry('n', ['system:nodes']);
  const entries = [roleArn('a'), roleArn('n'), 'arn:aws:iam::123456789012:user/ann'];
  const survey = surveyOf({ accessEntries: new Set(entries) });
  const message = (arn: string) =>
    `access-entry: ${arn} has an EKS access entry, which goes before aws-auth: what is granted here would have no effect.`;
  test.each<[what: string, survey: Survey | undefined, before: Mapping[], after: Mapping[], refused: string[]]>([
    ['a role that is added', survey, [], [roleEntry('a')], [message(roleArn('a'))]],
    ['a user that is added, in other case', survey, [], [user], [message(user.arn)]],
    ['a role that changes', survey, [roleEntry('a', [])], [roleEntry('a')], [message(roleArn('a'))]],
    ['a role that stays as it is', survey, [roleEntry('a')], [roleEntry('a')], []],
    ['a role that goes', survey, [roleEntry('a'), roleEntry('b')], [roleEntry('b')], []],
    ['a role without an access entry', survey, [], [roleEntry('b')], []],
    ['a node', survey, [], [nodes], []],
    ['where access entries are not known', surveyOf({ accessEntries: undefined }), [], [roleEntry('a')], []],
    ['where nobody could be asked', undefined, [], [roleEntry('a')], []],
  ])('%s', (_what, around, before, after, refused) => {
    expect(refusalsOf(clusterYaml(), before, after, before, TODAY, around)).toEqual(refused);
  });

  test('the Cluster can allow it for a while', () => {
    const allowing = clusterYaml('  allow: [{guard: access-entry, until: 2026-12-01, reason: "it goes, ACCESS-77"}]');
    expect(verdictOf(allowing, [], [roleEntry('a')], [], TODAY, survey)).toMatchObject({
      refusals: [],
      allowed: [{ guard: 'access-entry' }],
    });
  });
});

describe('writer-loses', () => {
  const signIn = `  signIn: ["${roleArn('a')}", "${roleArn('ci/Writer')}"]`;
  const writer = roleEntry('writer', ['edit', 'view'], 'w:{{SessionName}}');
  const other = roleEntry('b');
  const message = `writer-loses: ${roleArn('ci/Writer')} writes this change, and would`;
  const lost = [`${message} not get in after it.`];
  const another = [`${message} get in with another username or other groups after it.`];
  test.each<[what: string, before: Mapping[], after: Mapping[], expected: string[]]>([
    ['is no longer declared', [writer, other], [other], lost],
    ['has another username', [writer], [{ ...writer, username: 'x' }], another],
    [
      'has the same username but for the characters of its session',
      [writer],
      [{ ...writer, username: 'w:{{SessionNameRaw}}' }],
      another,
    ],
    ['has fewer groups', [writer], [{ ...writer, groups: ['view'] }], another],
    ['has more groups', [writer], [{ ...writer, groups: ['edit', 'view', 'more'] }], another],
    ['has its groups in another order', [writer, other], [{ ...writer, groups: ['view', 'edit'] }], []],
    ['stays as it is', [writer, other], [writer], []],
    ['was not mapped', [other], [writer], []],
    ['is not the last of signIn', [roleEntry('a'), writer], [writer], []],
  ])('the writer %s', (_what, before, after, expected) => {
    expect(refusalsOf(withoutCreator(signIn), before, after)).toEqual(expected);
  });

  test('the creator keeps its own way in', () => {
    const creator = clusterYaml(`  signIn: ["${roleArn('cluster-creator')}"]`);
    expect(refusalsOf(creator, [roleEntry('cluster-creator')], [])).toEqual([]);
  });
});

describe('a refusal says what is the matter', () => {
  test('conflict: what to do depends on whose the entry is', () => {
    const remedyFor = (owned: Readonly<Record<string, readonly Mapping[]>>) => {
      const roster = rosterOf(clusterYaml(), accessYaml(grantOf(roleEntry('a'))));
      const live = liveOf([roleEntry('a', ['edit'])], owned);
      return guard(makePlan(roster, live, { target: 'here', source: SOURCE }), roster, TODAY).refusals[0]?.remedy;
    };
    const own =
      'Make the grant say what the entry says, or write `onConflict: take` in the Cluster to have it overwritten.';
    expect(remedyFor({})).toBe(own);
    expect(remedyFor({ [SOURCE]: [roleEntry('a')] })).toBe(own);
    expect(remedyFor({ 'github.com/acme/other': [roleEntry('a')] })).toBe(
      'Agree with github.com/acme/other on who grants it; with `onConflict: take` in the Cluster the entry becomes ours.',
    );
  });

  test.each([
    ['remove', []],
    ['change', [roleEntry('nodes')]],
  ])('node-entry: whether it would %s the entry', (what, after) => {
    expect(refusalsOf(clusterYaml(), [roleEntry('nodes', ['system:nodes'])], after)).toEqual([
      `node-entry: ${roleArn('nodes')} lets nodes join the cluster, and this change would ${what} its entry.`,
    ]);
  });

  test('creator-shadowed: whether by an entry or by the account', () => {
    const message = `creator-shadowed: After this change aws-auth would map the creator of the cluster, ${roleArn('cluster-creator')}`;
    const account: Mapping = { section: 'mapAccounts', account: '123456789012' };
    expect(refusalsOf(clusterYaml(), [], [account])).toEqual([`${message}, by its account 123456789012.`]);
    expect(refusalsOf(clusterYaml(), [], [roleEntry('Cluster-Creator', [], 'c')])).toEqual([`${message}.`]);
    expect(refusalsOf(clusterYaml(), [], [roleEntry('Cluster-Creator', ['a'], roleArn('cluster-creator'))])).toEqual([
      `${message}.`,
    ]);
    // It is mapped already, and stays so.
    expect(refusalsOf(clusterYaml(), [account], [account, roleEntry('a')])).toEqual([]);
  });

  /** What is said of a plan for one role whose next ConfigMap has been tampered with. */
  function refusalsWith(next: Partial<ConfigMap>, live: Partial<ConfigMap> = {}) {
    const roster = rosterOf(clusterYaml(), accessYaml(grantOf(roleEntry('a'))));
    const before = { ...liveOf([roleEntry('kept')]), ...live };
    const plan = makePlan(roster, before, { target: 'here', source: SOURCE });
    const { refusals } = guard({ ...plan, next: { ...plan.next, ...next } }, roster, TODAY);
    return refusals.map(({ guard: id, message, remedy }) => `${id}: ${message} ${remedy}`);
  }

  test('effect-differs: what would be read otherwise', () => {
    expect(refusalsWith({ data: {} })).toEqual([
      expect.stringMatching(
        /^effect-differs: The text that would be written does not mean what the plan says: mapRoles would have 0 entries, not 2\. Nothing was written\./,
      ),
    ]);
  });

  test('immutable: that the API server would refuse', () => {
    expect(refusalsWith({}, { immutable: true })).toEqual([
      expect.stringMatching(/^immutable: The ConfigMap aws-auth is immutable, .* It can only be deleted and made anew/),
    ]);
  });

  test('too-large: how much it would be, to the byte', () => {
    const data = (bytes: number) => {
      const { data: fits } = makePlan(
        rosterOf(clusterYaml(), accessYaml(grantOf(roleEntry('a')))),
        liveOf([roleEntry('kept')]),
        { target: 'here', source: SOURCE },
      ).next;
      const used = Object.entries(fits ?? {}).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
      return { data: { ...fits, é: 'x'.repeat(bytes - used - 2) } };
    };
    const remedy = 'Grant to fewer, shared roles, or move principals to EKS access entries.';
    expect(refusalsWith(data(1_048_576))).toEqual([]);
    expect(refusalsWith(data(1_048_577))).toEqual([
      `too-large: aws-auth would have 1048577 bytes of data; 1048576 are the most. ${remedy}`,
    ]);
    const annotated = (bytes: number) => ({ metadata: { annotations: { x: 'é'.repeat((bytes - 2) / 2), y: '' } } });
    expect(refusalsWith(annotated(262_144))).toEqual([]);
    expect(refusalsWith(annotated(262_146))).toEqual([
      `too-large: aws-auth would have 262146 bytes of annotations; 262144 are the most. ${remedy}`,
    ]);
    // Nothing is written, so it fits.
    expect(refusalsWith(annotated(262_146), liveOf([roleEntry('a')], { [SOURCE]: [roleEntry('a')] }))).toEqual([]);
  });
});

describe('an allowance', () => {
  const four = range(4).map((index) => roleEntry(`r${index}`));
  const allowing = (id: string, until: string) =>
    clusterYaml(`  allow: [{guard: ${id}, until: ${until}, reason: "moving, ACCESS-77"}]`);

  test.each([
    ['lets its guard through', 'removal-limit', '2026-12-01', TODAY, []],
    ['holds on its last day', 'removal-limit', '2026-12-01', '2026-12-01', []],
    ['holds no longer on the day after', 'removal-limit', '2026-12-01', '2026-12-02', ['removal-limit']],
    ['is for no other guard', 'node-entry', '2026-12-01', TODAY, ['removal-limit']],
  ] as const)('%s', (_what, id, until, today, expected) => {
    const verdict = verdictOf(allowing(id, until), four, [], four, today);
    expect(verdict.refusals.map((refusal) => refusal.guard)).toEqual(expected);
    expect(verdict.approved !== undefined).toBe(expected.length === 0);
    const message = expect.stringContaining('4 of the 4 entries of mapRoles');
    expect(verdict.allowed).toEqual(
      expected.length > 0 ? [] : [{ guard: 'removal-limit', message, until, reason: 'moving, ACCESS-77' }],
    );
  });

  test('is of no use for a guard that always holds, and is not told of', () => {
    const account: Mapping = { section: 'mapAccounts', account: '123456789012' };
    const verdict = verdictOf(allowing('creator-shadowed', '2026-12-01'), [], [account]);
    expect(verdict).toMatchObject({ refusals: [{ guard: 'creator-shadowed' }], allowed: [] });
  });

  test('is told of beside what is refused all the same', () => {
    const nodes = roleEntry('nodes', ['system:nodes']);
    const verdict = verdictOf(allowing('removal-limit', '2026-12-01'), [...four, nodes], []);
    expect(verdict).toMatchObject({ refusals: [{ guard: 'node-entry' }], allowed: [{ guard: 'removal-limit' }] });
    expect(verdict.approved).toBeUndefined();
  });

  test('is not for a policy of the same name', () => {
    const roster = rosterOf(allowing('removal-limit', '2026-12-01'));
    const plan = makePlan(roster, liveOf([]), { target: 'here', source: SOURCE });
    const policy = { id: 'removal-limit', summary: '', check: () => [{ message: 'No.', remedy: '' }] };
    expect(guard(plan, roster, TODAY, [policy])).toMatchObject({ refusals: [{ message: 'No.' }], allowed: [] });
  });
});

describe('first-apply', () => {
  const theirs = [roleEntry('r1', ['edit']), roleEntry('r2', ['edit'])];
  const after = [roleEntry('r1'), roleEntry('new')];
  const taking = '  onConflict: take';

  test.each([
    ["somebody else's entry is not taken over", taking, [], ['first-apply']],
    ['it is, once this repository owns something', taking, [roleEntry('r2', ['edit'])], []],
    [
      'it is, where the Cluster allows that',
      `${taking}\n  allow: [{guard: first-apply, until: ${TODAY}, reason: moving}]`,
      [],
      [],
    ],
    ['without onConflict the conflict is refused as ever', '', [], ['conflict']],
  ])('%s', (_what, spec, ours, refused) => {
    const verdict = verdictOf(clusterYaml(spec), theirs, after, ours);
    expect(verdict.refusals.map(({ guard: id }) => id)).toEqual(refused);
  });

  test('what adds and adopts is let through', () => {
    const adopting = verdictOf(clusterYaml('  adopt: true'), [roleEntry('r1')], after, []);
    expect(adopting.refusals).toEqual([]);
  });
});
