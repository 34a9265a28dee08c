import type { Location } from '../finding/location.ts';
import type { Identity, Principal, PrincipalKind, PrincipalProblem } from '../principal/principal.ts';

/** One step from the top of a YAML document to a value in it. */
export type Path = readonly (string | number)[];

/** Gives the place of a value of a document; of its key, where the value is not there. */
export type Locate = (...path: Path) => Location;

/** A text that should be the ARN of an identity, and what it was read as. */
export interface NamedIdentity {
  readonly text: string;
  readonly identity: Identity | PrincipalProblem;
  readonly location: Location;
}

/** `kind: Cluster`: one EKS cluster, who made it, and how to sign in to it. */
export interface ClusterDeclaration {
  readonly kind: 'Cluster';
  /** The name that Access declarations and `--cluster` use. */
  readonly name: string;
  /** The name that EKS knows it by: `spec.eksName`, or the declaration's name. */
  readonly eksName: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly region: string;
  /** The 12-digit id of the account that the cluster is in. */
  readonly account: string;
  readonly creator: NamedIdentity | undefined;
  /** Web identity role or IAM user first, then each role in turn; the last is who writes. */
  readonly signIn: readonly NamedIdentity[];
  /** The same for a plan in GitHub Actions: who may only read. Empty: as signIn. */
  readonly planAs: readonly NamedIdentity[];
  /** What each AssumeRole along signIn and planAs sends as its external id. */
  readonly externalId: string | undefined;
  /** Whether each of them says which run it is of, as session tags. */
  readonly sessionTags: boolean;
  /** The environment of GitHub in which a job of a fleet applies; undefined: the one of all. */
  readonly environment: string | undefined;
  readonly verify: VerifyDeclaration;
  /** Whether an entry that nobody owns, and that says what is declared, becomes this repository's. */
  readonly adopt: boolean;
  /** What happens to an entry that is in the way of a grant: the plan is refused, or the entry is taken over. */
  readonly onConflict: 'refuse' | 'take';
  /** What happens to a change that nobody reviewed: the apply is refused, or goes on and says so. */
  readonly onStale: 'refuse' | 'replan';
  readonly guard: GuardDeclaration;
  readonly allow: readonly Allowance[];
  readonly locate: Locate;
}

/** Every identity that a Cluster names, in the order of the file's schema. */
export function identitiesOf(cluster: ClusterDeclaration): readonly NamedIdentity[] {
  const { creator, signIn, planAs, guard, verify } = cluster;
  const first = creator === undefined ? [] : [creator];
  return [...first, ...signIn, ...planAs, ...guard.requiredPrincipals, ...verify.in, ...verify.out];
}

/** How many entries of a list may go in one change: so many, or so many percent of them, whichever is more. */
export interface RemovalLimit {
  readonly count: number;
  readonly percent: number;
}

/** `spec.guard` of a Cluster: what must still hold after every change. */
export interface GuardDeclaration {
  /** Roles and users that must keep a way in. */
  readonly requiredPrincipals: readonly NamedIdentity[];
  /** How many entries of administrators there must be; undefined where the Cluster does not say. */
  readonly minAdmins: number | undefined;
  readonly removalLimit: RemovalLimit;
}

/** An item of `spec.allow` of a Cluster: what a guard refuses, let through for a few days. */
export interface Allowance {
  /** The guard's id. */
  readonly guard: string;
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string;
  readonly reason: string;
  /** The place of the allowance, or of the value of one of its fields. */
  readonly locate: Locate;
}

/** `spec.verify` of a Cluster: who proves a change by signing in. */
export interface VerifyDeclaration {
  /** Roles to assume, and users whose keys are at hand, that must get in as the plan predicts. */
  readonly in: readonly NamedIdentity[];
  /** The same, for those that must stay out. */
  readonly out: readonly NamedIdentity[];
  /** Whether to try to sign in as everybody whose access a change is about too, named here or not. */
  readonly assumable: boolean;
  /** How long to wait for the authenticator to catch up, in seconds. */
  readonly timeoutSeconds: number;
}

/** `kind: Access`: what one team asks for. */
export interface AccessDeclaration {
  readonly kind: 'Access';
  readonly name: string;
  readonly owner: string | undefined;
  readonly clusters: ClusterSelector;
  readonly grants: readonly Grant[];
  readonly locate: Locate;
}

/** Which clusters an Access is for: by name, or all whose labels have these values. */
export type ClusterSelector =
  | { readonly by: 'names'; readonly names: readonly string[] }
  | { readonly by: 'labels'; readonly labels: Readonly<Record<string, string>> };

/** One line of an Access, as declared. */
export interface Grant {
  readonly kind: PrincipalKind;
  /** The principal as it stands in the file. */
  readonly text: string;
  readonly principal: Principal | PrincipalProblem;
  /** Who Kubernetes is to see; undefined for accounts, which have none, and where the principal cannot be read. */
  readonly username: string | undefined;
  /** Whether the username is Guestlist's default, since the grant names none. */
  readonly usernameIsDefault: boolean;
  readonly groups: readonly string[];
  readonly reason: string | undefined;
  /** The last day on which the grant holds, `YYYY-MM-DD` in UTC. */
  readonly expires: string | undefined;
  /** The place of the grant, or of the value of one of its fields. */
  readonly locate: Locate;
  /** The place of the name of one of its fields. */
  readonly locateKey: Locate;
}

// Most rules of lint ask for them, of the same Accesses.
const grantsOfAccesses = new WeakMap<readonly Pick<AccessDeclaration, 'grants'>[], readonly Grant[]>();

/** All grants of Accesses, in the order of files and lines. */
export function grantsOf(accesses: readonly Pick<AccessDeclaration, 'grants'>[]): readonly Grant[] {
  const known = grantsOfAccesses.get(accesses);
  if (known !== undefined) return known;
  const grants = accesses.flatMap((access) => access.grants);
  grantsOfAccesses.set(accesses, grants);
  return grants;
}

/** One YAML document that people wrote. */
export type Declaration = ClusterDeclaration | AccessDeclaration;
