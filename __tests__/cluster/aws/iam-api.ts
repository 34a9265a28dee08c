import { AwsFailure } from './failure.ts';
import { type Iam, type KeyHolder, mayDo, type Principal, principalOf } from './iam.ts';
import type { Parameters, Tree } from './sts.ts';

/** The region that requests to a partition's IAM are signed for (AWS General Reference, IAM endpoints). */
export function signingRegionOf(partition: string): string {
  return { 'aws-cn': 'cn-north-1', 'aws-us-gov': 'us-gov-west-1' }[partition] ?? 'us-east-1';
}

/** GetRole and GetUser: of the caller's own account. */
export function getPrincipal(iam: Iam, caller: KeyHolder, kind: Principal['kind'], parameters: Parameters): Tree {
  const action = kind === 'role' ? 'GetRole' : 'GetUser';
  const name = parameters[kind === 'role' ? 'RoleName' : 'UserName'] ?? '';
  const asker = principalOf(caller);
  const { account } = asker;
  const found = iam.named(kind, account, name);
  if (!mayDo(asker, `iam:${action}`, found?.arn ?? `arn:${iam.partition}:iam::${account}:${kind}/${name}`)) {
    const why = `because no identity-based policy allows the iam:${action} action`;
    const message = `User: ${caller.arn} is not authorized to perform: iam:${action} on resource: ${kind} ${name} ${why}`;
    throw new AwsFailure('AccessDenied', message, 403);
  }
  if (found === undefined) throw new AwsFailure('NoSuchEntity', `The ${kind} with name ${name} cannot be found.`, 404);
  const common = { Path: found.path, Arn: found.arn, CreateDate: '2026-01-31T12:00:00Z' };
  return kind === 'role'
    ? { Role: { ...common, RoleName: name, RoleId: found.id, AssumeRolePolicyDocument: '%7B%7D' } }
    : { User: { ...common, UserName: name, UserId: found.id } };
}
