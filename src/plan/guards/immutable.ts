import type { BuiltInGuard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

/** An immutable ConfigMap is not fought with. */
export const immutable: BuiltInGuard = {
  id: 'immutable',
  summary: 'A ConfigMap that is marked immutable cannot be changed.',
  why: 'A change that Kubernetes is sure to refuse would fail half-way through the clusters of a merge.',
  refuses: 'The live ConfigMap says `immutable: true`, and the plan has changes.',
  final: 'It cannot be allowed: the API server refuses the change whatever Guestlist says.',
  *check(plan) {
    if (plan.live?.immutable !== true || !hasChanges(plan)) return;
    yield {
      message: 'The ConfigMap aws-auth is immutable, so the API server refuses every change of its data.',
      remedy: 'It can only be deleted and made anew, during which nobody can sign in: plan that by hand.',
    };
  },
};
