import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedFiles } from '../../src/git/changed-files.ts';

let root: string;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'pipe' });
const put = (path: string, text: string) => writeFileSync(join(root, path), text);
const changed = async (ref: string, folder = '.', read: readonly string[] = []) =>
  [...(await changedFiles(join(root, folder), ref, read))].sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-git-'));
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(root, 'access'));
  for (const name of ['kept', 'edited', 'gone', 'old']) put(`access/${name}.yaml`, `${name}: 1\n`.repeat(5));
  put('.gitignore', '*.log\n');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what has changed', () => {
  test('in commits of this branch, and not in those of the other one', async () => {
    git('checkout', '--quiet', '-b', 'topic');
    put('access/edited.yaml', 'b');
    git('commit', '--quiet', '--all', '--message=second');
    git('checkout', '--quiet', 'main');
    put('access/kept.yaml', 'elsewhere');
    git('commit', '--quiet', '--all', '--message=third');
    git('checkout', '--quiet', 'topic');
    expect(await changed('main')).toEqual(['access/edited.yaml']);
  });

  test('in the index and in the work tree, what is gone, and what git does not know yet, but for what it ignores', async () => {
    put('access/edited.yaml', 'b');
    put('access/staged.yaml', 'c');
    git('add', 'access/staged.yaml');
    put('access/new.yaml', 'd');
    put('access/a.log', 'e');
    git('rm', '--quiet', 'access/gone.yaml');
    git('mv', 'access/old.yaml', 'access/moved.yaml');
    expect(await changed('HEAD')).toEqual([
      'access/edited.yaml',
      'access/gone.yaml',
      'access/moved.yaml',
      'access/new.yaml',
      'access/old.yaml',
      'access/staged.yaml',
    ]);
  });

  test('what git ignores, where it is read all the same', async () => {
    put('access/a.log', 'e');
    put('a.log', 'e');
    put('b.log', 'e');
    put(':(top)', 'e');
    expect(await changed('HEAD', '.', ['access', 'b.log', 'none'])).toEqual([':(top)', 'access/a.log', 'b.log']);
    expect(await changed('HEAD', '.', [':(top)'])).toEqual([':(top)']);
    expect(await changed('HEAD', 'access', ['.'])).toEqual(['a.log']);
  });

  test('below the folder, by the paths that it has there', async () => {
    put('outside.yaml', 'a');
    put('access/edited.yaml', 'b');
    put('access/new.yaml', 'c');
    expect(await changed('HEAD', 'access')).toEqual(['edited.yaml', 'new.yaml']);
  });

  test('under names of all sorts', async () => {
    const names = [
      'access/a b.yaml',
      'access/\u00e9\u{1f511}.yaml',
      'access/a"\\b.yaml',
      'access/a\nb.yaml',
      '-x.yaml',
    ];
    for (const name of names) put(name, 'a');
    expect(await changed('HEAD')).toEqual([...names].sort());
  });

  test.each(['main', 'HEAD', 'v1', 'refs/heads/main', 'main~0'])('since %s', async (ref) => {
    git('tag', 'v1');
    expect(await changed(ref)).toEqual([]);
  });
});

describe('what git cannot tell is a failure', () => {
  const said = (ref: string, message: RegExp, detail: RegExp | undefined) =>
    expect(changedFiles(root, ref, [])).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(message),
      detail: detail === undefined ? undefined : expect.stringMatching(detail),
    });

  test.each(['', '-', '--output=/tmp/x', '-O/etc/passwd'])('a ref that is no name: %j', (ref) =>
    said(ref, /is not the name of a git ref/, undefined),
  );

  test.each(['nowhere', 'HEAD:access', 'a..b', ' ', 'x\0y', 'main;id', '$(id)', ':/none', '@{upstream}'])('%j', (ref) =>
    said(ref, /^git cannot tell what has changed since "/, /./),
  );

  test('a history with nothing in common', async () => {
    git('checkout', '--quiet', '--orphan', 'other');
    git('commit', '--quiet', '--message=other');
    await said('main', /cannot tell/, /no commit in common/);
  });

  test('a folder that is in no repository', async () => {
    rmSync(join(root, '.git'), { recursive: true });
    await said('main', /cannot tell/, /not a git repository/);
  });

  test('no git', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = join(root, 'nowhere');
    try {
      await said('main', /cannot tell/, /git was not found/);
    } finally {
      process.env['PATH'] = path;
    }
  });
});
