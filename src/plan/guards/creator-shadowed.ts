import { isPrincipal } from '../../principal/principal.ts';
import type { BuiltInGuard } from '../guard.ts';
import { isSamePerson, passages } from '../passage.ts';
import { hasChanges } from '../plan.ts';

/** The creator's own way in stays free. */
export const creatorShadowed: BuiltInGuard = {
  id: 'creator-shadowed',
  summary: "aws-auth may not say anything about the cluster's creator, nor about its whole account.",
  why: 'EKS lets the creator of a cluster in as system:masters without aws-auth. An entry for the creator, or for its whole account, takes the place of that, and when nobody else is an admin there is no way back in (aws/containers-roadmap#1209).',
  refuses:
    'The creator is declared, and after the change aws-auth would map it, by an entry of its own or by its account, to something other than before.',
  final: 'It cannot be allowed: nothing else may be left to mend it with.',
  *check(plan, { cluster }) {
    const creator = cluster.creator?.identity;
    if (creator === undefined || !isPrincipal(creator) || !hasChanges(plan)) return;
    const { before, after } = passages(plan)(creator);
    // Where the creator is mapped already, to the same, this plan does not make it worse; the plan's notes say so.
    if (after === undefined || (before !== undefined && isSamePerson(before, after))) return;
    const byAccount = after.username === creator.effectiveArn && after.groups.length === 0;
    yield {
      message: `After this change aws-auth would map the creator of the cluster, ${creator.arn}${byAccount ? `, by its account ${creator.account}` : ''}.`,
      remedy:
        'Remove that entry: it takes the place of the creator’s system:masters and can lock everybody out (aws/containers-roadmap#1209).',
    };
  },
};
