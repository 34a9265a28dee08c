import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import type { FailureReport, Report as ResultReport } from '../src/report/json.ts';
import { type Around, type Ended, guestlist } from './command-line.ts';
import { accessYaml, clusterYaml } from './declare.ts';
import { commandsIn } from './github/runner-commands.ts';
import { configurationYaml, policyYaml } from './policy/configuration.ts';
import { declareConflict, declareEveryKind, grantsOf, makeWorkspace, type Workspace } from './report/workspace.ts';
import { schemaProblems } from './schema.ts';

type Report = ResultReport | FailureReport;

/** A checkout of github.com/acme/access in which the command line is run. */
interface Checkout extends Workspace {
  guestlist(args: readonly string[], around?: Around): Promise<Ended>;
  live(): string;
}

const made: Workspace[] = [];
afterAll(() => {
  for (const workspace of made) workspace.remove();
});

function checkout(prepare: (workspace: Workspace) => void = () => {}): Checkout {
  const workspace = makeWorkspace();
  made.push(workspace);
  workspace.write('.git/config', '[remote "origin"]\n\turl = git@github.com:acme/access.git\n');
  prepare(workspace);
  return {
    ...workspace,
    guestlist: (args, around) => guestlist(workspace.root, args, around),
    live: () => readFileSync(join(workspace.root, 'aws-auth.yaml'), 'utf8'),
  };
}

const declareOne = ({ write }: Workspace) => write('access/team.yaml', accessYaml(grantsOf('a')));
const declareNonsense = ({ write }: Workspace) => write('access/team.yaml', accessYaml('- role: nonsense\n'));

const saved = ['--aws-auth', 'aws-auth.yaml'];
const STACK = /^ {4}at /m;
// Linux has a disk that is always full.
const FULL = '/dev/full';

describe.concurrent('the exit code', () => {
  test('of lint is 0 without errors, and 1 with one', async () => {
    expect(await checkout(declareOne).guestlist(['lint'])).toEqual({
      code: 0,
      stdout: 'No findings in 2 files with 1 cluster and 1 grant\n',
      stderr: '',
    });
    expect(await checkout(declareNonsense).guestlist(['lint'])).toEqual({
      code: 1,
      stdout: expect.stringContaining('access/team.yaml:7:13  error  arn-syntax'),
      stderr: '',
    });
  });

  test('of plan is 2 where there are changes, and 0 after they are applied and verified', async () => {
    const { guestlist: run, live } = checkout(declareOne);
    const before = live();
    expect(await run(['verify', ...saved])).toMatchObject({ code: 1, stdout: expect.stringContaining('has no entry') });
    expect(await run(['plan', ...saved])).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('Role a gains access'),
    });
    expect(live()).toBe(before);
    expect(await run(['apply', ...saved])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Applied to prod'),
    });
    expect(live()).toContain('role/a');
    expect(live()).toContain('github.com/acme/access');
    expect(await run(['plan', ...saved])).toMatchObject({ code: 0 });
    expect(await run(['verify', ...saved])).toMatchObject({ code: 0 });
  });

  test.each([
    [3, 'a guard refuses', declareConflict, saved, 'conflict'],
    [1, 'there are errors in the declarations', declareNonsense, saved, 'so nothing is'],
    [1, 'there is no file', declareOne, ['--aws-auth', 'nowhere.yaml'], 'nowhere.yaml does not exist'],
  ] as const)('of plan and apply is %i where %s', async (code, _name, prepare, target, words) => {
    const { guestlist: run, live } = checkout(prepare);
    const before = live();
    for (const command of ['plan', 'apply']) {
      expect(await run([command, ...target])).toMatchObject({ code, stdout: expect.stringContaining(words) });
    }
    expect(live()).toBe(before);
  });
});

describe.concurrent('what it prints', () => {
  test.each(['lint', 'plan', 'apply', 'verify'])(
    'of %s with -o json is one JSON document that fits its schema',
    async (command) => {
      const { stdout } = await checkout(declareEveryKind).guestlist([command, ...saved, '-o', 'json']);
      const report: Report = JSON.parse(stdout);
      expect(schemaProblems(report)).toEqual([]);
      expect(stdout).toBe(`${stdout.trim()}\n`);
    },
  );

  test('says once how many errors there are', async () => {
    const { stdout } = await checkout(declareNonsense).guestlist(['plan', ...saved]);
    expect(stdout).toMatch(/\n1 error in the declarations, so nothing is planned\n$/);
  });

  test('with -o markdown is Markdown', async () => {
    const { stdout } = await checkout(declareEveryKind).guestlist(['plan', ...saved, '-o', 'markdown']);
    expect(stdout).toMatch(/^### 1 gains, 1 changes and 1 loses access to `prod`/);
  });

  test('of what it does goes to standard error', async () => {
    const { stdout, stderr } = await checkout(declareOne).guestlist(['apply', ...saved]);
    expect(stderr).toMatch(
      /^prod {2}\d+ s {2}Reading aws-auth of aws-auth\.yaml\nprod {2}\d+ s {2}Rehearsing the change\nprod {2}\d+ s {2}Writing\n/,
    );
    expect(stdout).not.toContain('Rehearsing');
  });

  test.each<[string, Readonly<Record<string, string>>, boolean]>([
    ['no colours', {}, false],
    ['colours where FORCE_COLOR wants them', { FORCE_COLOR: '1' }, true],
    ['no colours where NO_COLOR says so', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('into a file has %s', async (_name, env, isColoured) => {
    const { guestlist: run } = checkout(declareNonsense);
    const { stdout } = await run(['lint'], { env });
    const { stderr } = await run(['lint', '--dir', 'nowhere'], { env });
    expect([stdout.includes('\u001b['), stderr.includes('\u001b[')]).toEqual([isColoured, isColoured]);
  });

  test('may be more than somebody cares to read', async () => {
    const ended = await checkout(declareEveryKind).guestlist(['plan', ...saved], { stdout: 'unread' });
    expect(ended).toEqual({ code: 2, stdout: '', stderr: '' });
  });

  test.skipIf(!existsSync(FULL))('is a failure where it cannot be written', async () => {
    const { code, stderr } = await checkout().guestlist(['lint'], { stdout: { file: FULL } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The output could not be written: ENOSPC.*\n$/);
  });

  test.each(['terminal', 'json', 'markdown', 'sarif', 'junit'])(
    'is no command to the runner of GitHub Actions (%s)',
    async (format) => {
      const trick = '##[add-mask]x';
      const { guestlist: run, root } = checkout(({ write }) => {
        write('access/::error::x.yaml', accessYaml(`- role: "${trick}"\n`));
      });
      const around = { env: { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/access' } };
      const found = await guestlist(join(root, 'access'), ['lint', '--dir', '.', '-o', format], around);
      expect(found.stdout).toContain('add-mask');
      const failed = await run(['lint', '--dir', trick, '-o', format], around);
      expect(failed.stderr).toContain('add-mask');
      const misused = await run([trick], around);
      expect(misused.stderr).toContain('add-mask');
      for (const { stdout, stderr } of [found, failed, misused]) expect(commandsIn(`${stdout}\n${stderr}`)).toEqual([]);
    },
  );

  test.each(['terminal', 'json'])('of policy test is none either (%s)', async (format) => {
    const tests = 'tests: [{name: "##[add-mask]x", expect: fail, given: {grant: {account: "123456789012"}}}]';
    const { guestlist: run } = checkout(({ write }) => {
      write('guestlist.yaml', configurationYaml(policyYaml('true', tests)));
    });
    const { stdout } = await run(['policy', 'test', '-o', format], { env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toContain('add-mask');
    expect(commandsIn(stdout)).toEqual([]);
  });
});

describe.concurrent('help', () => {
  test.each([
    [['--help'], /^Usage: guestlist \[options\] \[command\]\n[\s\S]*Exit codes:\n {2}0 {2}nothing/],
    [['plan', '--help'], /^Usage: guestlist plan \[options\]\n[\s\S]*\nExample:\n {2}\$ kubectl get/],
    [['help', 'apply'], /^Usage: guestlist apply \[options\]\n/],
    [['--version'], new RegExp(`^${packageJson.version}\n$`)],
  ])('%j is printed, and is no failure', async (args, text) => {
    const ended = await checkout().guestlist(args);
    expect(ended).toEqual({ code: 0, stdout: expect.stringMatching(text), stderr: '' });
  });

  test('is what there is without a command, which is a failure', async () => {
    const ended = await checkout().guestlist([]);
    expect(ended).toEqual({ code: 1, stdout: '', stderr: expect.stringContaining('Usage: guestlist') });
  });
});

describe.concurrent('what makes no sense is refused in words', () => {
  const empty = (option: string) =>
    new RegExp(`^error: option '${option}' argument '' is invalid\\. It must not be empty`);

  test.each<[readonly string[], RegExp]>([
    [['deploy'], /^error: unknown command 'deploy'\n/],
    [['plan', '--force'], /^error: unknown option '--force'\n/],
    [['plan', 'prod'], /^error: too many arguments for 'plan'/],
    [['plan', '-o', 'yaml'], /^error: .*'yaml' is invalid\. Allowed choices are terminal, json, markdown\.\n/],
    [['plan', '--dir'], /^error: option '--dir <folder>' argument missing\n/],
    [['plan', '--aws-auth', 'a', '--kubeconfig', 'k'], /'--aws-auth <file>' cannot be used with option '--kubeconfig/],
    [['plan', '--kubeconfig', 'k', '--aws-auth', 'a'], /'--aws-auth <file>' cannot be used with option '--kubeconfig/],
    [['plan', '--context', 'c'], /--context needs --kubeconfig\.\n/],
    [['plan', '--context', 'c', ...saved], /--context needs --kubeconfig\.\n/],
    [['plan', '--cluster', ''], empty('--cluster <name>')],
    [['plan', '--dir', ''], empty('--dir <folder>')],
    [['plan', '--aws-auth', ''], empty('--aws-auth <file>')],
    [['plan', '--kubeconfig', ''], empty('--kubeconfig <file>')],
    [['plan', '--kubeconfig', 'k', '--context', ''], empty('--context <name>')],
    [
      ['plan', '--parallel', '0', ...saved],
      /--parallel <number>' argument '0' is invalid\. It must be a number from 1 to 64/,
    ],
    [['lint', '--parallel', '2'], /unknown option '--parallel'/],
    [['plan', '--cluster', 'moon', ...saved], /No cluster "moon" is declared in access\.\n {2}Declared are: prod\.\n/],
    [['lint', '--cluster', 'moon'], /No cluster "moon" is declared in access\.\n/],
    [['lint', '--dir', 'nowhere'], /There is no folder "nowhere"\.\n/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await checkout().guestlist(args);
    expect(stderr).toMatch(message);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).not.toMatch(STACK);
  });

  test.each([
    [['lint', '--dir', 'nowhere']],
    [['plan', '--context', 'c']],
    [['apply', '--cluster', 'moon', ...saved]],
    [['lint', '--accept-new']],
    [['lint', '--write-baseline', '--fix']],
    [['lint', '--fail-on', 'never']],
    [['plan', '--force']],
    [['plan', '--aws-auth', 'a', '--kubeconfig', 'k']],
    [['inspect', 'a', '--kubeconfig', 'k']],
    [['deploy']],
    [['policy', 'test', 'nowhere']],
  ])('%j with -o json is told in JSON too', async (args) => {
    const { code, stdout, stderr } = await checkout().guestlist([...args, '-o', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(schemaProblems(report)).toEqual([]);
    expect(report).toMatchObject({ kind: 'Failure', ok: false });
    expect(code).toBe(1);
    // Commander leaves out the full stop, and puts what was meant on a line of its own.
    const words = report.kind === 'Failure' ? report.failure.message.slice(0, -1) : '?';
    expect(stderr.replace(/\s+/g, ' ')).toContain(words);
  });

  test.each([['-ojson'], ['--output=json'], ['--output', 'json']])(
    'so is JSON that is asked for by %j',
    async (...asked) => {
      const { stdout } = await checkout().guestlist(['lint', ...asked, '--force']);
      expect(JSON.parse(stdout)).toMatchObject({ failure: { code: 'usage', message: "unknown option '--force'." } });
    },
  );

  test.each([[['--help', '-o', 'json']], [['lint', '--', '-o', 'json']], [['lint', '--dir', 'json', '--force']]])(
    '%j asks for no JSON of a failure',
    async (args) => {
      expect((await checkout().guestlist(args)).stdout).not.toMatch(/^\{/);
    },
  );

  test('keys that cannot be read are not repeated', async () => {
    const env = { GUESTLIST_USER_KEYS: 'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI' };
    const { code, stdout, stderr } = await checkout().guestlist(['lint'], { env });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('GUESTLIST_USER_KEYS cannot be used: line 1 cannot be read');
    expect(stderr).not.toMatch(/AKIA|wJalr/);
  });
});

test('--cluster may be given several times, and --dir may be anywhere', async () => {
  const { guestlist: run, root } = checkout(({ write }) => {
    write('elsewhere/prod.yaml', clusterYaml());
    write('elsewhere/dev.yaml', clusterYaml('', 'dev'));
  });
  const plan = ['plan', ...saved, '--dir', join(root, 'elsewhere'), '--cluster', 'prod', '--cluster'];
  expect((await run([...plan, 'dev'])).stderr).toContain('One aws-auth cannot stand for 2 clusters (prod, dev).');
  expect(await run([...plan, 'prod'])).toMatchObject({ code: 0 });
});

test('the examples are without errors', async () => {
  const examples = fileURLToPath(new URL('../examples', import.meta.url));
  expect(await guestlist(examples, ['lint'])).toMatchObject({ code: 0, stderr: '' });
});
