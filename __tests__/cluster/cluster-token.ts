import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';

/** The credentials that sign a token. */
export interface TokenCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** What a token is for, and what may be odd about it. */
export interface TokenOptions {
  readonly cluster: string;
  readonly region: string;
  readonly signedAt?: Date;
  /** STS's host name in that region unless told otherwise. */
  readonly host?: string;
  /** `false` leaves the name of the cluster out of what is signed. */
  readonly signCluster?: boolean;
}

let made = 0;

/**
 * A cluster token as `aws eks get-token` makes it, but by another road than Guestlist's own: the tests of the control
 * plane must not lean on what they test.
 */
export async function clusterToken(credentials: TokenCredentials, options: TokenOptions): Promise<string> {
  const { host = `sts.${options.region}.amazonaws.com`, signCluster = true } = options;
  const signer = new SignatureV4({ service: 'sts', region: options.region, credentials, sha256: Sha256 });
  const request = {
    method: 'GET',
    protocol: 'https:',
    hostname: host,
    path: '/',
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
    headers: { host, ...(signCluster ? { 'x-k8s-aws-id': options.cluster } : {}) },
  };
  // The API server remembers the answer to a token for ten seconds, and two tokens of one second are the same token:
  // another expiry makes each a new one.
  made += 1;
  const signed = await signer.presign(request, {
    expiresIn: 60 + (made % 800),
    ...(options.signedAt === undefined ? {} : { signingDate: options.signedAt }),
  });
  const query = Object.entries(signed.query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return tokenOf(`https://${host}/?${query.join('&')}`);
}

/** The token that carries this URL. */
export function tokenOf(url: string): string {
  return `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`;
}

/** The URL that a token carries. */
export function urlOf(token: string): string {
  return Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString();
}
