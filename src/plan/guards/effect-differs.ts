import { effectDifferences } from '../effect.ts';
import type { BuiltInGuard } from '../guard.ts';

/** What would be written is read with the authenticator's rules, and must say what is meant. */
export const effectDiffers: BuiltInGuard = {
  id: 'effect-differs',
  summary: 'The text to be written means exactly what the plan says, and leaves everybody else as they are.',
  why: 'The ConfigMap is edited as text and read by the authenticator with rules of its own. Text that is read as something else than what was reviewed would let in whom nobody approved.',
  refuses:
    'The text that would be written, read as the authenticator reads it, has other entries than the plan says, foreign ones included, or cannot be read.',
  final: 'It cannot be allowed: what would be written is not what was reviewed.',
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
