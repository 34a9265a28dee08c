import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintCommand } from '../../src/commands/lint.ts';
import { policyTestCommand, policyTestExitCode } from '../../src/commands/policy-test.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { renderPolicyTestJson } from '../../src/report/json/policy-test.ts';
import { renderPolicyTests } from '../../src/report/terminal/policy-test.ts';
import { clusterYaml } from '../declare.ts';
import { commandsIn } from '../github/runner-commands.ts';
import { configurationYaml, policyYaml } from './configuration.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/policy-test-report.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv2020({ allErrors: true }).compile(schema);

const role = 'arn:aws:iam::123456789012:role/dev';
const passing = `tests:\n- {name: a role, expect: pass, given: {grant: {role: "${role}"}}}\n`;
const failing = `tests:\n- {name: a user, expect: pass, given: {grant: {user: "arn:aws:iam::123456789012:user/ann"}}}\n`;
const undecided = `tests:\n- {name: why, expect: fail, message: No., given: {grant: {role: "${role}"}}}\n`;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-policy-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const configure = (...policies: readonly string[]) => write('guestlist.yaml', configurationYaml(policies.join('\n')));

test('all tests of all policies, and the exit code', async () => {
  configure(
    policyYaml('grant.kind == "role"', passing),
    policyYaml('grant.kind == "role"', failing, 'theirs'),
    policyYaml('grant.reason == ""', undecided, 'whose'),
  );
  const result = await policyTestCommand(root, '.');
  expect(policyTestExitCode(result)).toBe(1);
  expect(renderPolicyTests(result, { color: false })).toBe(`mine  Mine.
  passed  a role

theirs  Mine.
  failed  a user
          guestlist.yaml:15:16
          expected pass; got fail with Mine.

whose  Mine.
  failed  why
          guestlist.yaml:21:16
          expected fail with No.; got no decision: there is no reason (guestlist.yaml:19:26)

3 tests of 3 policies: 1 passed, 2 failed
`);
  const report = JSON.parse(renderPolicyTestJson(result));
  expect(fits(report) || fits.errors).toBe(true);
  expect(report).toMatchObject({
    ok: false,
    counted: { policies: 3, tests: 3, failed: 2 },
    tests: [
      { policy: 'mine', passed: true, expected: { kind: 'pass', messages: [] }, got: { kind: 'pass', messages: [] } },
      { policy: 'theirs', passed: false, line: 15, got: { kind: 'fail', messages: ['Mine.'] } },
      { policy: 'whose', expected: { kind: 'fail', messages: ['No.'] }, got: { kind: 'undecided' } },
    ],
    findings: [],
  });
});

test('what a test is called is no command to the runner of GitHub Actions', async () => {
  configure(policyYaml('grant.kind == "role"', passing.replace('a role', '"##[add-mask]x"')));
  const printed = renderPolicyTestJson(await policyTestCommand(root, '.'));
  expect(JSON.parse(printed).tests).toMatchObject([{ name: '##[add-mask]x' }]);
  expect(commandsIn(printed)).toEqual([]);
});

test('0 where every test passes, and where a policy has none, which is said', async () => {
  configure(policyYaml('grant.kind == "role"', passing), policyYaml('true', '', 'untested'));
  const result = await policyTestCommand(root, 'guestlist.yaml');
  expect(policyTestExitCode(result)).toBe(0);
  expect(renderPolicyTests(result, { color: false })).toContain('1 test of 2 policies: 1 passed, 0 failed (1 warning)');
});

test('1 where a policy is wrong, however its tests would go', async () => {
  configure(policyYaml('grant.kin == "role"', passing));
  const result = await policyTestCommand(root, '.');
  expect(policyTestExitCode(result)).toBe(1);
  expect(renderPolicyTests(result, { color: false })).toContain('Grant has no field kin.');
  const report = JSON.parse(renderPolicyTestJson(result));
  expect(fits(report) || fits.errors).toBe(true);
  expect(report.findings).toMatchObject([{ rule: 'policy', line: 7, column: 26, remedy: 'Did you mean kind?' }]);
});

test('files of tests beside guestlist.yaml are read, those in folders and of other names are not', async () => {
  configure(policyYaml('grant.kind == "role"'));
  const tests = (name: string) =>
    `apiVersion: guestlist/v1\nkind: PolicyTest\nspec:\n  tests:\n    - {policy: mine, name: ${name}, expect: pass, given: {grant: {role: "${role}"}}}\n`;
  write('b.test.yaml', tests('b'));
  write('a.test.yml', tests('a'));
  write('other.yaml', 'kind: [');
  mkdirSync(join(root, 'below'));
  write('below/c.test.yaml', tests('c'));
  const { results, findings } = await policyTestCommand(root, '.');
  expect(findings).toEqual([]);
  expect(results.map(({ test }) => `${test.location.file} ${test.name}`)).toEqual(['a.test.yml a', 'b.test.yaml b']);
});

test('a path may be absolute, and files are shown from the working directory on', async () => {
  configure(policyYaml('true', failing));
  mkdirSync(join(root, 'below'));
  for (const path of [root, join(root, 'guestlist.yaml')]) {
    const { results } = await policyTestCommand(root, path);
    expect(results.map(({ test }) => test.location.file)).toEqual(['guestlist.yaml']);
    const { results: outside } = await policyTestCommand(join(root, 'below'), path);
    expect(outside.map(({ test }) => test.location.file)).toEqual([join(root, 'guestlist.yaml')]);
  }
});

test.each([
  [
    'a rule that there is not',
    () => configurationYaml(policyYaml('true', passing)).replace('spec:', 'spec:\n  rules: {x: off}'),
  ],
  ['the id of a rule', () => configurationYaml(policyYaml('true', passing, 'role-path'))],
  ['the id of a guard', () => configurationYaml(policyYaml('true', passing, 'min-admins'))],
  ['a field that cannot be used', () => configurationYaml(policyYaml('true', `docs: ftp://acme.example\n${passing}`))],
  ['a severity that there is not', () => configurationYaml(policyYaml('true', `severity: fatal\n${passing}`))],
  ['another kind', () => configurationYaml(policyYaml('true', passing)).replace('kind: Conf', 'kind: conf')],
])('%s is found as lint finds it, and fails', async (_what, textOf) => {
  write('guestlist.yaml', textOf());
  mkdirSync(join(root, 'access'));
  write('access/prod.yaml', clusterYaml());
  const result = await policyTestCommand(root, '.');
  expect(policyTestExitCode(result)).toBe(1);
  const options = { dir: undefined, clusters: [], target: { kind: 'eks' as const } };
  const { result: linted } = await lintCommand(options, { workingDirectory: root, now: () => new Date('2026-11-24') });
  const errorsOf = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error');
  const inIt = linted.findings.filter(({ location }) => location.file === 'guestlist.yaml');
  expect(errorsOf(result.findings)).toEqual(errorsOf(inIt));
  expect(errorsOf(inIt)).not.toEqual([]);
});

test('what a person wrote cannot draw on the terminal', async () => {
  const name = JSON.stringify('\u001b[2Jgone \u202e!');
  configure(`- id: mine
  title: ${JSON.stringify('\u001b]0;title\u0007')}
  expression: "false"
  messageExpression: ${JSON.stringify('"\\u001b[31m" + grant.reason')}
  tests:
    - {name: ${name}, expect: pass, given: {grant: {role: "${role}", reason: ${name}}}}`);
  const shown = renderPolicyTests(await policyTestCommand(root, '.'), { color: false });
  expect(shown).toContain('\\e[2Jgone');
  expect(shown.replaceAll('\n', '')).toMatch(/^[\x20-\x7e]*$/);
});

test.each([
  ['nothing there', 'There is no file "guestlist.yaml".', () => {}],
  [
    'a link',
    '"guestlist.yaml" was not read: it is a symbolic link.',
    () => symlinkSync('/etc/hostname', join(root, 'guestlist.yaml')),
  ],
  [
    'no policies',
    'guestlist.yaml holds no policies, so there is nothing to test.',
    () => write('guestlist.yaml', 'apiVersion: guestlist/v1\nkind: Configuration\nspec: {}\n'),
  ],
  [
    'a test file that is a link',
    '"a.test.yaml" was not read: it is a symbolic link.',
    () => {
      configure(policyYaml('true'));
      symlinkSync('/etc/hostname', join(root, 'a.test.yaml'));
    },
  ],
])('%s is a failure', async (_what, message, prepare) => {
  prepare();
  await expect(policyTestCommand(root, '.')).rejects.toMatchObject({ name: 'Failure', code: 'declarations', message });
});
