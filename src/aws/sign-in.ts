import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  type Credentials as StsCredentials,
} from '@aws-sdk/client-sts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { defaultPatience, persist } from '../http/patience.ts';
import { partitionOf } from '../principal/partition.ts';
import { type Identity, isPrincipal, type RolePrincipal } from '../principal/principal.ts';
import { ambientCredentials } from './ambient.ts';
import { ask, askOnce } from './ask.ts';
import { awsErrorCode, awsFailure } from './aws-failure.ts';
import { assertIdentity, type CallerIdentity, callerIdentity, isIdentity } from './caller.ts';
import { type AwsEdges, hostOf, stsClient, UNSIGNED } from './clients.ts';
import { type Credentials, maskCredentials } from './credentials.ts';
import { sessionTagsOf } from './session-tags.ts';
import type { UserKeys } from './user-keys.ts';
import { webIdentityExpired, webIdentityRefused } from './web-identity-refused.ts';

/** Where a run's first credentials may come from. Nothing that is not here is asked. */
export interface SignInSource {
  /** Gives a new GitHub id token for an audience: in the Action only. */
  readonly webIdentity?: (audience: string) => Promise<string>;
  /** Whether the machine's own chain of credentials (environment, profile, metadata) may be used: on the command line only. */
  readonly ambient?: boolean;
  /** The keys of IAM users, by the user's ARN. */
  readonly userKeys: UserKeys;
}

/** What signing in needs from the world. */
export interface SignInEdges extends AwsEdges {
  readonly mask: (secret: string) => void;
  readonly progress: (line: string) => void;
}

/** An identity that was proven: its keys, and who STS says they belong to. */
export interface Session {
  readonly credentials: Credentials;
  readonly caller: CallerIdentity;
  /** The ARN as declared, or as STS gave it for an identity of the command line that no declaration names. */
  readonly arn: string;
}

/** A role of a chain may be assumed for an hour at most; more than 15 minutes, so that a slow verification does not outlive it. */
const SESSION_SECONDS = 3600;

/** AssumeRoleWithWebIdentity answers these for moments of bad luck, with status 400: they are worth another token. */
const PASSING: ReadonlySet<string> = new Set([
  'IDPCommunicationError',
  'InvalidIdentityToken',
  'ExpiredToken',
  'ServiceUnavailable',
  'InternalFailure',
  'InternalError',
]);
const WEB_IDENTITY_ATTEMPTS = 6;

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

/** Proves that credentials belong to an identity, before they are used for anything else. */
async function proven(
  cluster: Pick<ClusterDeclaration, 'region'>,
  credentials: Credentials,
  identity: Identity,
  edges: SignInEdges,
): Promise<Session> {
  maskCredentials(credentials, edges.mask);
  const caller = await callerIdentity({ region: cluster.region, edges, credentials });
  assertIdentity(caller, identity);
  edges.progress(`Signed in as ${caller.arn}`);
  return { credentials, caller, arn: identity.arn };
}

async function byWebIdentity(
  cluster: ClusterDeclaration,
  role: RolePrincipal,
  webIdentity: (audience: string) => Promise<string>,
  edges: SignInEdges,
): Promise<Session> {
  const { audience } = partitionOf(cluster.region);
  const access = { region: cluster.region, edges, credentials: UNSIGNED };
  const sts = stsClient(access);
  let token = '';
  // Each attempt sends a new token.
  const patience = { ...(edges.patience ?? defaultPatience), attempts: WEB_IDENTITY_ATTEMPTS };
  const asked = await persist(patience, async () => {
    token = await webIdentity(audience);
    for (const secret of [token, encodeURIComponent(token)]) edges.mask(secret);
    const input = {
      RoleArn: role.arn,
      RoleSessionName: sessionName(edges.env),
      WebIdentityToken: token,
      DurationSeconds: SESSION_SECONDS,
    };
    return askOnce(() => sts.send(new AssumeRoleWithWebIdentityCommand(input)), PASSING);
  });
  if ('output' in asked) return proven(cluster, credentialsOf(asked.output.Credentials), role, edges);
  const code = awsErrorCode(asked.error);
  if (code === 'AccessDenied' || code === 'InvalidIdentityToken')
    throw webIdentityRefused(role, token, audience, asked.error);
  const action = { words: `sts:AssumeRoleWithWebIdentity of ${role.arn}`, host: hostOf('sts', access) };
  throw code === 'ExpiredToken'
    ? webIdentityExpired(token, action, edges.now(), asked.error)
    : awsFailure('sign-in', action, asked.error);
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

/**
 * Assumes a role from a session, and proves it.
 *
 * @param sent what is sent along: an external id, session tags
 * @throws Failure `sign-in` where STS refuses, `identity` where the session is not the role's
 */
export async function assumeRole(
  cluster: Pick<ClusterDeclaration, 'region'>,
  from: Session,
  role: RolePrincipal,
  edges: SignInEdges,
  sent: Pick<AssumeRoleCommandInput, 'ExternalId' | 'Tags'> = {},
): Promise<Session> {
  const named = { RoleArn: role.arn, RoleSessionName: sessionName(edges.env) };
  const input = { ...named, DurationSeconds: SESSION_SECONDS, ...sent };
  const access = { region: cluster.region, edges, credentials: from.credentials };
  const sts = stsClient(access);
  const words = `sts:AssumeRole of ${role.arn} by ${from.caller.arn}`;
  const answer = await ask(access, { service: 'sts', words, code: 'sign-in' }, () =>
    sts.send(new AssumeRoleCommand(input)),
  );
  return proven(cluster, credentialsOf(answer.Credentials), role, edges);
}

function credentialsOf(answer: StsCredentials | undefined): Credentials {
  const { AccessKeyId, SecretAccessKey, SessionToken } = answer ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new Failure('aws', 'STS answered without credentials.', { remedy: 'Check AWS_ENDPOINT_URL_STS.' });
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  };
}

/** Names the session after the workflow run, so that CloudTrail leads back to it. STS allows 2 to 64 of [\w+=,.@-]. */
function sessionName(env: Readonly<Record<string, string | undefined>>): string {
  const run = env['GITHUB_RUN_ID'];
  const name = run === undefined ? `guestlist-${env['USER'] ?? 'cli'}` : `guestlist-${run}`;
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
