import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checks } from '../../src/commands/check.ts';
import { commands } from '../../src/commands/options.ts';
import { inputNames, readInputs } from '../../src/github/inputs.ts';
import { makeRunner, onPullRequest } from './runner.ts';

// action.yml is what workflows see of the Action, and nothing but these tests holds it to the code.

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const action: ActionYml = parse(read('action.yml'));

describe('the inputs', () => {
  test('are those that the code reads, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual([...inputNames]);
  });

  test('have the defaults of the code', () => {
    const defaults = Object.entries(action.inputs).map(([name, input]) => [
      `INPUT_${name.toUpperCase()}`,
      input.default,
    ]);
    const env = { ...Object.fromEntries(defaults), INPUT_TOKEN: '' };
    expect(readInputs(env, () => {})).toEqual(readInputs({}, () => {}));
    expect(action.inputs['token']?.default).toMatch(/^\$\{\{ github\.token \}\}$/);
  });

  test('say what can be chosen', () => {
    expect(action.inputs['command']?.description).toContain(`What to do: ${commands.join(', ')}, or comment, `);
  });
});

test.each([
  ['of a result', { 'aws-auth': 'aws-auth.yaml' }],
  ['of a run that could not go on', { 'aws-auth': 'aws-auth.yaml', cluster: 'nobody' }],
])('the outputs %s are those that a step sets, in the same order', async (_name, inputs) => {
  const runner = makeRunner();
  try {
    const { outputs } = await runner.step(onPullRequest(), inputs);
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
  } finally {
    runner.remove();
  }
});

test('the README has the same inputs and outputs', () => {
  const [, chapter = ''] = read('README.md').split(/^## The Action$/m);
  const [section = ''] = chapter.split(/^## /m);
  const rows = [...section.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
  const names = rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  expect(names).toEqual([...inputNames, ...Object.keys(action.outputs)]);
});

test('every input and output says what it is', () => {
  for (const { description } of Object.values({ ...action.inputs, ...action.outputs })) {
    expect(description).toMatch(/^[A-Z].*\.$/s);
  }
});

test('what runs is the bundle, on a Node that the code is built for', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' });
  expect(read('rolldown.config.ts')).toContain("action: 'src/action.ts'");
});

describe('check/action.yml', () => {
  const check: ActionYml = parse(read('check/action.yml'));

  test('has the inputs of action.yml, but for the keys of users, of which nothing that only checks is in need', () => {
    const { 'user-keys': _, ...others } = action.inputs;
    expect(check.inputs).toEqual({ ...others, command: { ...others['command'], description: expect.any(String) } });
    expect(Object.keys(check.inputs)).toEqual(Object.keys(others));
    expect(check.inputs['command']?.description).toContain(`What to do: ${checks.join(', ')}, or comment, `);
  });

  test('has the same outputs', () => {
    expect(check.outputs).toEqual(action.outputs);
  });

  test('runs a bundle of its own', () => {
    expect(check.runs).toEqual({ using: 'node24', main: '../dist/check/check.js' });
    expect(read('rolldown.config.ts')).toContain("bundle({ check: 'src/check.ts' }, 'dist/check')");
  });
});
