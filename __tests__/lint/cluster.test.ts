import { describe, expect, test } from 'vitest';
import { lint } from '../../src/lint/lint.ts';
import { accessYaml, clusterYaml, declare } from '../declare.ts';
import { findingsIn, rulesThatFind } from './found.ts';

const iam = 'arn:aws:iam::123456789012';
const dev = accessYaml(`- role: ${iam}:role/team/dev\n  groups: [view]`);
const withoutCreator = (spec = '') => clusterYaml(spec).replace(/ {2}creator: .*\n/, '');
const messageOf = (rule: string, ...texts: readonly string[]) =>
  findingsIn(texts).find((finding) => finding.rule === rule)?.message;

describe('a Cluster', () => {
  test.each<[string, string, string[]]>([
    ['with all that it needs', clusterYaml(), []],
    ['without a creator, but a way in', withoutCreator(`  signIn: ["${iam}:role/deployer"]`), ['creator-missing']],
    ['with neither', withoutCreator(), ['sign-in-missing']],
    ['in a region with a typo', clusterYaml().replace('northeast', 'norhteast'), ['region-unknown']],
    ['in a region of nowhere', clusterYaml().replace('ap-', 'xx-'), ['region-unknown']],
    ['in a region that is new', clusterYaml().replace('ap-northeast-2', 'ap-southeast-9'), []],
    ['with a way in by roles', clusterYaml(`  signIn: ["${iam}:role/a", "${iam}:role/b"]`), []],
    ['with a way in by a user', clusterYaml(`  signIn: ["${iam}:user/a"]`), []],
    ['with a way in from a user to a role', clusterYaml(`  signIn: ["${iam}:user/a", "${iam}:role/b"]`), []],
    ['with a way in to a user', clusterYaml(`  signIn: ["${iam}:role/a", "${iam}:user/b"]`), ['sign-in-user']],
    ['with a way to plan to a user', clusterYaml(`  planAs: ["${iam}:role/a", "${iam}:user/b"]`), ['sign-in-user']],
    ['that a reader plans', clusterYaml(`  planAs: ["${iam}:role/reader"]`), []],
    ['that somebody with a grant plans', clusterYaml(`  planAs: ["${iam}:role/dev"]`), []],
    ['that the creator plans', clusterYaml(`  planAs: ["${iam}:role/x/Cluster-Creator"]`), ['plan-as-writer']],
    [
      'that the writer plans',
      clusterYaml(`  signIn: ["${iam}:role/a", "${iam}:role/b"]\n  planAs: ["${iam}:role/b"]`),
      ['plan-as-writer'],
    ],
    [
      'that somebody on the way to the writer plans',
      clusterYaml(`  signIn: ["${iam}:role/a", "${iam}:role/b"]\n  planAs: ["${iam}:role/a"]`),
      [],
    ],
    ['that somebody with a grant proves', clusterYaml(`  verify: {in: ["${iam}:role/dev"]}`), []],
    ['that somebody with a grant proves, by name', clusterYaml(`  verify: {in: ["${iam}:role/TEAM/Dev"]}`), []],
    ['that somebody without a grant proves', clusterYaml(`  verify: {in: ["${iam}:role/nobody"]}`), ['verify-in']],
    ['that a user named like a role proves', clusterYaml(`  verify: {in: ["${iam}:user/team/dev"]}`), ['verify-in']],
    ['that the creator proves', clusterYaml(`  verify: {in: ["${iam}:role/cluster-creator"]}`), ['verify-in']],
    ['that a bystander stays out of', clusterYaml(`  verify: {out: ["${iam}:role/nobody"]}`), []],
    ['that somebody with a grant stays out of', clusterYaml(`  verify: {out: ["${iam}:role/dev"]}`), ['verify-out']],
    ['that its creator stays out of', clusterYaml(`  verify: {out: ["${iam}:role/cluster-creator"]}`), ['verify-out']],
    [
      'that its writer stays out of',
      clusterYaml(`  signIn: ["${iam}:role/a", "${iam}:role/b"]\n  verify: {out: ["${iam}:role/b"]}`),
      ['verify-out'],
    ],
    [
      'that somebody on the way in stays out of',
      clusterYaml(`  signIn: ["${iam}:role/a", "${iam}:role/b"]\n  verify: {out: ["${iam}:role/a"]}`),
      [],
    ],
    ['that nobody who can be read proves', clusterYaml('  verify: {in: [nobody], out: [nobody]}'), []],
  ])('%s', (_what, cluster, expected) => {
    expect(rulesThatFind('cluster', cluster, dev)).toEqual(expected);
  });

  test('that a master plans', () => {
    const masters = accessYaml(`- role: ${iam}:role/reader\n  groups: [system:masters]`);
    const cluster = clusterYaml(`  planAs: ["${iam}:role/reader"]`);
    expect(messageOf('plan-as-writer', cluster, masters)).toContain('is granted system:masters');
    expect(rulesThatFind('cluster', clusterYaml('', 'other'), cluster, masters)).toEqual([
      'cluster-unused',
      'plan-as-writer',
    ]);
  });

  test('that lets a whole account in, so that anybody of it proves and nobody of it stays out', () => {
    const account = accessYaml('- account: "999999999999"');
    const named = '["arn:aws:iam::999999999999:role/any"]';
    expect(rulesThatFind('cluster', clusterYaml(`  verify: {in: ${named}}`), account)).toEqual([]);
    expect(messageOf('verify-out', clusterYaml(`  verify: {out: ${named}}`), account)).toContain(
      'its account has a grant at 1.yaml:7',
    );
  });

  test('that lets a whole account in, which is not that of whom it names', () => {
    const account = accessYaml('- account: "999999999999"');
    const named = '["arn:aws:iam::888888888888:role/any"]';
    expect(rulesThatFind('cluster', clusterYaml(`  verify: {in: ${named}}`), account)).toEqual(['verify-in']);
    expect(rulesThatFind('cluster', clusterYaml(`  verify: {out: ${named}}`), account)).toEqual([]);
  });

  test('whose prover has a grant that expired', () => {
    const expired = accessYaml(`- role: ${iam}:role/dev\n  expires: 2020-01-31`);
    expect(rulesThatFind('cluster', clusterYaml(`  verify: {in: ["${iam}:role/dev"]}`), expired)).toEqual([
      'verify-in',
    ]);
    expect(rulesThatFind('cluster', clusterYaml(`  verify: {out: ["${iam}:role/dev"]}`), expired)).toEqual([]);
  });
});

describe('Clusters and those who select them', () => {
  const select = (clusters: string) => accessYaml(`- role: ${iam}:role/dev`, { clusters });
  test.each<[string, string[], string[]]>([
    ['a name', [clusterYaml(), select('[prod]')], []],
    ['a name with a typo', [clusterYaml(), select('[prod, prdo]')], ['cluster-unknown']],
    ['a name in another case', [clusterYaml(), select('[Prod]')], ['cluster-unused', 'cluster-unknown']],
    ['labels', [clusterYaml(), select('{labels: {env: prod}}')], []],
    ['labels of none', [clusterYaml(), select('{labels: {env: moon}}')], ['cluster-unused', 'cluster-unknown']],
    [
      'labels of none in part',
      [clusterYaml(), select('{labels: {env: prod, a: b}}')],
      ['cluster-unused', 'cluster-unknown'],
    ],
    ['one of two', [clusterYaml(), clusterYaml('', 'dev'), select('[dev]')], ['cluster-unused']],
    ['one name of two', [clusterYaml(), clusterYaml(), select('[prod]')], ['name-taken']],
    ['two Accesses of one name', [clusterYaml(), select('[prod]'), select('[prod]')], ['name-taken']],
    ['an Access named like a Cluster', [clusterYaml('', 'team'), select('[team]')], []],
  ])('%s', (_what, texts, expected) => {
    expect(rulesThatFind('cluster', ...texts)).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    ['one cluster by two names', '', '  eksName: prod', ['cluster-twice']],
    ['two of other names', '', '', []],
    ['two of one EKS name', '  eksName: main', '  eksName: main', ['cluster-twice']],
  ])('%s', (_what, first, second, expected) => {
    const both = accessYaml(`- role: ${iam}:role/dev`, { clusters: '[prod, dev]' });
    expect(rulesThatFind('cluster', clusterYaml(first, 'prod'), clusterYaml(second, 'dev'), both)).toEqual(expected);
  });

  test('one EKS name in two regions, or two accounts, is two clusters', () => {
    const both = accessYaml(`- role: ${iam}:role/dev`, { clusters: '[prod, dev]' });
    const twin = clusterYaml('  eksName: prod', 'dev');
    expect(rulesThatFind('cluster', clusterYaml(), twin.replace('northeast-2', 'northeast-1'), both)).toEqual([]);
    expect(rulesThatFind('cluster', clusterYaml(), twin.replace('"123456789012"', '"999999999999"'), both)).toEqual([]);
  });

  test('a name that is near is suggested', () => {
    const remedyOf = (text: string) =>
      findingsIn([clusterYaml(), text]).find(({ rule }) => rule === 'cluster-unknown')?.remedy;
    expect(remedyOf(select('[prdo]'))).toBe('Did you mean prod?');
    expect(remedyOf(select('[moon]'))).toBe('Declared are: prod.');
    expect(findingsIn([select('[moon]')])[0]?.remedy).toBe('Declare it with kind: Cluster.');
  });

  test.each<[string, string, string[]]>([
    ['a Cluster with a field that is none', clusterYaml('  colour: red'), []],
    ['a Cluster that is no YAML', `${clusterYaml()}  - : [`, []],
    ['an Access that is none', 'kind: Access\n', ['cluster-unknown']],
  ])('beside %s, a cluster that seems to lack', (_what, unsound, expected) => {
    const declared = declare(unsound, select('[prod]'));
    expect(declared.findings).not.toEqual([]);
    expect(
      lint(declared)
        .filter(({ rule }) => rule === 'cluster-unknown')
        .map(({ rule }) => rule),
    ).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['an Access with a field that is none', accessYaml(`- {role: "${iam}:role/dev", colour: red}`), []],
    ['a Cluster that is none', 'kind: Cluster\n', ['verify-in', 'cluster-unused']],
  ])('beside %s, grants that seem to lack', (_what, unsound, expected) => {
    const declared = declare(unsound, clusterYaml(`  verify: {in: ["${iam}:role/dev"]}`));
    expect(declared.findings).not.toEqual([]);
    const found = new Set(lint(declared).map(({ rule }) => rule));
    expect(['verify-in', 'cluster-unused'].filter((rule) => found.has(rule))).toEqual(expected);
  });
});

describe('the size of a roster', () => {
  const grant = `- role: ${iam}:role/dev\n  groups: [${Array.from({ length: 100 }, (_, index) => `${index}-`.padEnd(256, 'x')).join(', ')}]`;
  const sized = (grants: number) =>
    accessYaml(Array.from({ length: grants }, (_, index) => grant.replace('dev', `dev-${index}`)).join('\n'));
  // Each takes about 26,600 bytes; 800 KiB are 819,200 bytes, 1 MiB is 1,048,576.
  test.each<[number, string[]]>([
    [30, []],
    [31, ['roster-large']],
    [39, ['roster-large']],
    [40, ['roster-too-large']],
  ])('%i grants of 26 KB', (grants, expected) => {
    expect(rulesThatFind('cluster', clusterYaml(), sized(grants))).toEqual(expected);
  });

  test('is counted in the bytes that are written', () => {
    expect(messageOf('roster-large', clusterYaml(), sized(33))).toMatch(
      /^The 33 grants of prod take \d+ bytes in aws-auth, 8\d % /,
    );
  });
});
