import { describe, expect, test } from 'vitest';
import { whyNoComment } from '../../src/github/comment-refused.ts';

/** An error as Octokit throws it: `response` is there where GitHub answered. */
function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers } });
}

const NOT_ACCESSIBLE = 'Resource not accessible by integration - https://docs.github.com/rest';
const PERMISSION = 'permissions:\n  contents: read\n  pull-requests: write';

describe('why there is no comment', () => {
  test.each<[string, unknown, boolean, RegExp, string | undefined]>([
    ['a fork', answer(403, NOT_ACCESSIBLE), true, /from a fork gets a token that only reads\. The summary/, undefined],
    ['a fork of a private repository', answer(404, 'Not Found'), true, /from a fork gets a token/, undefined],
    [
      'no permission',
      answer(403, NOT_ACCESSIBLE),
      false,
      /may not \(Resource not.*Add pull-requests: write/,
      PERMISSION,
    ],
    ['a token that cannot see it', answer(404, 'Not Found'), false, /may not \(Not Found\)/, PERMISSION],
    [
      'a locked conversation',
      answer(403, 'Unable to create comment because issue is locked.'),
      false,
      /: the conversation is locked\.$/,
      undefined,
    ],
    ['a locked conversation of a fork', answer(403, 'issue is locked'), true, /the conversation is locked/, undefined],
    ['a repository that is blocked', answer(403, 'Repository access blocked'), false, /access blocked/, PERMISSION],
    ['a wrong token', answer(401, 'Bad credentials'), false, /GitHub answered 401: Bad credentials\.$/, undefined],
    [
      'a text that is too long',
      answer(422, 'Validation Failed'),
      false,
      /answered 422: Validation Failed\./,
      undefined,
    ],
    ['a server that fails', answer(502, 'Bad Gateway'), false, /GitHub answered 502: Bad Gateway\.$/, undefined],
    ['a server that fails on a fork', answer(500, 'boom'), true, /GitHub answered 500: boom\.$/, undefined],
    [
      'too many requests an hour',
      answer(403, 'API rate limit exceeded for installation ID 1.', { 'x-ratelimit-remaining': '0' }),
      false,
      /GitHub answered 403: API rate limit exceeded for installation ID 1\.$/,
      undefined,
    ],
    [
      'too many requests at once',
      answer(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }),
      true,
      /GitHub answered 403: You have exceeded a secondary rate limit\.$/,
      undefined,
    ],
    [
      'a network that is down, which Octokit calls a 500',
      Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:443'), { status: 500 }),
      false,
      /: GitHub could not be reached \(connect ECONNREFUSED 127\.0\.0\.1:443\)\.$/,
      undefined,
    ],
    ['a mistake of our own', new TypeError('x is not a function'), false, /made: x is not a function\.$/, undefined],
    ['something that is no error', 'nothing', false, /made: nothing\.$/, undefined],
  ])('%s', (_name, error, fromFork, words, yaml) => {
    const refused = whyNoComment(error, fromFork);
    expect(refused.words).toMatch(/^No comment was made/);
    expect(refused.words).toMatch(words);
    expect(refused.yaml).toBe(yaml);
  });

  test('only the first line of what GitHub said is repeated', () => {
    expect(whyNoComment(answer(502, '<html>\r\nmuch more'), false).words).toBe(
      'No comment was made: GitHub answered 502: <html>.',
    );
  });
});
