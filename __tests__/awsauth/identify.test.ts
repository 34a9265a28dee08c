import { describe, expect, test } from 'vitest';
import { callerOf } from '../../src/awsauth/caller.ts';
import { identify, personOf } from '../../src/awsauth/identify.ts';
import { read } from '../../src/awsauth/read.ts';
import { withoutSession, withoutTemplates } from '../../src/awsauth/templates.ts';

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

describe('callerOf knows who STS says a caller is', () => {
  const A = '123456789012';
  const sts = (rest: string) => `arn:aws:sts::${A}:${rest}`;

  test.each([
    [sts('assumed-role/dev/ann'), arn('role/dev'), 'ann'],
    [sts('assumed-role/team/dev/ann'), arn('role/team/dev'), 'ann'],
    [sts('assumed-role/a:b/s:t'), arn('role/a:b'), 's:t'],
    [`arn:aws-cn:sts::${A}:assumed-role/dev/ann`, `arn:aws-cn:iam::${A}:role/dev`, 'ann'],
    [sts('federated-user/bob'), sts('federated-user/bob'), ''],
    [arn('user/people/ann'), arn('user/people/ann'), ''],
    [arn('role/dev'), arn('role/dev'), ''],
    [arn('root'), arn('root'), ''],
  ])('%s', (name, canonicalArn, sessionName) => {
    expect(callerOf(name)).toEqual({ canonicalArn, account: A, sessionName });
  });

  test.each([
    '',
    'arn',
    `arn:aws:iam::${A}`,
    `urn:aws:iam::${A}:user/ann`,
    `arn:awz:iam::${A}:user/ann`,
    `arn:aws:s3::${A}:user/ann`,
    sts('assumed-role'),
    sts('assumed-role/dev'),
    sts('user/ann'),
    sts('federated-users/bob'),
    arn('federated-user/bob'),
    arn('assumed-role/dev/ann'),
    arn('users/ann'),
    arn('xuser/ann'),
    arn('group/admins'),
  ])('not of %j', (name) => {
    expect(callerOf(name)).toBeUndefined();
  });
});

test('what stands in for a session and other templates can be taken out of a text', () => {
  const text =
    'a{{SessionName}}b{{SessionNameRaw}}c{{AccountID}}d{{AccessKeyID}}e{{EC2PrivateDNSName}}f{{SessionName}}{{Other}}';
  expect(withoutSession(text)).toBe('abc{{AccountID}}d{{AccessKeyID}}e{{EC2PrivateDNSName}}f{{Other}}');
  expect(withoutTemplates(text)).toBe('abcdef{{Other}}');
});

test('what is not known of a caller stays a template', () => {
  const mapping = {
    section: 'mapRoles',
    arn: '',
    username: '{{AccountID}}{{SessionName}}{{SessionNameRaw}}{{AccessKeyID}}',
    groups: ['{{SessionName}}'],
  } as const;
  expect(personOf(mapping, { account: '1' })).toEqual({
    username: '1{{SessionName}}{{SessionNameRaw}}{{AccessKeyID}}',
    groups: ['{{SessionName}}'],
  });
});
