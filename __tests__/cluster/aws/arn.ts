/** The partition that a region belongs to. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  return 'aws';
}

/** The parts of an IAM user's or role's ARN, its path apart from its name. */
export interface PrincipalName {
  readonly partition: string;
  readonly account: string;
  readonly kind: 'user' | 'role';
  readonly path: string;
  readonly name: string;
}

/** Reads `arn:aws:iam::ACCOUNT:user/PATH/NAME` and the same of roles. */
export function parsePrincipal(arn: string): PrincipalName {
  const [, partition, account, kind, path, name] =
    /^arn:([\w-]+):iam::(\d{12}):(user|role)(\/(?:.*\/)?)([^/]+)$/.exec(arn) ?? [];
  if (partition === undefined || account === undefined || path === undefined || name === undefined) {
    throw new Error(`not the ARN of a user or a role: ${arn}`);
  }
  return { partition, account, kind: kind === 'user' ? 'user' : 'role', path, name };
}
