import { defaultPatience, type Patience } from '../http/patience.ts';

/** A survey tells what a run can do without, so its calls are not waited for as others are. */
export const surveyPatience: Patience = {
  ...defaultPatience,
  connectMs: 5_000,
  attemptMs: 10_000,
  attempts: 2,
  longestWaitMs: 2_000,
  totalMs: 10_000,
};
