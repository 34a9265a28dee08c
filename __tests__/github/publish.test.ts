import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../src/commands/run.ts';
import { Failure } from '../../src/failure.ts';
import { plain } from '../../src/report/plain.ts';
import { clusterYaml } from '../declare.ts';
import { hostile } from '../report/hostile.ts';
import { declareConflict, declareEveryKind } from '../report/workspace.ts';
import { makeRunner, onPullRequest, type Runner } from './runner.ts';

let runner: Runner;
beforeEach(() => {
  runner = makeRunner();
});
afterEach(() => runner.remove());

const saved = { 'aws-auth': 'aws-auth.yaml' };

describe('a cluster that fails is announced where there is no finding to announce', () => {
  test.each<[string, () => void, Readonly<Record<string, string>>, number, RegExp]>([
    [
      'no plan',
      () => {},
      { 'aws-auth': 'nowhere.yaml' },
      1,
      /^No plan for prod\. prod: nowhere\.yaml does not exist\. Save the ConfigMap first: /,
    ],
    [
      'a refusal',
      () => declareConflict(runner.workspace),
      saved,
      3,
      /^Refused for prod; role added would gain access to prod\. prod: arn:\S+theirs: an entry of .+ says otherwise\. Agree with /,
    ],
    [
      'a failed proof',
      () => declareEveryKind(runner.workspace),
      { ...saved, command: 'verify' },
      1,
      /^The proof failed on prod\. prod: arn:\S+added is declared, but has no entry in aws-auth\.$/,
    ],
  ])('%s', async (_name, prepare, inputs, code, message) => {
    prepare();
    const { exitCode, commands } = await runner.step(onPullRequest(), inputs);
    expect(exitCode).toBe(code);
    expect(commands).toEqual([
      { name: 'error', properties: { title: 'guestlist' }, message: expect.stringMatching(message) },
    ]);
  });
});

test('of many clusters that fail three say why, and it is said how many there are', async () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  runner.workspace.write('access/prod.yaml', names.map((name) => clusterYaml('', name)).join('---\n'));
  const { commands } = await runner.step(onPullRequest(), {}, {}, async (command, options, edges) => {
    const result = await runCommand(
      command,
      { ...options, target: { kind: 'file', path: 'x' }, clusters: ['a'] },
      edges,
    );
    if (result.command !== 'plan') throw new Error('asked for a plan');
    const failure = new Failure('aws', '::error::\u202e'.repeat(200));
    return { ...result, clusters: names.map((cluster) => ({ cluster, failure })) };
  });
  expect(commands.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^No plan for 5 clusters\. a: ::error::\\u\{202e\}.+ b: .+ c: .+ \u2026 and 2 more\.$/),
  ]);
  expect(commands[0]?.message.length).toBeLessThan(5_000);
});

test('what lint found is no annotation where another job has it, and a step that fails still says why', async () => {
  declareConflict(runner.workspace);
  runner.workspace.write('guestlist.yaml', 'apiVersion: guestlist/v1\nkind: Configuration\nspec: {}\n');
  const loud = await runner.step(onPullRequest(), saved);
  expect(loud.commands.length).toBeGreaterThan(1);
  const quiet = await runner.step(onPullRequest(), { ...saved, annotations: 'false' });
  expect(quiet.commands.map(({ properties }) => properties)).toEqual([{ title: 'guestlist' }]);
  expect(quiet.summary).toBe(loud.summary);
});

describe('a mistake of our own', () => {
  const mistaken: typeof runCommand = () => Promise.reject(new TypeError('x is not a function'));

  test('is a failure that asks to be reported', async () => {
    const { exitCode, printed, commands } = await runner.step(onPullRequest(), saved, {}, mistaken);
    expect(exitCode).toBe(1);
    expect(commands).toEqual([
      {
        name: 'error',
        properties: { title: 'guestlist: defect' },
        message: expect.stringMatching(/^A mistake in Guestlist itself: x is not a function\. Please report it/),
      },
    ]);
    expect(printed).not.toContain('    at ');
  });

  test('shows where it was thrown where debug logging is switched on', async () => {
    const { printed, commands } = await runner.step(onPullRequest(), saved, { RUNNER_DEBUG: '1' }, mistaken);
    expect(commands.map(({ name }) => name)).toEqual(['error', 'group', 'endgroup']);
    expect(printed).toMatch(/^::group::Where it was thrown\nTypeError: x is not a function\n {4}at /m);
  });
});

test('more environments than a matrix has jobs are warned of, before GitHub fails the run', async () => {
  const clusters = Array.from({ length: 257 }, (_, index) => clusterYaml(`  environment: e-${index}`, `c-${index}`));
  runner.workspace.write('access/many.yaml', clusters.join('---\n'));
  const { commands, outputs } = await runner.step(onPullRequest(), { command: 'lint' });
  expect(commands.map(({ name, message }) => [name, message])).toContainEqual([
    'warning',
    expect.stringContaining('The output clusters has 258 jobs'),
  ]);
  expect(JSON.parse(outputs['clusters'] ?? '')).toHaveLength(258);
});

test('a summary that cannot be written is a warning, and no reason to fail', async () => {
  const { exitCode, commands } = await runner.step(onPullRequest(), saved, {
    GITHUB_STEP_SUMMARY: runner.workspace.root,
  });
  expect(exitCode).toBe(0);
  expect(commands).toEqual([
    expect.objectContaining({
      name: 'warning',
      message: expect.stringMatching(/^The summary .* could not be written: /),
    }),
  ]);
});

test('whatever a failure quotes, the runner gets one command of ours', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { commands } = await runner.step(onPullRequest(), saved, {}, async (_command, _options, edges) => {
        edges.progress(text);
        throw new Failure('aws', text, { detail: `${text}\n${text}`, remedy: text });
      });
      expect(commands).toEqual([
        { name: 'error', properties: { title: 'guestlist: aws' }, message: plain(`${text} ${text}`) },
      ]);
    }),
  );
});

describe('outputs that cannot be written', () => {
  const lost = () => ({ GITHUB_OUTPUT: runner.workspace.root });

  test('fail the step, since later ones would go on without them, and the rest is told', async () => {
    declareEveryKind(runner.workspace);
    const { exitCode, printed, commands, summary } = await runner.step(onPullRequest(), saved, lost());
    expect(exitCode).toBe(1);
    expect(commands.at(0)).toEqual({
      name: 'error',
      properties: { title: 'guestlist' },
      message: expect.stringMatching(/^The outputs of this step could not be written: EISDIR/),
    });
    expect(printed).toContain('1 gains, 1 changes and 1 loses access to prod');
    expect(summary).toContain('### 1 gains, 1 changes and 1 loses access to `prod`.');
  });

  test('take nothing from what a failure says', async () => {
    const { exitCode, summary } = await runner.step(onPullRequest(), saved, lost(), () =>
      Promise.reject(new Failure('sign-in', 'No way in.')),
    );
    expect(exitCode).toBe(4);
    expect(summary).toContain('No way in.');
  });
});
