import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LINK, NO_FILE, NO_UTF8, SUBMODULE, tooLarge } from '../../../src/file/unreadable.ts';
import { repositoryAt } from '../../../src/github/repository.ts';
import { limits } from '../../../src/limits.ts';
import type { PullRequest } from './objects.ts';
import { type GitHub, startGitHub } from './server.ts';

// What a run asks GitHub and may not go on without, asked of the fake that is held to GitHub's own description.

let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  await github.close();
});

const commit = 'c'.repeat(40);
const now = new Date('2026-11-24T12:00:00Z');
const repository = () => repositoryAt({ apiUrl: github.url, token: github.token, repository: github.repository });
const failure = (message: RegExp, more: object = {}) =>
  expect.objectContaining({ name: 'Failure', code: 'github', message: expect.stringMatching(message), ...more });

describe('the texts of a commit', () => {
  const read = (path: string, folder = '') => repository().textsAt(commit, folder, 'the base commit').read(path);
  beforeEach(() =>
    github.objects.put(commit, {
      'guestlist.yaml': '\uFEFFspec: {}\n'.repeat(20).replace(/(?!^)\uFEFF/g, ''),
      'infra/guestlist.yaml': 'below\n',
      'link.yaml': { link: 'guestlist.yaml' },
      linked: { link: 'infra' },
      module: { submodule: '1'.repeat(40) },
      'latin.yaml': Buffer.from([0x61, 0xff]),
      'large.yaml': new Uint8Array(limits.bytesOfFile + 1),
    }),
  );

  test('of a whole folder are read too, and what the checkout has is not asked for', async () => {
    github.objects.put(commit, {
      'infra/access/teams/b.yaml': 'b\n',
      'infra/access/a.yml': 'a\n',
      'infra/access/readme.md': 'no declaration\n',
      'linked/access/a.yaml': { link: 'b.yaml' },
    });
    const texts = (folder: string) => repository().textsAt(commit, folder, 'the base commit');
    const here = [{ path: 'access/a.yml', text: 'a\n' }];
    expect(await texts('infra').readFolder('access', here)).toEqual([
      { path: 'access/a.yml', text: 'a\n' },
      { path: 'access/teams/b.yaml', text: 'b\n' },
    ]);
    expect(github.requests.filter(({ operation }) => operation === 'git/get-blob')).toHaveLength(1);
    expect(await texts('').readFolder('infra/access', [])).toHaveLength(2);
    expect(await texts('infra').readFolder('gone', [])).toEqual([]);
    expect(await texts('linked').readFolder('access', [])).toBeUndefined();
  });

  test('are read at the top, and in the folder that Guestlist works in', async () => {
    expect(await read('guestlist.yaml')).toBe('spec: {}\n'.repeat(20));
    expect(await read('guestlist.yaml', 'infra')).toBe('below\n');
    expect(await read('infra/./guestlist.yaml')).toBe('below\n');
  });

  test.each([
    ['nothing', 'gone.yaml', undefined],
    ['nothing in a folder', 'infra/gone.yaml', undefined],
    ['nothing below a file', 'guestlist.yaml/a', undefined],
    ['a link', 'link.yaml', LINK],
    ['what is behind a link', 'linked/guestlist.yaml', LINK],
    ['a submodule', 'module', SUBMODULE],
    ['what is in a submodule', 'module/guestlist.yaml', SUBMODULE],
    ['a folder', 'infra', NO_FILE],
    ['what is not UTF-8', 'latin.yaml', NO_UTF8],
    ['what is too large, which is not fetched', 'large.yaml', tooLarge(limits.bytesOfFile + 1)],
  ])('%s', async (_what, path, expected) => {
    expect(await read(path)).toEqual(expected);
    expect(github.requests.filter(({ operation }) => operation === 'git/get-blob')).toHaveLength(
      path === 'latin.yaml' ? 1 : 0,
    );
  });

  test('a commit that there is not is a failure, and not one without files', async () => {
    await expect(repository().textsAt('d'.repeat(40), '', 'it').read('guestlist.yaml')).rejects.toEqual(
      failure(/^GitHub did not give guestlist\.yaml as it has it: Not Found/, {
        detail: 'permissions:\n  contents: read',
      }),
    );
  });

  test('that the token may not read are a failure that names the permission', async () => {
    github.settings.permissions = { issues: 'write', pull_requests: 'write', contents: 'none' };
    await expect(read('guestlist.yaml')).rejects.toEqual(
      failure(/Resource not accessible by integration/, { detail: 'permissions:\n  contents: read' }),
    );
  });

  test.each([
    ['a tree that is cut off', 'git/get-tree', { tree: [], truncated: true }],
    ['a tree that is none', 'git/get-tree', { tree: 'x', truncated: false }],
    ['an entry without a name', 'git/get-tree', { tree: [{ mode: '100644', sha: commit }], truncated: false }],
    [
      'an entry that leads elsewhere',
      'git/get-tree',
      { tree: [{ path: 'guestlist.yaml', mode: '100644', sha: '../../user' }], truncated: false },
    ],
    ['a content in another code', 'git/get-blob', { content: 'x', encoding: 'utf-8' }],
    ['a text', 'git/get-blob', 'nonsense'],
  ])('%s is a failure', async (_what, operation, body) => {
    github.failNext(operation, { status: 200, body });
    await expect(read('guestlist.yaml')).rejects.toEqual(failure(/is not what it should be/));
  });

  test('are asked for again where GitHub is busy, and given up in the end', async () => {
    github.failNext('git/get-tree', { status: 502 });
    expect(await read('guestlist.yaml', 'infra')).toBe('below\n');
    github.failNext('git/get-tree', { status: 503 }, 3);
    await expect(read('guestlist.yaml')).rejects.toEqual(failure(/^GitHub did not give/, { detail: undefined }));
  });

  test('are not asked for without a token, and the token is in no failure', async () => {
    const without = repositoryAt({ apiUrl: github.url, token: undefined, repository: github.repository });
    await expect(without.textsAt(commit, '', 'it').read('guestlist.yaml')).rejects.toEqual(
      failure(/^The input token is empty/),
    );
    const wrong = repositoryAt({ apiUrl: github.url, token: 'ghs_wrong', repository: github.repository });
    const thrown = await wrong
      .textsAt(commit, '', 'it')
      .read('guestlist.yaml')
      .catch((error: Error) => error);
    expect(thrown).toEqual(failure(/Bad credentials/));
    expect(JSON.stringify([thrown, String(thrown)])).not.toContain('ghs_wrong');
  });
});

describe('a pull request', () => {
  let pull: PullRequest;
  beforeEach(() => {
    pull = github.addPullRequest({ labels: ['access', 'urgent'] });
    github.settings.collaborators = { ann: 'write', bob: 'admin', octocat: 'admin', 'dependabot[bot]': 'write' };
  });
  const approvers = async () => (await repository().processOf(pull.number, now)).approvers;

  test('tells its author, its labels and who approved it', async () => {
    github.addReview(pull, 'ann');
    expect(await repository().processOf(pull.number, now)).toEqual({
      author: 'octocat',
      approvers: ['ann'],
      labels: ['access', 'urgent'],
      now,
    });
  });

  test.each<[string, () => unknown, readonly string[]]>([
    ['of an older commit', () => github.addReview(pull, 'ann', { commit: 'e'.repeat(40) }), []],
    ['of the author', () => github.addReview(pull, 'octocat'), []],
    ['of the author in other letters', () => github.addReview(pull, 'OctoCat'), []],
    ['of somebody who may only read', () => github.addReview(pull, 'passer-by'), []],
    [
      'of a program',
      () => github.addReview(pull, 'dependabot[bot]', { user: { login: 'dependabot[bot]', id: 2, type: 'Bot' } }),
      [],
    ],
    ['that was dismissed', () => github.addReview(pull, 'ann', { state: 'DISMISSED' }), []],
    ['that is only a comment', () => github.addReview(pull, 'ann', { state: 'COMMENTED' }), []],
    ['of two', () => [github.addReview(pull, 'ann'), github.addReview(pull, 'bob')], ['ann', 'bob']],
    [
      'that was taken back',
      () => [github.addReview(pull, 'ann'), github.addReview(pull, 'ann', { state: 'CHANGES_REQUESTED' })],
      [],
    ],
    [
      'that was followed by a comment',
      () => [github.addReview(pull, 'ann'), github.addReview(pull, 'ann', { state: 'COMMENTED' })],
      ['ann'],
    ],
    [
      'that came after a refusal',
      () => [github.addReview(pull, 'ann', { state: 'CHANGES_REQUESTED' }), github.addReview(pull, 'ann')],
      ['ann'],
    ],
    [
      'on the third page',
      () => {
        for (let count = 0; count < 220; count += 1) github.addReview(pull, 'bob', { state: 'COMMENTED' });
        github.addReview(pull, 'ann');
      },
      ['ann'],
    ],
  ])('an approval %s', async (_what, review, expected) => {
    review();
    expect(await approvers()).toEqual(expected);
  });

  test('that has reviews without end is a failure', async () => {
    for (let count = 0; count < 3000; count += 1) github.addReview(pull, 'bob', { state: 'COMMENTED' });
    await expect(approvers()).rejects.toEqual(failure(/more than 3000 items/));
  });

  test('that the token may not read is a failure that names the permission', async () => {
    github.settings.permissions = { issues: 'none', pull_requests: 'none' };
    await expect(approvers()).rejects.toEqual(
      failure(/^GitHub did not give pull request 1: /, { detail: 'permissions:\n  pull-requests: read' }),
    );
  });

  test.each([
    ['pulls/get', {}],
    ['pulls/get', null],
    ['pulls/get', { user: { login: 'a' }, head: { sha: 'b' }, labels: 'c' }],
    ['pulls/list-reviews', {}],
    ['repos/get-collaborator-permission-level', []],
  ])('of which %s answers %j is a failure', async (operation, body) => {
    github.addReview(pull, 'ann');
    github.failNext(operation, { status: 200, body });
    await expect(approvers()).rejects.toEqual(failure(/is not what it should be/));
  });
});

describe('the pull request whose merge made a commit', () => {
  test('is the one whose merge commit it is', async () => {
    github.addPullRequest({ head: { ref: 'other', sha: commit, repository: github.repository } });
    expect(await repository().mergedPullRequest(commit, 'main')).toBeUndefined();
    const merged = github.addPullRequest({ merged: true, state: 'closed', mergeCommit: commit });
    expect(await repository().mergedPullRequest(commit, 'main')).toBe(merged.number);
  });

  test('is not one that was merged into another branch', async () => {
    github.addPullRequest({ merged: true, mergeCommit: commit, base: { ref: 'topic', sha: 'e'.repeat(40) } });
    expect(await repository().mergedPullRequest(commit, 'main')).toBeUndefined();
    expect(await repository().mergedPullRequest(commit, 'topic')).toBe(1);
  });

  test('is not one that was only tried, nor one of another commit', async () => {
    // GitHub tries the merge of every open pull request, and says what commit that made.
    github.addPullRequest({ mergeCommit: commit });
    github.addPullRequest({
      merged: true,
      mergeCommit: 'f'.repeat(40),
      head: { ref: 'x', sha: commit, repository: github.repository },
    });
    expect(await repository().mergedPullRequest(commit, 'main')).toBeUndefined();
  });
});
