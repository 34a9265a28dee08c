import { isPrincipal } from '../../principal/principal.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { isCreator, passages } from '../passage.ts';
import { hasChanges } from '../plan.ts';

/** Those who must always get in still do. */
export const requiredPrincipals: BuiltInGuard = {
  id: 'required-principals',
  summary: 'Everybody under spec.guard.requiredPrincipals who gets in keeps a way in.',
  why: 'Some must be able to get in whatever else changes: whoever is on call, the deployer of everything else, the emergency role. Their entries may be removed by somebody who does not know that.',
  refuses:
    'A role or user under spec.guard.requiredPrincipals of the Cluster gets in by aws-auth before the change, as itself or by its account, and would not after it. As whom it gets in is no matter here. The declared creator is let in by EKS, so it is not asked.',
  *check(plan, { cluster }) {
    if (!hasChanges(plan) || cluster.guard.requiredPrincipals.length === 0) return;
    const passageOf = passages(plan);
    for (const { identity } of cluster.guard.requiredPrincipals) {
      if (!isPrincipal(identity) || isCreator(identity, cluster)) continue;
      const { before, after } = passageOf(identity);
      if (before === undefined || after !== undefined) continue;
      yield {
        message: `${identity.arn} must keep a way in, and this change would take it away.`,
        remedy: `Leave its grant in place, or take it out of spec.guard.requiredPrincipals. ${howToAllow('required-principals')}`,
      };
    }
  },
};
