import { effectDifferences } from '../effect.ts';
import type { Guard } from '../guard.ts';

/** What would be written is read with the authenticator's rules, and must say what is meant. */
export const effectDiffers: Guard = {
  id: 'effect-differs',
  summary: 'The text to be written means exactly what the plan says, and leaves everybody else as they are.',
  *check(plan) {
    for (const difference of effectDifferences(plan)) {
      yield {
        message: `The text that would be written does not mean what the plan says: ${difference}.`,
        remedy:
          'Nothing was written. This is a mistake in Guestlist, or an entry that it cannot edit: please report it with the ConfigMap.',
      };
    }
  },
};
