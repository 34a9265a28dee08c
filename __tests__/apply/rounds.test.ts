import { expect, test } from 'vitest';
import { longestWait } from '../../src/apply/rounds.ts';

test('the wait grows to some seconds, and shrinks again for who has lost often', () => {
  const waits = Array.from({ length: 15 }, (_, round) => longestWait(round, 0));
  expect(waits).toEqual([50, 100, 200, 400, 800, 1600, 3200, 1600, 800, 400, 200, 100, 50, 50, 50]);
});

test('where a round takes long, so does the wait, within bounds', () => {
  expect([0, 1, 2, 6, 12].map((round) => longestWait(round, 700))).toEqual([700, 1400, 2800, 20_000, 700]);
});
