import type { Finding } from './finding.ts';

/** A finding that somebody has silenced: it is counted and shown, but stops nothing. */
export interface SuppressedFinding {
  readonly finding: Finding;
  /** A comment in the declaration, or the baseline. */
  readonly by: 'comment' | 'baseline';
  /** What the comment says for it; undefined for the baseline, which gives no reasons. */
  readonly reason: string | undefined;
  /** The last day on which it is suppressed, `YYYY-MM-DD` in UTC; undefined: for good. */
  readonly until: string | undefined;
}
