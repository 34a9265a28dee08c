import { characterWords } from '../finding/character.ts';
import { partitionIds } from './partition.ts';

/** The three kinds of principal that a grant may name. */
export type PrincipalKind = 'role' | 'user' | 'account';

/** An IAM role. Made only by {@link parsePrincipal}. */
export interface RolePrincipal {
  readonly kind: 'role';
  readonly partition: string;
  readonly account: string;
  /** The role's path, `/` where it has none, `/team/ci/` where it has. */
  readonly path: string;
  readonly name: string;
  /** The ARN as declared, path and all: what IAM and STS call the role. */
  readonly arn: string;
  /** The ARN as the authenticator sees the caller: without the path. */
  readonly effectiveArn: string;
}

/** An IAM user. Made only by {@link parsePrincipal}. Its path is part of its ARN everywhere. */
export interface UserPrincipal {
  readonly kind: 'user';
  readonly partition: string;
  readonly account: string;
  readonly path: string;
  readonly name: string;
  readonly arn: string;
  readonly effectiveArn: string;
}

/** A whole AWS account: every role and user in it. Made only by {@link parsePrincipal}. */
export interface AccountPrincipal {
  readonly kind: 'account';
  readonly account: string;
}

/** Who a grant is for. */
export type Principal = RolePrincipal | UserPrincipal | AccountPrincipal;

/** A principal that can sign in by itself. */
export type Identity = RolePrincipal | UserPrincipal;

/** What is wrong with a text that should name a principal. A closed list: lint has a rule for each. */
export type PrincipalProblemCode =
  | 'character' // a space, a control character, or one outside ASCII
  | 'syntax' // not the ARN of an IAM role or user at all, or a name or path that IAM does not allow
  | 'wildcard'
  | 'partition' // of a partition that does not exist
  | 'assumed-role' // a session of a role
  | 'account' // an account id that is not 12 digits
  | 'root'
  | 'instance-profile'
  | 'iam-group'
  | 'kind'; // a user where a role is asked for, or the other way round

/** Why a text is not a principal of the kind that was asked for, with what to write instead. */
export interface PrincipalProblem {
  readonly code: PrincipalProblemCode;
  /** What is wrong, to go after `it is not an IAM role: `. */
  readonly problem: string;
  readonly remedy: string;
  /** The principal that was meant, where the text leaves no doubt. */
  readonly meant?: Identity;
}

/** Tells a parsed principal from a problem. */
export function isPrincipal<P extends Principal>(value: P | PrincipalProblem): value is P {
  return 'kind' in value;
}

// IAM's own grammar for names and paths: IAM API reference, CreateRole and CreateUser.
const NAME = /^[\w+=,.@-]{1,64}$/;
const PATH = /^\/(?:[\x21-\x7e]{1,510}\/)?$/;
const ACCOUNT = /^\d{12}$/;

/**
 * Reads a principal of a kind. The grammar is IAM's, with nothing trimmed or corrected: what does not fit comes back
 * as a problem that says what it looks like and what to write.
 */
export function parsePrincipal(kind: 'account', text: string): AccountPrincipal | PrincipalProblem;
export function parsePrincipal(kind: 'role', text: string): RolePrincipal | PrincipalProblem;
export function parsePrincipal(kind: 'user', text: string): UserPrincipal | PrincipalProblem;
export function parsePrincipal(kind: PrincipalKind, text: string): Principal | PrincipalProblem;
export function parsePrincipal(kind: PrincipalKind, text: string): Principal | PrincipalProblem {
  if (kind === 'account') {
    if (ACCOUNT.test(text)) return { kind, account: text };
    return {
      code: 'account',
      problem: 'an account id is 12 digits',
      remedy: 'Write all 12 digits between quotes, leading zeros too.',
    };
  }
  return parseIdentity(kind, text);
}

/** Reads the ARN of a role or a user, whichever it names. */
export function parseIdentityArn(text: string): Identity | PrincipalProblem {
  return parseIdentity(/^arn:[^:]*:iam:[^:]*:[^:]*:user\//.test(text) ? 'user' : 'role', text);
}

function parseIdentity(kind: 'role' | 'user', text: string): Identity | PrincipalProblem {
  const example = `arn:aws:iam::123456789012:${kind}/NAME`;
  const syntax = (problem: string) => ({ code: 'syntax', problem, remedy: `Write ${example}.` }) as const;
  const parts = text.split(':');
  const [prefix, partition = '', service, region, account = ''] = parts;
  const resource = parts.slice(5).join(':');
  const strange = /[^\x21-\x7e]/u.exec(text)?.[0];
  if (strange !== undefined) {
    return {
      code: 'character',
      problem: `it holds ${characterWords(strange)}`,
      remedy: 'Type the ARN anew; IAM names are plain ASCII.',
    };
  }
  if (prefix !== 'arn' || parts.length < 6) return syntax('it is not an ARN');
  if (text.includes('*')) {
    return {
      code: 'wildcard',
      problem: 'wildcards never match',
      remedy: 'Name each role or user; for everybody in an account use `account:`.',
    };
  }
  if (!partitionIds.includes(partition)) {
    return {
      code: 'partition',
      problem: `there is no partition "${partition}"`,
      remedy: `Use one of ${partitionIds.join(', ')}.`,
    };
  }
  if (service === 'sts' && resource.startsWith('assumed-role/')) {
    const role = `arn:${partition}:iam::${account}:role/${resource.split('/')[1] ?? 'NAME'}`;
    return {
      code: 'assumed-role',
      problem: 'it is a session of a role, not the role',
      remedy: `Write ${role}.`,
      ...meaning(parseIdentity('role', role)),
    };
  }
  if (service !== 'iam') return syntax(`its service is "${service}", not iam`);
  if (region !== '') return syntax('IAM is global, so the region is left empty');
  if (!ACCOUNT.test(account)) return wrongAccount(account);
  if (resource === 'root') {
    return {
      code: 'root',
      problem: 'root stands for the account and never matches',
      remedy: `Use \`account: "${account}"\`, or name the roles.`,
    };
  }
  return parseResource(kind, text, partition, account, resource);
}

function wrongAccount(account: string): PrincipalProblem {
  const padded = account.padStart(12, '0');
  const remedy = /^\d{9,11}$/.test(account)
    ? `Write all 12 digits, leading zeros too: ${padded}, if it is that account.`
    : 'Write all 12 digits, leading zeros too.';
  return { code: 'account', problem: 'the account id is not 12 digits', remedy };
}

function meaning(parsed: Identity | PrincipalProblem): { meant?: Identity } {
  return isPrincipal(parsed) ? { meant: parsed } : {};
}

function parseResource(
  kind: 'role' | 'user',
  text: string,
  partition: string,
  account: string,
  resource: string,
): Identity | PrincipalProblem {
  const slash = resource.indexOf('/');
  const type = slash < 0 ? resource : resource.slice(0, slash);
  if (type !== kind) return anotherType(kind, text, type);
  const last = resource.lastIndexOf('/');
  const path = resource.slice(slash, last + 1);
  const name = resource.slice(last + 1);
  if (slash < 0 || !NAME.test(name)) {
    return {
      code: 'syntax',
      problem: `its ${kind} name is not one that IAM allows`,
      remedy: 'A name has 1 to 64 letters, digits or + = , . @ _ - characters.',
    };
  }
  if (!PATH.test(path)) {
    return {
      code: 'syntax',
      problem: 'its path is not one that IAM allows',
      remedy: 'A path has 512 printable characters at most.',
    };
  }
  const base = { partition, account, path, name, arn: text };
  if (kind === 'user') return { kind, ...base, effectiveArn: text };
  // The authenticator sees sts::A:assumed-role/NAME/SESSION and makes iam::A:role/NAME of it, so a path never matches.
  return { kind, ...base, effectiveArn: `arn:${partition}:iam::${account}:role/${name}` };
}

function anotherType(kind: 'role' | 'user', text: string, type: string): PrincipalProblem {
  const problem = `it names ${/^[aeio]/.test(type) ? 'an' : 'a'} "${type}", not a ${kind}`;
  switch (type) {
    case 'role':
    case 'user':
      return { code: 'kind', problem, remedy: `Put it under \`${type}:\`.`, ...meaning(parseIdentity(type, text)) };
    case 'instance-profile':
      return { code: 'instance-profile', problem, remedy: 'Name the role inside the instance profile.' };
    case 'group':
      return {
        code: 'iam-group',
        problem,
        remedy: 'IAM groups cannot sign in; name the users, or better a role that the group may assume.',
      };
    default:
      return { code: 'syntax', problem, remedy: `Write the ARN of a ${kind}, with ${kind}/NAME as its last part.` };
  }
}

/** Whether two identities are one to the authenticator: it drops the paths of roles, and ignores case. */
export function isSameIdentity(a: Identity, b: Identity): boolean {
  return (
    a.effectiveArn.length === b.effectiveArn.length && a.effectiveArn.toLowerCase() === b.effectiveArn.toLowerCase()
  );
}
