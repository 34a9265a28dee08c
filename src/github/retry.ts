import { defaultPatience, type Patience, persist, retryAfterMs, type Time, type Tried } from '../http/patience.ts';
import { numberAt } from '../plain-data.ts';
import { headerOf, isLimited, limitOf } from './rate-limit.ts';

/** A minute is what GitHub asks for after a secondary limit; who has to wait for longer is better told when. */
const patienceWithGitHub: Patience = { ...defaultPatience, attempts: 3, longestWaitMs: 65_000, totalMs: 180_000 };

/** Tries again a little later where GitHub was busy, limits how often it is asked, or is out of reach: three times at most. */
export async function retrying<Result>(attempt: () => Promise<Result>, time?: Time): Promise<Result> {
  const settled = await persist(patienceWithGitHub, () => tried(attempt), time);
  if ('error' in settled) throw settled.error;
  return settled.result;
}

type Settled<Result> = { readonly result: Result } | { readonly error: unknown };

async function tried<Result>(attempt: () => Promise<Result>): Promise<Tried<Settled<Result>>> {
  try {
    return { outcome: { result: await attempt() } };
  } catch (error) {
    const again = againAfter(error);
    return { outcome: { error }, ...(again === undefined ? {} : { again }) };
  }
}

/** Whether another attempt may help, and when; undefined where not, or not soon. */
function againAfter(error: unknown): Tried<unknown>['again'] {
  if (isLimited(error)) {
    const { afterMs } = limitOf(error);
    return afterMs === undefined || afterMs <= patienceWithGitHub.longestWaitMs ? { afterMs } : undefined;
  }
  // Octokit gives a network that is down the status 500. What has none is a mistake of our own.
  const status = numberAt(error, 'status');
  if (status === undefined || status < 500) return undefined;
  const afterMs = retryAfterMs(headerOf(error, 'retry-after'), headerOf(error, 'date'));
  return (afterMs ?? 0) > patienceWithGitHub.longestWaitMs ? undefined : { afterMs };
}
