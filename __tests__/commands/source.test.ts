import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceOf } from '../../src/commands/source.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-source-'));
  mkdirSync(join(root, '.git'));
  mkdirSync(join(root, 'sub/folder'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const config = (url: string) =>
  `[core]\n\tbare = false\n[remote "fork"]\n\turl = https://elsewhere/x\n[remote "origin"]\n\tfetch = x\n\turl = ${url}\n`;
const LOCAL = /^local\/[0-9a-f]{12}$/;

test.each([
  ['git@github.com:Acme/access.git', 'github.com/acme/access'],
  ['ssh://git@github.com/acme/access', 'github.com/acme/access'],
  ['ssh://git@github.com:22/acme/access', 'github.com/acme/access'],
  ['https://github.com/acme/access.git', 'github.com/acme/access'],
  ['https://someone:p@ss@git.example/acme/access/', 'git.example/acme/access'],
  ['"https://github.com/acme/access"', 'github.com/acme/access'],
  ['git://github.com/acme/access.git/', 'github.com/acme/access'],
  ['https://github.com/acme/access?token=secret', 'github.com/acme/access'],
])('remote %s is %s', async (url, source) => {
  writeFileSync(join(root, '.git/config'), config(url));
  expect(await sourceOf(root, 'access', {})).toBe(source);
});

test.each([
  'https://user:ghp_SECRET@',
  'https://user:ghp_SECRET@/acme/access',
  'https://user:ghp_SECRET/x@github.com/acme/access',
  'https://user:ghp_SECRET',
])('nothing is kept of a malformed remote: %s', async (url) => {
  writeFileSync(join(root, '.git/config'), config(url));
  expect(await sourceOf(root, 'access', {})).toMatch(LOCAL);
});

test.each([
  ['the folder access at the top', '', 'access', 'github.com/acme/infra'],
  ['another folder', '', 'clusters/access', 'github.com/acme/infra//clusters/access'],
  ['a folder below the working directory', 'sub/folder', 'access', 'github.com/acme/infra//sub/folder/access'],
  ['the same from elsewhere', 'sub', 'folder/access', 'github.com/acme/infra//sub/folder/access'],
])('%s owns by itself', async (_name, workingDirectory, dir, source) => {
  writeFileSync(join(root, '.git/config'), config('git@github.com:acme/infra.git'));
  expect(await sourceOf(join(root, workingDirectory), dir, {})).toBe(source);
});

test('no remote, no repository, or a remote that is a path: each folder owns by its own place', async () => {
  const nowhere = await sourceOf(root, 'access', {});
  writeFileSync(join(root, '.git/config'), config('/srv/git/access.git'));
  const path = await sourceOf(root, 'access', {});
  expect([nowhere, path]).toEqual([expect.stringMatching(LOCAL), nowhere]);
  expect(await sourceOf(root, 'other', {})).not.toBe(nowhere);
});

test('a worktree is of its repository, and a submodule of its own', async () => {
  mkdirSync(join(root, '.git/worktrees/w'), { recursive: true });
  mkdirSync(join(root, '.git/modules/m'), { recursive: true });
  writeFileSync(join(root, '.git/config'), config('git@github.com:acme/infra.git'));
  writeFileSync(join(root, '.git/worktrees/w/commondir'), '../..\n');
  writeFileSync(join(root, '.git/modules/m/config'), config('git@github.com:acme/module.git'));
  writeFileSync(join(root, 'sub/.git'), `gitdir: ${join(root, '.git/worktrees/w')}\n`);
  writeFileSync(join(root, 'sub/folder/.git'), 'gitdir: ../../.git/modules/m\n');
  expect(await sourceOf(join(root, 'sub'), 'access', {})).toBe('github.com/acme/infra');
  expect(await sourceOf(join(root, 'sub/folder'), 'access', {})).toBe('github.com/acme/module');
});

test('in GitHub Actions the environment tells, on GitHub Enterprise Server too', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Acme/Access', GITHUB_SERVER_URL: 'https://git.example' };
  expect(await sourceOf(root, 'access', { ...env, GITHUB_WORKSPACE: root })).toBe('git.example/acme/access');
  expect(await sourceOf(root, 'access', { ...env, GITHUB_ACTIONS: undefined })).toMatch(LOCAL);
  for (const server of [undefined, '']) {
    const said = { ...env, GITHUB_WORKSPACE: root, GITHUB_SERVER_URL: server };
    expect(await sourceOf(root, 'access', said)).toBe('github.com/acme/access');
  }
});
