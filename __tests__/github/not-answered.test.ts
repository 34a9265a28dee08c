import { expect, test } from 'vitest';
import { notAnswered } from '../../src/github/not-answered.ts';

const asked = { what: 'the base', permission: 'contents: read' } as const;
const now = Date.parse('2026-11-24T12:00:00Z');

/** An answer of GitHub's as Octokit throws it. */
function answer(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(message), { status, response: { status, headers } });
}

test.each<[string, Error, string | undefined, RegExp]>([
  [
    'may not ask that',
    answer(403, 'Resource not accessible by integration'),
    'permissions:\n  contents: read',
    /^Add contents: read to the permissions of the job/,
  ],
  [
    'may not even see it',
    answer(404, 'Not Found'),
    'permissions:\n  contents: read',
    /^Add contents: read to the permissions of the job/,
  ],
  ['is one that GitHub does not know', answer(401, 'Bad credentials'), undefined, /leave the input token out/],
  [
    'may ask again in half an hour, by the clock of GitHub',
    answer(403, 'API rate limit exceeded.', {
      date: new Date(now).toUTCString(),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(now / 1000 + 1800),
    }),
    undefined,
    /may ask: run the job again after 2026-11-24T12:30Z\.$/,
  ],
  ['asks too often', answer(429, 'Slow down.'), undefined, /may ask: run the job again later\.$/],
  ['asks a server that fails', answer(502, 'Bad Gateway'), undefined, /when GitHub answers/],
  [
    'asks over a network that is down, which Octokit calls a 500',
    Object.assign(new Error('getaddrinfo ENOTFOUND'), { status: 500 }),
    undefined,
    /when GitHub answers/,
  ],
])('where the token %s, it is said what to do', (_name, error, detail, remedy) => {
  const failure = notAnswered(error, asked);
  expect(failure).toMatchObject({ code: 'github', remedy: expect.stringMatching(remedy) });
  expect(failure.message).toBe(`GitHub did not give the base: ${error.message.replace(/\.$/, '')}.`);
  expect(failure.detail).toBe(detail);
});
