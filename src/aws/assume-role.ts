import { AssumeRoleCommand, type AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { RolePrincipal } from '../principal/principal.ts';
import { ask } from './ask.ts';
import { stsClient } from './clients.ts';
import { credentialsOf, proven, SESSION_SECONDS, type Session, type SignInEdges, sessionName } from './session.ts';

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
