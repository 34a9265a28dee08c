import { describe, expect, test } from 'vitest';
import { accessYaml, clusterYaml } from '../declare.ts';
import { findingOf, findingsIn, rulesThatFind, rulesThatFindInGrants } from './found.ts';

const iam = 'arn:aws:iam::123456789012';
const sso = 'aws-reserved/sso.amazonaws.com';
const suffix = '0123456789abcdef';

describe('a grant for', () => {
  test.each<[string, string, string[]]>([
    ['a role', `role: ${iam}:role/dev`, []],
    ['a user with a path', `user: ${iam}:user/people/ann`, []],
    ['a name of all that IAM allows', `role: "${iam}:role/a+=,.@-_b"`, []],
    ['a name that is no ARN', 'role: dev', ['arn-syntax']],
    ['an ARN with a region', 'role: arn:aws:iam:eu-west-1:123456789012:role/dev', ['arn-syntax']],
    ['another service', 'role: arn:aws:ec2::123456789012:role/dev', ['arn-syntax']],
    ['a federated user', 'user: arn:aws:sts::123456789012:federated-user/dev', ['arn-syntax']],
    ['a policy', `role: ${iam}:policy/dev`, ['arn-syntax']],
    ['a name of 65 letters', `role: ${iam}:role/${'a'.repeat(65)}`, ['arn-syntax']],
    ['a name of 64 letters', `role: ${iam}:role/${'a'.repeat(64)}`, []],
    ['a Cyrillic letter', `role: ${iam}:role/d\u0435v`, ['arn-character']],
    ['a zero-width space', `role: ${iam}:role/dev\u200b`, ['arn-character']],
    ['a soft hyphen', `role: ${iam}:role/de\u00adv`, ['arn-character']],
    ['a space at the end', `role: "${iam}:role/dev "`, ['arn-character']],
    ['a tab', `role: "${iam}:role/dev\\t"`, ['arn-character']],
    ['a bidi character, escaped', `role: "${iam}:role/dev\\u202e"`, ['arn-character']],
    ['a wildcard', `role: ${iam}:role/dev-*`, ['arn-wildcard']],
    ['a wildcard for all', 'role: "arn:aws:iam::*:role/dev"', ['arn-wildcard']],
    ['a question mark, which no name has', `role: "${iam}:role/dev?"`, ['arn-syntax']],
    ['a session of a role', 'role: arn:aws:sts::123456789012:assumed-role/dev/ann', ['arn-assumed-role']],
    ['a session of a role as a user', 'user: arn:aws:sts::123456789012:assumed-role/dev/ann', ['arn-assumed-role']],
    ['a role called assumed-role', `role: ${iam}:role/assumed-role/dev`, ['role-path']],
    ['an instance profile', `role: ${iam}:instance-profile/dev`, ['arn-instance-profile']],
    ['an IAM group', `user: ${iam}:group/dev`, ['arn-iam-group']],
    ['a root', `user: ${iam}:root`, ['arn-root']],
    ['a user called root', `user: ${iam}:user/root`, []],
    ['a user under role', `role: ${iam}:user/ann`, ['arn-kind']],
    ['a role under user', `user: ${iam}:role/dev`, ['arn-kind']],
    ['11 digits', 'role: arn:aws:iam::12345678901:role/dev', ['arn-account']],
    ['no account', 'role: arn:aws:iam:::role/dev', ['arn-account']],
    ['an account of 11 digits', 'account: "12345678901"', ['arn-account']],
    ['an account with dashes', 'account: 1234-5678-9012', ['arn-account']],
    ['an account with a leading zero', 'account: "012345678901"', []],
    ['a partition that is none', 'role: arn:was:iam::123456789012:role/dev', ['arn-partition-unknown']],
    ['a partition in capitals', 'role: arn:AWS:iam::123456789012:role/dev', ['arn-partition-unknown']],
    ['a partition of another world', 'role: arn:aws-cn:iam::123456789012:role/dev', ['arn-partition']],
    ['an account, which is of no partition', 'account: "999999999999"', []],
    ['a role with a path', `role: ${iam}:role/team/dev`, ['role-path']],
    [
      'a service-linked role',
      `role: ${iam}:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX`,
      ['role-path', 'arn-service-linked'],
    ],
    ['a service-linked role without its path', `role: ${iam}:role/AWSServiceRoleForSupport`, ['arn-service-linked']],
    ['EMR on EKS', `role: ${iam}:role/AWSServiceRoleForAmazonEMRContainers`, []],
    ['AWS Batch', `role: ${iam}:role/AWSServiceRoleForBatch`, []],
    ['a role for a service', `role: ${iam}:role/service-role/codebuild-dev`, ['role-path']],
    ['a role with a name like it', `role: ${iam}:role/MyAWSServiceRoleForX`, []],
    ['a permission set', `role: ${iam}:role/AWSReservedSSO_Admin_${suffix}`, ['sso-role-suffix']],
    ['a permission set with _', `role: ${iam}:role/AWSReservedSSO_Power_User_${suffix}`, ['sso-role-suffix']],
    ['one with its path', `role: ${iam}:role/${sso}/AWSReservedSSO_Admin_${suffix}`, ['sso-role-suffix']],
    ['one of a region', `role: ${iam}:role/${sso}/eu-west-1/AWSReservedSSO_Admin_${suffix}`, ['sso-role-suffix']],
    ['one in lower case', `role: ${iam}:role/awsreservedsso_admin_${suffix}`, ['sso-role-suffix']],
    ['one without a suffix', `role: ${iam}:role/AWSReservedSSO_Admin`, ['sso-role-name']],
    ['one with 15 digits', `role: ${iam}:role/AWSReservedSSO_Admin_${suffix.slice(1)}`, ['sso-role-name']],
    ['one with a letter past f', `role: ${iam}:role/AWSReservedSSO_Admin_${suffix.slice(1)}g`, ['sso-role-name']],
    ['one with a typo', `role: ${iam}:role/AWSReserved_SSO_Admin_${suffix}`, ['sso-role-name']],
    ['one that is a name alone', `role: ${iam}:role/${sso}/eu-west-1/Admin`, ['sso-role-name']],
    ['one with another path', `role: ${iam}:role/sso/AWSReservedSSO_Admin_${suffix}`, ['sso-role-name']],
    ['one with a path in part', `role: ${iam}:role/aws-reserved/AWSReservedSSO_Admin_${suffix}`, ['sso-role-name']],
    ['a role about SSO', `role: ${iam}:role/sso-admin`, []],
    ['a role with such an ending', `role: ${iam}:role/Admin_${suffix}`, []],
  ])('%s', (_what, grant, expected) => {
    expect(rulesThatFindInGrants('arn', `- ${grant}`).sort()).toEqual(expected.sort());
  });
});

describe('details', () => {
  test('wrong ARNs in a Cluster are found at their lines', () => {
    const spec =
      '  signIn: ["arn:aws:iam::1:role/a"]\n  planAs: ["arn:aws:iam::123456789012:role/*"]\n  verify:\n    in: [nobody]\n    out: ["arn:aws:iam::123456789012:root"]';
    const found = findingsIn([clusterYaml(spec)]).filter(({ severity }) => severity === 'error');
    expect(found.map(({ rule, location }) => [rule, location.line])).toEqual([
      ['arn-account', 8],
      ['arn-wildcard', 9],
      ['arn-syntax', 11],
      ['arn-root', 12],
    ]);
  });

  test('a Cluster of another partition than its identities is found at each of them', () => {
    const texts = clusterYaml('  signIn: ["arn:aws:iam::123456789012:role/a"]').replace('ap-northeast-2', 'cn-north-1');
    expect(rulesThatFind('arn', texts)).toEqual(['arn-partition', 'arn-partition']);
  });

  test('one grant for clusters of another partition is told once', () => {
    const china = (name: string) =>
      clusterYaml('', name).replace('ap-northeast-2', 'cn-north-1').replace('arn:aws:', 'arn:aws-cn:');
    const grants = accessYaml(`- role: ${iam}:role/dev`, { clusters: '[prod, beijing, ningxia]' });
    expect(rulesThatFind('arn', clusterYaml(), china('beijing'), china('ningxia'), grants)).toEqual(['arn-partition']);
  });

  test.each([
    ['arn-character', `- role: ${iam}:role/d\u0435v`, 'it holds U+0435, a Cyrillic letter.'],
    ['arn-account', '- role: arn:aws:iam::12345678901:role/dev', 'the account id is not 12 digits.'],
    ['sso-role-suffix', `- role: ${iam}:role/AWSReservedSSO_A_B_${suffix}`, 'of the permission set A_B; '],
    [
      'sso-role-suffix',
      `- role: ${iam}:role/${sso}/AWSReservedSSO_Admin_${suffix}`,
      `aws-auth gets ${iam}:role/AWSReservedSSO_Admin_${suffix}.`,
    ],
    ['role-path', `- role: ${iam}:role/a/dev`, `aws-auth gets ${iam}:role/dev.`],
  ])('%s says of %s: %s', (rule, grants, words) => {
    expect(findingOf(rule, grants)?.message).toContain(words);
  });
});
