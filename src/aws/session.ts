import type { Credentials as StsCredentials } from '@aws-sdk/client-sts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import type { Identity } from '../principal/principal.ts';
import { assertIdentity, type CallerIdentity, callerIdentity } from './caller.ts';
import type { AwsEdges } from './clients.ts';
import { type Credentials, maskCredentials } from './credentials.ts';

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
export const SESSION_SECONDS = 3600;

/**
 * Proves that credentials belong to an identity, before they are used for anything else.
 *
 * @throws Failure `identity` where they are somebody else's
 */
export async function proven(
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

/** The credentials in an answer of STS. */
export function credentialsOf(answer: StsCredentials | undefined): Credentials {
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
export function sessionName(env: Readonly<Record<string, string | undefined>>): string {
  const run = env['GITHUB_RUN_ID'];
  const name = run === undefined ? `guestlist-${env['USER'] ?? 'cli'}` : `guestlist-${run}`;
  return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
