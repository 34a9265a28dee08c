import { setTimeout as wait } from 'node:timers/promises';
import { at, numberAt, textAt } from './payload.ts';

const ATTEMPTS = 3;
const LONGEST_WAIT = 15_000;

/** Tries again a little later where GitHub was busy or out of reach: three times at most. */
export async function retrying<Result>(
  attempt: () => Promise<Result>,
  sleep: (milliseconds: number) => Promise<unknown> = wait,
): Promise<Result> {
  for (let number = 1; ; number += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pause = pauseAfter(error, number);
      if (number >= ATTEMPTS || pause === undefined) throw error;
      await sleep(pause);
    }
  }
}

/** How long to wait after an error; undefined where waiting does not help. */
function pauseAfter(error: unknown, number: number): number | undefined {
  const status = numberAt(error, 'status');
  const asked = Number(textAt(error, 'response', 'headers', 'retry-after') ?? Number.NaN) * 1000;
  const isLimited = status === 429 || (status === 403 && !Number.isNaN(asked));
  const isPassing = status === undefined ? isUnreachable(error) : status >= 500 || isLimited;
  if (!isPassing || asked > LONGEST_WAIT) return undefined;
  return Number.isNaN(asked) ? 500 * 2 ** number : asked;
}

/** fetch says only "fetch failed", with the reason as its cause; a timeout has a name of its own. */
function isUnreachable(error: unknown): boolean {
  const isTimeout = error instanceof Error && error.name === 'TimeoutError';
  return error instanceof TypeError || isTimeout || at(error, 'cause') !== undefined;
}
