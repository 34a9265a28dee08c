import { partitionIds } from '../principal/partition.ts';

/** A caller as the authenticator sees one: a role session's ARN made into its role's, the path gone. */
export interface Caller {
  readonly canonicalArn: string;
  readonly account: string;
  /** Empty for whoever has no session, such as an IAM user. */
  readonly sessionName: string;
  readonly accessKeyId: string;
}

/**
 * The caller that STS GetCallerIdentity names by an ARN, without the key; undefined where the authenticator refuses the
 * ARN (pkg/arn, Canonicalize).
 */
export function callerOf(arn: string): Omit<Caller, 'accessKeyId'> | undefined {
  const [prefix, partition = '', service, , account = '', ...rest] = arn.split(':');
  if (prefix !== 'arn' || rest.length === 0 || !partitionIds.includes(partition)) return undefined;
  const [type = '', ...path] = rest.join(':').split('/');
  if (service === 'sts' && type === 'assumed-role') {
    const sessionName = path.pop();
    if (sessionName === undefined || path.length === 0) return undefined;
    return { canonicalArn: `arn:${partition}:iam::${account}:role/${path.join('/')}`, account, sessionName };
  }
  const isKnown =
    service === 'sts' ? type === 'federated-user' : service === 'iam' && /^(?:role|user|root)$/.test(type);
  return isKnown ? { canonicalArn: arn, account, sessionName: '' } : undefined;
}
