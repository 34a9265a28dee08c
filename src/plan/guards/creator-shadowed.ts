import { type Identified, identify } from '../../awsauth/identify.ts';
import { read } from '../../awsauth/read.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { Guard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

/** The creator's own way in stays free. */
export const creatorShadowed: Guard = {
  id: 'creator-shadowed',
  summary: "aws-auth may not say anything about the cluster's creator, nor about its whole account.",
  *check(plan, { cluster }) {
    const creator = cluster.creator?.identity;
    if (creator === undefined || !isPrincipal(creator) || !hasChanges(plan)) return;
    const caller = { canonicalArn: creator.effectiveArn, account: creator.account, sessionName: '', accessKeyId: '' };
    const identified = identify(read(plan.next), caller);
    // Where the creator is mapped already, to the same, this plan does not make it worse; the plan's notes say so.
    const before = identify(read(plan.live), caller);
    if (identified === undefined || (before !== undefined && isSame(before, identified))) return;
    const byAccount = identified.username === creator.effectiveArn && identified.groups.length === 0;
    yield {
      message: `After this change aws-auth would map the creator of the cluster, ${creator.arn}${byAccount ? `, by its account ${creator.account}` : ''}.`,
      remedy:
        'Remove that entry: it takes the place of the creator’s system:masters and can lock everybody out (aws/containers-roadmap#1209).',
    };
  },
};

function isSame(a: Identified, b: Identified): boolean {
  return a.username === b.username && [...a.groups].sort().join('\n') === [...b.groups].sort().join('\n');
}
