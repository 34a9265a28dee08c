import {
  isPrincipal,
  type Principal,
  type PrincipalKind,
  parseIdentityArn,
  parsePrincipal,
} from '../principal/principal.ts';
import type {
  AccessDeclaration,
  Allowance,
  ClusterDeclaration,
  ClusterSelector,
  Declaration,
  Grant,
  Locate,
  NamedIdentity,
  RemovalLimit,
} from './declaration.ts';
import type { SourceDocument } from './document.ts';
import type { ValidDocument } from './validate.ts';

/** How long verify waits where a Cluster does not say: the authenticator follows the ConfigMap by a watch, but EKS promises nothing. */
const DEFAULT_TIMEOUT_SECONDS = 180;

/** A share alone means nothing for a short list: a quarter of three is nobody. */
const DEFAULT_REMOVAL_LIMIT: RemovalLimit = { count: 3, percent: 25 };

// The shapes that schemas/declaration.schema.json has let through.
interface ClusterData {
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly spec: {
    readonly region: string;
    readonly account: string;
    readonly eksName?: string;
    readonly creator?: string;
    readonly signIn?: readonly string[];
    readonly planAs?: readonly string[];
    readonly externalId?: string;
    readonly sessionTags?: boolean;
    readonly environment?: string;
    readonly adopt?: boolean;
    readonly onConflict?: 'refuse' | 'take';
    readonly onStale?: 'refuse' | 'replan';
    readonly guard?: {
      readonly requiredPrincipals?: readonly string[];
      readonly minAdmins?: number;
      readonly removalLimit?: Partial<RemovalLimit>;
    };
    readonly allow?: readonly Omit<Allowance, 'locate'>[];
    readonly verify?: {
      readonly in?: readonly string[];
      readonly out?: readonly string[];
      readonly assumable?: boolean;
      readonly timeoutSeconds?: number;
    };
  };
}

interface AccessData {
  readonly metadata: { readonly name: string; readonly owner?: string };
  readonly spec: {
    readonly clusters: readonly string[] | { readonly labels: Readonly<Record<string, string>> };
    readonly grants: readonly GrantData[];
  };
}

interface GrantData {
  readonly role?: string;
  readonly user?: string;
  readonly account?: string;
  readonly username?: string;
  readonly groups?: readonly string[];
  readonly reason?: string;
  readonly expires?: string;
}

/**
 * Makes a declaration of a document that the schema allows, without the grants that it does not. Its ARNs are read, but
 * may still be wrong: lint says so.
 */
export function convert({ kind, document, brokenGrants }: ValidDocument): Declaration {
  return kind === 'Cluster'
    ? toCluster(document.data as ClusterData, document.locate)
    : toAccess(document.data as AccessData, document, brokenGrants);
}

function toCluster({ metadata, spec }: ClusterData, locate: Locate): ClusterDeclaration {
  const identity = (text: string, ...path: (string | number)[]): NamedIdentity => ({
    text,
    identity: parseIdentityArn(text),
    location: locate('spec', ...path),
  });
  return {
    kind: 'Cluster',
    name: metadata.name,
    eksName: spec.eksName ?? metadata.name,
    labels: metadata.labels ?? {},
    region: spec.region,
    account: spec.account,
    creator: spec.creator === undefined ? undefined : identity(spec.creator, 'creator'),
    signIn: (spec.signIn ?? []).map((text, index) => identity(text, 'signIn', index)),
    planAs: (spec.planAs ?? []).map((text, index) => identity(text, 'planAs', index)),
    externalId: spec.externalId,
    sessionTags: spec.sessionTags ?? false,
    verify: {
      in: (spec.verify?.in ?? []).map((text, index) => identity(text, 'verify', 'in', index)),
      out: (spec.verify?.out ?? []).map((text, index) => identity(text, 'verify', 'out', index)),
      assumable: spec.verify?.assumable ?? false,
      timeoutSeconds: spec.verify?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS,
    },
    environment: spec.environment,
    adopt: spec.adopt ?? false,
    onConflict: spec.onConflict ?? 'refuse',
    onStale: spec.onStale ?? 'refuse',
    guard: {
      requiredPrincipals: (spec.guard?.requiredPrincipals ?? []).map((text, index) =>
        identity(text, 'guard', 'requiredPrincipals', index),
      ),
      minAdmins: spec.guard?.minAdmins,
      removalLimit: { ...DEFAULT_REMOVAL_LIMIT, ...spec.guard?.removalLimit },
    },
    allow: (spec.allow ?? []).map(({ guard, until, reason }, index) => ({
      guard,
      until,
      reason,
      locate: (...path) => locate('spec', 'allow', index, ...path),
    })),
    locate,
  };
}

function toAccess(
  { metadata, spec }: AccessData,
  { locate, locateKey }: Pick<SourceDocument, 'locate' | 'locateKey'>,
  brokenGrants: ReadonlySet<number>,
): AccessDeclaration {
  const within =
    (find: Locate, index: number): Locate =>
    (...path) =>
      find('spec', 'grants', index, ...path);
  const clusters: ClusterSelector =
    'labels' in spec.clusters ? { by: 'labels', labels: spec.clusters.labels } : { by: 'names', names: spec.clusters };
  return {
    kind: 'Access',
    name: metadata.name,
    owner: metadata.owner,
    clusters,
    grants: spec.grants.flatMap((grant, index) =>
      brokenGrants.has(index) ? [] : [toGrant(grant, within(locate, index), within(locateKey, index))],
    ),
    locate,
  };
}

function toGrant(data: GrantData, locate: Locate, locateKey: Locate): Grant {
  const kind: PrincipalKind = data.role !== undefined ? 'role' : data.user !== undefined ? 'user' : 'account';
  const text = data[kind] ?? '';
  const principal = parsePrincipal(kind, text);
  return {
    kind,
    text,
    principal,
    username: data.username ?? (isPrincipal(principal) ? defaultUsername(principal) : undefined),
    usernameIsDefault: data.username === undefined && kind !== 'account',
    groups: data.groups ?? [],
    reason: data.reason,
    expires: data.expires,
    locate,
    locateKey,
  };
}

/**
 * The username of a grant that names none. A role is shared, so the session's name tells the person apart; it comes
 * after the role's name and a colon, which no session name can hold, so nobody can choose to be somebody else.
 */
function defaultUsername(principal: Principal): string | undefined {
  if (principal.kind === 'role') return `${principal.name}:{{SessionName}}`;
  return principal.kind === 'user' ? principal.name : undefined;
}
