import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ruleNamed } from '../../src/commands/catalogue.ts';

describe('ruleNamed', () => {
  test('gives the rule of an id', () => {
    expect(ruleNamed('arn-syntax')).toMatchObject({ id: 'arn-syntax', category: 'arn' });
    expect(ruleNamed('schema')).toMatchObject({ id: 'schema', category: 'file' });
  });

  test.each([
    [
      'arn-wildcrad',
      /^There is no rule "arn-wildcrad"/,
      'Did you mean arn-wildcard? guestlist rules lists all of them.',
    ],
    ['Arn_Syntax', /no rule/, 'Did you mean arn-syntax, yaml-syntax? guestlist rules lists all of them.'],
    ['duplicate', /no rule/, 'Did you mean duplicate-principal? guestlist rules lists all of them.'],
    ['verify', /no rule/, 'Did you mean verify-in, verify-out? guestlist rules lists all of them.'],
    ['template', /no rule/, 'Did you mean username-template, template-in-group? guestlist rules lists all of them.'],
    ['xyzzy', /no rule/, 'guestlist rules lists all of them.'],
    ['', /no rule ""/, 'guestlist rules lists all of them.'],
  ])('of %j says what there is instead', (id, message, remedy) => {
    const expected = { name: 'Failure', code: 'usage', message: expect.stringMatching(message), remedy };
    expect(() => ruleNamed(id)).toThrow(expect.objectContaining(expected));
  });
});

test.each<[string[], number, RegExp, RegExp]>([
  [['rules'], 0, /^ARNs\n/, /^$/],
  [['rules', '-o', 'json'], 0, /^\{\n {2}"apiVersion"/, /^$/],
  [['rules', '-o', 'xml'], 1, /^$/, /Allowed choices are terminal, json, markdown/],
  [['explain', 'arn-syntax'], 0, /^arn-syntax {2}error {2}arn\n/, /^$/],
  [['explain', 'nonsense'], 1, /^$/, /There is no rule "nonsense"/],
  [['explain'], 1, /^$/, /missing required argument 'rule'/],
])('guestlist %j ends with %i', (args, code, stdout, stderr) => {
  const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
  const run = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  expect({ code: run.status, stderr: run.stderr }).toEqual({ code, stderr: expect.stringMatching(stderr) });
  expect(run.stdout).toMatch(stdout);
});
