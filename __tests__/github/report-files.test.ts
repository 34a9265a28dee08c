import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessYaml } from '../declare.ts';
import { declareEveryKind, grantsOf } from '../report/workspace.ts';
import { makeRunner, onPullRequest, type Runner } from './runner.ts';
import { commandsIn } from './runner-commands.ts';

let runner: Runner;
beforeEach(() => {
  runner = makeRunner();
});
afterEach(() => runner.remove());

const saved = { 'aws-auth': 'aws-auth.yaml' };
const text = (path: string | undefined) => readFileSync(path ?? '', 'utf8');

test('a step leaves its whole report as JSON and as Markdown, and its findings as SARIF', async () => {
  declareEveryKind(runner.workspace);
  const { outputs, summary } = await runner.step(onPullRequest(), saved);
  expect(JSON.parse(text(outputs['plan-file']))).toEqual(JSON.parse(outputs['plan'] ?? ''));
  expect(text(outputs['report'])).toBe(summary.replace(/\n$/, ''));
  expect(JSON.parse(text(outputs['sarif']))).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
});

test('nothing is left out of the files, however long they become', async () => {
  const names = Array.from({ length: 1500 }, (_, index) => `role-${index}`);
  runner.workspace.write('access/team.yaml', accessYaml(grantsOf(...names)));
  const { outputs } = await runner.step(onPullRequest(), saved);
  expect(JSON.parse(outputs['plan'] ?? '')).toHaveProperty('abridged');
  const whole = JSON.parse(text(outputs['plan-file']));
  expect(whole).not.toHaveProperty('abridged');
  expect(whole.clusters[0].changes).toHaveLength(1500);
  for (const name of names) expect(text(outputs['report'])).toContain(name);
});

test('a run that could not go on leaves why, and no findings', async () => {
  const { outputs } = await runner.step(onPullRequest(), { ...saved, cluster: 'nobody' });
  expect(JSON.parse(text(outputs['plan-file']))).toMatchObject({ kind: 'Failure', failure: { code: 'declarations' } });
  expect(text(outputs['report'])).toContain('nobody');
  expect(outputs['sarif']).toBe('');
});

test('each step has a folder of its own, that nobody else may read', async () => {
  const first = await runner.step(onPullRequest(), saved);
  const second = await runner.step(onPullRequest(), saved);
  const folders = [first, second].map(({ outputs }) => dirname(outputs['plan-file'] ?? ''));
  expect(new Set(folders).size).toBe(2);
  for (const folder of folders) expect(statSync(folder).mode & 0o077).toBe(0);
});

test('where nothing can be written that is a warning, and no reason to fail', async () => {
  const { exitCode, commands, outputs } = await runner.step(onPullRequest(), saved, { RUNNER_TEMP: '/dev/null' });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({ 'plan-file': '', report: '', sarif: '', changed: 'false' });
  expect(commands).toMatchObject([{ name: 'warning', message: expect.stringContaining('could not be written') }]);
});

describe('a step that prints a file', () => {
  test.each(['plan-file', 'report', 'sarif'])('prints no command to the runner: %s', async (output) => {
    const grant = '- role: "##[error]a\\n::add-mask::b"\n  reason: "##[error] ::error::c"\n';
    runner.workspace.write(
      'access/team.yaml',
      accessYaml(`${grant}${grantsOf('a').replace(/username.*/, 'username: "::error::x"')}`),
    );
    const { outputs } = await runner.step(onPullRequest(), saved);
    expect(text(outputs[output])).toMatch(/error/);
    expect(commandsIn(text(outputs[output]))).toEqual([]);
  });
});
