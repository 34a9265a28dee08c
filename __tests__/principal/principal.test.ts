import { describe, expect, test } from 'vitest';
import { partitionOf } from '../../src/principal/partition.ts';
import { isPrincipal, type PrincipalKind, parseIdentityArn, parsePrincipal } from '../../src/principal/principal.ts';

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

  test.each<[PrincipalKind, string, RegExp]>([
    ['role', 'dev', /not an ARN/],
    ['role', 'arn:aws:iam::123456789012', /not an ARN/],
    ['role', 'arn:aws:iam::123456789012:role/*', /wildcards/],
    ['role', 'arn:was:iam::123456789012:role/dev', /no partition "was"/],
    ['role', 'arn:aws:sts::123456789012:assumed-role/dev/ann', /a session of a role/],
    ['role', 'arn:aws:ec2::123456789012:role/dev', /its service is "ec2"/],
    ['role', 'arn:aws:iam:eu-west-1:123456789012:role/dev', /region is left empty/],
    ['role', 'arn:aws:iam::12345678901:role/dev', /not 12 digits/],
    ['role', 'arn:aws:iam::123456789012:root', /root/],
    ['role', 'arn:aws:iam::123456789012:user/ann', /names a "user", not a role/],
    ['user', 'arn:aws:iam::123456789012:role/dev', /names a "role", not a user/],
    ['role', 'arn:aws:iam::123456789012:instance-profile/dev', /names a "instance-profile"/],
    ['user', 'arn:aws:iam::123456789012:group/dev', /names a "group"/],
    ['role', 'arn:aws:iam::123456789012:role/', /name is not one/],
    ['role', 'arn:aws:iam::123456789012:role', /name is not one/],
    ['role', `arn:aws:iam::123456789012:role/${'a'.repeat(65)}`, /name is not one/],
    ['role', 'arn:aws:iam::123456789012:role/dev ', /a space/],
    ['role', ' arn:aws:iam::123456789012:role/dev', /a space/],
    ['role', 'arn:aws:iam::123456789012:role/d\u0435v', /outside ASCII/],
    ['role', 'arn:aws:iam::123456789012:role/dev\u200b', /outside ASCII/],
    ['role', 'arn:aws:iam::123456789012:role/dev\n', /control character/],
    ['account', '12345678901', /12 digits/],
    ['account', '1234567890123', /12 digits/],
    ['account', 'arn:aws:iam::123456789012:root', /12 digits/],
  ])('%s %j is refused', (kind, text, problem) => {
    const parsed = parsePrincipal(kind, text);
    expect(isPrincipal(parsed)).toBe(false);
    expect(parsed).toMatchObject({ problem: expect.stringMatching(problem), remedy: expect.stringMatching(/\S/) });
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
