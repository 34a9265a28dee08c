import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { Failure } from '../failure.ts';
import { percentEncoded } from '../http/percent-encoded.ts';
import { partitionOf } from '../principal/partition.ts';
import type { Credentials } from './credentials.ts';

/** Which cluster a token is for. */
export interface TokenCluster {
  /** EKS's own name of it. */
  readonly eksName: string;
  readonly region: string;
}

// aws-iam-authenticator, pkg/token: maxTokenLenBytes.
const MAX_TOKEN_BYTES = 4096;

/** X-Amz-Expires: the authenticator refuses more than 900, and 60 is what everybody sends. A token is good for 15 minutes whatever it says. */
const EXPIRES_SECONDS = 60;

/**
 * Gives the maker of an identity's bearer tokens for an EKS cluster: each is a presigned GetCallerIdentity, which the
 * authenticator sends to STS to learn who we are. Made locally; nothing is sent. Every token differs from the one before:
 * the API server remembers its answer to a token for seconds, and a date counts only seconds, so one that was used is
 * followed by the next.
 *
 * @returns a function that throws Failure `sign-in` where the session token is so long that the authenticator would
 *   refuse the cluster token
 */
export function clusterTokens(
  credentials: Credentials,
  { eksName, region }: TokenCluster,
  now: () => Date,
  mask: (secret: string) => void,
): () => Promise<string> {
  const hostname = `sts.${region}.${partitionOf(region).dnsSuffix}`;
  const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: NodeSha256 });
  let lastSecond = 0;
  return async () => {
    lastSecond = Math.max(Math.floor(now().getTime() / 1000), lastSecond + 1);
    const signed = await signer.presign(
      {
        method: 'GET',
        protocol: 'https:',
        hostname,
        path: '/',
        query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        headers: { host: hostname, 'x-k8s-aws-id': eksName },
      },
      { expiresIn: EXPIRES_SECONDS, signingDate: new Date(lastSecond * 1000) },
    );
    const query = Object.entries(signed.query ?? {}).map(
      ([key, value]) => `${percentEncoded(key)}=${percentEncoded(String(value))}`,
    );
    const url = `https://${hostname}/?${query.join('&')}`;
    const token = `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`;
    for (const secret of [url, token, token.slice('k8s-aws-v1.'.length), percentEncoded(token)]) mask(secret);
    if (token.length > MAX_TOKEN_BYTES) {
      throw new Failure(
        'sign-in',
        `The cluster token would have ${token.length} bytes; the authenticator takes ${MAX_TOKEN_BYTES} at most.`,
        {
          remedy: 'The session token is that long: use fewer session tags, or a shorter session policy.',
        },
      );
    }
    return token;
  };
}

/**
 * Gives the same token for a minute: for many requests to which it does not matter what the API server remembers. A new
 * one for each would soon be of a date that STS takes for the future.
 */
export function steady(token: () => Promise<string>, now: () => Date): () => Promise<string> {
  let made: { readonly at: number; readonly token: Promise<string> } | undefined;
  return () => {
    const at = now().getTime();
    if (made === undefined || at - made.at > 60_000) made = { at, token: token() };
    return made.token;
  };
}

/** SHA-256 and its HMAC as the signer asks for them, by Node's own crypto. */
class NodeSha256 {
  readonly #secret: string | ArrayBuffer | ArrayBufferView | undefined;
  #chunks: Uint8Array[] = [];

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret;
  }

  update(data: Uint8Array | string): void {
    this.#chunks.push(typeof data === 'string' ? Buffer.from(data) : data);
  }

  async digest(): Promise<Uint8Array> {
    const hash = this.#secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(this.#secret));
    for (const chunk of this.#chunks) hash.update(chunk);
    return hash.digest();
  }

  reset(): void {
    this.#chunks = [];
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array | string {
  if (typeof data === 'string') return data;
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
