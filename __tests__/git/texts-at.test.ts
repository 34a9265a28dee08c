import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LINK, NO_FILE, NO_UTF8, SUBMODULE, tooLarge } from '../../src/file/unreadable.ts';
import { textsAt } from '../../src/git/texts-at.ts';
import { limits } from '../../src/limits.ts';

let root: string;
const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root, stdio: 'pipe' });
const put = (path: string, text: string | Uint8Array) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-texts-'));
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(root, 'infra'));
  put('guestlist.yaml', 'at the top\n');
  put('infra/guestlist.yaml', '\uFEFFbelow\n');
  symlinkSync('guestlist.yaml', join(root, 'link.yaml'));
  put('latin.yaml', Buffer.from([0x61, 0xff]));
  put('large.yaml', new Uint8Array(limits.bytesOfFile + 1));
  put('*.yaml', 'a star\n');
  git('add', '.');
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
  git('commit', '--quiet', '--message=first');
  put('guestlist.yaml', 'in the work tree\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('are those of the ref, and not those of the work tree', async () => {
  const texts = textsAt(root, 'main');
  expect(texts.words).toBe('main');
  expect(await texts.read('guestlist.yaml')).toBe('at the top\n');
  expect(await textsAt(join(root, 'infra'), 'HEAD').read('guestlist.yaml')).toBe('below\n');
});

test.each([
  ['what is not there', 'gone.yaml', undefined],
  ['what is not there, below a file', 'guestlist.yaml/a', undefined],
  ['a link', 'link.yaml', LINK],
  ['a submodule', 'module', SUBMODULE],
  ['a folder', 'infra', NO_FILE],
  ['what is not UTF-8', 'latin.yaml', NO_UTF8],
  ['what is too large', 'large.yaml', tooLarge(limits.bytesOfFile + 1)],
  ['a name that looks like a pattern', '*.yaml', 'a star\n'],
])('%s', async (_what, path, expected) => {
  expect(await textsAt(root, 'main').read(path)).toEqual(expected);
});

describe('a ref that is none is a failure', () => {
  test.each(['nowhere', '', '--output=/tmp/x', '-h', 'main:guestlist.yaml'])('%j', async (ref) => {
    await expect(textsAt(root, ref).read('guestlist.yaml')).rejects.toMatchObject({ name: 'Failure', code: 'usage' });
  });

  test('a folder that is no clone too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guestlist-no-clone-'));
    await expect(textsAt(folder, 'main').read('guestlist.yaml')).rejects.toMatchObject({ code: 'usage' });
    rmSync(folder, { recursive: true });
  });
});

describe('a folder of the ref', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'infra/access/teams'), { recursive: true });
    put('infra/access/teams/b.yaml', 'b\n');
    put('infra/access/a.yml', 'a\n');
    put('infra/access/readme.md', 'no declaration\n');
    git('add', 'infra');
    git('commit', '--quiet', '--message=second');
    put('infra/access/a.yml', 'in the work tree\n');
  });
  const folder = (path: string, here: readonly { path: string; text: string }[] = []) =>
    textsAt(join(root, 'infra'), 'HEAD').readFolder(path, here);

  test('is all of its YAML files, in the order of their paths, from where Guestlist works', async () => {
    expect(await folder('access')).toEqual([
      { path: 'access/a.yml', text: 'a\n' },
      { path: 'access/teams/b.yaml', text: 'b\n' },
    ]);
    expect(await folder('access', [{ path: 'access/a.yml', text: 'in the work tree\n' }])).toHaveLength(2);
    expect(await folder('gone')).toEqual([]);
  });

  test('is not half of them: one that cannot be read makes all of it unknown', async () => {
    symlinkSync('a.yml', join(root, 'infra/access/link.yaml'));
    git('add', 'infra');
    git('commit', '--quiet', '--message=third');
    expect(await folder('access')).toBeUndefined();
  });
});
