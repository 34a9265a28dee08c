import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { defaultPatience, persist } from '../http/patience.ts';
import { partitionOf } from '../principal/partition.ts';
import type { RolePrincipal } from '../principal/principal.ts';
import { askOnce } from './ask.ts';
import { awsErrorCode, awsFailure } from './aws-failure.ts';
import { hostOf, stsClient, UNSIGNED } from './clients.ts';
import { credentialsOf, proven, SESSION_SECONDS, type Session, type SignInEdges, sessionName } from './session.ts';
import { webIdentityExpired, webIdentityRefused } from './web-identity-refused.ts';

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

/**
 * Assumes a role by a token of GitHub's, and proves it. Each attempt has a new token, since one may have gone stale.
 *
 * @throws Failure `sign-in` where STS refuses, saying what the token claims; `identity` where the session is not the role's
 */
export async function byWebIdentity(
  cluster: ClusterDeclaration,
  role: RolePrincipal,
  webIdentity: (audience: string) => Promise<string>,
  edges: SignInEdges,
): Promise<Session> {
  const { audience } = partitionOf(cluster.region);
  const access = { region: cluster.region, edges, credentials: UNSIGNED };
  const sts = stsClient(access);
  let token = '';
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
