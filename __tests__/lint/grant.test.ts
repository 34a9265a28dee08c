import { describe, expect, test } from 'vitest';
import { accessYaml, clusterYaml } from '../declare.ts';
import { findingOf, findingsIn, rulesThatFind, rulesThatFindInGrants } from './found.ts';

const iam = 'arn:aws:iam::123456789012';
const grant = (lines: string) => `- role: ${iam}:role/dev\n  groups: [view]\n  reason: why not\n${lines}`;

describe('a grant', () => {
  test.each<[string, string, string[]]>([
    ['of a role with a reason', grant(''), []],
    ['without a reason', `- role: ${iam}:role/dev`, ['reason-missing']],
    ['without a reason, twice, which is told once', `- role: ${iam}:role/a\n- role: ${iam}:role/b`, ['reason-missing']],
    ['of a user', `- user: ${iam}:user/ann\n  reason: x`, ['user-grant']],
    ['of an account', '- account: "999999999999"\n  reason: x', ['account-grant']],
    ["of the creator's account, which is worse", '- account: "123456789012"\n  reason: x', ['creator-declared']],
    ['of the creator', `- role: ${iam}:role/cluster-creator\n  reason: x`, ['creator-declared']],
    ['of the creator in another spelling', `- role: ${iam}:role/p/Cluster-Creator\n  reason: x`, ['creator-declared']],
    ['of a user named like the creator', `- user: ${iam}:user/cluster-creator\n  reason: x`, ['user-grant']],
    ['that expires today', grant('  expires: 2026-11-24'), []],
    ['that expired yesterday', grant('  expires: 2026-11-23'), ['grant-expired']],
    ['that expires in 730 days', grant('  expires: 2028-11-23'), []],
    ['that expires in 731 days', grant('  expires: 2028-11-24'), ['grant-expires-late']],
    ['of masters that expires in 365 days', grant('  expires: 2027-11-24').replace('view', 'system:masters'), []],
    [
      'of masters that expires in 366 days',
      grant('  expires: 2027-11-25').replace('view', 'system:masters'),
      ['grant-expires-late'],
    ],
    ['of masters that does not expire', grant('').replace('view', 'system:masters'), []],
  ])('%s', (_what, grants, expected) => {
    expect(rulesThatFindInGrants('grant', grants)).toEqual(expected);
  });

  test('of another account than the creator of another cluster is only an account', () => {
    const dev = clusterYaml('', 'dev').replaceAll('123456789012', '999999999999');
    const grants = accessYaml('- account: "999999999999"\n  reason: x');
    expect(rulesThatFind('grant', clusterYaml(), dev, grants)).toEqual(['account-grant']);
  });

  test('of an account, where no creator is named', () => {
    const cluster = clusterYaml().replace(/ {2}creator: .*\n/, '');
    expect(rulesThatFind('grant', cluster, accessYaml('- account: "123456789012"\n  reason: x'))).toEqual([
      'account-grant',
    ]);
  });

  test('that expired on two clusters is told once', () => {
    const grants = accessYaml(grant('  expires: 2026-11-23'), { clusters: '[prod, dev]' });
    expect(rulesThatFind('grant', clusterYaml(), clusterYaml('', 'dev'), grants)).toEqual(['grant-expired']);
  });

  test('of an Access without an owner', () => {
    const texts = [clusterYaml(), accessYaml(grant('')).replace(/, owner: [^}]*/, '')];
    expect(rulesThatFind('grant', ...texts)).toEqual(['owner-missing']);
  });

  test('an account that contains a creator who is a user', () => {
    const cluster = clusterYaml().replace('role/cluster-creator', 'user/boss');
    const boss = accessYaml(`- user: ${iam}:user/boss\n  reason: x`);
    expect(rulesThatFind('grant', cluster, boss)).toEqual(['creator-declared', 'user-grant']);
  });
});

describe('a duplicate', () => {
  const clusters = [clusterYaml('', 'prod'), clusterYaml('', 'dev')];
  const both = { clusters: '[prod, dev]' };
  const duplicates = (...texts: readonly string[]) =>
    findingsIn(texts).filter(({ rule }) => rule === 'duplicate-principal');

  test('is found across files, whatever its case and path', () => {
    const texts = ['dev', 'team/DEV'].map((name) =>
      accessYaml(`- role: ${iam}:role/${name}`, { name: name.slice(-3) }),
    );
    expect(duplicates(clusterYaml(), ...texts)).toHaveLength(1);
  });

  test('is none: a role and a user of one name, users of one name in two paths, and one role on two clusters', () => {
    const users = `- user: ${iam}:user/ann\n- user: ${iam}:user/people/ann\n- role: ${iam}:role/ann`;
    expect(duplicates(clusterYaml(), accessYaml(users))).toEqual([]);
    const one = (name: string) => accessYaml(`- role: ${iam}:role/dev`, { name, clusters: `[${name}]` });
    expect(duplicates(...clusters, one('prod'), one('dev'))).toEqual([]);
  });

  test('is none, where one of the two has expired', () => {
    expect(duplicates(clusterYaml(), accessYaml(`${grant('  expires: 2026-11-23')}\n${grant('')}`))).toEqual([]);
  });

  test('says where the first one is, and is told once however many clusters see it', () => {
    const texts = ['a', 'b'].map((name) => accessYaml(`- role: ${iam}:role/dev`, { name, ...both }));
    const found = duplicates(...clusters, ...texts);
    expect(found).toMatchObject([
      {
        message: `${iam}:role/dev already has a grant on cluster prod, of a (@acme/a), at 2.yaml:7.`,
        remedy: 'Remove one of the two: they say the same.',
        location: { file: '3.yaml', line: 7 },
      },
    ]);
  });

  test('of two teams that differ names both owners', () => {
    const texts = ['a', 'b'].map((name) => accessYaml(`- role: ${iam}:role/dev\n  groups: [${name}]`, { name }));
    expect(duplicates(clusterYaml(), ...texts)[0]?.remedy).toBe(
      'Make one grant of the two, with the groups of both, as @acme/a and @acme/b agree: they differ, and only one would count.',
    );
  });

  test('within one Access names nobody', () => {
    const found = findingOf(
      'duplicate-principal',
      `- role: ${iam}:role/dev\n- role: ${iam}:role/dev\n  groups: [view]`,
    );
    expect(found?.message).toBe(`${iam}:role/dev already has a grant on cluster prod, at 1.yaml:7.`);
    expect(found?.remedy).toBe(
      'Make one grant of the two, with the groups of both: they differ, and only one would count.',
    );
  });
});

describe('what the configuration allows', () => {
  const texts = [
    clusterYaml(),
    accessYaml(
      `- role: ${iam}:role/dev\n  groups: [view, edit]\n- role: arn:aws:iam::999999999999:role/dev\n  groups: [veiw]\n- account: "888888888888"`,
    ),
  ];
  const found = (allowed: Parameters<typeof findingsIn>[1]) =>
    findingsIn(texts, allowed)
      .filter(({ rule }) => rule.endsWith('-allowed'))
      .map(({ rule, location }) => `${rule} ${location.line}`);

  test('is anything, where it says nothing', () => {
    expect(found({})).toEqual([]);
  });

  test.each<[string, Parameters<typeof findingsIn>[1], string[]]>([
    ['accounts', { accounts: new Set(['123456789012']) }, ['account-allowed 9', 'account-allowed 11']],
    ['no accounts', { accounts: new Set() }, ['account-allowed 7', 'account-allowed 9', 'account-allowed 11']],
    ['groups', { groups: new Set(['view']) }, ['group-allowed 8', 'group-allowed 10']],
    ['partitions', { partitions: new Set(['aws-cn']) }, ['partition-allowed 7', 'partition-allowed 9']],
    ['all of them', { partitions: new Set(['aws']), groups: new Set(['view', 'edit', 'veiw']) }, []],
  ])('is only certain %s', (_what, allowed, expected) => {
    expect(found(allowed)).toEqual(expected);
  });

  test('is suggested, where a group is near to it', () => {
    const remedies = findingsIn(texts, { groups: new Set(['view']) }).filter(({ rule }) => rule === 'group-allowed');
    expect(remedies.map(({ remedy }) => remedy)).toEqual([
      'Choose another, or add it to allowed.groups, in a change of its own.',
      'Did you mean view? Write that, or add it to allowed.groups, in a change of its own.',
    ]);
  });
});
