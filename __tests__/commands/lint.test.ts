import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { lintCommand } from '../../src/commands/lint.ts';
import { defaultLintOptions, type LintOptions } from '../../src/commands/options.ts';
import type { LintResult } from '../../src/commands/result.ts';
import type { Rule } from '../../src/lint/rule.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { accessYaml, clusterYaml, TODAY } from '../declare.ts';
import { fewRules } from '../lint/few-rules.ts';
import { makeWorkspace, type Workspace } from '../report/workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

const now = () => new Date(`${TODAY}T12:00:00Z`);
const role = 'arn:aws:iam::123456789012:role';
const configure = (spec: string) =>
  workspace.write('guestlist.yaml', `apiVersion: guestlist/v1\nkind: Configuration\nspec:\n  ${spec}\n`);
const read = (path: string) => readFileSync(join(workspace.root, path), 'utf8');

/** Runs lint as the command line does, with rules that the test knows. */
async function lint(asked: Partial<LintOptions> = {}, catalogue: readonly Rule[] = fewRules): Promise<LintResult> {
  const options = { dir: undefined, clusters: [], target: { kind: 'eks' } as const };
  const edges = { workingDirectory: workspace.root, now };
  return (await lintCommand({ ...options, lint: { ...defaultLintOptions, ...asked } }, edges, catalogue)).result;
}

const rulesOf = ({ findings }: LintResult) => findings.map(({ rule, severity }) => `${severity} ${rule}`);
const verdict = (result: LintResult) => renderTerminal(result, { color: false }).trimEnd().split('\n').at(-1);

/** One grant whose path is a note, and which is expired, which is a warning. */
const expired = `- role: ${role}/team/a\n  username: a\n  expires: 2020-01-31\n`;

describe('guestlist.yaml', () => {
  test('names the folder of declarations, and --dir goes first', async () => {
    workspace.write('teams/prod.yaml', clusterYaml());
    workspace.write('teams/other.yaml', clusterYaml('', 'other'));
    configure('dir: teams');
    expect((await lint()).counted.clusters).toBe(2);
    expect((await workspace.run('lint', { dir: 'access' })) as LintResult).toMatchObject({ counted: { clusters: 1 } });
  });

  test('makes rules more severe, less severe, or silent', async () => {
    workspace.write('access/team.yaml', accessYaml(expired));
    expect(rulesOf(await lint())).toEqual(['note role-path', 'warning grant-expired']);
    configure('rules: {role-path: error, grant-expired: off}');
    const result = await lint();
    expect(rulesOf(result)).toEqual(['error role-path']);
    expect(exitCodeOf(result)).toBe(1);
  });

  test('makes findings of the engine more severe too', async () => {
    workspace.write(
      'access/team.yaml',
      accessYaml(`# guestlist: ignore[role-path] why\n${expired.replace('team/', '')}`),
    );
    configure('rules: {suppression-unused: error}');
    expect(rulesOf(await lint())).toEqual(['error suppression-unused', 'warning grant-expired']);
  });

  test('holds for the other commands as it does for lint', async () => {
    workspace.write('access/team.yaml', accessYaml(`- role: ${role}/team/a\n  username: a\n`));
    configure('rules: {role-path: error}');
    const plan = await workspace.run('plan');
    expect(plan.command === 'plan' && rulesOf(plan.lint)).toContain('error role-path');
    expect(exitCodeOf(plan)).toBe(1);
  });

  test.each(['lint', 'plan', 'apply', 'verify'] as const)(
    'that is wrong stops %s, and nothing else is read',
    async (command) => {
      configure('rules: {rolepath: off}');
      const result = await workspace.run(command, { dir: 'nowhere', clusters: ['nobody'] });
      const linted = result.command === 'lint' ? result : result.lint;
      expect(rulesOf(linted)).toEqual(['error configuration']);
      expect(exitCodeOf(result)).toBe(1);
      expect(renderTerminal(result, { color: false })).toContain(
        'guestlist.yaml:4:11  error  configuration\n  There is no rule "rolepath".\n  4 |   rules: {rolepath: off}\n    |           ^^^^^^^^\n  Did you mean role-path?\n',
      );
    },
  );

  test('that is wrong says so in the order of lines', async () => {
    configure('rules: {role-path: no}\n  nothing: 1');
    expect((await lint()).findings.map(({ location }) => location.line)).toEqual([4, 5]);
    expect(verdict(await lint())).toBe('2 errors, so no declaration was checked');
  });
});

test('a grant that the schema refuses hides no other of its document, and nothing is planned without it', async () => {
  workspace.write('access/team.yaml', accessYaml(`- {role: "${role}/b", gruops: [a]}\n${expired}`));
  expect(rulesOf(await lint())).toEqual(['error schema', 'note role-path', 'warning grant-expired']);
  const { rosters } = await lintCommand(
    { dir: undefined, clusters: [], target: { kind: 'eks' } },
    { workingDirectory: workspace.root, now },
    fewRules,
  );
  expect(rosters).toEqual([]);
});

describe('--fail-on', () => {
  test.each([
    ['error', expired, 0],
    ['warning', expired, 1],
    ['note', expired, 1],
    ['error', '- {role: x}', 1],
    ['note', '- {role: x}', 1],
    ['warning', `- {role: "${role}/a"}`, 0],
    ['note', `- {role: "${role}/a"}`, 1],
    ['note', `- {role: "${role}/a", username: a}`, 0],
  ] as const)('%s on %j ends with %i', async (failOn, grants, code) => {
    workspace.write('access/team.yaml', accessYaml(grants));
    expect(exitCodeOf(await lint({ failOn }))).toBe(code);
  });

  test('counts no finding that is suppressed', async () => {
    workspace.write('access/team.yaml', accessYaml(`# guestlist: ignore[username-default] ok\n- {role: "${role}/a"}`));
    expect(exitCodeOf(await lint({ failOn: 'note' }))).toBe(0);
    expect(exitCodeOf(await lint({ failOn: 'note', suppressions: false }))).toBe(1);
  });
});

describe('suppressed findings', () => {
  const grants = `# guestlist: ignore[role-path] as ever\n${expired}`;

  test('are counted, and stop no other command', async () => {
    workspace.write('access/team.yaml', accessYaml(grants.replace('expires: 2020-01-31', '')));
    configure('rules: {role-path: error}');
    expect(verdict(await lint())).toBe('No findings in 2 files with 1 cluster and 1 grant; 1 suppressed');
    const plan = await workspace.run('plan');
    expect(exitCodeOf(plan)).toBe(2);
    expect(renderTerminal(plan, { color: false })).toMatch(/\((?:.*; )?1 suppressed\)\n$/);
  });

  test('are shown to an auditor, who is shown nothing of the comments', async () => {
    workspace.write('access/team.yaml', accessYaml(`${grants}# guestlist: ignore[role-path] unused\n`));
    const result = await lint({ suppressions: false });
    expect(rulesOf(result)).toEqual(['note role-path', 'warning grant-expired']);
    expect(result.suppressed).toEqual([]);
  });
});

describe('the baseline', () => {
  const known = () => read('known.yaml');
  /** A grant to a role of another partition than the cluster's. */
  const foreign = (name: string) => `- role: arn:aws-cn:iam::123456789012:role/${name}\n  username: ${name}\n`;
  beforeEach(() => {
    configure('baseline: known.yaml');
    workspace.write('access/team.yaml', accessYaml(foreign('a')));
  });

  test('is written, makes what it lists stop nothing, and is counted', async () => {
    const result = await lint({ writeBaseline: 'shrink' });
    expect(known()).toMatch(
      /^# .*\napiVersion: guestlist\/v1\nkind: Baseline\nfindings:\n {2}- \{rule: arn-partition, file: "access\/team.yaml", fingerprint: [0-9a-f]{16}\/1\}\n$/,
    );
    expect(exitCodeOf(result)).toBe(0);
    expect(verdict(result)).toBe(
      'No findings in 2 files with 1 cluster and 1 grant; 1 in the baseline; known.yaml lists 1 finding',
    );
    expect(await lint()).toMatchObject({
      findings: [],
      suppressed: [{ finding: { rule: 'arn-partition' }, by: 'baseline', reason: undefined }],
    });
    expect(exitCodeOf(await workspace.run('plan'))).not.toBe(1);
  });

  test('still knows a finding whose lines have moved', async () => {
    await lint({ writeBaseline: 'shrink' });
    workspace.write(
      'access/team.yaml',
      `# moved\n\n${accessYaml(`- {role: "${role}/b", username: b}\n${foreign('a')}`)}`,
    );
    expect(rulesOf(await lint())).toEqual([]);
  });

  test('lists what fails, and no more', async () => {
    workspace.write('access/other.yaml', accessYaml(expired, { name: 'other' }));
    await lint({ writeBaseline: 'shrink' });
    expect(known()).not.toContain('other.yaml');
    await lint({ writeBaseline: 'grow', failOn: 'warning' });
    expect(known()).toContain('rule: grant-expired');
    expect(known()).not.toContain('rule: role-path');
    // What it lists stays, though it would not fail now.
    await lint({ writeBaseline: 'shrink' });
    expect(known()).toContain('rule: grant-expired');
  });

  test('does not grow unless it is told to', async () => {
    await lint({ writeBaseline: 'shrink' });
    const before = known();
    workspace.write('access/team.yaml', accessYaml(`${foreign('a')}${foreign('b')}`));
    await expect(lint({ writeBaseline: 'shrink' })).rejects.toMatchObject({
      code: 'usage',
      message: 'known.yaml would grow by 1, so it was not written.',
      detail: 'access/team.yaml:9 arn-partition',
      remedy: expect.stringContaining('--accept-new'),
    });
    expect(known()).toBe(before);
    expect(verdict(await lint({ writeBaseline: 'grow' }))).toMatch(/known.yaml lists 2 findings$/);
  });

  test('does not swap one finding for another in silence either', async () => {
    await lint({ writeBaseline: 'shrink' });
    workspace.write('access/team.yaml', accessYaml(foreign('b')));
    await expect(lint({ writeBaseline: 'shrink' })).rejects.toMatchObject({
      message: expect.stringMatching(/grow by 1/),
    });
  });

  test('says which of its lines are left over, and loses them when it is written', async () => {
    await lint({ writeBaseline: 'shrink' });
    workspace.write('access/team.yaml', accessYaml(`- {role: "${role}/a", username: a}`));
    expect((await lint()).findings).toMatchObject([
      { rule: 'baseline-stale', severity: 'warning', location: { file: 'known.yaml', line: 5, column: 6 } },
    ]);
    await lint({ writeBaseline: 'shrink' });
    expect(known()).toMatch(/\nfindings: \[\]\n$/);
    expect(rulesOf(await lint())).toEqual([]);
  });

  test('that lists a finding twice, or one of another file, is left over by that much', async () => {
    await lint({ writeBaseline: 'shrink' });
    const line = known().split('\n').at(-2) ?? '';
    workspace.write('known.yaml', `${known()}${line}\n${line.replace('team.yaml', 'other.yaml')}\n`);
    expect(rulesOf(await lint())).toEqual(['warning baseline-stale', 'warning baseline-stale']);
  });

  test('does not silence a rule that must hold, though it has the fingerprint', async () => {
    workspace.write('access/team.yaml', accessYaml(`- role: ${role}/cluster-creator\n  username: a\n`));
    await lint({ writeBaseline: 'shrink' });
    expect(known()).toMatch(/findings: \[\]/);
    expect(rulesOf(await lint())).toEqual(['error creator-declared']);
  });

  test('is nothing to an auditor', async () => {
    await lint({ writeBaseline: 'shrink' });
    expect(rulesOf(await lint({ suppressions: false }))).toEqual(['error arn-partition']);
  });

  test('does not count what a comment suppresses', async () => {
    await lint({ writeBaseline: 'shrink' });
    workspace.write('access/team.yaml', accessYaml(`# guestlist: ignore[arn-partition] why\n${foreign('a')}`));
    expect(rulesOf(await lint())).toEqual(['warning baseline-stale']);
  });

  test('is not written, and not called left over, while a file cannot be read', async () => {
    await lint({ writeBaseline: 'shrink' });
    const before = known();
    workspace.write('access/team.yaml', 'a: [');
    expect(rulesOf(await lint())).toEqual(['error yaml-syntax']);
    await expect(lint({ writeBaseline: 'grow' })).rejects.toMatchObject({ code: 'declarations' });
    expect(known()).toBe(before);
  });

  test('is not written where guestlist.yaml names none', async () => {
    configure('dir: access');
    await expect(lint({ writeBaseline: 'grow' })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(/names no baseline/),
    });
  });

  test.each([
    [
      'over a file that is no baseline',
      () => workspace.write('known.yaml', 'precious: 1\n'),
      ['error schema', 'error schema'],
    ],
    ['through a link', () => symlinkSync('precious.yaml', join(workspace.root, 'known.yaml')), ['error file']],
    ['over a folder', () => mkdirSync(join(workspace.root, 'known.yaml')), ['error configuration']],
  ])('is not written %s', async (_name, prepare, expected) => {
    prepare();
    const before = lstatSync(join(workspace.root, 'known.yaml'));
    expect(rulesOf(await lint({ writeBaseline: 'grow' })).slice(0, 2)).toEqual(expected);
    expect(lstatSync(join(workspace.root, 'known.yaml'))).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
    expect(existsSync(join(workspace.root, 'precious.yaml'))).toBe(false);
    expect(readdirSync(workspace.root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is not written into a folder that is not there', async () => {
    configure('baseline: nowhere/known.yaml');
    await expect(lint({ writeBaseline: 'grow' })).rejects.toMatchObject({
      message: 'nowhere/known.yaml cannot be written (ENOENT).',
    });
  });
});

describe('--fix', () => {
  /** Stands in for a rule that there is, and writes usernames in lower case. */
  const lowerCase: Rule = {
    id: 'username-default',
    category: 'username',
    severity: 'warning',
    summary: '',
    why: '',
    sources: [],
    bad: '',
    good: '',
    *check({ accesses }) {
      for (const { username = '', locate } of accesses.flatMap(({ grants }) => grants)) {
        if (username === username.toLowerCase()) continue;
        const location = locate('username');
        yield { location, message: username, remedy: '', fix: { location, text: username.toLowerCase() } };
      }
    },
  };
  const catalogue = [...fewRules.filter(({ id }) => id !== lowerCase.id), lowerCase];
  const grants = `# the team's\n- role: ${role}/a   # as it is\n  username:   TEAM-A # so\n  expires: 2020-01-31\n`;

  test('is offered where there is something to mend', async () => {
    workspace.write('access/team.yaml', accessYaml(grants));
    expect(verdict(await lint({}, catalogue))).toMatch(/; --fix mends 1$/);
  });

  test('mends, leaves the rest to the letter, and reports what is left', async () => {
    const text = accessYaml(grants).replaceAll('\n', '\r\n');
    workspace.write('access/team.yaml', text);
    const result = await lint({ fix: true, failOn: 'warning' }, catalogue);
    expect(read('access/team.yaml')).toBe(text.replace('TEAM-A', 'team-a'));
    expect(rulesOf(result)).toEqual(['warning grant-expired']);
    expect(exitCodeOf(result)).toBe(1);
    expect(verdict(result)).toBe('Mended 1 finding in 1 file; 1 warning in 2 files with 1 cluster and 1 grant');
  });

  test('mends nothing that is suppressed', async () => {
    const text = accessYaml(grants.replace('# so', '# guestlist: ignore[username-default] so'));
    workspace.write('access/team.yaml', text);
    expect((await lint({ fix: true }, catalogue)).fixed).toMatchObject({ findings: 0 });
    expect(read('access/team.yaml')).toBe(text);
    expect((await lint({ fix: true, suppressions: false }, catalogue)).fixed).toMatchObject({ findings: 1 });
  });

  test('of two rules that change one stretch the first does, and it is said that there is more', async () => {
    workspace.write('access/team.yaml', accessYaml(grants));
    const longer: Rule = {
      ...lowerCase,
      id: 'longer',
      *check(input) {
        for (const remark of lowerCase.check(input)) {
          if (remark.fix !== undefined) yield { ...remark, fix: { ...remark.fix, text: 'teams' } };
        }
      },
    };
    const result = await lint({ fix: true }, [longer, ...catalogue]);
    expect(read('access/team.yaml')).toBe(accessYaml(grants.replace('TEAM-A', 'teams')));
    expect(result.fixed).toEqual({ findings: 1, files: 1, postponed: 1 });
    expect(verdict(result)).toMatch(/^Mended 1 finding in 1 file, left 1 in the same places: run it again; /);
  });

  test('writes nothing where there is nothing to mend', async () => {
    const result = await lint({ fix: true }, catalogue);
    expect(result.fixed).toEqual({ findings: 0, files: 0, postponed: 0 });
    expect(verdict(result)).toMatch(/^Mended 0 findings in 0 files; no findings in 1 file/);
  });
});

describe('--changed-since', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: workspace.root });
  beforeEach(() => {
    workspace.write('access/old.yaml', accessYaml(expired, { name: 'old' }));
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message=first');
  });

  test('shows only what is found in files that have changed, and says how much more there is', async () => {
    workspace.write('access/new.yaml', accessYaml('- {role: x, username: x}', { name: 'new' }));
    const result = await lint({ changedSince: 'main' });
    expect(rulesOf(result)).toEqual(['error arn-syntax']);
    expect(verdict(result)).toBe(
      '1 error in 3 files with 1 cluster and 2 grants; 2 more in files that have not changed since main',
    );
  });

  test('shows what is found in a file that git ignores, since it is read all the same', async () => {
    workspace.write('.git/info/exclude', 'mine.yaml\n');
    workspace.write('access/mine.yaml', accessYaml('- {role: x, username: x}', { name: 'mine' }));
    expect(rulesOf(await lint({ changedSince: 'main' }))).toEqual(['error arn-syntax']);
  });

  test('still loads everything, so that a rule over several files holds', async () => {
    workspace.write('access/team.yaml', accessYaml(`- {role: "${role}/team/b", username: b}`, { name: 'team' }));
    git('add', '.');
    git('commit', '--quiet', '--message=second');
    workspace.write('access/team2.yaml', accessYaml(`- {role: "${role}/b", username: b}`, { name: 'team2' }));
    expect(rulesOf(await lint({ changedSince: 'main' }))).toEqual(['error duplicate-principal']);
  });

  test('has the exit code of what it shows', async () => {
    expect(exitCodeOf(await lint({ failOn: 'note' }))).toBe(1);
    expect(exitCodeOf(await lint({ failOn: 'note', changedSince: 'main' }))).toBe(0);
  });

  test('leaves nothing out where what decides has changed', async () => {
    configure('rules: {grant-expired: error}');
    const result = await lint({ changedSince: 'main' });
    expect(rulesOf(result)).toEqual(['note role-path', 'error grant-expired']);
    expect(result).not.toHaveProperty('unchanged');
  });

  test('leaves nothing out where declarations are gone that others may need', async () => {
    workspace.write('access/gone.yaml', clusterYaml('', 'gone'));
    workspace.write('access/needs.yaml', accessYaml(`- {role: "${role}/n"}`, { name: 'needs', clusters: '[gone]' }));
    git('add', '.');
    git('commit', '--quiet', '--message=second');
    git('rm', '--quiet', 'access/gone.yaml');
    const result = await lint({ changedSince: 'main' });
    expect(rulesOf(result)).toEqual(rulesOf(await lint()));
    expect(result).not.toHaveProperty('unchanged');
  });

  test.each(['./access', 'access/', 'other/../access'])('knows a file of %s', async (dir) => {
    workspace.write('access/new.yaml', accessYaml('- {role: x, username: x}', { name: 'new' }));
    const changedSince = 'main';
    expect(
      rulesOf((await workspace.run('lint', { dir, lint: { ...defaultLintOptions, changedSince } })) as LintResult),
    ).toEqual(['error arn-syntax']);
  });

  test('is a failure where git cannot tell', async () => {
    await expect(lint({ changedSince: 'nowhere' })).rejects.toMatchObject({ code: 'usage' });
  });
});
