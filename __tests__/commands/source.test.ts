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

test.each([
  ['git@github.com:Acme/access.git', 'github.com/acme/access'],
  ['ssh://git@github.com/acme/access', 'github.com/acme/access'],
  ['https://github.com/acme/access.git', 'github.com/acme/access'],
  ['https://someone:secret@git.example/acme/access/', 'git.example/acme/access'],
  ['/srv/git/access.git', 'local'],
])('remote %s is %s', async (url, source) => {
  writeFileSync(
    join(root, '.git/config'),
    `[core]\n\tbare = false\n[remote "fork"]\n\turl = https://elsewhere/x\n[remote "origin"]\n\tfetch = x\n\turl = ${url}\n`,
  );
  expect(await sourceOf(join(root, 'sub/folder'), {})).toBe(source);
});

test('no remote, or no repository, is local', async () => {
  expect(await sourceOf(root, {})).toBe('local');
});

test('in GitHub Actions the environment tells, on GitHub Enterprise Server too', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Acme/Access', GITHUB_SERVER_URL: 'https://git.example' };
  expect(await sourceOf(root, env)).toBe('git.example/acme/access');
  expect(await sourceOf(root, { ...env, GITHUB_ACTIONS: undefined })).toBe('local');
});
