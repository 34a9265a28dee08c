import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { type Identity, isPrincipal } from '../principal/principal.ts';
import { ambientCredentials } from './ambient.ts';
import { assumeRole } from './assume-role.ts';
import { assertIdentity, type CallerIdentity, callerIdentity, isIdentity } from './caller.ts';
import { proven, type Session, type SignInEdges } from './session.ts';
import { sessionTagsOf } from './session-tags.ts';
import type { UserKeys } from './user-keys.ts';
import { byWebIdentity } from './web-identity.ts';

/** Where a run's first credentials may come from. Nothing that is not here is asked. */
export interface SignInSource {
  /** Gives a new GitHub id token for an audience: in the Action only. */
  readonly webIdentity?: (audience: string) => Promise<string>;
  /** Whether the machine's own chain of credentials (environment, profile, metadata) may be used: on the command line only. */
  readonly ambient?: boolean;
  /** The keys of IAM users, by the user's ARN. */
  readonly userKeys: UserKeys;
}

/** What a run means to do: a plan reads, everything else may write. */
export type Intent = 'read' | 'write';

/** A cluster's way in: whom to sign in as, and how to become each of them. */
export interface WayIn {
  /** Everybody of it, in turn. */
  readonly identities: readonly Identity[];
  /** Whether the first of them comes by a token of GitHub's. */
  readonly byToken: boolean;
  /** Signs in as the first, or on the command line as whoever that is. */
  first(): Promise<Session>;
  /** Who is left after the first session. */
  rest(first: Session): readonly Identity[];
  /** Goes on to the next of them. */
  next(from: Session, identity: Identity): Promise<Session>;
}

/**
 * The way in along the cluster's `signIn` (to read, outside of the command line: its `planAs`), or as its creator where
 * there is none: the first identity from the source, then each role by AssumeRole, each proven by GetCallerIdentity
 * before the next.
 *
 * @throws Failure `usage` where the declaration names nobody
 */
export function wayIn(cluster: ClusterDeclaration, intent: Intent, source: SignInSource, edges: SignInEdges): WayIn {
  const chain = chainOf(cluster, intent, source);
  const [first] = chain;
  if (first === undefined) {
    throw new Failure(
      'usage',
      `Cluster ${cluster.name} says neither signIn nor creator, so there is no identity to sign in as.`,
      {
        remedy: 'Add spec.signIn, with the role that may change aws-auth last.',
      },
    );
  }
  return {
    identities: chain,
    byToken: first.kind === 'role' && source.webIdentity !== undefined,
    first: () => firstSession(cluster, chain, first, source, edges),
    rest: ({ caller }) => rest(chain, caller),
    next: (from, identity) => assume(cluster, from, identity, edges),
  };
}

/**
 * Signs in along the {@link wayIn} of a cluster.
 *
 * @returns the sessions in turn; the last is who reads or writes
 * @throws Failure `sign-in` where an identity cannot be had, `identity` where it is the wrong one, `usage` where the
 *   declaration names none
 */
export async function signIn(
  cluster: ClusterDeclaration,
  intent: Intent,
  source: SignInSource,
  edges: SignInEdges,
): Promise<readonly Session[]> {
  const way = wayIn(cluster, intent, source, edges);
  let session = await way.first();
  const sessions = [session];
  for (const identity of way.rest(session)) {
    session = await way.next(session, identity);
    sessions.push(session);
  }
  return sessions;
}

function chainOf(
  { signIn: declared, planAs, creator }: ClusterDeclaration,
  intent: Intent,
  source: SignInSource,
): Identity[] {
  const isReader = intent === 'read' && source.ambient !== true && planAs.length > 0;
  const chain = isReader ? planAs : declared;
  const named = chain.length > 0 ? chain : creator === undefined ? [] : [creator];
  return named.map(({ identity }) => identity).filter((identity) => isPrincipal(identity));
}

/** What is left of the chain after whoever we are: on the command line that may be in its middle, or nobody of it. */
function rest(chain: readonly Identity[], caller: CallerIdentity): Identity[] {
  const at = chain.findLastIndex((identity) => isIdentity(caller, identity));
  return at < 0 ? chain.slice(-1) : chain.slice(at + 1);
}

async function firstSession(
  cluster: ClusterDeclaration,
  chain: readonly Identity[],
  first: Identity,
  source: SignInSource,
  edges: SignInEdges,
): Promise<Session> {
  if (first.kind === 'user') {
    const keys = source.userKeys.get(first.arn);
    if (keys !== undefined) return proven(cluster, keys, first, edges);
  } else if (source.webIdentity !== undefined) {
    return byWebIdentity(cluster, first, source.webIdentity, edges);
  }
  if (source.ambient === true) return ambientSession(cluster, chain, edges);
  throw new Failure('sign-in', `There is no way to sign in as ${first.arn}.`, {
    remedy:
      first.kind === 'user'
        ? 'Hand its keys to the run: input user-keys of the Action, or GUESTLIST_USER_KEYS on the command line.'
        : 'Run it in GitHub Actions with `permissions: id-token: write`, so that the role can be assumed by web identity.',
  });
}

/** The identity of the command line, whoever that is. Where it must be a user of the chain, the chain says so. */
async function ambientSession(
  cluster: ClusterDeclaration,
  chain: readonly Identity[],
  edges: SignInEdges,
): Promise<Session> {
  const credentials = await ambientCredentials();
  const caller = await callerIdentity({ region: cluster.region, edges, credentials });
  const last = chain.at(-1);
  if (last?.kind === 'user' && !isIdentity(caller, last)) assertIdentity(caller, last);
  edges.progress(`Signed in as ${caller.arn}`);
  return { credentials, caller, arn: chain.find((identity) => isIdentity(caller, identity))?.arn ?? caller.arn };
}

async function assume(
  cluster: ClusterDeclaration,
  from: Session,
  identity: Identity,
  edges: SignInEdges,
): Promise<Session> {
  if (identity.kind === 'user') {
    throw new Failure('usage', `${identity.arn} is a user, and only a role can be assumed by ${from.arn}.`, {
      remedy: 'A user may only come first in signIn.',
    });
  }
  const { externalId, sessionTags } = cluster;
  const tags = sessionTags ? sessionTagsOf(edges.env) : [];
  return assumeRole(cluster, from, identity, edges, {
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(tags.length === 0 ? {} : { Tags: [...tags] }),
  });
}
