import { describe, expect, test } from 'vitest';
import { isRegionName, partitionOf } from '../../src/principal/partition.ts';
import {
  isPrincipal,
  type PrincipalKind,
  type PrincipalProblemCode,
  parseIdentityArn,
  parsePrincipal,
} from '../../src/principal/principal.ts';

describe('parsePrincipal', () => {
  test.each<[PrincipalKind, string, string]>([
    ['role', 'arn:aws:iam::123456789012:role/dev', 'arn:aws:iam::123456789012:role/dev'],
    ['role', 'arn:aws:iam::123456789012:role/a/b/dev', 'arn:aws:iam::123456789012:role/dev'],
    ['role', 'arn:aws-cn:iam::012345678901:role/dev', 'arn:aws-cn:iam::012345678901:role/dev'],
    ['role', 'arn:aws-eusc:iam::123456789012:role/dev', 'arn:aws-eusc:iam::123456789012:role/dev'],
    [
      'role',
      'arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef',
      'arn:aws:iam::123456789012:role/AWSReservedSSO_Admin_0123456789abcdef',
    ],
    ['user', 'arn:aws:iam::123456789012:user/people/ann', 'arn:aws:iam::123456789012:user/people/ann'],
    ['user', 'arn:aws:iam::123456789012:user/a+=,.@-_b', 'arn:aws:iam::123456789012:user/a+=,.@-_b'],
  ])('%s %s is seen as %s', (kind, text, effectiveArn) => {
    expect(parsePrincipal(kind, text)).toMatchObject({ kind, arn: text, effectiveArn });
  });

  test('an account keeps its leading zeros', () => {
    expect(parsePrincipal('account', '012345678901')).toEqual({ kind: 'account', account: '012345678901' });
  });

  test.each<[PrincipalKind, string, PrincipalProblemCode, RegExp]>([
    ['role', 'dev', 'syntax', /not an ARN/],
    ['role', 'arn:aws:iam::123456789012', 'syntax', /not an ARN/],
    ['role', 'arn:aws:iam::123456789012:role/*', 'wildcard', /wildcards/],
    ['role', 'arn:was:iam::123456789012:role/dev', 'partition', /no partition "was"/],
    ['role', 'arn:aws:sts::123456789012:assumed-role/dev/ann', 'assumed-role', /a session of a role/],
    ['role', 'arn:aws:ec2::123456789012:role/dev', 'syntax', /its service is "ec2"/],
    ['role', 'arn:aws:iam:eu-west-1:123456789012:role/dev', 'syntax', /region is left empty/],
    ['role', 'arn:aws:iam::12345678901:role/dev', 'account', /not 12 digits/],
    ['role', 'arn:aws:iam::123456789012:root', 'root', /root/],
    ['role', 'arn:aws:iam::123456789012:user/ann', 'kind', /names a "user", not a role/],
    ['user', 'arn:aws:iam::123456789012:role/dev', 'kind', /names a "role", not a user/],
    [
      'role',
      'arn:aws:iam::123456789012:instance-profile/dev',
      'instance-profile',
      /names an "instance-profile", not a role/,
    ],
    ['user', 'arn:aws:iam::123456789012:group/dev', 'iam-group', /names a "group"/],
    ['role', 'arn:aws:iam::123456789012:role/', 'syntax', /name is not one/],
    ['role', 'arn:aws:iam::123456789012:role', 'syntax', /name is not one/],
    ['role', `arn:aws:iam::123456789012:role/${'a'.repeat(65)}`, 'syntax', /name is not one/],
    ['role', 'arn:aws:iam::123456789012:role/dev ', 'character', /a space/],
    ['role', ' arn:aws:iam::123456789012:role/dev', 'character', /a space/],
    ['role', 'arn:aws:iam::123456789012:role/d\u0435v', 'character', /U\+0435, a Cyrillic letter/],
    ['role', 'arn:aws:iam::123456789012:role/dev\u200b', 'character', /U\+200B, which is invisible/],
    ['role', 'arn:aws:iam::123456789012:role/dev\n', 'character', /a line break/],
    ['role', 'arn:aws:iam::123456789012:policy/dev', 'syntax', /names a "policy", not a role/],
    ['role', 'arn:aws:sts::123456789012:federated-user/dev', 'syntax', /its service is "sts"/],
    ['account', '12345678901', 'account', /12 digits/],
    ['account', '1234567890123', 'account', /12 digits/],
    ['account', 'arn:aws:iam::123456789012:root', 'account', /12 digits/],
  ])('%s %j is refused', (kind, text, code, problem) => {
    const parsed = parsePrincipal(kind, text);
    expect(isPrincipal(parsed)).toBe(false);
    expect(parsed).toMatchObject({
      code,
      problem: expect.stringMatching(problem),
      remedy: expect.stringMatching(/\S/),
    });
  });
  test.each<[PrincipalKind, string, string | undefined]>([
    ['user', 'arn:aws:iam::123456789012:role/a/dev', 'role arn:aws:iam::123456789012:role/a/dev'],
    ['role', 'arn:aws:iam::123456789012:user/ann', 'user arn:aws:iam::123456789012:user/ann'],
    ['role', 'arn:aws:sts::123456789012:assumed-role/dev/ann', 'role arn:aws:iam::123456789012:role/dev'],
    ['role', 'arn:aws:sts::123456789012:assumed-role/dev', 'role arn:aws:iam::123456789012:role/dev'],
    ['role', 'arn:aws:sts::123:assumed-role/dev/ann', undefined],
    ['role', 'arn:aws:sts::123456789012:assumed-role//ann', undefined],
    ['user', 'arn:aws:iam::123456789012:role/', undefined],
    ['role', 'arn:aws:iam::123456789012:instance-profile/dev', undefined],
    ['role', 'arn:aws:iam::123456789012:root', undefined],
  ])('%s %s is meant to be %s', (kind, text, meant) => {
    const parsed = parsePrincipal(kind, text);
    const found = 'meant' in parsed ? parsed.meant : undefined;
    expect(found === undefined ? undefined : `${found.kind} ${found.arn}`).toBe(meant);
  });

  test('a lost leading zero is offered back', () => {
    expect(parsePrincipal('role', 'arn:aws:iam::12345678901:role/dev')).toMatchObject({
      remedy: expect.stringContaining('012345678901'),
    });
  });

  test('parseIdentityArn tells roles from users', () => {
    expect(parseIdentityArn('arn:aws:iam::123456789012:user/ann')).toMatchObject({ kind: 'user' });
    expect(parseIdentityArn('arn:aws:iam::123456789012:role/dev')).toMatchObject({ kind: 'role' });
  });
});

test.each([
  ['eu-west-1', 'aws', 'amazonaws.com', 'sts.amazonaws.com'],
  ['cn-north-1', 'aws-cn', 'amazonaws.com.cn', 'sts.amazonaws.com.cn'],
  ['us-gov-west-1', 'aws-us-gov', 'amazonaws.com', 'sts.amazonaws.com'],
  ['us-iso-east-1', 'aws-iso', 'c2s.ic.gov', 'sts.amazonaws.com'],
  ['us-isob-east-1', 'aws-iso-b', 'sc2s.sgov.gov', 'sts.amazonaws.com'],
  ['eusc-de-east-1', 'aws-eusc', 'amazonaws.eu', 'sts.amazonaws.com'],
])('region %s is in partition %s', (region, id, dnsSuffix, audience) => {
  expect(partitionOf(region)).toMatchObject({ id, dnsSuffix, audience });
});

test.each([
  ['us-east-1', true],
  ['ap-northeast-2', true],
  ['ca-west-1', true],
  ['il-central-1', true],
  ['mx-central-1', true],
  ['us-gov-east-1', true],
  ['cn-northwest-1', true],
  ['us-isob-east-1', true],
  ['eu-isoe-west-1', true],
  ['eusc-de-east-1', true],
  ['eu-wset-1', false],
  ['eu-west', false],
  ['eu-west-1a', false],
  ['xx-west-1', false],
  ['us-govt-west-1', false],
])('%s has the form of a region: %s', (text, is) => {
  expect(isRegionName(text)).toBe(is);
});
