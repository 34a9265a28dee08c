import { lookup } from 'node:dns/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { reach } from '../../src/doctor/endpoint.ts';
import { createAuthority } from '../cluster/plane/certificates.ts';
import { type StubServer, startStub } from '../kubernetes/api-server.ts';

vi.mock('node:dns/promises', { spy: true });

const patience = { connectMs: 500, attemptMs: 1000, attempts: 1, longestWaitMs: 10, totalMs: 1000 };
let api: StubServer;
beforeAll(async () => {
  api = await startStub((_, response) => void response.writeHead(403).end('{}'));
});
afterAll(() => api.close());
beforeEach(() => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']) vi.stubEnv(name, '');
  return () => vi.unstubAllEnvs();
});

test('whatever an API server answers, it was reached, and was shown no token', async () => {
  const before = api.requests.length;
  expect(await reach({ server: api.url, ca: api.ca }, patience)).toMatch(/^127\.0\.0\.1; answers/);
  expect(api.requests.slice(before)).toMatchObject([{ method: 'GET', url: '/version', authorization: undefined }]);
});

describe('what keeps from reaching it is', () => {
  test.each([
    ['its name', () => 'https://prod.invalid', /^The name prod\.invalid has no address here\.$/, /inside the VPC/],
    [
      'the connection',
      () => 'https://127.0.0.1:1',
      /^There is no connection to 127\.0\.0\.1:1 \(127\.0\.0\.1\): /,
      /publicAccessCidrs/,
    ],
  ])('%s', async (_name, server, message, remedy) => {
    await expect(reach({ server: server(), ca: api.ca }, patience)).rejects.toMatchObject({
      code: 'kubernetes',
      message: expect.stringMatching(message),
      remedy: expect.stringMatching(remedy),
    });
  });

  test('that its address is one of a network of its own', async () => {
    vi.mocked(lookup).mockResolvedValueOnce([{ address: '10.0.1.5', family: 4 }] as never);
    await expect(reach({ server: 'https://127.0.0.1:1', ca: api.ca }, patience)).rejects.toMatchObject({
      message: expect.stringContaining('(10.0.1.5)'),
      remedy: expect.stringContaining('self-hosted runner'),
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['that EKS calls it private', [], /^Its endpoint is private: /],
    [
      'that EKS lets others in',
      ['203.0.113.0/24', '198.51.100.7/32'],
      /\(now 203\.0\.113\.0\/24, 198\.51\.100\.7\/32\)/,
    ],
  ])('%s', async (_name, publicCidrs, remedy) => {
    const endpoint = { server: 'https://127.0.0.1:1', ca: api.ca, publicCidrs };
    await expect(reach(endpoint, patience)).rejects.toMatchObject({
      code: 'kubernetes',
      remedy: expect.stringMatching(remedy),
    });
  });

  test('its certificate', async () => {
    const { cert: ca } = createAuthority('somebody else');
    await expect(reach({ server: api.url, ca }, patience)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The certificate of 127\.0\.0\.1:\d+ \(127\.0\.0\.1\) is not one of the cluster's own/,
      ),
      remedy: expect.stringContaining('NO_PROXY'),
    });
  });
});

test('behind a proxy no name is looked up here', async () => {
  vi.stubEnv('HTTPS_PROXY', 'http://127.0.0.1:1');
  await expect(reach({ server: 'https://prod.invalid', ca: api.ca }, patience)).rejects.toMatchObject({
    message: expect.stringMatching(/^There is no connection to prod\.invalid: /),
  });
});
