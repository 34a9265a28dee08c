import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from '../../src/target/lock.ts';

let root: string;
const file = () => join(root, 'aws-auth.yaml');
const lock = () => `${file()}.lock`;
const leftBehind = (ageSeconds: number) => {
  writeFileSync(lock(), 'another');
  const time = Date.now() / 1000 - ageSeconds;
  utimesSync(lock(), time, time);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-lock-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('one after the other', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((done) => setTimeout(done, 30));
    seen.push(`${name} ends`);
  };
  await Promise.all([withLock(file(), work('a')), withLock(file(), work('a'))]);
  expect(seen).toEqual(['a begins', 'a ends', 'a begins', 'a ends']);
  expect(await readdir(root)).toEqual([]);
});

test.each([
  ['a minute old', 60],
  ['of a clock that is a day ahead', -86_400],
])('a lock that is %s and that nobody lets go holds nobody up for good', { timeout: 30_000 }, async (_what, age) => {
  leftBehind(age);
  expect(await withLock(file(), async () => 'done')).toBe('done');
  expect(await readdir(root)).toEqual([]);
});

test('something else in its place is named', async () => {
  mkdirSync(lock());
  utimesSync(lock(), 0, 0);
  await expect(withLock(file(), async () => 'done')).rejects.toMatchObject({
    code: 'target',
    message: expect.stringContaining('aws-auth.yaml.lock is in the way'),
  });
});
