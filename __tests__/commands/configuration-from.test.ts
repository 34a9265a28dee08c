import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LintOptions } from '../../src/commands/options.ts';
import { defaultLintOptions } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { LINK } from '../../src/file/unreadable.ts';
import { accessYaml } from '../declare.ts';
import { committed, grantsOf, makeWorkspace, QUIET, type Workspace } from '../report/workspace.ts';

// A commit's guestlist.yaml decides, and not the folder's.

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('access/team.yaml', accessYaml(grantsOf('dev')));
});
afterEach(() => workspace.remove());

const FORBIDS = `${QUIET}  allowed: {groups: [edit]}\n`;
const FREEZES = `${QUIET}  policies:
    - id: frozen
      title: Nobody comes.
      context: change
      expression: change.kind != "added"
`;

type Files = Parameters<typeof committed>[0];
const run = (command: 'lint' | 'plan', files: Files, lint: LintOptions = defaultLintOptions) =>
  workspace.run(command, { lint }, { configurationFrom: committed(files) });

function findingsOf(result: CommandResult) {
  return result.command === 'lint' ? result.findings : result.lint.findings;
}
const rulesOf = (result: CommandResult) => findingsOf(result).map(({ rule, severity }) => `${severity} ${rule}`);
const changeOf = (result: CommandResult) =>
  findingsOf(result).find(({ rule }) => rule === 'configuration-changed')?.message;

test('the same in both is not worth a word', async () => {
  expect(rulesOf(await run('lint', { 'guestlist.yaml': QUIET }))).toEqual([]);
});

describe('a folder that weakens guestlist.yaml', () => {
  test('is judged by the commit, and it is said what counts from the merge on', async () => {
    const result = await run('lint', { 'guestlist.yaml': FORBIDS });
    expect(rulesOf(result)).toEqual(['error group-allowed', 'warning configuration-changed']);
    expect(changeOf(result)).toBe(
      'The guestlist.yaml of main decides, with its baseline. What this change makes of it counts from the merge on, and then lint finds 1 less and 0 more.',
    );
  });

  test('is judged by the policies of the commit', async () => {
    expect(await run('plan', { 'guestlist.yaml': FREEZES })).toMatchObject({
      clusters: [{ refusals: [{ guard: 'frozen' }] }],
    });
  });

  test('cannot list findings in the baseline, and can take some out', async () => {
    const baseline = (...files: readonly string[]) =>
      `apiVersion: guestlist/v1\nkind: Baseline\nfindings: [${files.map((file) => `{rule: cluster-unknown, file: ${file}, fingerprint: 0123456789abcdef/1}`)}]\n`;
    const names = `${QUIET}  baseline: known.yaml\n`;
    workspace.write('guestlist.yaml', names);
    workspace.write('known.yaml', baseline('a.yaml', 'b.yaml'));
    const stale = (result: CommandResult) =>
      findingsOf(result).flatMap(({ rule, message }) => (rule === 'baseline-stale' ? [message] : []));
    // A line that is left over is told of: it is one that counts.
    expect(stale(await run('lint', { 'guestlist.yaml': names, 'known.yaml': baseline('b.yaml', 'c.yaml') }))).toEqual([
      'This finding of cluster-unknown in b.yaml is no longer there.',
    ]);
  });
});

describe('a folder that makes guestlist.yaml stricter', () => {
  test('is not held to it yet', async () => {
    workspace.write('guestlist.yaml', FORBIDS);
    const result = await run('lint', { 'guestlist.yaml': QUIET });
    expect(rulesOf(result)).toEqual(['warning configuration-changed']);
    expect(changeOf(result)).toMatch(/lint finds 0 less and 1 more\.$/);
  });

  test('is told of its own mistakes, which must not be merged', async () => {
    workspace.write('guestlist.yaml', FREEZES.replace('kind !=', 'knd !='));
    expect(rulesOf(await run('lint', { 'guestlist.yaml': QUIET }))).toEqual([
      'warning configuration-changed',
      'error policy',
    ]);
    workspace.write('guestlist.yaml', 'nonsense');
    expect(rulesOf(await run('lint', { 'guestlist.yaml': QUIET }))).toEqual(['error schema']);
  });
});

describe('where the commit has', () => {
  test('no guestlist.yaml, the defaults decide', async () => {
    const result = await run('lint', {});
    expect(rulesOf(result)).toContain('note reason-missing');
    expect(changeOf(result)).toMatch(/^There is no guestlist\.yaml in main, so the defaults decide\./);
  });

  test.each<[string, Files, RegExp]>([
    ['one that is none', { 'guestlist.yaml': 'nonsense' }, /^What main has .*\(guestlist\.yaml:1 there: /],
    ['a link', { 'guestlist.yaml': LINK }, /it is a symbolic link/],
    ['a baseline that is missing', { 'guestlist.yaml': `${QUIET}  baseline: gone.yaml\n` }, /gone\.yaml is not there/],
  ])('%s, the defaults decide, so that the change can mend it', async (_what, files, words) => {
    const result = await run('lint', files);
    expect(rulesOf(result)).toContain('note reason-missing');
    expect(changeOf(result)).toMatch(words);
  });

  test('a policy with a mistake, the others are asked, and the mistake is no obstacle to mending it', async () => {
    const broken = `${FREEZES}    - {id: broken, title: x., expression: grant.nothing}\n`;
    const result = await run('plan', { 'guestlist.yaml': broken });
    expect(result).toMatchObject({ clusters: [{ refusals: [{ guard: 'frozen' }] }] });
    expect(rulesOf(result)).toEqual(['warning configuration-changed']);
  });
});

describe('another folder of declarations', () => {
  test('is not looked at before the merge, and that is said', async () => {
    workspace.write('guestlist.yaml', `${QUIET}  dir: other\n`);
    workspace.write('other/prod.yaml', '# nobody\n');
    const result = await workspace.run(
      'lint',
      { dir: undefined },
      { configurationFrom: committed({ 'guestlist.yaml': QUIET }) },
    );
    expect(result).toMatchObject({ counted: { clusters: 1, grants: 1 } });
    expect(changeOf(result)).toMatch(/ The declarations are then those in "other", which were not looked at here\.$/);
  });

  test('that is a link is refused, whoever names it', async () => {
    symlinkSync('/etc', join(workspace.root, 'teams'));
    const configurationFrom = committed({ 'guestlist.yaml': `${QUIET}  dir: teams\n` });
    await expect(workspace.run('lint', { dir: undefined }, { configurationFrom })).rejects.toMatchObject({
      code: 'declarations',
    });
  });
});
