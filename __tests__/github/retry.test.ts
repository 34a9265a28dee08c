import { describe, expect, test } from 'vitest';
import { retrying } from '../../src/github/retry.ts';

type Attempt = 'done' | Error;

/** An answer of GitHub's as Octokit throws it. */
function answer(status: number, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(`status ${status}`), { status, response: { status, headers } });
}

/** What comes of attempts that go one after the other as told, and how long each wait was. */
async function outcomeOf(...attempts: readonly Attempt[]): Promise<{
  readonly outcome: unknown;
  readonly attempts: number;
  readonly waits: readonly number[];
}> {
  const waits: number[] = [];
  let made = 0;
  const attempt = async () => {
    const next = attempts[made];
    made += 1;
    if (next instanceof Error) throw next;
    if (next === undefined) throw new Error('asked too often');
    return next;
  };
  const sleep = async (milliseconds: number) => void waits.push(milliseconds);
  const outcome = await retrying(attempt, sleep).catch((error: unknown) => error);
  return { outcome, attempts: made, waits };
}

const fetchFailed = () => new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
const timedOut = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError');

describe('what passes is tried again', () => {
  test.each<[string, Error, number]>([
    ['500', answer(500), 1000],
    ['502', answer(502), 1000],
    ['503 that says when', answer(503, { 'retry-after': '3' }), 3000],
    ['429', answer(429), 1000],
    ['429 that says when', answer(429, { 'retry-after': '15' }), 15_000],
    ['403 that says when', answer(403, { 'retry-after': '0' }), 0],
    ['a connection that breaks', fetchFailed(), 1000],
    ['no answer in time', timedOut(), 1000],
    ['a network that is down, by a cause', new Error('other', { cause: new Error('ENOTFOUND') }), 1000],
  ])('%s', async (_name, error, wait) => {
    expect(await outcomeOf(error, 'done')).toEqual({ outcome: 'done', attempts: 2, waits: [wait] });
  });

  test('three times at most, each time a little later', async () => {
    const last = answer(502);
    expect(await outcomeOf(answer(500), answer(503), last, 'done')).toEqual({
      outcome: last,
      attempts: 3,
      waits: [1000, 2000],
    });
  });
});

describe('what does not pass is not', () => {
  test.each<[string, Error]>([
    ['403', answer(403)],
    ['404', answer(404)],
    ['401', answer(401)],
    ['422', answer(422, { 'retry-after': '1' })],
    ['403 that asks for more patience than a job has', answer(403, { 'retry-after': '60' })],
    ['503 that asks for more patience than a job has', answer(503, { 'retry-after': '16' })],
    ['a mistake of our own', new Error('mistake')],
  ])('%s', async (_name, error) => {
    expect(await outcomeOf(error, 'done')).toEqual({ outcome: error, attempts: 1, waits: [] });
  });

  test('nor is what works', async () => {
    expect(await outcomeOf('done')).toEqual({ outcome: 'done', attempts: 1, waits: [] });
  });
});
