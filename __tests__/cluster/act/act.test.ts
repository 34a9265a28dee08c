import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitHub, startGitHub } from '../github/server.ts';
import { type GitHubOidc, startOidc } from '../oidc/issuer.ts';
import { readToken } from '../oidc/token.ts';
import { runWorkflow } from './act.ts';
import { type Checkout, createCheckout } from './checkout.ts';
import { pullRequestEvent, pushEvent } from './events.ts';

const ACTION = `
name: probe
description: shows what an action sees
inputs:
  colour: { description: any, default: red }
  fail: { description: any, default: 'false' }
  token: { description: any, default: '\${{ github.token }}' }
outputs:
  seen: { description: what it saw }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;

const MAIN = `
import { appendFileSync, readFileSync } from 'node:fs';
const env = process.env;
const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
const seen = { node: process.version, repository: env.GITHUB_REPOSITORY, actor: env.GITHUB_ACTOR, ref: env.GITHUB_REF,
  head: env.GITHUB_HEAD_REF, base: env.GITHUB_BASE_REF, sha: env.GITHUB_SHA, colour: env.INPUT_COLOUR, event,
  workspace: env.GITHUB_WORKSPACE === process.cwd(), home: env.HOME };
if (env.ACTIONS_ID_TOKEN_REQUEST_URL) {
  const answer = await fetch(env.ACTIONS_ID_TOKEN_REQUEST_URL + '&audience=sts.amazonaws.com', {
    headers: { authorization: 'bearer ' + env.ACTIONS_ID_TOKEN_REQUEST_TOKEN } });
  seen.idToken = (await answer.json()).value;
}
if (event.number) {
  const answer = await fetch(env.GITHUB_API_URL + '/repos/' + env.GITHUB_REPOSITORY + '/issues/' + event.number + '/comments', {
    method: 'POST', body: JSON.stringify({ body: 'seen' }),
    headers: { authorization: 'Bearer ' + env.INPUT_TOKEN, 'user-agent': 'probe', 'content-type': 'application/json' } });
  seen.comment = answer.status;
}
appendFileSync(env.GITHUB_OUTPUT, 'seen<<EOF\\n' + JSON.stringify(seen, null, 1) + '\\nEOF\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Seen\\n');
console.log('the token is ' + env.INPUT_TOKEN);
console.log('::warning file=access/a.yaml,line=3,col=5,title=careful::50%25 wrong');
if (env.INPUT_FAIL === 'true') process.exit(2);
`;

const WORKFLOW = `
name: access
on: [pull_request, push]
permissions: { contents: read, id-token: write }
jobs:
  one:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: probe
        uses: USES
        with: { colour: blue, fail: 'FAIL' }
      - id: after
        if: always()
        run: |
          echo "\${{ steps.probe.outcome }} \${{ vars.TEAM }} \${{ fromJSON(steps.probe.outputs.seen).colour }}"
`;

const POST = `console.log('this is post');`;

describe('act', () => {
  let github: GitHub;
  let oidc: GitHubOidc;
  const checkouts: Checkout[] = [];
  const checkout = async (files: Record<string, string>): Promise<Checkout> => {
    const made = await createCheckout(files);
    checkouts.push(made);
    return made;
  };
  const workflow = (uses: string, fail = false) => WORKFLOW.replace('USES', uses).replace('FAIL', String(fail));
  const action = { 'action.yml': ACTION, 'main.mjs': MAIN, 'post.mjs': POST };

  beforeAll(async () => {
    github = await startGitHub();
    oidc = await startOidc();
  });
  afterAll(async () => {
    await github.close();
    await oidc.close();
    for (const each of checkouts) await each.remove();
  });

  test('runs a pull request with an action of the repository itself', async () => {
    const { folder, head } = await checkout({ ...action, '.github/workflows/access.yml': workflow('./') });
    const pull = github.addPullRequest({
      number: 7,
      head: { ref: 'payments', sha: 'b'.repeat(40), repository: 'fork/x' },
    });
    const payload = pullRequestEvent(github, pull);
    const result = await runWorkflow({
      folder,
      event: 'pull_request',
      payload,
      actor: 'hubot',
      env: { GITHUB_API_URL: github.url, ...oidc.env },
      secrets: { GITHUB_TOKEN: github.token },
      variables: { TEAM: 'payments' },
    });
    const probe = result.step('probe');
    const { idToken, event, ...seen } = JSON.parse(probe.outputs['seen'] ?? '{}');
    expect(seen).toMatchObject({
      node: expect.stringMatching(/^v24\./),
      repository: 'acme/cluster-access',
      actor: 'hubot',
      ref: 'refs/pull/7/merge',
      head: 'payments',
      base: 'main',
      sha: await head(),
      colour: 'blue',
      workspace: true,
      comment: 201,
    });
    expect(event).toEqual(payload);
    expect(readToken(idToken, oidc.keys)).toMatchObject({ signed: true, claims: { aud: 'sts.amazonaws.com' } });
    expect(probe).toMatchObject({
      result: 'success',
      summary: '# Seen\n',
      annotations: [
        { level: 'warning', message: '50% wrong', file: 'access/a.yaml', line: 3, column: 5, title: 'careful' },
      ],
    });
    expect(probe.log).toContain('the token is ***');
    expect(probe.log).toContain('this is post');
    expect(result.step('after').log).toBe('success payments blue\n');
    expect(result).toMatchObject({ exitCode: 0, jobs: { one: 'success' } });
    expect([...github.comments.values()].map(({ issue, body }) => [issue, body])).toEqual([[7, 'seen']]);
    expect(github.violations).toEqual([]);
  });

  test('runs a push with an action of another repository, without an id token', async () => {
    const { folder, head } = await checkout({ '.github/workflows/access.yml': workflow('acme/guestlist@v1') });
    const other = await checkout(action);
    const result = await runWorkflow({
      folder,
      event: 'push',
      payload: pushEvent('acme/cluster-access', await head()),
      actions: { 'acme/guestlist@v1': other.folder },
    });
    const seen = JSON.parse(result.step('probe').outputs['seen'] ?? '{}');
    expect(seen).toMatchObject({ ref: 'refs/heads/main', colour: 'blue' });
    expect(seen.idToken).toBeUndefined();
    expect(result.succeeded).toBe(true);
  });

  test('tells of a step that fails what it said before', async () => {
    const { folder, head } = await checkout({ ...action, '.github/workflows/access.yml': workflow('./', true) });
    const result = await runWorkflow({
      folder,
      event: 'push',
      payload: pushEvent('acme/cluster-access', await head()),
    });
    expect(result).toMatchObject({ succeeded: false, jobs: { one: 'failure' } });
    expect(result.step('probe')).toMatchObject({ result: 'failure', summary: '# Seen\n' });
    expect(JSON.parse(result.step('probe').outputs['seen'] ?? '{}')).toMatchObject({ colour: 'blue' });
    expect(result.step('after').log).toBe('failure  blue\n');
  });
});
