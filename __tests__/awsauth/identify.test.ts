import { describe, expect, test } from 'vitest';
import { identify } from '../../src/awsauth/identify.ts';
import { read } from '../../src/awsauth/read.ts';

const arn = (rest: string) => `arn:aws:iam::123456789012:${rest}`;
const session = {
  canonicalArn: arn('role/dev'),
  account: '123456789012',
  sessionName: 'ann@example',
  accessKeyId: 'ASIAEXAMPLE',
};
const user = {
  canonicalArn: arn('user/people/ann'),
  account: '123456789012',
  sessionName: '',
  accessKeyId: 'AKIAEXAMPLE',
};

describe('identify answers as the authenticator would', () => {
  test.each([
    [
      'a role',
      { mapRoles: `- rolearn: ${arn('role/dev')}\n  username: dev\n  groups: [a, b]` },
      session,
      { username: 'dev', groups: ['a', 'b'] },
    ],
    [
      'a role in another case',
      { mapRoles: `- rolearn: ${arn('role/DEV')}\n  username: dev` },
      session,
      { username: 'dev', groups: [] },
    ],
    [
      'a role in letters that Go makes small in its own way',
      { mapRoles: `- rolearn: ${arn('role/DEV').replace('i', 'İ')}\n  username: dev` },
      session,
      { username: 'dev', groups: [] },
    ],
    [
      'a role with its path, which never matches',
      { mapRoles: `- rolearn: ${arn('role/team/dev')}\n  username: dev` },
      session,
      undefined,
    ],
    [
      'the last of two entries',
      { mapRoles: `- rolearn: ${arn('role/dev')}\n  username: one\n- rolearn: ${arn('role/dev')}\n  username: two` },
      session,
      { username: 'two', groups: [] },
    ],
    [
      'a user',
      { mapUsers: `- userarn: ${arn('user/people/ann')}\n  username: ann` },
      user,
      { username: 'ann', groups: [] },
    ],
    ['a user without its path', { mapUsers: `- userarn: ${arn('user/ann')}\n  username: ann` }, user, undefined],
    [
      'roles before users',
      {
        mapRoles: `- rolearn: ${arn('role/dev')}\n  username: r`,
        mapUsers: `- userarn: ${arn('role/dev')}\n  username: u`,
      },
      session,
      { username: 'r', groups: [] },
    ],
    [
      'a role under mapUsers',
      { mapUsers: `- userarn: ${arn('role/dev')}\n  username: u` },
      session,
      { username: 'u', groups: [] },
    ],
    ['an account', { mapAccounts: '- "123456789012"' }, session, { username: arn('role/dev'), groups: [] }],
    ['another account', { mapAccounts: '- "999999999999"' }, session, undefined],
    ['nobody', {}, session, undefined],
    [
      'an entry whose section is broken',
      { mapRoles: `- rolearn: ${arn('role/dev')}\n  username: {{SessionName}}` },
      session,
      undefined,
    ],
    [
      'templates, in groups too',
      {
        mapRoles: `- rolearn: ${arn('role/dev')}\n  username: "{{AccountID}}:{{SessionName}}:{{SessionNameRaw}}:{{AccessKeyID}}:{{Other}}"\n  groups: ["g-{{SessionName}}"]`,
      },
      session,
      { username: '123456789012:ann-example:ann@example:ASIAEXAMPLE:{{Other}}', groups: ['g-ann-example'] },
    ],
    [
      'a node template on a session that is no node',
      { mapRoles: `- rolearn: ${arn('role/dev')}\n  username: "system:node:{{EC2PrivateDNSName}}"` },
      session,
      undefined,
    ],
    [
      'a session name for a user',
      { mapUsers: `- userarn: ${arn('user/people/ann')}\n  username: "x{{SessionName}}"` },
      user,
      { username: 'x', groups: [] },
    ],
  ] as const)('%s', (_name, data, caller, expected) => {
    expect(identify(read({ data }), caller)).toEqual(expected);
  });
});
