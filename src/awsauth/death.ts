import { partitionIds } from '../principal/partition.ts';
import { lowerCase } from './mapping.ts';
import type { Entry } from './read.ts';

/** Why an entry is for nobody who could ever come. A closed list, so that reports and tests can tell them apart. */
export type DeathCause =
  | 'not-held' // the authenticator drops the item
  | 'no-arn' // nobody is named
  | 'sso' // nobody but an IAM Identity Center permission set is named
  | 'account' // it names no account that could be
  | 'not-an-arn'
  | 'not-ascii' // IAM's names are ASCII
  | 'wildcard'
  | 'partition'
  | 'session' // a session of a role in place of the role
  | 'role-path'
  | 'instance-profile'
  | 'group'
  | 'resource'; // anything else that signs in to nothing

/** Why an entry is dead, in words too: what is wrong, and what would be right. */
export interface Death {
  readonly cause: DeathCause;
  readonly why: string;
}

/**
 * Why nobody can ever come by an entry; undefined where somebody can. Callers are what STS GetCallerIdentity names, a
 * role's session made into its role without the path (pkg/arn, Canonicalize), and all is compared ignoring case.
 */
export function deathOf({ mapping, isHeld, hasSso, lost }: Entry): Death | undefined {
  if (!isHeld) return { cause: 'not-held', why: lost.join('; ') };
  if (mapping.section === 'mapAccounts') {
    if (/^\d{12}$/.test(mapping.account)) return undefined;
    return { cause: 'account', why: 'it is not the 12 digits of an account id' };
  }
  if (mapping.arn !== '') return arnDeath(mapping.arn);
  if (!hasSso) return { cause: 'no-arn', why: lost.join('; ') };
  return {
    cause: 'sso',
    why: 'it names only an SSO permission set, which the authenticator does not look at by default',
  };
}

// IAM's own grammar for names: IAM API reference, CreateRole and CreateUser.
const NAME = /^[\w+=,.@-]{1,64}$/;

function arnDeath(arn: string): Death | undefined {
  const parts = lowerCase(arn).split(':');
  const [prefix, partition = '', service = '', region = '', account = ''] = parts;
  const resource = parts.slice(5).join(':');
  // Written as it is, so that the remedy can be pasted.
  const [, shownPartition = '', , , , ...shownResource] = arn.split(':');
  const lastName = shownResource.join(':').split('/').at(-1) ?? '';
  const roleArn = (name: string) => `arn:${shownPartition}:iam::${account}:role/${name}`;
  if (/[^\x21-\x7e]/.test(lowerCase(arn)))
    return { cause: 'not-ascii', why: 'its ARN holds a space, a control character or a letter outside ASCII' };
  if (prefix !== 'arn' || parts.length < 6) return { cause: 'not-an-arn', why: 'what it names is not an ARN' };
  if (arn.includes('*')) return { cause: 'wildcard', why: 'wildcards never match' };
  if (!partitionIds.includes(partition))
    return { cause: 'partition', why: `there is no partition "${shownPartition}"` };
  if (!/^\d{12}$/.test(account)) return { cause: 'account', why: "its ARN's account id is not 12 digits" };
  const [type = '', ...path] = resource.split('/');
  if (service === 'sts' && type === 'assumed-role') {
    const role = shownResource.join(':').split('/')[1] ?? '';
    return { cause: 'session', why: `it names a session of a role: the role itself is ${roleArn(role)}` };
  }
  if (region !== '' || (type !== 'root' && !NAME.test(path.at(-1) ?? '')))
    return { cause: 'resource', why: 'no ARN of IAM is like that' };
  if (service === 'sts' && type === 'federated-user' && path.length === 1) return undefined;
  if (service !== 'iam') return { cause: 'resource', why: `nobody signs in as a "${service}" resource` };
  return iamDeath(type, path, roleArn(lastName));
}

function iamDeath(type: string, path: readonly string[], roleArn: string): Death | undefined {
  switch (type) {
    case 'user':
      return undefined;
    case 'root':
      return path.length === 0 ? undefined : { cause: 'resource', why: 'no ARN of IAM is like that' };
    case 'role':
      if (path.length === 1) return undefined;
      return { cause: 'role-path', why: `a role is compared without its path: ${roleArn} would match` };
    case 'instance-profile':
      return { cause: 'instance-profile', why: 'it names an instance profile: name the role inside it' };
    case 'group':
      return { cause: 'group', why: 'IAM groups do not sign in: name the users, or a role that they may assume' };
    default:
      return { cause: 'resource', why: `nobody signs in as a "${type}"` };
  }
}
