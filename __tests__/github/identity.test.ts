import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { webIdentity } from '../../src/github/identity.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';

let oidc: GitHubOidc;
beforeAll(async () => {
  oidc = await startOidc();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterAll(() => oidc.close());

const masked: string[] = [];
const ask = (env: Readonly<Record<string, string>> = oidc.env) =>
  webIdentity('sts.amazonaws.com', { env, mask: (secret) => masked.push(secret) });

test('a token is for the audience, and masked', async () => {
  const token = await ask();
  expect(masked).toContain(token);
  expect(oidc.requests.at(-1)).toMatchObject({ audience: 'sts.amazonaws.com', status: 200 });
});

test('an issuer that is busy is asked again', async () => {
  oidc.failNext(503, 2);
  expect(await ask()).toMatch(/^eyJ/);
});

test('an issuer that says no is not, and the key to it is not said', async () => {
  const before = oidc.requests.length;
  const failure = await ask({ ...oidc.env, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'stale-key' }).catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 'sign-in', message: expect.stringContaining('it answered 401') });
  expect(JSON.stringify([String(failure), failure])).not.toContain('stale-key');
  expect(oidc.requests).toHaveLength(before + 1);
});

test('a job without the permission is told which', async () => {
  await expect(ask({})).rejects.toMatchObject({ detail: expect.stringContaining('id-token: write') });
});
