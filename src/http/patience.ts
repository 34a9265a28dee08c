import { setTimeout as sleep } from 'node:timers/promises';

/** How long a call waits, and how often it is tried. Times are milliseconds. */
export interface Patience {
  /** Until a connection stands, TLS and a proxy's tunnel included. */
  readonly connectMs: number;
  /** From the first byte to the last of one attempt, so that an answer in drops has an end too. */
  readonly attemptMs: number;
  readonly attempts: number;
  /** A wait between two attempts, whatever a server asks for. */
  readonly longestWaitMs: number;
  /** No attempt begins later than this after the first. */
  readonly totalMs: number;
}

/** The patience of a run. A test may hand in less. */
export const defaultPatience: Patience = {
  connectMs: 10_000,
  attemptMs: 30_000,
  attempts: 5,
  longestWaitMs: 30_000,
  totalMs: 120_000,
};

const FIRST_WAIT_MS = 200;

/** What came of an attempt. */
export interface Tried<Outcome> {
  readonly outcome: Outcome;
  /** There where another attempt may help, with the wait that the server asked for. */
  readonly again?: { readonly afterMs: number | undefined };
}

/** What waiting needs from the world. */
export interface Time {
  /** Milliseconds from any moment on; not the wall clock, which may be set meanwhile. */
  readonly elapsed: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

const realTime: Time = { elapsed: () => performance.now(), sleep: (milliseconds) => sleep(milliseconds) };

/** Tries until an attempt settles it, or patience is at its end; gives the outcome of the last attempt. */
export async function persist<Outcome>(
  patience: Patience,
  attempt: () => Promise<Tried<Outcome>>,
  time: Time = realTime,
): Promise<Outcome> {
  const end = time.elapsed() + patience.totalMs;
  for (let number = 1; ; number += 1) {
    const { outcome, again } = await attempt();
    if (again === undefined || number >= patience.attempts) return outcome;
    const wait = waitMs(number, again.afterMs ?? 0, patience.longestWaitMs);
    if (time.elapsed() + wait > end) return outcome;
    await time.sleep(wait);
  }
}

/** Full jitter, so that those who failed together do not come back together; never before the server asked for it. */
function waitMs(attempt: number, afterMs: number, longestMs: number): number {
  const window = Math.min(longestMs, FIRST_WAIT_MS * 2 ** (attempt - 1));
  return Math.min(longestMs, afterMs + Math.random() * window);
}

/**
 * What Retry-After asks for, in milliseconds: seconds, or a date (RFC 9110, 10.2.3). A date counts from the server's own
 * Date where there is one, whatever our clock says.
 */
export function retryAfterMs(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(retryAfter)) return Number(retryAfter) * 1000;
  const until = Date.parse(retryAfter);
  const from = Date.parse(date ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(from) ? Date.now() : from));
}
