import type { Guard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

/** An immutable ConfigMap is not fought with. */
export const immutable: Guard = {
  id: 'immutable',
  summary: 'A ConfigMap that is marked immutable cannot be changed.',
  *check(plan) {
    if (plan.live?.immutable !== true || !hasChanges(plan)) return;
    yield {
      message: 'The ConfigMap aws-auth is immutable, so the API server refuses every change of its data.',
      remedy: 'It can only be deleted and made anew, during which nobody can sign in: plan that by hand.',
    };
  },
};
