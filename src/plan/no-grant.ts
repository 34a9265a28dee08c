import { Failure } from '../failure.ts';
import type { Guard } from './guard.ts';
import { hasChanges } from './plan.ts';

const REMEDY =
  'Declare one with kind: Access, or see whether the declarations are all there. The last grant is taken away by its expires, and not by leaving it out.';

/**
 * Refuses the plan of a folder that grants nothing to anybody: {@link noGrantToApply} is what its apply comes to. A folder
 * that was moved or not checked out looks the same.
 *
 * @param dir the folder
 */
export function noGrantGuard(dir: string): Guard {
  return {
    id: 'no-grant',
    summary: 'The folder of declarations grants something to somebody.',
    *check(plan) {
      if (!hasChanges(plan)) return;
      yield {
        message: `No grant is declared in ${dir}, and this would take away what it granted before.`,
        remedy: REMEDY,
      };
    },
  };
}

/** That there is nothing to apply: never a success. */
export function noGrantToApply(dir: string): Failure {
  return new Failure('declarations', `No grant is declared in ${dir}, so there is nothing to apply.`, {
    remedy: REMEDY,
  });
}
