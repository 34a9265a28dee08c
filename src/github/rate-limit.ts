import { retryAfterMs } from '../http/patience.ts';
import { numberAt, textAt } from '../plain-data.ts';

/** How long GitHub wants to be left alone. */
export interface Limit {
  /** Milliseconds; undefined where it does not say. */
  readonly afterMs: number | undefined;
  /** The moment from which it answers again; undefined where it does not say. */
  readonly until: Date | undefined;
}

/** Where GitHub says nothing else: at least a minute (docs.github.com, "Best practices for using the REST API"). */
const SECONDARY_MS = 60_000;

/**
 * Whether an answer is that the token asks too often: 429, and 403 too, told apart from a want of rights by its headers or
 * words (docs.github.com, "Rate limits for the REST API").
 */
export function isLimited(error: unknown): boolean {
  const status = numberAt(error, 'status');
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    isSaid(error) || headerOf(error, 'x-ratelimit-remaining') === '0' || headerOf(error, 'retry-after') !== undefined
  );
}

/** When GitHub wants to be asked again, by its own clock. */
export function limitOf(error: unknown): Limit {
  const date = headerOf(error, 'date');
  const now = Date.parse(date ?? '');
  const asked = retryAfterMs(headerOf(error, 'retry-after'), date);
  const reset = Number(headerOf(error, 'x-ratelimit-reset')) * 1000;
  const isUsedUp = headerOf(error, 'x-ratelimit-remaining') === '0' && reset > 0;
  if (asked === undefined && isUsedUp) {
    return { afterMs: Number.isNaN(now) ? undefined : Math.max(0, reset - now), until: new Date(reset) };
  }
  const afterMs = asked ?? (isSaid(error) ? SECONDARY_MS : undefined);
  return { afterMs, until: afterMs === undefined || Number.isNaN(now) ? undefined : new Date(now + afterMs) };
}

function isSaid(error: unknown): boolean {
  return error instanceof Error && /rate limit/i.test(error.message);
}

/** A header of the answer that an error is about. */
export function headerOf(error: unknown, name: string): string | undefined {
  return textAt(error, 'response', 'headers', name);
}
