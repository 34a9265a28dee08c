import { AssumeRoleCommand, AssumeRoleWithWebIdentityCommand, type Credentials, STSClient } from '@aws-sdk/client-sts';
import { clusterToken, type TokenCredentials, type TokenOptions } from './cluster-token.ts';
import type { ControlPlane } from './plane/control-plane.ts';
import { type HttpsAnswer, httpsRequest } from './plane/https-request.ts';

/** AWS's own SDK against the front of a control plane. Without credentials it signs nothing. */
export function stsClient(plane: ControlPlane, credentials?: TokenCredentials): STSClient {
  const endpoint = plane.env['AWS_ENDPOINT_URL_STS'] ?? '';
  // One attempt, so that a test of a refusal sees one call.
  const common = { region: plane.region, endpoint, maxAttempts: 1 };
  return new STSClient(
    credentials === undefined ? { ...common, credentials: async () => nobody } : { ...common, credentials },
  );
}

const nobody: TokenCredentials = { accessKeyId: 'AKIAUNKNOWNUNKNOWNUN', secretAccessKey: 'unknown' };

/** A role's session by a token of GitHub's issuer. */
export async function byWebIdentity(plane: ControlPlane, role: string, session: string): Promise<TokenCredentials> {
  const command = new AssumeRoleWithWebIdentityCommand({
    RoleArn: role,
    RoleSessionName: session,
    WebIdentityToken: plane.oidc.mint(),
  });
  return complete((await stsClient(plane).send(command)).Credentials);
}

/** A role's session by somebody's credentials. */
export async function byRole(
  plane: ControlPlane,
  credentials: TokenCredentials,
  role: string,
  session: string,
): Promise<TokenCredentials> {
  const command = new AssumeRoleCommand({ RoleArn: role, RoleSessionName: session });
  return complete((await stsClient(plane, credentials).send(command)).Credentials);
}

function complete(credentials: Credentials | undefined): TokenCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken } = credentials ?? {};
  if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
    throw new Error('STS gave no credentials');
  }
  return { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
}

/** A request to the API server with a bearer token, and nothing else to prove who asks. */
export function withToken(
  plane: ControlPlane,
  token: string,
  path: string,
  request: { readonly method?: string; readonly body?: unknown } = {},
): Promise<HttpsAnswer> {
  const ca = Buffer.from(plane.caData, 'base64').toString();
  return httpsRequest(`${plane.server}${path}`, { ca }, { ...request, headers: { authorization: `Bearer ${token}` } });
}

/** A fresh token of these credentials for the plane's cluster. */
export function tokenFor(
  plane: ControlPlane,
  credentials: TokenCredentials,
  odd: Partial<TokenOptions> = {},
): Promise<string> {
  return clusterToken(credentials, { cluster: plane.name, region: plane.region, ...odd });
}

/** Whom the API server takes somebody for. */
export interface WhoAmI {
  readonly status: number;
  readonly username: string | undefined;
  readonly groups: readonly string[];
}

/** Asks the API server who it thinks these credentials are, by a fresh token. */
export async function whoAmI(plane: ControlPlane, credentials: TokenCredentials): Promise<WhoAmI> {
  return whoIs(plane, await tokenFor(plane, credentials));
}

/** The same for a token. */
export async function whoIs(plane: ControlPlane, token: string): Promise<WhoAmI> {
  const answer = await withToken(plane, token, '/apis/authentication.k8s.io/v1/selfsubjectreviews', {
    method: 'POST',
    body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
  });
  const review = answer.body as { status?: { userInfo?: { username?: string; groups?: string[] } } };
  const { username, groups = [] } = review.status?.userInfo ?? {};
  return { status: answer.status, username, groups };
}
