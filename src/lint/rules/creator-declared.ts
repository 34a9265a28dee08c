import { isPrincipal, isSameIdentity } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** The cluster's creator has no grant, by itself or by its account. */
export const creatorDeclared: Rule = {
  id: 'creator-declared',
  category: 'grant',
  severity: 'error',
  summary: "A cluster's creator is never granted anything.",
  why: 'EKS lets the creator in as system:masters without any entry. An entry for it with fewer rights takes the place of that and can lock everybody out for good (aws/containers-roadmap issue 1209); AWS says never to map it.',
  sources: [
    'https://github.com/aws/containers-roadmap/issues/1209',
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/cluster-creator
  groups: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
  suppressible: false,
  *check({ rosters }) {
    for (const { cluster, entries } of rosters) {
      const creator = cluster.creator?.identity;
      if (creator === undefined || !isPrincipal(creator)) continue;
      for (const { grant, principal } of entries) {
        if (principal.kind === 'account' && principal.account === creator.account) {
          yield {
            location: grant.locate('account'),
            message: `Account ${principal.account} contains the creator of cluster ${cluster.name}, ${creator.arn}.`,
            remedy: 'Grant to the roles that need it, not to the whole account.',
          };
        } else if (principal.kind !== 'account' && isSameIdentity(principal, creator)) {
          yield {
            location: grant.locate(grant.kind),
            message: `${principal.arn} is the creator of cluster ${cluster.name}.`,
            remedy: 'Remove the grant: the creator is always let in, and an entry for it can lock everybody out.',
          };
        }
      }
    }
  },
};
