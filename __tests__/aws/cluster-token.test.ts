import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { clusterTokens, steady } from '../../src/aws/cluster-token.ts';
import { checkSignature, readSignature, type WireRequest } from '../cluster/aws/sigv4.ts';

// What aws-iam-authenticator checks of a token before it sends it on (pkg/token, tokenVerifier.Verify).
const ALLOWED = [
  'action',
  'version',
  'x-amz-algorithm',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-expires',
  'x-amz-security-token',
  'x-amz-signature',
  'x-amz-signedheaders',
];
const HOST =
  /^sts\.(?:(?!cn-|us-gov-|us-iso|eu-isoe|eusc-)[a-z]{2,}-[a-z]+-\d\.amazonaws\.com|cn-[a-z]+-\d\.amazonaws\.com\.cn|us-gov-[a-z]+-\d\.amazonaws\.com|us-iso-[a-z]+-\d\.c2s\.ic\.gov|us-isob-[a-z]+-\d\.sc2s\.sgov\.gov|eu-isoe-[a-z]+-\d\.cloud\.adc-e\.uk|us-isof-[a-z]+-\d\.csp\.hci\.ic\.gov|eusc-[a-z]+-[a-z]+-\d\.amazonaws\.eu)$/;

function wireOf(token: string, cluster: string): { url: URL; wire: WireRequest } {
  expect(token).toMatch(/^k8s-aws-v1\.[A-Za-z0-9_-]+$/);
  expect(token.length).toBeLessThanOrEqual(4096);
  const url = new URL(Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString('utf8'));
  const rawHeaders = ['host', url.host, 'x-k8s-aws-id', cluster];
  return {
    url,
    wire: { method: 'GET', path: url.pathname, query: url.search.slice(1), rawHeaders, body: Buffer.alloc(0) },
  };
}

/** Throws unless the authenticator, and then STS, would take the token. */
function accept(token: string, cluster: string, secret: string, now: Date): void {
  const { url, wire } = wireOf(token, cluster);
  expect(url.protocol).toBe('https:');
  expect(url.host).toMatch(HOST);
  expect(url.pathname).toBe('/');
  const names = [...url.searchParams.keys()].map((name) => name.toLowerCase());
  expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect(url.searchParams.get('Action')).toBe('GetCallerIdentity');
  expect(url.searchParams.get('X-Amz-Expires')).toBe('60');
  const claim = readSignature(wire);
  expect(claim.signedHeaders).toEqual(['host', 'x-k8s-aws-id']);
  checkSignature(wire, claim, secret, now);
}

const secrets: string[] = [];
beforeEach(() => {
  secrets.length = 0;
});
const mask = (secret: string) => secrets.push(secret);
const key = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret/+' };
const prod = { eksName: 'prod', region: 'ap-northeast-2' };

describe('a cluster token', () => {
  test('is taken by the rules of the authenticator and the signature check of STS, whatever the keys and the cluster', async () => {
    const text = fc.stringMatching(/^[A-Za-z0-9/+=]{16,40}$/);
    const session = fc.option(fc.stringMatching(/^[A-Za-z0-9/+=]{100,1200}$/), { nil: undefined });
    const region = fc.constantFrom(
      'ap-northeast-2',
      'eu-west-1',
      'cn-north-1',
      'us-gov-west-1',
      'us-iso-east-1',
      'us-isob-east-1',
      'eu-isoe-west-1',
      'us-isof-south-1',
      'eusc-de-east-1',
    );
    const cluster = fc.stringMatching(/^[0-9A-Za-z][A-Za-z0-9_-]{0,99}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.stringMatching(/^A[A-Z0-9]{15,30}$/),
        text,
        session,
        region,
        cluster,
        async (accessKeyId, secretAccessKey, sessionToken, where, eksName) => {
          const now = new Date();
          const next = clusterTokens(
            { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) },
            { eksName, region: where },
            () => now,
            mask,
          );
          accept(await next(), eksName, secretAccessKey, now);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is not taken with another secret, another cluster or another signature', async () => {
    const token = await clusterTokens(key, prod, () => new Date(), mask)();
    const now = new Date(Date.now() + 600_000);
    expect(() => accept(token, 'prod', 'other', now)).toThrow();
    expect(() => accept(token, 'staging', key.secretAccessKey, now)).toThrow();
  });

  test('differs from the one before, also in the same second', async () => {
    const now = new Date();
    const tokens = await Promise.all(
      Array.from(
        { length: 20 },
        clusterTokens(key, prod, () => now, mask),
      ),
    );
    expect(new Set(tokens).size).toBe(20);
  });

  test('that would be too long for the authenticator is a failure that says what to do', async () => {
    await expect(
      clusterTokens({ ...key, sessionToken: 'a/'.repeat(1500) }, prod, () => new Date(), mask)(),
    ).rejects.toMatchObject({
      code: 'sign-in',
      message: expect.stringMatching(/would have \d{4} bytes/),
      remedy: expect.stringMatching(/session tags/),
    });
  });

  test('and the URL in it are handed to the mask', async () => {
    const token = await clusterTokens(key, prod, () => new Date(), mask)();
    expect(secrets).toContain(token);
    expect(secrets).toContain(Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString('utf8'));
  });
});

test('a token that may be used again is the same for a minute, and no longer', async () => {
  let time = 0;
  let made = 0;
  const token = steady(
    async () => {
      made += 1;
      return `token ${made}`;
    },
    () => new Date(time),
  );
  const tokens: string[] = [];
  for (time of [0, 30_000, 60_000, 60_001, 61_000]) tokens.push(await token());
  expect(tokens).toEqual(['token 1', 'token 1', 'token 1', 'token 2', 'token 2']);
});
