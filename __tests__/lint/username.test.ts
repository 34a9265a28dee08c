import { describe, expect, test } from 'vitest';
import { ruleTextOf } from '../../src/lint/rule-texts.ts';
import { accessYaml, clusterYaml } from '../declare.ts';
import { findingOf, findingsIn, rulesThatFind, rulesThatFindInGrants } from './found.ts';

const iam = 'arn:aws:iam::123456789012';
const role = `role: ${iam}:role/dev`;
const user = `user: ${iam}:user/ann`;
const sso = `role: ${iam}:role/AWSReservedSSO_Admin_0123456789abcdef`;
const nodes = 'groups: [system:bootstrappers, system:nodes]';

describe('a grant with the username', () => {
  test.each<[string, string, string, string[]]>([
    ['that a role has by default', role, '', ['username-default']],
    ['that a user has by default', user, '', ['username-default']],
    ['of a team and the session', role, 'dev:{{SessionName}}', []],
    ['of a team and the raw session', role, 'dev:{{SessionNameRaw}}', []],
    ['of account and session', role, '{{AccountID}}:{{SessionName}}', []],
    ['with a colon further left than the template', role, 'a:b-{{SessionName}}', []],
    ['with a space inside the template', role, 'dev:{{ SessionName }}', ['username-template']],
    ['with the template in lower case', role, 'dev:{{sessionname}}', ['username-template']],
    ['with an unknown template', role, 'dev:{{Foo}}', ['username-template']],
    ['with a template of one brace', role, 'dev:{SessionName}', ['username-template']],
    ['with a template of three braces', role, 'dev:{{{SessionName}}}', ['username-template']],
    ['with a template that does not close', role, 'dev:{{SessionName', ['username-template']],
    ['with a brace that closes nothing', role, 'dev}:{{SessionName}}', ['username-template']],
    ['with a shell variable', role, 'dev:\u0024{SESSION}', ['username-template']],
    ['with one template right and one wrong', role, 'dev:{{AccountID}}:{{Session}}', ['username-template']],
    ['of nothing but the session, for a user', user, '{{SessionName}}', ['username-empty']],
    ['of nothing but sessions, for a user', user, '{{SessionName}}{{SessionNameRaw}}', ['username-empty']],
    ['of spaces', role, '  ', ['username-empty']],
    ['of a session in part, for a user', user, 'dev:{{SessionName}}', ['username-user-session']],
    ['of the account id, for a user', user, 'ann:{{AccountID}}', []],
    ['of a user', user, 'ann', []],
    ['system:masters', role, 'system:masters', ['username-reserved']],
    ['of a service account', role, 'system:serviceaccount:a:b', ['username-reserved']],
    ['of EKS', role, 'eks:{{SessionName}}', ['username-reserved']],
    ['of AWS', role, 'aws:x:{{SessionName}}', ['username-reserved']],
    ['that a session completes to one of Kubernetes', role, 'sys{{SessionName}}:x', ['username-reserved']],
    ['that a session ends as one of Kubernetes', role, 's{{SessionName}}em:x', ['username-reserved']],
    ['that two sessions complete', role, 'a{{SessionName}}az{{SessionNameRaw}}n:x', ['username-reserved']],
    ['that a session is', role, '{{SessionName}}:kube-controller-manager', ['username-reserved', 'username-chosen']],
    ['that no session completes', role, 'sis{{SessionName}}:x', []],
    ['whose end no session completes', role, 'sys{{SessionName}}temp:x', []],
    ['that a session behind the colon does not complete', role, 'a:x{{SessionName}}', []],
    ['of Amazon', user, 'amazon:ann', ['username-reserved']],
    ['of IAM', user, 'iam:ann', ['username-reserved']],
    ['with a prefix that only looks like it', user, 'systems:ann', []],
    ['with a prefix without its colon', user, 'aws-ann', []],
    ['with a prefix in its middle', user, 'acme:system:ann', []],
    ['of an EC2 instance', role, 'dev:{{EC2PrivateDNSName}}', ['username-instance-name']],
    ['of an EC2 instance alone', role, '{{EC2PrivateDNSName}}', ['username-instance-name']],
    ['that the caller chooses', role, '{{SessionName}}', ['username-chosen']],
    ['that the caller chooses raw', role, '{{SessionNameRaw}}', ['username-chosen']],
    ['whose beginning the caller chooses', role, '{{SessionName}}@dev', ['username-chosen']],
    ['that IAM Identity Center chooses', sso, '{{SessionName}}', []],
    ['that two templates make', role, '{{AccountID}}{{SessionName}}', []],
    ['of the access key', role, 'dev:{{AccessKeyID}}', ['username-access-key']],
    ['of the access key, for a user', user, 'ann:{{AccessKeyID}}', ['username-access-key']],
    ['of a role alone', role, 'dev', ['username-shared']],
    ['of a role and an account', role, 'dev:{{AccountID}}', ['username-shared']],
    ['of a permission set alone', sso, 'admin', ['username-shared']],
    ['of EMR on EKS', `role: ${iam}:role/AWSServiceRoleForAmazonEMRContainers`, 'emr-containers', []],
  ])('%s: %s, %j', (_what, principal, username, expected) => {
    const line = username === '' ? '' : `\n  username: ${JSON.stringify(username)}`;
    expect(rulesThatFindInGrants('username', `- ${principal}${line}`)).toEqual(expected);
  });

  test.each(['system:node:{{EC2PrivateDNSName}}', 'system:node:{{SessionName}}'])('of nodes: %s', (username) => {
    expect(rulesThatFindInGrants('username', `- ${role}\n  username: ${username}\n  ${nodes}`)).toEqual([]);
  });

  test('of no kind, for an account', () => {
    expect(rulesThatFindInGrants('username', '- account: "123456789013"')).toEqual([]);
  });
});

describe('one username of two principals', () => {
  const grant = (principal: string, username: string) => `- ${principal}\n  username: "${username}"\n`;
  const other = `role: ${iam}:role/ops`;
  const otherSso = `role: ${iam}:role/AWSReservedSSO_View_0123456789abcdef`;
  test.each<[string, string, string[]]>([
    ['two roles', grant(role, 'x:{{SessionName}}') + grant(other, 'x:{{SessionName}}'), ['username-taken']],
    ['a role and a user', grant(role, 'ann:{{SessionName}}') + grant(user, 'ann:'), []],
    ['two users', grant(user, 'x') + grant(`user: ${iam}:user/bob`, 'x'), ['username-taken']],
    ['another case', grant(user, 'x') + grant(`user: ${iam}:user/bob`, 'X'), []],
    ['two permission sets', grant(sso, 'x:{{SessionName}}') + grant(otherSso, 'x:{{SessionName}}'), []],
    [
      'a permission set and a role',
      grant(sso, 'x:{{SessionName}}') + grant(role, 'x:{{SessionName}}'),
      ['username-taken'],
    ],
    ['one principal, twice', grant(role, 'x:{{SessionName}}') + grant(role, 'x:{{SessionName}}'), []],
    [
      'two roles of one name in two accounts',
      `- ${role}\n- role: arn:aws:iam::999999999999:role/dev`,
      ['username-default', 'username-default', 'username-taken'],
    ],
    [
      'two kinds of nodes',
      `${grant(role, 'system:node:{{SessionName}}')}  ${nodes}\n${grant(other, 'system:node:{{SessionName}}')}  ${nodes}`,
      [],
    ],
  ])('%s', (_what, grants, expected) => {
    expect(rulesThatFindInGrants('username', grants).sort()).toEqual(expected.sort());
  });

  test('on two clusters are no clash, and on both of two are told once', () => {
    const one = (name: string, clusters: string) =>
      accessYaml(grant(`role: ${iam}:role/${name}`, 'x:{{SessionName}}'), { name, clusters });
    const clusters = [clusterYaml('', 'prod'), clusterYaml('', 'dev')];
    expect(rulesThatFind('username', ...clusters, one('a', '[prod]'), one('b', '[dev]'))).toEqual([]);
    const both = [...clusters, one('a', '[prod, dev]'), one('b', '[prod, dev]')];
    expect(rulesThatFind('username', ...both)).toEqual(['username-taken']);
    expect(findingsIn(both).find(({ rule }) => rule === 'username-taken')).toMatchObject({
      message: `${iam}:role/a, at 2.yaml:7, gets in as x:{{SessionName}} on prod too.`,
      location: { file: '3.yaml', line: 8, column: 17 },
    });
  });
});

describe('what is said', () => {
  test.each([
    ['username-template', role, 'dev:{{ sessionname }}', 'Did you mean {{SessionName}}?'],
    ['username-template', role, 'dev:{{SesionName}}', 'Did you mean {{SessionName}}?'],
    ['username-template', role, 'dev:{{AccountId}}', 'Did you mean {{AccountID}}?'],
    ['username-template', role, 'dev:{{x}}', 'Write one of {{AccountID}}, '],
    ['username-chosen', role, '{{SessionName}}', 'can get in as any user whose name has no colon'],
    ['username-chosen', role, '{{SessionName}}@dev', 'chooses how the username begins'],
    ['username-user-session', user, 'dev:{{SessionName}}', 'it gets in as "dev:".'],
    ['username-shared', role, 'dev', "Put the session's name behind it: dev:{{SessionName}}."],
    ['username-reserved', role, 'system:x', 'kept for Kubernetes itself'],
    ['username-reserved', role, 'eks:x', 'kept for EKS itself'],
  ])('%s of %s with %j: %s', (rule, principal, username, words) => {
    const found = findingOf(rule, `- ${principal}\n  username: ${JSON.stringify(username)}`);
    expect(`${found?.message} ${found?.remedy}`).toContain(words);
  });
});

test('nothing silences a username that is kept for Kubernetes', () => {
  expect(ruleTextOf.get('username-reserved')).toMatchObject({ severity: 'error', suppressible: false });
});
