import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { eachOf } from '../src/parallel.ts';

test('no more than a few are at work at a time, and the results are in the order of the items', async () => {
  let atWork = 0;
  let most = 0;
  const results = await eachOf([5, 4, 3, 2, 1, 0], 3, async (item) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await sleep(item);
    atWork -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 40, 30, 20, 10, 0]);
  expect(most).toBe(3);
});

test('nothing gives nothing', async () => {
  expect(await eachOf([], 3, async () => 1)).toEqual([]);
});

test('what throws is thrown, and nobody begins after it', async () => {
  const begun: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await sleep(1);
    if (item === 1) throw new Error('broken');
  };
  await expect(eachOf([0, 1, 2, 3, 4], 2, work)).rejects.toThrow('broken');
  await sleep(10);
  expect(begun).toEqual([0, 1, 2]);
});
