import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { retrying } from '../../src/github/retry.ts';

type Attempt = 'done' | Error;

/** An answer of GitHub's as Octokit throws it. */
function answer(status: number, headers: Readonly<Record<string, string>> = {}): Error {
  return Object.assign(new Error(`status ${status}`), { status, response: { status, headers } });
}

/** Without the part of a wait that is left to chance. */
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});

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
  const time = { elapsed: () => 0, sleep: async (milliseconds: number) => void waits.push(milliseconds) };
  const outcome = await retrying(attempt, time).catch((error: unknown) => error);
  return { outcome, attempts: made, waits };
}

/** A network that is down, as Octokit tells of it. */
const fetchFailed = () =>
  Object.assign(new Error('ECONNRESET', { cause: new TypeError('fetch failed') }), { status: 500 });
/** As GitHub words it (docs.github.com, "Rate limits for the REST API"). */
const secondary = (headers: Readonly<Record<string, string>> = {}) =>
  Object.assign(answer(403, headers), {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes.',
  });
const now = Date.parse('2026-11-24T12:00:00Z');
const usedUp = (seconds: number) => ({
  date: new Date(now).toUTCString(),
  'x-ratelimit-remaining': '0',
  'x-ratelimit-reset': String(now / 1000 + seconds),
});

describe('what passes is tried again', () => {
  test.each<[string, Error, number]>([
    ['500', answer(500), 0],
    ['502', answer(502), 0],
    ['503 that says when', answer(503, { 'retry-after': '3' }), 3000],
    ['429', answer(429), 0],
    ['429 that says when', answer(429, { 'retry-after': '60' }), 60_000],
    ['403 that says when', answer(403, { 'retry-after': '0' }), 0],
    ['a secondary limit, after the minute that GitHub asks for', secondary(), 60_000],
    ['a secondary limit that says when', secondary({ 'retry-after': '20' }), 20_000],
    ['a limit that is used up, once it is renewed by the clock of GitHub', answer(403, usedUp(42)), 42_000],
    ['a connection that breaks', fetchFailed(), 0],
  ])('%s', async (_name, error, wait) => {
    expect(await outcomeOf(error, 'done')).toEqual({ outcome: 'done', attempts: 2, waits: [wait] });
  });

  test('three times at most, each time a little later', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    const last = answer(502);
    expect(await outcomeOf(answer(500), answer(503), last, 'done')).toEqual({
      outcome: last,
      attempts: 3,
      waits: [200, 400],
    });
  });
});

describe('what does not pass is not', () => {
  test.each<[string, Error]>([
    ['403', answer(403)],
    ['404', answer(404)],
    ['401', answer(401)],
    ['422', answer(422, { 'retry-after': '1' })],
    ['403 that asks for more patience than a job has', answer(403, { 'retry-after': '120' })],
    ['503 that asks for more patience than a job has', answer(503, { 'retry-after': '120' })],
    ['a limit that is used up for longer than a job waits', answer(403, usedUp(1800))],
    ['a mistake of our own', new TypeError('x is not a function')],
    ['a mistake of our own, with a cause', new Error('mistake', { cause: new Error('another') })],
  ])('%s', async (_name, error) => {
    expect(await outcomeOf(error, 'done')).toEqual({ outcome: error, attempts: 1, waits: [] });
  });

  test('nor is what works', async () => {
    expect(await outcomeOf('done')).toEqual({ outcome: 'done', attempts: 1, waits: [] });
  });
});
