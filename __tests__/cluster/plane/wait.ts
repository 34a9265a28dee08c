import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again until the answer is not undefined. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s for: ${what}`);
    await sleep(25);
  }
}
