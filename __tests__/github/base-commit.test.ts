import { describe, expect, test } from 'vitest';
import { baseCommit } from '../../src/github/base-commit.ts';
import { readEvent } from '../../src/github/event.ts';
import { pullRequest, repository } from './events.ts';

const sha = 'a'.repeat(40);
const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
const merge = 'refs/pull/7/merge';
const base = (name: string, ref: string, payload: unknown) => baseCommit(readEvent(name, ref, payload), payload);

test.each<[string, string, string, unknown, string | undefined]>([
  ['a pull request', 'pull_request', merge, pullRequest(), sha],
  ['a pull request that has rights', 'pull_request_target', 'refs/heads/main', pullRequest(), sha],
  ['a review', 'pull_request_review', merge, pullRequest(), sha],
  ['a place in the merge queue', 'merge_group', queue, { merge_group: { base_sha: sha } }, sha],
  ['a commit of SHA-256', 'merge_group', queue, { merge_group: { base_sha: 'b'.repeat(64) } }, 'b'.repeat(64)],
  ['a push to the default branch', 'push', 'refs/heads/main', { repository, before: sha }, sha],
  ['the first push of it', 'push', 'refs/heads/main', { repository, before: '0'.repeat(40) }, undefined],
  ['a push to another branch', 'push', 'refs/heads/topic', { repository, before: sha }, undefined],
  ['a schedule', 'schedule', 'refs/heads/main', {}, undefined],
])('%s', (_what, name, ref, payload, expected) => {
  expect(base(name, ref, payload)).toBe(expected);
});

describe('what is to be merged into nobody knows what is refused', () => {
  const of = (payload: object, baseSha: unknown) => ({
    ...payload,
    pull_request: { ...pullRequest().pull_request, base: { sha: baseSha, repo: repository } },
  });
  test.each([
    ['a branch', 'pull_request', merge, of(pullRequest(), 'main')],
    ['an option', 'pull_request', merge, of(pullRequest(), '--help')],
    ['a path', 'pull_request', merge, of(pullRequest(), '../../contents')],
    ['nothing', 'pull_request_review', merge, {}],
    ['nothing of a merge queue', 'merge_group', queue, { repository }],
  ])('%s', (_what, name, ref, payload) => {
    expect(() => base(name, ref, payload)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
