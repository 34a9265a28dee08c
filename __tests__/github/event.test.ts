import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/commands/options.ts';
import { commandFor, looksForDrift, readEvent } from '../../src/github/event.ts';
import { fork, pullRequest, repository } from './events.ts';

const merge = 'refs/pull/7/merge';
const refused = 'refused';
/** What an event is called, its ref and payload; what it calls for, and what becomes of each command that is asked for. */
const events: readonly [
  string,
  { readonly name: string; readonly ref: string; readonly payload: unknown },
  Command,
  { readonly plan: 'plan' | 'refused'; readonly apply: 'apply' | 'refused'; readonly verify: 'verify' | 'refused' },
][] = [
  [
    'a pull request from a branch',
    { name: 'pull_request', ref: merge, payload: pullRequest() },
    'plan',
    { plan: 'plan', apply: refused, verify: 'verify' },
  ],
  [
    'a pull request from a fork',
    { name: 'pull_request', ref: merge, payload: pullRequest(fork) },
    'plan',
    { plan: 'plan', apply: refused, verify: 'verify' },
  ],
  [
    'pull_request_target',
    { name: 'pull_request_target', ref: 'refs/heads/main', payload: pullRequest(fork) },
    'lint',
    { plan: refused, apply: refused, verify: refused },
  ],
  [
    'a review, which checks out the pull request too',
    { name: 'pull_request_review', ref: merge, payload: pullRequest() },
    'lint',
    { plan: 'plan', apply: refused, verify: 'verify' },
  ],
  [
    'a comment on a diff',
    { name: 'pull_request_review_comment', ref: merge, payload: pullRequest() },
    'lint',
    { plan: 'plan', apply: refused, verify: 'verify' },
  ],
  [
    'a pull request that waits in the merge queue',
    { name: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', payload: { repository } },
    'plan',
    { plan: 'plan', apply: refused, verify: 'verify' },
  ],
  [
    'a merge queue whose ref is another than it used to be',
    { name: 'merge_group', ref: 'refs/queue/main', payload: { repository } },
    'plan',
    { plan: 'plan', apply: refused, verify: 'verify' },
  ],
  [
    'a push to the default branch',
    { name: 'push', ref: 'refs/heads/main', payload: { repository } },
    'apply',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
  [
    'a push to another branch',
    { name: 'push', ref: 'refs/heads/feature/main', payload: { repository } },
    'lint',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
  [
    'a push of a tag that is called as the default branch',
    { name: 'push', ref: 'refs/tags/main', payload: { repository } },
    'lint',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
  [
    'a push whose payload does not name the default branch',
    { name: 'push', ref: 'refs/heads/undefined', payload: undefined },
    'lint',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
  [
    'a schedule',
    { name: 'schedule', ref: 'refs/heads/main', payload: { schedule: '17 5 * * *' } },
    'plan',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
  [
    'workflow_dispatch',
    { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: { repository, inputs: null } },
    'plan',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
  [
    'a comment on a pull request, which anybody may write',
    { name: 'issue_comment', ref: 'refs/heads/main', payload: { repository, issue: { pull_request: {} } } },
    'lint',
    { plan: refused, apply: refused, verify: refused },
  ],
  [
    "a check of an app, which may be of anybody's commit",
    { name: 'check_run', ref: 'refs/heads/main', payload: { repository, check_run: { pull_requests: [] } } },
    'lint',
    { plan: refused, apply: refused, verify: refused },
  ],
  [
    'a page of a wiki, which may be open to all',
    { name: 'gollum', ref: 'refs/heads/main', payload: { repository, pages: [] } },
    'lint',
    { plan: refused, apply: refused, verify: refused },
  ],
  [
    'a workflow that follows on the one of a pull request, with rights that that one did not have',
    { name: 'workflow_run', ref: 'refs/heads/main', payload: { repository, workflow_run: { event: 'pull_request' } } },
    'lint',
    { plan: refused, apply: refused, verify: refused },
  ],
  [
    'an event that nothing is to be made of, such as a label',
    { name: 'label', ref: 'refs/heads/main', payload: { repository } },
    'lint',
    { plan: 'plan', apply: 'apply', verify: 'verify' },
  ],
];

describe.each(events)('%s', (_name, { name, ref, payload }, command, asked) => {
  const event = () => readEvent(name, ref, payload);

  test(`calls for ${command}`, () => {
    expect(commandFor(event(), undefined)).toBe(command);
  });

  test('is linted where that is asked for', () => {
    expect(commandFor(event(), 'lint')).toBe('lint');
  });

  test.each(Object.entries(asked))('asked for %s: %s', (wanted, becomes) => {
    const decide = () => commandFor(event(), wanted as Command);
    if (becomes !== refused) return expect(decide()).toBe(becomes);
    expect(decide).toThrow(
      expect.objectContaining({
        code: 'usage',
        message: expect.stringContaining(`The command ${wanted} is refused on `),
        remedy: expect.any(String),
      }),
    );
  });
});

test.each<[string, Command, boolean]>([
  ['schedule', 'plan', true],
  ['schedule', 'apply', false],
  ['schedule', 'verify', false],
  ['workflow_dispatch', 'plan', false],
  ['merge_group', 'plan', false],
  ['push', 'plan', false],
])('on %s, %s looks for drift: %s', (name, command, looks) => {
  expect(looksForDrift(readEvent(name, 'refs/heads/main', { repository }), command)).toBe(looks);
});

test('an event on a pull request tells its number and its commit', () => {
  expect(readEvent('pull_request', merge, pullRequest())).toEqual({
    kind: 'pull-request',
    number: 7,
    headSha: 'b'.repeat(40),
    fromFork: false,
    privileged: false,
  });
  expect(readEvent('pull_request_target', 'refs/heads/main', pullRequest())).toMatchObject({ privileged: true });
});

test.each([
  ['the repository itself', repository, false],
  ['a fork', fork, true],
  ['a fork of the same name', { ...fork, full_name: 'acme/access' }, true],
  ['a fork that has been deleted since', null, true],
])('a pull request from %s', (_name, head, fromFork) => {
  expect(readEvent('pull_request', merge, pullRequest(head))).toMatchObject({ fromFork });
});

test('a pull request of which nothing tells where it comes from counts as one from a fork', () => {
  const nowhere = { pull_request: { number: 7, head: { sha: 'b' }, base: { sha: 'a' } } };
  expect(readEvent('pull_request', merge, nowhere)).toMatchObject({ fromFork: true });
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a list', []],
  ['no pull request', { repository }],
  ['a number that is a text', { pull_request: { ...pullRequest().pull_request, number: '7' } }],
  ['no commit', { pull_request: { number: 7 } }],
])('a pull request with %s in its payload is no pull request', (_name, payload) => {
  expect(() => readEvent('pull_request', merge, payload)).toThrow(
    expect.objectContaining({
      code: 'usage',
      message: 'The event pull_request came without a pull request in its payload.',
    }),
  );
});
