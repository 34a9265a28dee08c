import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { runCommand } from '../../src/commands/run.ts';
import { Failure } from '../../src/failure.ts';
import { renderJson } from '../../src/report/json.ts';
import { type GitHub, startGitHub } from '../cluster/github/server.ts';
import { accessYaml } from '../declare.ts';
import { liveOf } from '../report/live.ts';
import { proven } from '../report/proven.ts';
import { grantsOf } from '../report/workspace.ts';
import { pullRequest, repository } from './events.ts';
import { makeRunner, onPush, type Runner, type RunnerEvent } from './runner.ts';

// What becomes of the comment on a pull request: once it is merged, and where another workflow or a last job writes it.

let runner: Runner;
let github: GitHub;
beforeEach(async () => {
  runner = makeRunner();
  github = await startGitHub(repository.full_name);
  runner.workspace.write('access/team.yaml', accessYaml(grantsOf('a')));
  runner.workspace.save(liveOf([]));
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  runner.remove();
  await github.close();
});

const head = 'b'.repeat(40);
const merge = 'c'.repeat(40);
const step = (event: RunnerEvent, inputs: Readonly<Record<string, string>> = {}, run?: Parameters<Runner['step']>[3]) =>
  runner.step(
    event,
    { 'aws-auth': 'aws-auth.yaml', comment: '', token: github.token, ...inputs },
    { GITHUB_API_URL: github.url, GITHUB_RUN_ID: '42' },
    run,
  );
const bodies = () => [...github.comments.values()].map(({ body }) => body);

/** Plans on a pull request, and merges it; gives the event of the plan. */
async function planAndMerge(inputs: Readonly<Record<string, string>> = {}): Promise<RunnerEvent> {
  const pull = github.addPullRequest({
    number: 7,
    head: { ref: 'topic', sha: head, repository: repository.full_name },
  });
  const payload = pullRequest();
  const event = {
    ...payload,
    pull_request: { ...payload.pull_request, number: 7, head: { sha: head, repo: repository } },
  };
  const run = { name: 'pull_request', ref: 'refs/pull/7/merge', payload: event };
  const planned = await step(run, inputs);
  expect(planned.exitCode, planned.printed).toBe(0);
  pull.merged = true;
  github.commits.push({ sha: '0'.repeat(40) }, { sha: merge, pull: 7 });
  return run;
}

describe('a merge', () => {
  test('is told in the comment that was reviewed: while it is applied, and once it is', async () => {
    await planAndMerge();
    const reviewed = bodies()[0]?.split('\n')[1];
    let meanwhile = '';
    const applying: typeof runCommand = async () => {
      await vi.waitFor(() => expect(bodies()[0]).toContain('being applied'), { timeout: 20_000 });
      meanwhile = bodies()[0] ?? '';
      return proven('applied');
    };
    const { exitCode, printed } = await step(onPush(), {}, applying);
    expect(exitCode, printed).toBe(0);
    expect(meanwhile.split('\n').slice(1, 5)).toEqual([
      reviewed,
      `<!-- guestlist:runs:v1 plan:ok:${'b'.repeat(12)} -->`,
      '> [!NOTE]',
      '> \u23f3 This is being applied by [this run](https://github.com/acme/access/actions/runs/42).',
    ]);
    expect(meanwhile).toContain('### Role `a` gains access to `prod`.');
    expect(bodies()).toHaveLength(1);
    const [after = ''] = bodies();
    expect(after.split('\n').slice(1, 4)).toEqual([
      reviewed,
      `<!-- guestlist:runs:v1 plan:ok:${'b'.repeat(12)} apply:ok:${'c'.repeat(12)}@2026-11-24T12:00:00Z -->`,
      '### \u2705 Applied to `prod`; claims: 4 proven, 2 predicted.',
    ]);
    expect(after).toContain('**Applied, and proven at 24&nbsp;Nov&nbsp;2026, 12:00&nbsp;UTC.**');
    expect(after).toContain(
      'So far: \u2705&nbsp;plan `bbbbbbb` \u2192 \u2705&nbsp;apply `ccccccc` (24&nbsp;Nov&nbsp;2026, 12:00&nbsp;UTC)',
    );
  });

  test('that fails is told aloud too, in a comment of its own', async () => {
    await planAndMerge();
    await step(onPush(), {}, () => proven('put-back'));
    const [edited, aloud] = bodies();
    expect(edited).toContain('### \u26d4 The proof failed, and the change was taken back, on `prod`');
    expect(aloud).toBe(
      '### \u26d4 The proof failed, and the change was taken back, on `prod`; claims: 3 proven, 2 predicted, 1 failed.\n\n- `prod`: failed at the proof. The old map is in place again. Next: `guestlist plan --cluster prod`\n\n[The run](https://github.com/acme/access/actions/runs/42) has the rest.\n',
    );
  });

  test('that could not go on at all is told as well, and leaves what was reviewed for the next try', async () => {
    await planAndMerge();
    const reviewed = bodies()[0]?.split('\n')[1];
    await step(onPush(), {}, () => Promise.reject(new Failure('sign-in', 'No `way` in @all.')));
    const [edited, aloud] = bodies();
    expect(edited?.split('\n')[1]).toBe(reviewed);
    expect(edited).toContain('**Failed at signing in** (`sign-in`): No `way` in `@all`.');
    expect(aloud).toContain('It failed at signing in: No `way` in `@all`. Nothing was written.');
  });

  test('without a comment of ours gets none where all is well', async () => {
    github.addPullRequest({
      number: 7,
      head: { ref: 'topic', sha: head, repository: repository.full_name },
    }).merged = true;
    github.commits.push({ sha: '0'.repeat(40) }, { sha: merge, pull: 7 });
    await step(onPush(), {}, () => proven('applied'));
    expect(bodies()).toEqual([]);
  });

  test('is applied before GitHub has answered, and told of after that', async () => {
    await planAndMerge();
    github.failNext('*', { status: 502 }, 2);
    const before = github.requests.length;
    let asked: number | undefined;
    const applying: typeof runCommand = async () => {
      asked = github.requests.length - before;
      return proven('applied');
    };
    const { exitCode, printed } = await step(onPush(), {}, applying);
    expect(exitCode, printed).toBe(0);
    expect(asked).toBe(0);
    expect(bodies()).toEqual([expect.stringContaining('### \u2705 Applied to `prod`')]);
  });

  test('stays as it is told where an old run of the pull request is started again', async () => {
    const run = await planAndMerge();
    await step(onPush(), {}, () => proven('applied'));
    const told = bodies();
    const { exitCode, printed } = await step(run);
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('The comment is left as it is: the pull request is merged');
    expect(bodies()).toEqual(told);
  });

  test('is applied though GitHub takes no comment', async () => {
    await planAndMerge();
    github.settings.permissions = { issues: 'read', pull_requests: 'read' };
    const { exitCode, commands } = await step(onPush(), {}, () => proven('applied'));
    expect(exitCode).toBe(0);
    expect(commands.filter(({ name }) => name === 'warning').at(0)?.message).toContain('Add pull-requests: write');
  });
});

describe('the command comment', () => {
  const leave = (path: string, text: string) => {
    mkdirSync(join(runner.workspace.root, 'results', path, '..'), { recursive: true });
    writeFileSync(join(runner.workspace.root, 'results', path), text);
  };
  const ended = (owner: string): RunnerEvent => ({
    name: 'workflow_run',
    ref: 'refs/heads/main',
    payload: {
      repository,
      workflow_run: { head_sha: head, head_branch: 'topic', head_repository: { owner: { login: owner } } },
    },
  });

  /** What a job of a pull request leaves. */
  async function planned(): Promise<string> {
    const { outputs } = await step(onPush('feature'), { command: 'plan' });
    return outputs['plan'] ?? '';
  }

  test('writes the one comment of what several jobs left', async () => {
    github.addPullRequest({ number: 7 });
    leave('prod/plan.json', await planned());
    const payload = pullRequest();
    const event = { ...payload, pull_request: { ...payload.pull_request, number: 7 } };
    const { exitCode, printed } = await step(
      { name: 'pull_request', ref: 'refs/pull/7/merge', payload: event },
      { command: 'comment' },
    );
    expect(exitCode, printed).toBe(0);
    expect(bodies()).toEqual([
      expect.stringMatching(
        /^<!-- guestlist:v1 access -->\n<!-- guestlist:reviewed:v1 b{40} prod:\S+ -->\n<!-- guestlist:runs:v1 plan:ok:b{12} -->\n### Role `a` gains/,
      ),
    ]);
  });

  test('is red for a cluster of which there is nothing', async () => {
    mkdirSync(join(runner.workspace.root, 'results'));
    const { exitCode, summary } = await step(onPush('feature'), { command: 'comment' });
    expect(exitCode).toBe(1);
    expect(summary).toContain('### \u26d4 No plan for `prod`.');
    expect(summary).toContain('Its job left no result');
  });

  test('on the end of a workflow finds the pull request by what GitHub says, and says whose words these are', async () => {
    github.addPullRequest({ number: 6, head: { ref: 'topic', sha: 'd'.repeat(40), repository: 'someone/access' } });
    github.addPullRequest({ number: 7, head: { ref: 'topic', sha: head, repository: 'someone/access' } });
    github.addPullRequest({ number: 8, head: { ref: 'topic', sha: head, repository: 'other/access' } });
    leave('prod.json', await planned());
    const { printed } = await step(ended('someone'), { command: 'comment' });
    expect(printed).toContain('Comment created: ');
    expect([...github.comments.values()].map(({ issue }) => issue)).toEqual([7]);
    expect(bodies()[0]).toContain("This was found by the pull request's own run");
  });

  test('on the end of a workflow says nothing that a merge takes for reviewed', async () => {
    const pull = github.addPullRequest({ number: 7, head: { ref: 'topic', sha: head, repository: 'someone/access' } });
    leave('prod.json', await planned());
    await step(ended('someone'), { command: 'comment' });
    expect(bodies()).toEqual([
      expect.stringMatching(
        /^<!-- guestlist:v1 access -->\n<!-- guestlist:runs:v1 plan:ok:b{12} -->\n### Role `a` gains/,
      ),
    ]);
    pull.merged = true;
    github.commits.push({ sha: '0'.repeat(40) }, { sha: merge, pull: 7 });
    expect((await step(onPush())).summary).toContain(
      'Nobody reviewed this plan: no comment on its pull request has a plan of what was merged.',
    );
  });

  test.each(['applied', 'put-back'] as const)(
    'on the end of a workflow tells of no change, as one that was %s',
    async (outcome) => {
      github.addPullRequest({ number: 7, head: { ref: 'topic', sha: head, repository: 'someone/access' } });
      leave('prod.json', renderJson(await proven(outcome)));
      const { exitCode } = await step(ended('someone'), { command: 'comment' });
      expect(exitCode).toBe(1);
      expect(bodies()).toEqual([expect.stringContaining('left the receipt of apply, which it cannot have done')]);
      expect(bodies()[0]).toContain('<!-- guestlist:runs:v1 comment:no:');
      expect(bodies()[0]).not.toContain('roven');
    },
  );

  test('on the end of a workflow without a pull request comments nowhere', async () => {
    leave('prod.json', await planned());
    const { exitCode } = await step(ended('nobody'), { command: 'comment' });
    expect(exitCode).toBe(0);
    expect(bodies()).toEqual([]);
  });
});
