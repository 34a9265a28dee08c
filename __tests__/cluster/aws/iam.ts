import { randomBytes } from 'node:crypto';
import { parsePrincipal } from './arn.ts';

/** What both kinds of principal have. */
interface Common {
  readonly account: string;
  readonly name: string;
  readonly path: string;
  readonly arn: string;
  /** The unique id: AIDA… for a user, AROA… for a role. */
  readonly id: string;
  /** Actions that no policy allows this principal, for example `eks:DescribeCluster`. */
  readonly denies: readonly string[];
  /** What its policies allow, and nothing else; undefined: all that it is not denied. */
  readonly allows: readonly Allowance[] | undefined;
}

/** A statement that allows an action on resources. */
export interface Allowance {
  readonly Action: string;
  readonly Resource?: string | readonly string[];
}

/** Whether a principal's policies allow an action. */
export function mayDo({ denies, allows }: Principal, action: string, resource: string): boolean {
  if (denies.includes(action)) return false;
  return (
    allows === undefined ||
    allows.some(({ Action, Resource = [] }) => Action === action && [Resource].flat().some(matches(resource)))
  );
}

/** Whether a resource is one of those that a policy names, where a star stands for anything. */
const matches = (resource: string) => (named: string) =>
  named.endsWith('*') ? resource.startsWith(named.slice(0, -1)) : resource === named;

/** An IAM user with one access key. */
export interface User extends Common {
  readonly kind: 'user';
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Who may become a role by a token of GitHub's. */
export interface WebIdentityTrust {
  /** The subjects of a `StringLike` condition: `*` stands for anything. */
  readonly sub: string | readonly string[];
  /** `sts.amazonaws.com` unless told otherwise. */
  readonly aud?: string;
  /** Other claims that must have a value, such as `ref`. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** An IAM role and its trust policy. */
export interface Role extends Common {
  readonly kind: 'role';
  /** ARNs of roles and users; the ARN of an account's root stands for everybody in that account. */
  readonly trusts: readonly string[];
  readonly webIdentity: WebIdentityTrust | undefined;
  /** The external id that the trust policy asks for. */
  readonly externalId: string | undefined;
  /** What the trust policy asks of session tags: these of these values. Undefined: it does not allow sts:TagSession. */
  readonly tags: Readonly<Record<string, string>> | undefined;
  /** The role's MaxSessionDuration in seconds. */
  readonly maxSession: number;
}

/** A user's or role's principal. */
export type Principal = User | Role;

/** Temporary credentials of a role. */
export interface Session {
  readonly role: Role;
  readonly name: string;
  readonly arn: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  expires: Date;
}

/** Whoever signs: a user by a long-lived key, or a role's session by a temporary one. */
export type KeyHolder = User | Session;

/** What addUser takes beyond a name. */
export interface UserOptions {
  readonly path?: string;
  readonly account?: string;
  readonly denies?: readonly string[];
  readonly allows?: readonly Allowance[];
}

/** What addRole takes beyond a name. */
export interface RoleOptions extends UserOptions {
  readonly trusts?: readonly string[];
  readonly webIdentity?: WebIdentityTrust;
  readonly externalId?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly maxSession?: number;
}

/** Users, roles and sessions, in memory. Several accounts share it, as cross-account sign-in needs. */
export class Iam {
  readonly partition: string;
  readonly #account: string;
  readonly #principals = new Map<string, Principal>();
  readonly #keys = new Map<string, KeyHolder>();

  constructor(partition: string, account: string) {
    this.partition = partition;
    this.#account = account;
  }

  /** Makes a user with an access key. */
  addUser(name: string, options: UserOptions = {}): User {
    const user: User = {
      kind: 'user',
      ...this.#common('user', name, options),
      id: identifier('AIDA'),
      accessKeyId: identifier('AKIA'),
      secretAccessKey: secret(),
    };
    this.#principals.set(user.arn, user);
    this.#keys.set(user.accessKeyId, user);
    return user;
  }

  /** Makes a role and gives its ARN, path and all. A role that exists is made anew: its sessions end. */
  addRole(name: string, options: RoleOptions = {}): string {
    const role: Role = {
      kind: 'role',
      ...this.#common('role', name, options),
      id: identifier('AROA'),
      trusts: options.trusts ?? [],
      webIdentity: options.webIdentity,
      externalId: options.externalId,
      tags: options.tags,
      maxSession: options.maxSession ?? 3600,
    };
    this.remove(role.arn);
    this.#principals.set(role.arn, role);
    return role.arn;
  }

  /** Deletes a user or a role, with its keys and sessions. */
  remove(arn: string): void {
    this.#principals.delete(arn);
    for (const [key, holder] of this.#keys) {
      if (principalOf(holder).arn === arn) this.#keys.delete(key);
    }
  }

  /** The role of exactly this ARN: a path that is left out finds nothing, as in AWS. */
  role(arn: string): Role | undefined {
    const found = this.#principals.get(arn);
    return found?.kind === 'role' ? found : undefined;
  }

  /** The role or user of a name in an account, whatever its path. */
  named(kind: Principal['kind'], account: string, name: string): Principal | undefined {
    return [...this.#principals.values()].find(
      (each) => each.kind === kind && each.account === account && each.name === name,
    );
  }

  /** Whoever owns an access key. */
  holder(accessKeyId: string): KeyHolder | undefined {
    return this.#keys.get(accessKeyId);
  }

  /** Temporary credentials. Nobody is asked whether that is allowed. */
  openSession(role: Role, name: string, seconds: number, now: Date): Session {
    const session: Session = {
      role,
      name,
      // The path of a role is not in the ARN of its sessions.
      arn: `arn:${this.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`,
      accessKeyId: identifier('ASIA'),
      secretAccessKey: secret(),
      sessionToken: sessionToken(),
      expires: new Date(now.getTime() + seconds * 1000),
    };
    this.#keys.set(session.accessKeyId, session);
    return session;
  }

  /** Lets every session end now. */
  expireSessions(now: Date): void {
    for (const holder of this.#keys.values()) {
      if ('sessionToken' in holder) holder.expires = new Date(now.getTime() - 1000);
    }
  }

  #common(kind: 'user' | 'role', name: string, options: UserOptions): Omit<Common, 'id'> {
    const { account = this.#account, path = '/', denies = [], allows } = options;
    const arn = `arn:${this.partition}:iam::${account}:${kind}${path}${name}`;
    // Reading it back tells a path without its slashes from a good one.
    const parsed = parsePrincipal(arn);
    if (parsed.path !== path || parsed.name !== name) throw new Error(`a path begins and ends with a slash: ${path}`);
    return { account, name, path, arn, denies, allows };
  }
}

/** The user or role behind a key. */
export function principalOf(holder: KeyHolder): Principal {
  return 'sessionToken' in holder ? holder.role : holder;
}

// AWS's ids are a prefix of four letters and 17 of A-Z and 2-7.
function identifier(prefix: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return prefix + Array.from(randomBytes(16), (byte) => letters[byte % 32]).join('');
}

function secret(): string {
  return randomBytes(30).toString('base64');
}

// As long as real ones (700 to 1,100 characters), and with the characters of base64 that URLs and shells trip over.
function sessionToken(): string {
  const size = 530 + ((randomBytes(1)[0] ?? 0) % 240);
  return `IQoJb3JpZ2luX2Vj+/${randomBytes(size).toString('base64url').replaceAll('-', '+').replaceAll('_', '/')}==`;
}
