import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { accessYaml } from './declare.ts';
import { makeWorkspace, QUIET, type Workspace } from './report/workspace.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('access/team.yaml', accessYaml('- {role: "arn:aws:iam::123456789012:role/team/a", username: a}'));
});
afterEach(() => workspace.remove());

/** Runs the command line as a person would, in the workspace or a folder of it. */
function guestlist(args: readonly string[], env: Readonly<Record<string, string>> = {}, folder = '.') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: join(workspace.root, folder),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...env },
  });
  return { status, stdout, stderr };
}

test('lint prints the format that was asked for, and its exit code is by --fail-on', () => {
  expect(guestlist(['lint'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^access\/team.yaml:7:14 .* role-path$/m),
  });
  expect(guestlist(['lint', '-o', 'sarif', '--fail-on', 'note'])).toMatchObject({
    status: 1,
    stdout: expect.stringMatching(/^\{\n {2}"\$schema": ".*sarif/),
    stderr: '',
  });
  expect(guestlist(['lint', '-o', 'junit']).stdout).toMatch(/^<\?xml .*\n<testsuites name="guestlist lint" tests="/);
});

test('--configuration-from has a git ref decide', () => {
  const git = (...args: readonly string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: workspace.root });
  workspace.write('guestlist.yaml', `${QUIET}  allowed: {accounts: ["111122223333"]}\n`);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  workspace.write('guestlist.yaml', QUIET);
  expect(guestlist(['lint'])).toMatchObject({ status: 0 });
  for (const command of [['lint'], ['plan', '--aws-auth', 'aws-auth.yaml']]) {
    const { status, stdout } = guestlist([...command, '--configuration-from', 'main']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/ account-allowed$/m);
    expect(stdout).toContain('The guestlist.yaml of main decides');
  }
});

test('annotations have paths from the top of the repository', () => {
  const { stdout } = guestlist(['lint', '-o', 'github', '--dir', '.'], { GITHUB_WORKSPACE: workspace.root }, 'access');
  expect(stdout).toMatch(/^::notice title=role-path,file=access\/team.yaml,line=7,endLine=7,col=14,endColumn=52::/m);
});

describe('what makes no sense is refused before anything is done', () => {
  test.each([
    [
      ['plan', '-o', 'sarif'],
      /It has room for findings alone, so it is for lint only\. Allowed choices are terminal, json/,
    ],
    [['apply', '-o', 'github'], /for lint only/],
    [['verify', '-o', 'junit'], /for lint only/],
    [['plan', '-o', 'pdf'], /pdf' is invalid\. Allowed choices are terminal, json, markdown\.\n/],
    [['lint', '-o', 'pdf'], /Allowed choices are terminal, json, markdown, sarif, junit, github/],
    [['plan', '--fix'], /unknown option '--fix'/],
    [['lint', '--fail-on', 'never'], /Allowed choices are error, warning, note/],
    [['lint', '--write-baseline', '--fix'], /cannot be used with/],
    [['lint', '--write-baseline', '--no-suppressions'], /cannot be used with/],
    [['lint', '--write-baseline', '--changed-since', 'main'], /cannot be used with/],
    [['lint', '--write-baseline', '--configuration-from', 'main'], /cannot be used with/],
    [['lint', '--configuration-from', 'nowhere'], /not a git repository|git cannot tell what "nowhere" has/],
    [['plan', '--configuration-from', '--output=x', '--aws-auth', 'aws-auth.yaml'], /is not the name of a git ref/],
    [['apply', '--configuration-from', 'main'], /unknown option '--configuration-from'/],
    [['lint', '--accept-new'], /--accept-new needs --write-baseline/],
    [['lint', '--changed-since', '--output=x'], /"--output=x" is not the name of a git ref/],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = guestlist(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });
});
