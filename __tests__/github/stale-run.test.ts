import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { staleRun } from '../../src/github/stale-run.ts';
import { type Listening, listen } from '../cluster/plane/listen.ts';

// What GitHub answers by its own description is tried in review.test.ts; this is what it leaves out.

const [ours, newest] = ['c'.repeat(40), 'd'.repeat(40)];

let answers: { commits: unknown; comparison: unknown };
let server: Listening;
beforeEach(async () => {
  answers = { commits: [{ sha: newest }], comparison: { status: 'ahead', files: [] } };
  server = await listen((request, response) => {
    const body = request.url?.includes('/compare/') ? answers.comparison : answers.commits;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
});
afterEach(() => server.close());

const stale = () =>
  staleRun(
    { apiUrl: server.url, token: 'ghs_x', repository: 'acme/access' },
    { sha: ours, branch: 'main', paths: ['access'] },
  );

describe('a run whose commit is not the newest', () => {
  test('goes on where GitHub lists what has changed since, and nothing of ours is in it', async () => {
    expect(await stale()).toBeUndefined();
  });

  test.each([
    ['does not list it', { status: 'ahead' }],
    ['lists something else', { status: 'ahead', files: 'access/team.yaml' }],
  ])('is refused where GitHub %s', async (_name, comparison) => {
    answers.comparison = comparison;
    expect(await stale()).toMatchObject({
      message: expect.stringContaining('more has changed since than GitHub lists'),
    });
  });

  test('cannot be told where the branch has no commit', async () => {
    answers.commits = [];
    await expect(stale()).rejects.toThrow('it names no commit of main');
  });
});
