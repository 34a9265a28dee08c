import { asFailure, type Failure } from '../failure.ts';
import type { Step, StepId } from './checkup.ts';

/** What is to be tried. */
export interface Attempt {
  readonly id: StepId;
  readonly of: string;
  /**
   * Tries it.
   *
   * @returns what was seen, or undefined where there is no need for it
   * @throws Failure where it fails
   */
  readonly run: () => Promise<string | undefined>;
  /** Whether what comes after can be tried even so. */
  readonly isAside?: boolean;
  /** Whether failing is no more than a lack. */
  readonly isOptional?: boolean;
}

/** Tries one after the other, and none behind one that fails. */
export async function walk(attempts: Iterable<Attempt>): Promise<Step[]> {
  const steps: Step[] = [];
  let isStopped = false;
  for (const { id, of, run, isAside = false, isOptional = false } of attempts) {
    if (isStopped) {
      // Creating is tried for one thing or for another.
      if (!steps.some((step) => step.id === id && step.of === of)) steps.push({ id, of, state: 'not-tried' });
      continue;
    }
    try {
      const saw = await run();
      if (saw !== undefined) steps.push({ id, of, state: 'ok', saw });
    } catch (error) {
      const failure: Failure = asFailure(error);
      steps.push({ id, of, state: isOptional ? 'lacking' : 'failed', failure });
      isStopped = !isAside;
    }
  }
  return steps;
}
