import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { originOf } from '../../src/commands/origin.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guestlist-origin-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('where a run comes from', () => {
  test('in GitHub Actions is said by the environment', async () => {
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTOR: 'octocat',
      GITHUB_SHA: '0123456789abcdef0123456789abcdef01234567',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'acme/access',
      GITHUB_RUN_ID: '42',
    };
    expect(await originOf({ workingDirectory: folder, env })).toEqual({
      actor: 'octocat',
      commit: '0123456789abcdef0123456789abcdef01234567',
      run: 'https://github.example/acme/access/actions/runs/42',
    });
    const bare = await originOf({ workingDirectory: folder, env: { GITHUB_ACTIONS: 'true', GITHUB_ACTOR: '' } });
    expect(Object.values(bare)).toEqual([undefined, undefined, undefined]);
  });

  test('elsewhere is the commit that is checked out, where there is one', async () => {
    const env = { GITHUB_ACTOR: 'somebody' };
    expect(await originOf({ workingDirectory: folder, env })).toEqual({ commit: undefined });
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@acme.example', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    git('init', '-q');
    expect(await originOf({ workingDirectory: folder, env })).toEqual({ commit: undefined });
    git('commit', '-q', '--allow-empty', '-m', 'x');
    expect(await originOf({ workingDirectory: folder, env })).toEqual({ commit: git('rev-parse', 'HEAD').trim() });
  });
});
