import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Patience, persist, retryAfterMs } from '../../src/http/patience.ts';

const patience: Patience = { connectMs: 1, attemptMs: 1, attempts: 5, longestWaitMs: 30_000, totalMs: 120_000 };

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The waits between attempts that never succeed, in milliseconds. */
async function waitsOf(given: Patience, random: number, afterMs: number | undefined): Promise<number[]> {
  vi.spyOn(Math, 'random').mockReturnValue(random);
  const waits: number[] = [];
  const elapsed = () => waits.reduce((sum, wait) => sum + wait, 0);
  const sleep = async (wait: number) => waits.push(wait);
  const attempt = async () => ({ outcome: 'busy', again: { afterMs } });
  expect(await persist(given, attempt, { elapsed, sleep })).toBe('busy');
  return waits;
}

describe('the waits between attempts', () => {
  test.each([
    ['are anywhere from nothing', 0, undefined, [0, 0, 0, 0]],
    ['to twice as long each time', 0.5, undefined, [100, 200, 400, 800]],
    ['are not shorter than the server asks for', 0, 7000, [7000, 7000, 7000, 7000]],
    ['are not so long as a server may ask for', 0.5, 3_600_000, [30_000, 30_000, 30_000, 30_000]],
  ])('%s', async (_name, random, afterMs, waits) => {
    expect(await waitsOf(patience, random, afterMs)).toEqual(waits);
  });

  test('do not go beyond the end of the whole', async () => {
    expect(await waitsOf({ ...patience, totalMs: 500 }, 0.5, undefined)).toEqual([100, 200]);
  });
});

test('an outcome that is settled is given at once', async () => {
  let attempts = 0;
  expect(await persist(patience, async () => ({ outcome: ++attempts }))).toBe(1);
});

describe('Retry-After', () => {
  const date = 'Wed, 25 Nov 2026 10:00:00 GMT';
  test.each([
    ['in seconds', '7', date, 7000],
    ['as a date, from the Date of the answer', 'Wed, 25 Nov 2026 10:00:09 GMT', date, 9000],
    ['as a date that is over', 'Wed, 25 Nov 2026 09:00:00 GMT', date, 0],
    ['that says nothing', 'soon', date, undefined],
    ['that is not there', undefined, date, undefined],
    ['of less than nothing', '-7', undefined, 0],
  ])('%s', (_name, value, from, milliseconds) => {
    vi.useFakeTimers({ now: new Date('2026-11-25T10:00:00Z') });
    expect(retryAfterMs(value, from)).toBe(milliseconds);
  });
});
