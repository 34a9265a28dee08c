import { describe, expect, test } from 'vitest';
import { findingOf, rulesThatFindInGrants } from './found.ts';

const role = '- role: arn:aws:iam::123456789012:role/dev';
const grant = (groups: string, username?: string) =>
  `${role}${username === undefined ? '' : `\n  username: "${username}"`}${groups === '' ? '' : `\n  groups: ${groups}`}`;

describe('groups', () => {
  test.each<[string, string[]]>([
    ['[view]', []],
    ['[payments:edit, masters, nodes, system]', []],
    ['[System:masters]', []],
    ['', ['group-none']],
    ['[]', ['group-none']],
    ['[system:masters]', ['group-masters']],
    ['[view, system:masters]', ['group-masters']],
    ['[system:nodes]', ['group-node']],
    ['[system:bootstrappers, system:nodes]', ['group-node']],
    ['[system:node-proxier]', ['group-node']],
    ['[eks:kube-proxy-windows]', ['group-node']],
    ['[system:master]', ['group-reserved']],
    ['[system:node]', ['group-reserved']],
    ['[system:serviceaccounts]', ['group-reserved']],
    ['["system:serviceaccounts:kube-system"]', ['group-reserved']],
    [
      '["eks:admin", "aws:x", "amazon:x", "iam:x"]',
      ['group-reserved', 'group-reserved', 'group-reserved', 'group-reserved'],
    ],
    ['[aws-admins, eks-admins]', []],
    ['[system:monitoring]', []],
    ['[system:authenticated]', ['group-implied']],
    ['[view, system:unauthenticated]', ['group-implied']],
    ['["team-{{SessionName}}"]', ['template-in-group']],
    ['["system:{{SessionName}}"]', ['template-in-group']],
    ['["{{Foo}}"]', ['template-in-group']],
    ['["{team}"]', []],
  ])('%s', (groups, expected) => {
    expect(rulesThatFindInGrants('group', grant(groups))).toEqual(expected);
  });

  test('an account has none that could be missing', () => {
    expect(rulesThatFindInGrants('group', '- account: "999999999999"')).toEqual([]);
  });

  test.each([
    ['group-reserved', '[system:master]', 'Did you mean system:masters?'],
    ['group-reserved', '[system:nods]', 'Did you mean system:nodes?'],
    ['group-reserved', '[system:serviceaccounts:a]', 'no IAM principal is one'],
    ['group-reserved', '[eks:admin]', 'eks:admin is no group of EKS'],
    ['group-node', '[system:nodes]', 'dev:{{SessionName}} is no node'],
  ])('%s of %s says: %s', (rule, groups, words) => {
    const found = findingOf(rule, grant(groups));
    expect(`${found?.message} ${found?.remedy}`).toContain(words);
  });
});

describe('nodes', () => {
  const ec2 = 'system:node:{{EC2PrivateDNSName}}';
  const session = 'system:node:{{SessionName}}';
  const linux = '[system:bootstrappers, system:nodes]';
  test.each<[string, string, string, string[]]>([
    ['Linux', ec2, linux, []],
    ['Windows', ec2, '[eks:kube-proxy-windows, system:nodes, system:bootstrappers]', []],
    ['Fargate', session, '[system:bootstrappers, system:nodes, system:node-proxier]', []],
    ['hybrid nodes', session, linux, []],
    ['one group too few', ec2, '[system:nodes]', ['node-entry-shape']],
    ['the other group too few', session, '[system:bootstrappers]', ['node-entry-shape']],
    ['no groups', ec2, '', ['node-entry-shape']],
    ['a username without the prefix', '{{EC2PrivateDNSName}}', linux, ['node-entry-shape']],
    ['a username of one node', 'system:node:ip-10-0-0-1.ec2.internal', linux, ['node-entry-shape']],
    ['the raw session name', 'system:node:{{SessionNameRaw}}', linux, ['node-entry-shape']],
    ['neither', 'system:node:x', '[view]', ['node-entry-shape', 'node-entry-shape']],
    ['a template that the rule for templates finds', 'system:node:{{ EC2PrivateDNSName }}', linux, []],
  ])('%s: %s %s', (_what, username, groups, expected) => {
    expect(rulesThatFindInGrants('group', grant(groups, username))).toEqual(expected);
  });

  test('are never IAM users', () => {
    const user = `- user: arn:aws:iam::123456789012:user/node\n  username: ${session}\n  groups: ${linux}`;
    expect(findingOf('node-entry-shape', user)?.message).toContain('never as an IAM user');
  });
});
