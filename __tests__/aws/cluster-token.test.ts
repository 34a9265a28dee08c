import { STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { hostOf } from '../../src/aws/clients.ts';
import { clusterTokens, steady } from '../../src/aws/cluster-token.ts';
import { checkSignature, readSignature, type WireRequest } from '../cluster/aws/sigv4.ts';
import { refusalOf, stsHosts } from './token-verifier.ts';

const urlOf = (token: string) => Buffer.from(token.replace('k8s-aws-v1.', ''), 'base64url').toString();
const tokenOf = (url: string) => `k8s-aws-v1.${Buffer.from(url).toString('base64url')}`;

/** Throws unless STS would take what the authenticator sends on. */
function checkAtSts(token: string, cluster: string, secret: string, now: Date): void {
  const { host, pathname: path, search } = new URL(urlOf(token));
  const rawHeaders = ['host', host, 'x-k8s-aws-id', cluster];
  const wire: WireRequest = { method: 'GET', path, query: search.slice(1), rawHeaders, body: Buffer.alloc(0) };
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
    const region = fc.constantFrom(...Object.keys(stsHosts));
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
          const token = await next();
          expect(refusalOf(token, now)).toBeUndefined();
          checkAtSts(token, eksName, secretAccessKey, now);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is not taken with another secret or for another cluster', async () => {
    const now = new Date();
    const token = await clusterTokens(key, prod, () => now, mask)();
    checkAtSts(token, 'prod', key.secretAccessKey, now);
    expect(() => checkAtSts(token, 'prod', 'other', now)).toThrow();
    expect(() => checkAtSts(token, 'staging', key.secretAccessKey, now)).toThrow();
  });

  test('is not taken where a single letter of it is another', async () => {
    const now = new Date();
    const token = await clusterTokens(key, prod, () => now, mask)();
    const letter = fc.constantFrom(
      ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789%/&=?;:.-'.split(''),
    );
    const url = urlOf(token);
    fc.assert(
      fc.property(fc.nat(url.length - 1), letter, (at, other) => {
        const changed = `${url.slice(0, at)}${other}${url.slice(at + 1)}`;
        // The authenticator takes the names of parameters in any case; whether STS does is not known.
        fc.pre(changed.toLowerCase() !== url.toLowerCase());
        if (refusalOf(tokenOf(changed), now) !== undefined) return;
        expect(() => checkAtSts(tokenOf(changed), 'prod', key.secretAccessKey, now)).toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  // Presigned by botocore 1.44.8, which `aws eks get-token` signs with, at the same moment.
  test.each([
    [
      { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
      prod,
      '5839b0519e4359e5064ecc85fa0f21be7df404b2d0d8c49250903484d69f70a0',
    ],
    [
      {
        accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
        secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        sessionToken: 'IQoJb3JpZ2luX2VjEXAMPLE/+token==',
      },
      { eksName: 'a_b-C9', region: 'us-gov-west-1' },
      '34f8bed9aedc8906c56ba7499e33daf4164001da40ed0be47ad20b66452e4c37',
    ],
    [
      { accessKeyId: 'ASIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret+/=', sessionToken: 'IQoJb3JpZ2luX2Vj+/+/==' },
      { eksName: 'staging', region: 'cn-north-1' },
      '7df7b62b6eb9c07a4cf1a0374e57009eb871283aac5a7598b6b3b305d6896aeb',
    ],
  ])('is signed as botocore signs it (%#)', async (credentials, cluster, signature) => {
    const now = new Date('2026-11-25T10:00:00Z');
    const url = new URL(urlOf(await clusterTokens(credentials, cluster, () => now, mask)()));
    const { accessKeyId, sessionToken } = { sessionToken: undefined, ...credentials };
    expect(url.host).toBe(stsHosts[cluster.region]);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `${accessKeyId}/20261125/${cluster.region}/sts/aws4_request`,
      'X-Amz-Date': '20261125T100000Z',
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
      ...(sessionToken === undefined ? {} : { 'X-Amz-Security-Token': sessionToken }),
      'X-Amz-Signature': signature,
    });
  });

  describe('names the host by which the authenticator knows STS in its region, as every request to STS does', () => {
    test.each(Object.entries(stsHosts))('%s', async (region, host) => {
      const now = () => new Date();
      const url = new URL(urlOf(await clusterTokens(key, { eksName: 'prod', region }, now, mask)()));
      const access = { region, edges: { env: {}, now }, credentials: key };
      const rules = new STSClient({ region, credentials: key }).config as unknown as {
        endpointProvider: (asked: object) => { url: URL };
      };
      const sdk = rules.endpointProvider({
        Region: region,
        UseFIPS: false,
        UseDualStack: false,
        UseGlobalEndpoint: false,
      });
      expect([url.host, hostOf('sts', access), sdk.url.host]).toEqual([host, host, host]);
    });
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

  test('is as long as the authenticator takes, and not a byte longer', async () => {
    const made = async (length: number) =>
      clusterTokens({ ...key, sessionToken: 'a'.repeat(length) }, prod, () => new Date(), mask)().catch(
        () => 'too long',
      );
    const tokens = await Promise.all(Array.from({ length: 100 }, (_, index) => made(2600 + index)));
    const fitting = tokens.filter((token) => token !== 'too long');
    expect(tokens.slice(fitting.length)).toEqual(Array(100 - fitting.length).fill('too long'));
    expect(Math.max(...fitting.map((token) => token.length))).toBeGreaterThan(4090);
    for (const token of fitting) expect(refusalOf(token, new Date())).toBeUndefined();
    expect(fitting.length).toBeLessThan(100);
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

// TestVerifyTokenPreSTSValidations of the authenticator's own tests: what the port here refuses, the original does.
describe('the rules of the authenticator refuse', () => {
  const now = new Date('2026-11-25T10:00:00Z');
  const sts = 'https://sts.us-east-2.amazonaws.com/?action=GetCallerIdentity&x-amz-signedheaders=x-k8s-aws-id';
  const date = 'x-amz-date=20261125T100000Z';
  test.each([
    ['token is too large', 'a'.repeat(4097)],
    ['token is missing expected prefix', 'k8s-aws-v2.asdfasdfa'],
    ['illegal base64 data', 'k8s-aws-v1.decodingerror='],
    ['missing protocol scheme', tokenOf(':ab:cd.af:/asda')],
    ['unexpected scheme', tokenOf('http://')],
    ['unexpected hostname', tokenOf('https://google.com')],
    ['unexpected hostname', tokenOf('https://sts.not-a-region.amazonaws.com/')],
    ['unexpected hostname', tokenOf('https://sts.amazonaws.com.cn/')],
    ['unexpected path', tokenOf('https://sts.cn-north-1.amazonaws.com.cn/abc')],
    ['unexpected path', tokenOf('https://sts.amazonaws.com/abc')],
    ['non-whitelisted query parameter', tokenOf('https://sts.amazonaws.com/?NoInWhiteList=abc')],
    [
      'query parameter with multiple values not supported',
      tokenOf('https://sts.amazonaws.com/?action=get&action=post'),
    ],
    ['unexpected action parameter', tokenOf('https://sts.amazonaws.com/?action=NotGetCallerIdenity')],
    ['client did not sign the x-k8s-aws-id header', tokenOf(sts.replace('aws-id', 'aws-i'))],
    ['invalid X-Amz-Expires parameter', tokenOf(`${sts}&${date}&x-amz-expires=9999999`)],
    ['error parsing X-Amz-Date parameter', tokenOf(`${sts}&x-amz-date=xxxxxxx&x-amz-expires=60`)],
    ['X-Amz-Date parameter is expired', tokenOf(`${sts}&x-amz-date=19900422T010203Z&x-amz-expires=60`)],
    ['X-Amz-Date parameter must be present', tokenOf(`${sts}&x-amz-expires=60`)],
    ['malformed query parameter', tokenOf(`${sts}&${date}&x-amz-expires=60%gh`)],
    ['duplicate query parameter found', tokenOf(`${sts}&${date}&x-amz-expires=60&X-Amz-Date=20261125T100000Z`)],
  ])('%s (%#)', (refusal, token) => {
    expect(refusalOf(token, now)).toBe(refusal);
    expect(refusalOf(tokenOf(`${sts}&${date}&x-amz-expires=60`), now)).toBeUndefined();
  });
});
