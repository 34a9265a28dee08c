import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { octokitFor } from '../../../src/github/octokit.ts';
import { type GitHub, startGitHub } from './server.ts';

describe('the fake GitHub', () => {
  let github: GitHub;
  beforeEach(async () => {
    github = await startGitHub();
    github.addPullRequest({ number: 7, files: [{ filename: 'access/teams/payments.yaml', status: 'added' }] });
  });
  afterEach(() => github.close());

  const here = { owner: 'acme', repo: 'cluster-access' };
  const octokit = (token = github.token) => kitFor(token).rest;
  const kitFor = (token: string) =>
    octokitFor({ apiUrl: github.url, token, repository: 'acme/cluster-access' }).octokit;
  const raw = async (path: string, init: RequestInit = {}): Promise<number> => {
    const headers = { authorization: `Bearer ${github.token}`, 'user-agent': 'test', ...init.headers };
    return (await fetch(`${github.url}${path}`, { ...init, headers })).status;
  };

  test('keeps comments, says who made them, and lets them be changed', async () => {
    const { data: made } = await octokit().issues.createComment({ ...here, issue_number: 7, body: 'first' });
    expect(made).toMatchObject({
      body: 'first',
      user: { login: 'github-actions[bot]', type: 'Bot', id: 41_898_282 },
      performed_via_github_app: { slug: 'github-actions', id: 15_368 },
    });
    await octokit().issues.updateComment({ ...here, comment_id: made.id, body: 'second' });
    github.addComment(7, 'of a person', { user: { login: 'octocat', id: 1, type: 'User' } });
    const { data: all } = await octokit().issues.listComments({ ...here, issue_number: 7 });
    expect(all.map(({ body, performed_via_github_app: app }) => [body, app?.slug])).toEqual([
      ['second', 'github-actions'],
      ['of a person', undefined],
    ]);
    expect(github.violations).toEqual([]);
  });

  test('says by GraphQL whose token it is', async () => {
    expect(await kitFor(github.token).graphql('query { viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    await expect(kitFor('ghs_other').graphql('query { viewer { login } }')).rejects.toThrow(/Bad credentials/);
    expect(github.violations).toEqual([]);
  });

  test('gives lists in pages', async () => {
    for (let number = 1; number <= 205; number++) github.addComment(7, String(number));
    const kit = kitFor(github.token);
    const all = await kit.paginate(kit.rest.issues.listComments, { ...here, issue_number: 7, per_page: 100 });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, at) => String(at + 1)));
    expect(github.requests).toHaveLength(3);
    expect(github.violations).toEqual([]);
  });

  test('describes a pull request and its files', async () => {
    const { data: pull } = await octokit().pulls.get({ ...here, pull_number: 7 });
    expect(pull).toMatchObject({
      number: 7,
      state: 'open',
      head: { ref: 'payments', repo: { full_name: 'acme/cluster-access' } },
    });
    const { data: files } = await octokit().pulls.listFiles({ ...here, pull_number: 7 });
    expect(files.map(({ filename }) => filename)).toEqual(['access/teams/payments.yaml']);
    expect(github.violations).toEqual([]);
  });

  test('refuses what the token may not do', async () => {
    const create = (token?: string) => octokit(token).issues.createComment({ ...here, issue_number: 7, body: 'x' });
    await expect(create('wrong')).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    });
    github.settings.permissions = { issues: 'none', pull_requests: 'read' };
    await expect(create()).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
    });
    expect((await octokit().issues.listComments({ ...here, issue_number: 7 })).status).toBe(200);
    github.settings.permissions = { issues: 'none', pull_requests: 'none' };
    await expect(octokit().pulls.get({ ...here, pull_number: 7 })).rejects.toMatchObject({ status: 403 });
    expect(github.violations).toEqual([]);
  });

  test('refuses comments that are too long, empty or on nothing', async () => {
    const create = (issue_number: number, body: string) =>
      octokit().issues.createComment({ ...here, issue_number, body });
    expect((await create(7, 'x'.repeat(65_536))).status).toBe(201);
    await expect(create(7, 'x'.repeat(65_537))).rejects.toMatchObject({ status: 422 });
    await expect(create(7, ' ')).rejects.toMatchObject({ status: 422 });
    await expect(create(8, 'x')).rejects.toMatchObject({ status: 404 });
  });

  test.each<[string, string, RequestInit]>([
    ['an unknown path', '/repos/acme/cluster-access/labels', {}],
    ['an unknown query', '/repos/acme/cluster-access/issues/7/comments?perpage=100', {}],
    ['a query of the wrong type', '/repos/acme/cluster-access/issues/7/comments?per_page=many', {}],
    ['a number that is none', '/repos/acme/cluster-access/issues/seven/comments', {}],
    [
      'a body without its body',
      '/repos/acme/cluster-access/issues/7/comments',
      { method: 'POST', body: '{"text":"x"}' },
    ],
    [
      'a body of the wrong type',
      '/repos/acme/cluster-access/issues/7/comments',
      { method: 'POST', body: '{"body":1}' },
    ],
    ['a strange accept header', '/repos/acme/cluster-access/pulls/7', { headers: { accept: 'text/html' } }],
  ])('records %s as a violation', async (_, path, init) => {
    expect([404, 422]).toContain(await raw(path, init));
    expect(github.violations).not.toEqual([]);
  });

  test('fails as it is told', async () => {
    github.failNext('pulls/get', { status: 502 });
    expect(await raw('/repos/acme/cluster-access/pulls/7')).toBe(502);
    expect(await raw('/repos/acme/cluster-access/pulls/7')).toBe(200);
    github.failNext('*', {});
    await expect(raw('/repos/acme/cluster-access/pulls/7')).rejects.toThrow();
  });
});
