import { importSPKI, jwtVerify } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHubOidc, startOidc } from './issuer.ts';

describe("GitHub's token issuer", () => {
  let oidc: GitHubOidc;
  beforeEach(async () => {
    oidc = await startOidc();
  });
  afterEach(() => oidc.close());

  const ask = async (query = '&audience=sts.amazonaws.com', token = oidc.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']) => {
    const url = `${oidc.env['ACTIONS_ID_TOKEN_REQUEST_URL']}${query}`;
    const answer = await fetch(url, { headers: { authorization: `bearer ${token}` } });
    return { status: answer.status, body: (await answer.json()) as { value?: string } };
  };
  const claims = async (jwt = '') => {
    const [key] = oidc.keys;
    const pem = key?.publicKey.export({ type: 'spki', format: 'pem' }).toString() ?? '';
    // Read by a library that had no part in making it.
    const { payload, protectedHeader } = await jwtVerify(jwt, await importSPKI(pem, 'RS256'), { issuer: oidc.issuer });
    expect(protectedHeader).toMatchObject({ alg: 'RS256', typ: 'JWT', kid: key?.id });
    return payload;
  };

  test('gives tokens that say what runs', async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    const payload = await claims(body.value);
    expect(payload).toMatchObject({
      iss: 'https://token.actions.githubusercontent.com',
      aud: 'sts.amazonaws.com',
      sub: 'repo:acme/cluster-access:ref:refs/heads/main',
      repository: 'acme/cluster-access',
      repository_id: '74',
      repository_owner_id: '65',
      job_workflow_ref: 'acme/cluster-access/.github/workflows/guestlist.yml@refs/heads/main',
    });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(payload.jti).not.toBe((await claims((await ask()).body.value)).jti);
    expect(oidc.requests).toHaveLength(2);
  });

  test.each([
    [{}, 'repo:acme/cluster-access:ref:refs/heads/main'],
    [{ subject: 'ids' as const }, 'repo:acme@65/cluster-access@74:ref:refs/heads/main'],
    [{ event: 'pull_request' }, 'repo:acme/cluster-access:pull_request'],
    [{ environment: 'prod', event: 'pull_request' }, 'repo:acme/cluster-access:environment:prod'],
  ])('has for a run with %o the subject %s', async (run, sub) => {
    oidc.setRun(run);
    expect(await claims((await ask()).body.value)).toMatchObject({ sub });
  });

  test('takes the owner for the audience if none is asked for', async () => {
    expect(await claims((await ask('')).body.value)).toMatchObject({ aud: 'https://github.com/acme' });
  });

  test('refuses another request token, fails as it is told, and its forged tokens do not hold', async () => {
    expect((await ask(undefined, 'x')).status).toBe(401);
    oidc.failNext(503);
    expect((await ask()).status).toBe(503);
    await expect(claims(oidc.forge())).rejects.toThrow('signature verification failed');
  });
});
